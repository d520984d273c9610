import type { ProjectId } from '../../domain/ids.ts'
import { minus, zero, type Dong } from '../../domain/money.ts'
import { provinceFigures, type ProgressRow } from '../../domain/progress.ts'
import { formatMoney, formatShare } from '../../text/format.ts'
import { useWords, type Words } from '../text/words.ts'
import { FigureTile, FigureTiles } from '../ui/FigureTile.tsx'
import { useUnit } from '../ui/unit.ts'
import type { AmountName } from './AmountFigure.tsx'
import { useYear } from './YearProvider.tsx'

type RowTilesProps = { readonly row: ProgressRow; readonly projects: readonly ProjectId[] }

/** The figures of an investor or a project on the day, each pressed to see what it is made of. */
export const RowTiles = ({ row, projects }: RowTilesProps) => {
  const words = useWords()
  const unit = useUnit()
  const { open, asOf } = useYear()
  const average = provinceFigures(open, asOf).rate
  return (
    <FigureTiles>
      {rowTiles({ row, average }, words).map(({ title, amount, figure, note }) => (
        <FigureTile
          key={figure}
          title={title}
          value={formatMoney(amount, unit)}
          unit={amount === undefined ? '' : words.figures.unit[unit]}
          note={note}
          explained={
            amount === undefined ? undefined : { title: `${title}: ${row.name}`, figure: { figure, asOf, projects } }
          }
        />
      ))}
    </FigureTiles>
  )
}

type RowTile = {
  readonly title: string
  readonly amount: Dong | undefined
  readonly figure: AmountName
  readonly note: string | undefined
}

type TileFacts = { readonly row: ProgressRow; readonly average: number | undefined }

const rowTiles = ({ row, average }: TileFacts, { tiles }: Words): readonly RowTile[] => {
  const { plan, actual, remaining, committed, carriedOver, rate, fulfilment } = row
  const beyond = row.gapToTarget !== undefined && row.gapToTarget < 0
  return [
    { title: tiles.plan, amount: plan, figure: 'plan', note: plan === undefined ? tiles.noPlan : undefined },
    {
      title: tiles.actual,
      amount: actual,
      figure: 'actual',
      note: rate === undefined ? tiles.noRate : tiles.rate(formatShare(rate), formatShare(average)),
    },
    { title: tiles.remaining, amount: remaining, figure: 'remaining', note: undefined },
    {
      title: beyond ? tiles.beyondTarget : tiles.gapToTarget,
      amount: beyond ? minus(zero, row.gapToTarget ?? zero) : row.gapToTarget,
      figure: 'gapToTarget',
      note: tiles.target,
    },
    {
      title: tiles.committed,
      amount: committed,
      figure: 'committed',
      note: fulfilment === undefined ? tiles.noFulfilment : tiles.fulfilment(formatShare(fulfilment)),
    },
    ...(carriedOver === undefined
      ? []
      : [{ title: tiles.carriedOver, amount: carriedOver, figure: 'carriedOver' as const, note: tiles.apart }]),
  ]
}

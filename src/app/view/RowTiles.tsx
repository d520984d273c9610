import type { OpenBook } from '../../domain/book/openBook.ts'
import type { ProjectId } from '../../domain/base/ids.ts'
import { minus, zero, type Dong } from '../../domain/base/money.ts'
import type { FigureName } from '../../domain/progress/parts.ts'
import { provinceFigures, type ProgressRow } from '../../domain/progress/progress.ts'
import { formatMoney, formatShare, formatTarget } from '../text/format.ts'
import { useWords, type EarlyWords } from '../text/words.ts'
import { Money } from '../ui/Amount.tsx'
import { FigureButton } from '../ui/FigureButton.tsx'
import { FigureTile, FigureTiles } from '../ui/FigureTile.tsx'
import type { Explained } from '../ui/provenance.ts'
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
  const explain = (title: string, figure: FigureName): Explained => ({
    title: `${title}: ${row.name}`,
    figure: { figure, asOf, projects },
  })
  return (
    <FigureTiles>
      {rowTiles({ row, average, counting: open.counting, target: open.target }, words).map(
        ({ title, amount, figure, note, noteFigure }) => (
          <FigureTile
            key={figure}
            title={title}
            value={formatMoney(amount, unit)}
            unit={amount === undefined ? '' : words.figures.unit[unit]}
            note={<FigureButton explained={noteFigure && explain(title, noteFigure)}>{note}</FigureButton>}
            change={figure === 'plan' && <CarriedOver row={row} explain={explain} />}
            explained={amount === undefined ? undefined : explain(title, figure)}
          />
        ),
      )}
    </FigureTiles>
  )
}

type CarriedOverProps = {
  readonly row: ProgressRow
  readonly explain: (title: string, figure: FigureName) => Explained
}

/** Last year's capital stands apart from the year's own, with what was disbursed of it. */
const CarriedOver = ({ row: { carriedOver, carriedOverActual }, explain }: CarriedOverProps) => {
  const { tiles } = useWords()
  if (carriedOver === undefined && carriedOverActual === undefined) return null
  return (
    <>
      {tiles.carriedOver}{' '}
      <FigureButton explained={carriedOver === undefined ? undefined : explain(tiles.carriedOverPlan, 'carriedOver')}>
        <Money amount={carriedOver} />
      </FigureButton>
      {carriedOverActual !== undefined && (
        <>
          {tiles.carriedOverActual}{' '}
          <FigureButton explained={explain(tiles.carriedOverDisbursed, 'carriedOverActual')}>
            <Money amount={carriedOverActual} />
          </FigureButton>
        </>
      )}
    </>
  )
}

type RowTile = {
  readonly title: string
  readonly amount: Dong | undefined
  readonly figure: AmountName
  readonly note: string | undefined
  /** The figure that the note states, where it states one. */
  readonly noteFigure?: FigureName | undefined
}

type TileFacts = Pick<OpenBook, 'counting' | 'target'> & {
  readonly row: ProgressRow
  readonly average: number | undefined
}

const rowTiles = ({ row, average, counting, target }: TileFacts, { tiles, frame }: EarlyWords): readonly RowTile[] => {
  const { plan, actual, remaining, committed, rate, fulfilment } = row
  const aim = formatTarget(target)
  const beyond = row.gapToTarget !== undefined && row.gapToTarget < 0
  return [
    {
      title: counting.denominator === 'total' ? tiles.plan : frame.denominatorTitles[counting.denominator],
      amount: plan,
      figure: 'plan',
      note: plan === undefined ? tiles.noPlan : undefined,
    },
    {
      title: tiles.actual,
      amount: actual,
      figure: 'actual',
      note: rate === undefined ? tiles.noRate : tiles.rate(formatShare(rate), formatShare(average)),
      noteFigure: rate === undefined ? undefined : 'rate',
    },
    { title: tiles.remaining, amount: remaining, figure: 'remaining', note: undefined },
    {
      title: beyond ? tiles.beyondTarget(aim) : tiles.gapToTarget(aim),
      amount: beyond ? minus(zero, row.gapToTarget ?? zero) : row.gapToTarget,
      figure: 'gapToTarget',
      note: tiles.target(aim),
    },
    {
      title: tiles.committed,
      amount: committed,
      figure: 'committed',
      note: fulfilment === undefined ? tiles.noFulfilment : tiles.fulfilment(formatShare(fulfilment)),
      noteFigure: fulfilment === undefined ? undefined : 'fulfilment',
    },
  ]
}

import type { Pace } from '../../../domain/forecast/forecast.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import { formatMoney } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { FigureTile, FigureTiles } from '../../ui/FigureTile.tsx'
import { useShortMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../YearProvider.tsx'
import { paceTile } from './paceTile.ts'
import { tilesOf, type TileFacts } from './tilesOf.ts'

type ProvinceTilesProps = {
  readonly now: ProgressRow
  readonly before: TileFacts['before']
  readonly pace: Pace
}

export const ProvinceTiles = ({ now, before, pace }: ProvinceTilesProps) => {
  const words = useWords()
  const unit = useUnit()
  const say = useShortMoneyText()
  const { open, planYear, asOf } = useYear()
  const needed = paceTile({ pace, planYear, target: open.target, say }, words)
  return (
    <FigureTiles>
      {tilesOf({ planYear, target: open.target, now, before, say, counting: open.counting }, words).map(tile => (
        <FigureTile
          key={tile.figure}
          title={tile.title}
          value={formatMoney(tile.amount, unit)}
          unit={tile.amount === undefined ? '' : words.figures.unitShort[unit]}
          explained={
            tile.amount === undefined ? undefined : { title: tile.title, figure: { figure: tile.figure, asOf } }
          }
          note={tile.note}
          change={tile.change}
        />
      ))}
      {needed && (
        <FigureTile
          title={needed.title}
          value={formatMoney(needed.amount, unit)}
          unit={needed.amount === undefined ? '' : words.figures.unitShort[unit]}
          explained={undefined}
          note={needed.note}
          change={needed.change}
        />
      )}
    </FigureTiles>
  )
}

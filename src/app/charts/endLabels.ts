import { dong, type Dong, type Unit } from '../../domain/base/money.ts'
import { targetShare } from '../../domain/progress/progress.ts'
import { formatMoney } from '../text/format.ts'
import type { ColourMeaning } from '../palette.ts'
import { lastCommitted, type DrawnPoint } from './curveSeries.ts'

/** What stands at the right end of a line. */
export type EndLabel = { readonly meaning: ColourMeaning; readonly text: string; readonly amount: number }

type Ends = {
  readonly points: readonly DrawnPoint[]
  readonly plan: Dong | undefined
  readonly unit: Unit
}

type Names = { readonly target: string; readonly committed: string; readonly forecastShort: string }

/** Target, commitment and forecast with their figures, each where it is known. */
export const endLabels = ({ points, plan, unit }: Ends, names: Names): readonly EndLabel[] => {
  const promised = lastCommitted(points)?.committed
  const foreseen = points.at(-1)?.median
  const label = (meaning: ColourMeaning, name: string, amount: number): EndLabel => ({
    meaning,
    amount,
    text: `${name}: ${formatMoney(dong(Math.round(amount)), unit)}`,
  })
  return [
    ...(plan === undefined ? [] : [label('target', names.target, plan * targetShare)]),
    ...(promised === undefined ? [] : [label('dimmed', names.committed, promised)]),
    ...(foreseen === undefined ? [] : [label('actual', names.forecastShort, foreseen)]),
  ]
}

/** Letters of the charts, in rem. */
export const labelSize = 0.8125

/** Room that the widest label needs, in pixels, with letters a little over half as wide as high. */
export const roomFor = (labels: readonly EndLabel[], pixelsPerRem: number): number => {
  const longest = Math.max(0, ...labels.map(({ text }) => text.length))
  return Math.ceil(longest * labelSize * pixelsPerRem * 0.56) + 16
}

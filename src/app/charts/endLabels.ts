import { dong, type Unit } from '../../domain/base/money.ts'
import { formatMoney, formatTarget } from '../text/format.ts'
import type { ColourMeaning } from '../palette.ts'
import type { EarlyWords } from '../text/words.ts'
import { lastCommitted, type Curve, type DrawnPoint } from './curveSeries.ts'

/** What stands at the right end of a line. */
export type EndLabel = { readonly meaning: ColourMeaning; readonly text: string; readonly amount: number }

type Ends = {
  readonly points: readonly DrawnPoint[]
  readonly curve: Pick<Curve, 'plan' | 'target'>
  readonly unit: Unit
}

type Names = Pick<EarlyWords['charts'], 'target' | 'committed' | 'forecastShort'>

/** Target, commitment and forecast with their figures, each where it is known. */
export const endLabels = ({ points, curve: { plan, target }, unit }: Ends, names: Names): readonly EndLabel[] => {
  const promised = lastCommitted(points)?.committed
  const foreseen = points.at(-1)?.median
  const label = (meaning: ColourMeaning, name: string, amount: number): EndLabel => ({
    meaning,
    amount,
    text: `${name}: ${formatMoney(dong(Math.round(amount)), unit)}`,
  })
  return [
    ...(plan === undefined ? [] : [label('target', names.target(formatTarget(target)), plan * target)]),
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

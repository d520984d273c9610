import { isMonthEnd, yearStart, type IsoDate, type PlanYear } from '../../domain/calendar.ts'
import { zero, type Dong } from '../../domain/money.ts'
import type { CurvePoint } from '../../domain/progress.ts'
import { dayOfPlan } from './planAxis.ts'

/** What a cumulative chart is told: the curve, the plan that it climbs towards, and the day of the question. */
export type Curve = {
  readonly planYear: PlanYear
  readonly asOf: IsoDate
  readonly plan: Dong | undefined
  readonly points: readonly CurvePoint[]
}

/** A point as drawn: `day` along the axis, amounts in đồng. */
export type DrawnPoint = {
  readonly day: number
  readonly date: IsoDate
  readonly committed: number | undefined
  readonly actual: number | undefined
}

/**
 * The curve as drawn: from nothing on 1 January, which holds by law, through every report; commitments at the months'
 * ends, where they fall due, and on the day of the question, where they are measured against.
 */
export const drawnPoints = ({ planYear, asOf, points }: Curve): readonly DrawnPoint[] => {
  const start = yearStart(planYear)
  const drawn = points.map(({ date, committed, actual }) => ({
    day: dayOfPlan(planYear, date),
    date,
    committed: isMonthEnd(date) || date === asOf ? committed : undefined,
    actual,
  }))
  const fromNothing = {
    day: 0,
    date: start,
    committed: drawn.some(point => point.committed !== undefined) ? zero : undefined,
    actual: drawn.some(point => point.actual !== undefined) ? zero : undefined,
  }
  return [fromNothing, ...drawn.filter(point => point.day > 0)]
}

/** The same in shares of the plan, so that curves of unlike size stand on one scale. Nothing without a plan. */
export const sharePoints = (curve: Curve): readonly DrawnPoint[] => {
  const { plan } = curve
  if (plan === undefined || plan <= 0) return []
  return drawnPoints(curve).map(point => ({
    ...point,
    committed: point.committed === undefined ? undefined : point.committed / plan,
    actual: point.actual === undefined ? undefined : point.actual / plan,
  }))
}

/** The last point that has an actual, where its label stands. */
export const lastActual = (points: readonly DrawnPoint[]): DrawnPoint | undefined =>
  points.findLast(point => point.actual !== undefined)

/** The last point that has a commitment. */
export const lastCommitted = (points: readonly DrawnPoint[]): DrawnPoint | undefined =>
  points.findLast(point => point.committed !== undefined)

/**
 * Where labels at the right edge stand: each as near its own value as it can be with `gap` between neighbours, in the
 * order of their values and within `bottom` … `top`.
 */
export const spreadLabels = (
  values: readonly number[],
  { gap, bottom, top }: { readonly gap: number; readonly bottom: number; readonly top: number },
): readonly number[] => {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const places: number[] = []
  order.forEach(({ value }, rank) => {
    const below = places[rank - 1]
    places.push(Math.max(value, below === undefined ? bottom : below + gap))
  })
  for (let rank = places.length - 1; rank >= 0; rank--) {
    const above = places[rank + 1]
    places[rank] = Math.min(places[rank] ?? top, above === undefined ? top : above - gap)
  }
  const result: number[] = []
  order.forEach(({ at }, rank) => (result[at] = places[rank] ?? bottom))
  return result
}

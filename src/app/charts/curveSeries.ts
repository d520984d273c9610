import { isMonthEnd, yearStart, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import { zero, type Dong } from '../../domain/base/money.ts'
import type { CurvePoint } from '../../domain/progress/progress.ts'
import { dayOfPlan } from './planAxis.ts'

/** What a cumulative chart is told: the curve, the plan that it climbs towards, and the day of the question. */
export type Curve = {
  readonly planYear: PlanYear
  readonly asOf: IsoDate
  readonly plan: Dong | undefined
  /** Share of the plan to be disbursed by 31 January. */
  readonly target: number
  readonly points: readonly CurvePoint[]
  /** Whether commitment and disbursement are of the same projects: else their distance on the picture is no figure. */
  readonly comparable?: 'whole' | 'part'
  /** Of projects of which nobody has said what was disbursed. */
  readonly silentPlan?: Dong | undefined
  readonly lastYear?: LastYear | undefined
  /** From the last report to 31 January; empty where nothing is foreseen. */
  readonly forecast?: readonly ForecastPoint[] | undefined
}

/** The year before, as shares of its own plan of each day, on the same days of this year. */
export type LastYear = {
  readonly planYear: number
  readonly points: readonly { readonly date: IsoDate; readonly share: number }[]
}

/** What will be disbursed by a day: nine times in ten not less than `p10`, nine times in ten not more than `p90`. */
export type ForecastPoint = { readonly date: IsoDate; readonly p10: Dong; readonly p50: Dong; readonly p90: Dong }

/** A point as drawn: `day` along the axis, amounts in đồng. */
export type DrawnPoint = {
  readonly day: number
  readonly date: IsoDate
  readonly committed: number | undefined
  readonly actual: number | undefined
  readonly lastYear?: number | undefined
  /** From where to where the forecast reaches. */
  readonly band?: readonly [number, number] | undefined
  readonly median?: number | undefined
}

/**
 * The curve as drawn: from nothing on 1 January, which holds by law, through every report; commitments at the months'
 * ends, where they fall due, and on the day of the question, where they are measured against. The forecast opens where
 * the last report stands.
 */
export const drawnPoints = (curve: Curve): readonly DrawnPoint[] => {
  const drawn = ownPoints(curve)
  const byDate = new Map(drawn.map(point => [point.date, point]))
  const add = (date: IsoDate, more: Partial<DrawnPoint>): void => {
    const day = dayOfPlan(curve.planYear, date)
    byDate.set(date, { day, date, committed: undefined, actual: undefined, ...byDate.get(date), ...more })
  }
  for (const { date, amount } of lastYearAmounts(curve)) add(date, { lastYear: amount })
  for (const { date, p10, p50, p90 } of curve.forecast ?? []) add(date, { band: [p10, p90], median: p50 })
  return [...byDate.values()].sort((a, b) => a.day - b.day)
}

const ownPoints = ({ planYear, asOf, points }: Curve): readonly DrawnPoint[] => {
  const drawn = points.map(({ date, committed, actual }) => ({
    day: dayOfPlan(planYear, date),
    date,
    committed: isMonthEnd(date) || date === asOf ? committed : undefined,
    actual,
  }))
  const fromNothing = {
    day: 0,
    date: yearStart(planYear),
    committed: drawn.some(point => point.committed !== undefined) ? zero : undefined,
    actual: drawn.some(point => point.actual !== undefined) ? zero : undefined,
  }
  return [fromNothing, ...drawn.filter(point => point.day > 0)]
}

/** What last year's share would be of this year's plan, from nothing on. */
const lastYearAmounts = ({ planYear, plan, lastYear }: Curve) =>
  plan === undefined || !lastYear || lastYear.points.length === 0
    ? []
    : [
        { date: yearStart(planYear), amount: 0 },
        ...lastYear.points.map(({ date, share }) => ({ date, amount: share * plan })),
      ]

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

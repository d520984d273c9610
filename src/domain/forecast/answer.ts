import type { IsoDate } from '../base/calendar.ts'
import { shareOf, type Dong } from '../base/money.ts'
import type { BackTest } from './backTest.ts'
import type { ForecastMethod } from './methods.ts'
import type { Shape } from './shape.ts'

/**
 * What will be disbursed by 31 January of Y+1, of the year's own capital. Never less than is disbursed already, and
 * never over the plan of the day, unless that is already: the treasury pays nothing that is not assigned, and what may
 * yet be assigned nobody can forecast. A group's forecast is made of its totals, not added up of its members': their
 * errors partly even out, so the sum of the bands would be too wide, and each has a method of its own.
 */
export type Forecast = {
  readonly kind: 'forecast'
  readonly method: ForecastMethod
  /** Which curve the method of the shape goes by. */
  readonly shapeOrigin: Shape['origin']
  /** One in ten ends below it. */
  readonly p10: Dong
  readonly p50: Dong
  /** One in ten ends above it. */
  readonly p90: Dong
  /** The plan of the day: what rates of the forecast are taken of. */
  readonly plan: Dong
  /** The report from which it looks ahead. */
  readonly from: IsoDate
  readonly reports: number
  /** Of every method that could answer, the chosen one first. */
  readonly backTests: readonly [BackTest, ...BackTest[]]
}

/** The forecast as a share of its plan. */
export const forecastRates = ({
  p10,
  p50,
  p90,
  plan,
}: Forecast): { readonly p10: number; readonly p50: number; readonly p90: number } => ({
  p10: shareOf(p10, plan) ?? 0,
  p50: shareOf(p50, plan) ?? 0,
  p90: shareOf(p90, plan) ?? 0,
})

/** Under so many reports there is no forecast: of two the second cannot tell whether the first was usual. */
export const fewestReports = 3

/** Why there is no forecast. A number in its place would be a guess. */
export type NoForecast = { readonly kind: 'none'; readonly reports: number } & {
  readonly reason:
    | 'tooFewReports'
    /** Without a plan there is no rate, and nothing that the disbursement could grow to. */
    | 'noPlan'
    /** In no report anything was disbursed, and nothing is committed that could be counted on: no pace, no shape. */
    | 'nothingDisbursed'
    /** A source's plan and disbursement speak of different money. */
    | 'notComparable'
    /** 31 January is reported: what was disbursed by then is known. */
    | 'yearClosed'
}

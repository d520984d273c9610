import type { IsoDate, PlanYear } from '../base/calendar.ts'
import type { CarriedOverWay, Denominator } from './counting.ts'
import type { Dong } from '../base/money.ts'

/** Denominators of which a person may type in the province's total: files seldom say it. */
export const statedDenominators = ['total', 'primeMinister', 'startOfYear'] as const satisfies readonly Denominator[]
export type StatedDenominator = (typeof statedDenominators)[number]

/** The province's plan of a year as a decision states it, typed in by a person. */
export type PlanTotal = {
  readonly planYear: PlanYear
  readonly denominator: StatedDenominator
  /** Of the year's own capital. */
  readonly amount: Dong
  /** Number and date of the decision, as a report quotes it. */
  readonly decision: string
  /** The day from which it holds. */
  readonly from: IsoDate
}

/** The nation's rate as it was published, typed in by a person. */
export type NationalRate = {
  readonly planYear: PlanYear
  readonly asOf: IsoDate
  /** Share 0-1. */
  readonly rate: number
  readonly denominator: Denominator
  readonly carriedOver: CarriedOverWay
  readonly source: string
}

/** When the report of a month is due: on `dueDay` of the next month; up to `graceDays` later it still counts as on time. */
export type SubmissionSettings = { readonly dueDay: number; readonly graceDays: number }

/** What people type in beside the ledger. */
export type Stated = {
  readonly planTotals: readonly PlanTotal[]
  readonly nationalRates: readonly NationalRate[]
  /** When a month's report is due; absent where nobody has set it, and a rule's own day holds. */
  readonly submissions?: SubmissionSettings
}

export const nothingStated: Stated = { planTotals: [], nationalRates: [] }

/** The total that holds on the day, the latest of those typed in; undefined where nobody typed one in. */
export const planTotalOn = (
  { planTotals }: Stated,
  {
    planYear,
    denominator,
    asOf,
  }: { readonly planYear: PlanYear; readonly denominator: Denominator; readonly asOf: IsoDate },
): PlanTotal | undefined =>
  planTotals
    .filter(total => total.planYear === planYear && total.denominator === denominator && total.from <= asOf)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)

/** The latest of the nation's rates by the day that is counted the same way. */
export const nationalRateOn = (
  { nationalRates }: Stated,
  { planYear, denominator, carriedOver, asOf }: Omit<NationalRate, 'rate' | 'source'>,
): NationalRate | undefined =>
  nationalRates
    .filter(
      rate =>
        rate.planYear === planYear &&
        rate.asOf <= asOf &&
        rate.denominator === denominator &&
        rate.carriedOver === carriedOver,
    )
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .at(-1)

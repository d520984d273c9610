import { amountColumn, totalOf } from '../progress/amountColumn.ts'
import type { AmountName } from '../progress/amounts.ts'
import { planMonthOf, yearStart, type IsoDate, type PlanMonth, type PlanYear } from '../base/calendar.ts'
import type { CarriedOverWay, Denominator } from '../book/counting.ts'
import type { InvestorGroup } from '../ledger/directory.ts'
import type { ForecastRow } from '../forecast/forecast.ts'
import { zero, type Dong } from '../base/money.ts'
import type { OpenBook } from '../book/openBook.ts'
import type { ProgressRow } from '../progress/progress.ts'

/** What the rules look at: an investor or a project on a day, beside its group and the whole province. */
export type Subject = {
  /** Counted as the rule set says; so are the figures below. */
  readonly open: OpenBook
  readonly asOf: IsoDate
  readonly figures: ProgressRow
  /** Positions of its projects. */
  readonly members: readonly number[]
  readonly province: ProgressRow
  readonly group: InvestorGroup
  /** Of all investors of the group, total ÷ total. */
  readonly groupRate: number | undefined
  /** Worked out when first asked for. */
  readonly forecast: () => ForecastRow | undefined
}

/** A rate with what it is taken of; the average beside it is counted the same way. */
export type Rated = {
  readonly asOf: IsoDate
  readonly plan: Dong
  readonly actual: Dong
  readonly rate: number
  readonly denominator: Denominator
  readonly carriedOver: CarriedOverWay
}
export type Compared = Rated & { readonly average: number }

/** How much of what was committed is disbursed, and under what share a rule names it. */
export type Fulfilled = {
  readonly actual: Dong
  readonly committed: Dong
  readonly fulfilment: number
  readonly threshold: number
}

/** The rate with what it is taken of; undefined where there is no rate. */
export const ratedOf = ({ open, asOf, figures: { plan, actual, rate } }: Subject): Rated | undefined =>
  plan === undefined || actual === undefined || rate === undefined
    ? undefined
    : { asOf, plan, actual, rate, ...open.counting }

/** The subject's own rate and the province's, of the same denominator on the same day. */
export const comparedOf = (subject: Subject): Compared | undefined => {
  const own = ratedOf(subject)
  const average = subject.province.rate
  return own && average !== undefined ? { ...own, average } : undefined
}

/** Sum of one amount of some projects on one day; 0 where there is nothing to say of any. */
export const totalOn = (
  open: OpenBook,
  name: AmountName,
  { asOf, members }: { readonly asOf: IsoDate; readonly members: readonly number[] },
): Dong => totalOf(amountColumn(open, name, asOf).byProject, members) ?? zero

/** Whether the day lies in the month or after it. */
export const hasReached = (planYear: PlanYear, asOf: IsoDate, month: PlanMonth): boolean =>
  asOf >= yearStart(planYear) && (planMonthOf(planYear, asOf) ?? 13) >= month

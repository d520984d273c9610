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
export type RuleSubject = {
  /** Counted as the rule set says; so are the figures below. */
  readonly open: OpenBook
  readonly asOf: IsoDate
  readonly figures: ProgressRow
  /** Positions of its projects. */
  readonly members: readonly number[]
  /** Whether enough of its own plan was reported for the last due cut-off, by the rule set, to speak of it as a whole. */
  readonly coverage: 'enough' | 'tooLittle'
  /** The province's rate of what was reported; undefined while too little was, of it or of the subject: see `RuleSet`. */
  readonly average: number | undefined
  readonly group: InvestorGroup
  /** The same of all investors of the group, total ÷ total. */
  readonly groupRate: number | undefined
  /** Worked out when first asked for. */
  readonly forecast: () => ForecastRow | undefined
}

/**
 * A rate of what was reported, with what it is taken of; the average beside it is counted the same way. `silentPlan`: the
 * plan of projects of which nobody has said anything, which is not in `plan`; absent where there is none.
 */
export type RateFigures = {
  readonly asOf: IsoDate
  readonly plan: Dong
  readonly silentPlan?: Dong
  readonly actual: Dong
  readonly rate: number
  readonly denominator: Denominator
  readonly carriedOver: CarriedOverWay
}
export type AverageComparison = RateFigures & { readonly average: number }

/** How much of what was committed is disbursed, and under what share a rule names it. */
export type FulfilmentFigures = {
  readonly actual: Dong
  readonly committed: Dong
  readonly fulfilment: number
  readonly threshold: number
}

/** The rate of what was reported with what it is taken of; undefined where there is none. */
export const ratedOf = ({ open, asOf, figures }: RuleSubject): RateFigures | undefined => {
  const { reportedPlan: plan, actual, reportedRate: rate, coverage } = figures
  const { projects, plan: silentPlan } = coverage.silent
  return plan === undefined || actual === undefined || rate === undefined
    ? undefined
    : { asOf, plan, ...(projects > 0 && { silentPlan }), actual, rate, ...open.counting }
}

/** The subject's own rate and the province's, of the same denominator on the same day. */
export const comparedOf = (subject: RuleSubject): AverageComparison | undefined => {
  const own = ratedOf(subject)
  const { average } = subject
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

import { planMonthOf, yearStart, type IsoDate, type PlanMonth, type PlanYear } from '../base/calendar.ts'

/** A month of a plan year whose figures are settled (chốt số liệu): nothing that it holds may change. */
export type PeriodLock = { readonly planYear: PlanYear; readonly month: PlanMonth }

/** The locked months of one plan year. */
export type LockedMonths = ReadonlySet<PlanMonth>

export const lockedMonths = (locks: readonly PeriodLock[], planYear: PlanYear): LockedMonths =>
  new Set(locks.filter(lock => lock.planYear === planYear).map(({ month }) => month))

/**
 * The month that holds what is told of a day. What precedes the year (disbursed by the end of last year) stands with
 * January, what follows its close (carried over) with the last month: every figure lies in one month that can be locked.
 */
export const monthHolding = (planYear: PlanYear, day: IsoDate): PlanMonth =>
  planMonthOf(planYear, day) ?? (day < yearStart(planYear) ? 1 : 13)

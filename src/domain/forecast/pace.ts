import { monthsInto, type IsoDate, type PlanYear } from '../base/calendar.ts'
import { dong, type Dong } from '../base/money.ts'
import type { Figures } from '../progress/progress.ts'

/** What is needed a month, beside what was done a month. Whole đồng; undefined where there is nothing to say. */
export type Pace = {
  /** To be disbursed in each month that is left to 31 January of Y+1, to reach the target; 0 once it is reached. */
  readonly requiredPace: Dong | undefined
  /** Mean of the last three months before the last report, of the months gone by while they are fewer. */
  readonly recentPace: Dong | undefined
}

/** Rounded to the đồng. Nothing is required of nobody: without a plan or a report undefined. */
export const requiredPace = (
  { gapToTarget }: Pick<Figures, 'gapToTarget'>,
  { planYear, asOf }: { readonly planYear: PlanYear; readonly asOf: IsoDate },
): Dong | undefined => {
  const left = wholeYear - monthsInto(planYear, asOf)
  if (gapToTarget === undefined || left <= 0) return undefined
  return dong(Math.round(Math.max(0, gapToTarget) / left))
}

/** Months of a plan year: to 31 January of Y+1. */
export const wholeYear = 13

/** What was disbursed by a moment of the year. */
export type Reported = { readonly months: number; readonly actual: number }

/**
 * Đồng a month over the three months that end with the report at `at`, whole or not; negative where money was taken
 * back. Between reports the disbursement grows evenly, from 0 as the year begins.
 */
export const paceAt = (reports: readonly Reported[], at: number): number | undefined => {
  const last = reports[at]
  if (!last || last.months <= 0) return undefined
  const months = Math.min(recentMonths, last.months)
  return (last.actual - actualAt(reports, last.months - months)) / months
}

const recentMonths = 3

const actualAt = (reports: readonly Reported[], months: number): number => {
  let before: Reported = { months: 0, actual: 0 }
  for (const report of reports) {
    if (report.months >= months) {
      const way = report.months - before.months
      return way <= 0
        ? report.actual
        : before.actual + ((report.actual - before.actual) * (months - before.months)) / way
    }
    before = report
  }
  return before.actual
}

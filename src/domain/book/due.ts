import { addDays, monthEnd, planMonths, type IsoDate, type PlanYear } from '../base/calendar.ts'
import type { SubmissionSettings } from './stated.ts'

/** While nobody has set it: a month's report is due on the 3rd of the next. */
export const defaultSubmissionSettings: SubmissionSettings = { dueDay: 3, graceDays: 0 }

/** The last day on which the report up to a month's end is in time: `dueDay` of the next month and the days of grace. */
export const deadlineOf = (end: IsoDate, { dueDay, graceDays }: SubmissionSettings): IsoDate =>
  addDays(end, dueDay + graceDays)

type DueQuestion = {
  readonly planYear: PlanYear
  readonly asOf: IsoDate
  /** Absent where nobody has set it. */
  readonly settings: SubmissionSettings | undefined
}

/** The latest month's end of the plan year whose report was due by the day; undefined while none was. */
export const dueCutOff = ({ planYear, asOf, settings }: DueQuestion): IsoDate | undefined =>
  monthEnds(planYear).findLast(end => deadlineOf(end, settings ?? defaultSubmissionSettings) <= asOf)

/** The first month's end after the day whose report is waited for; undefined after the last one. */
export const nextCutOff = (planYear: PlanYear, after: IsoDate): IsoDate | undefined =>
  monthEnds(planYear).find(end => end > after)

const monthEnds = (planYear: PlanYear): readonly IsoDate[] => planMonths.map(month => monthEnd(planYear, month))

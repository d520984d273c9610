import type { IsoDate } from '../../base/calendar.ts'
import { perBook } from '../../book/perBook.ts'
import { lastReportsBy } from '../../submissions/lastReports.ts'
import { periodsOf } from '../../submissions/submissions.ts'
import { laggingRule } from '../rule.ts'

/** Nothing reported up to `monthEnd` or later, though it was due on `due`. */
type Figures = { readonly asOf: IsoDate; readonly monthEnd: IsoDate; readonly due: IsoDate }

/**
 * The last month's report has come due, on a day of the next month, and the subject itself has not said what was disbursed
 * by that month's end or later: the treasury's word is no report of its own. Only where it can be told: others' reports of
 * that month are in, and the subject has something to report on.
 */
export const notReported = laggingRule({
  thresholds: { dueDay: 'day' },
  defaults: { severity: 'warning', dueDay: 3 },
  atFirst: 'on',
  test: ({ open, asOf, figures: { allocated: plan, committedYear }, members }, { dueDay }): Figures | undefined => {
    const settings = open.stated.submissions ?? { dueDay, graceDays: 0 }
    const period = duePeriod(open, asOf, settings.dueDay, settings.graceDays)
    const hasSomething = (plan !== undefined && plan > 0) || (committedYear !== undefined && committedYear > 0)
    if (!period || !hasSomething) return undefined
    const { monthEnd } = period
    const last = lastReportsBy(open, asOf)
    const speaksOfIt = (date: number | undefined): boolean => (open.book.dates[date ?? -1] ?? '') >= monthEnd
    const isReported = members.some(project => speaksOfIt(last[project]))
    return isReported || !last.some(speaksOfIt) ? undefined : { asOf, monthEnd: period.monthEnd, due: period.due }
  },
})

/** The latest month whose report was due by the day, as the submission board has it: by the setting, where there is one. */
const duePeriod = perBook(({ planYear }, asOf: IsoDate, dueDay: number, graceDays: number) =>
  periodsOf(planYear, { asOf, settings: { dueDay, graceDays } }).findLast(({ deadline }) => deadline <= asOf),
)

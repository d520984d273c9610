import type { IsoDate } from '../../base/calendar.ts'
import { rememberedOfBook, type OpenBook } from '../../book/openBook.ts'
import { lastReportsBy } from '../../submissions/lastReports.ts'
import { periodsOf, type SubmissionSettings } from '../../submissions/submissions.ts'
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
    const period = duePeriod(open, asOf, open.stated.submissions ?? { dueDay, graceDays: 0 })
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
const duePeriod = (open: OpenBook, asOf: IsoDate, settings: SubmissionSettings) =>
  rememberedOfBook(open, `due ${asOf} ${settings.dueDay} ${settings.graceDays}`, () =>
    periodsOf(open.planYear, { asOf, settings }).findLast(({ deadline }) => deadline <= asOf),
  )

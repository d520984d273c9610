import { amountColumn, totalOf } from '../progress/amountColumn.ts'
import type { IsoDate } from '../base/calendar.ts'
import { cutOffsOf } from '../book/cutOffs.ts'
import { lastReportsBy } from '../submissions/lastReports.ts'
import { perBook } from '../book/perBook.ts'
import { periodsOf } from '../submissions/submissions.ts'
import type { FlagFigures } from './flag.ts'
import type { Thresholds } from './ruleSet.ts'
import type { Subject } from './subject.ts'

/** No rise over the last reports, while there is plan left to disburse. */
export const stalled = (
  { open, asOf, figures: { allocated, yearActual }, members }: Subject,
  { reports }: Thresholds<'stalled'>,
): FlagFigures['stalled'] | undefined => {
  if (allocated !== undefined && yearActual !== undefined && yearActual >= allocated) return undefined
  const cutOffs = cutOffsOf(open, { members, asOf }).slice(-1 - reports)
  const amounts = cutOffs.map(date => totalOf(amountColumn(open, 'actual', date).byProject, members))
  const [since, before, actual] = [cutOffs[0], amounts[0], amounts.at(-1)]
  if (cutOffs.length <= reports || since === undefined || before === undefined || actual === undefined) return undefined
  const rises = amounts.some((amount, at) => at > 0 && (amount ?? 0) > (amounts[at - 1] ?? 0))
  return rises ? undefined : { since, asOf: cutOffs.at(-1) ?? asOf, reports, before, actual }
}

/**
 * The last month's report has come due and the subject itself has not said what was disbursed by that month's end or later:
 * the treasury's word is no report of its own. Only where it can be told: others' reports of that month are in, and the
 * subject has something to report on.
 */
export const notReported = (
  { open, asOf, figures: { allocated: plan, committedYear }, members }: Subject,
  { dueDay }: Thresholds<'notReported'>,
): FlagFigures['notReported'] | undefined => {
  const settings = open.stated.submissions ?? { dueDay, graceDays: 0 }
  const period = duePeriod(open, asOf, settings.dueDay, settings.graceDays)
  const hasSomething = (plan !== undefined && plan > 0) || (committedYear !== undefined && committedYear > 0)
  if (!period || !hasSomething) return undefined
  const { monthEnd } = period
  const last = lastReportsBy(open, asOf)
  const speaksOfIt = (date: number | undefined): boolean => (open.book.dates[date ?? -1] ?? '') >= monthEnd
  const isReported = members.some(project => speaksOfIt(last[project]))
  return isReported || !last.some(speaksOfIt) ? undefined : { asOf, monthEnd: period.monthEnd, due: period.due }
}

/** The latest month whose report was due by the day, as the submission board has it: by the setting, where there is one. */
const duePeriod = perBook(({ planYear }, asOf: IsoDate, dueDay: number, graceDays: number) =>
  periodsOf(planYear, { asOf, settings: { dueDay, graceDays } }).findLast(({ deadline }) => deadline <= asOf),
)

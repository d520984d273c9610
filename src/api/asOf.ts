import { isoDate, yearClose, yearStart, type IsoDate } from '../domain/base/calendar.ts'
import { factKinds } from '../domain/ledger/ledger.ts'
import type { OpenBook } from '../domain/book/openBook.ts'
import type { YearBook } from '../domain/book/yearBook.ts'
import { reportDay } from '../domain/progress/reported.ts'

/**
 * The day that figures stand for when nobody names one: the latest on which anything was disbursed, else today, and
 * never outside the plan year. `now` is an ISO instant.
 */
export const defaultAsOf = (book: YearBook, now: string): IsoDate =>
  within(book, latestDisbursed(book) ?? isoDate(now.slice(0, 10)))

/** The day asked about, and the one that figures can speak of: that of the last report by then. */
export type ReportedDay = { readonly asked: IsoDate; readonly asOf: IsoDate }

/** Without a day of its own the question is of `defaultAsOf`. `now` is an ISO instant. */
export const reportedDay = (open: OpenBook, asked: IsoDate | undefined, now: string): ReportedDay => {
  const day = asked ?? defaultAsOf(open.book, now)
  return { asked: day, asOf: reportDay(open, day) }
}

const latestDisbursed = ({ facts, dates }: YearBook): IsoDate | undefined => {
  const disbursement = factKinds.indexOf('disbursement')
  const latest = facts.kind.reduce((position, kind, row) => {
    const counts = kind === disbursement && facts.amount[row] !== 0 && facts.supersededBy[row] === -1
    return counts ? Math.max(position, facts.asOf[row] ?? -1) : position
  }, -1)
  return dates[latest]
}

const within = ({ planYear }: YearBook, day: IsoDate): IsoDate => {
  if (day < yearStart(planYear)) return yearStart(planYear)
  return day > yearClose(planYear) ? yearClose(planYear) : day
}

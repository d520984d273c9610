import { isoDate, yearClose, yearStart, type IsoDate } from '../domain/base/calendar.ts'
import { factKinds } from '../domain/ledger/ledger.ts'
import type { YearBook } from '../domain/book/yearBook.ts'

/**
 * The day that figures stand for when nobody names one: the latest on which anything was disbursed, else today, and
 * never outside the plan year. `now` is an ISO instant.
 */
export const defaultAsOf = (book: YearBook, now: string): IsoDate =>
  within(book, latestDisbursed(book) ?? isoDate(now.slice(0, 10)))

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

import { factKinds } from '../ledger/ledger.ts'
import { perBook } from './perBook.ts'
import type { IsoDate } from '../base/calendar.ts'
import type { YearBook } from './yearBook.ts'

/**
 * Whether a row of disbursement is a nought beyond its file's horizon. A form with a column for every month holds noughts for
 * the months to come: beyond the report's own day and the last amount that is none, they tell nothing. The horizons are
 * those of `horizonsOf`, in two passes over the columns without an object per fact, and only where a nought is asked about.
 */
export const noughtsAhead = perBook(({ book }): ((row: number) => boolean) => {
  const { amount, asOf, import: importOf } = book.facts
  let horizons: Int32Array | undefined
  return row => {
    if (amount[row] !== 0) return false
    horizons ??= horizonsIn(book)
    return (asOf[row] ?? -1) > (horizons[importOf[row] ?? -1] ?? -1)
  }
})

/** How many of the book's dates, which ascend, lie on or before the day. */
const datesUntil = (dates: readonly IsoDate[], day: IsoDate): number => {
  const after = dates.findIndex(date => date > day)
  return after === -1 ? dates.length : after
}

const disbursement = factKinds.indexOf('disbursement')

/** Whether the row is a disbursement that no later report replaced. */
const isStanding = ({ facts }: YearBook, row: number): boolean =>
  facts.kind[row] === disbursement && facts.supersededBy[row] === -1

/** By import: position of the last day to which its noughts are amounts. */
const horizonsIn = (book: YearBook): Int32Array => {
  const { facts, imports, dates } = book
  const earliest = new Int32Array(imports.length).fill(dates.length)
  const latest = Int32Array.from(imports, ({ reportDate }) =>
    reportDate === undefined ? -1 : datesUntil(dates, reportDate) - 1,
  )
  const isDated = imports.map(({ reportDate }) => reportDate !== undefined)
  for (let row = 0; row < facts.kind.length; row++) {
    if (!isStanding(book, row)) continue
    const [at, date] = [facts.import[row] ?? 0, facts.asOf[row] ?? 0]
    if (date < (earliest[at] ?? 0)) earliest[at] = date
    if (facts.amount[row] !== 0 && date > (latest[at] ?? -1)) latest[at] = date
  }
  return latest.map((date, at) => (date === -1 && isDated[at] !== true ? (earliest[at] ?? -1) : date))
}

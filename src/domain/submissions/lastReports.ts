import type { IsoDate } from '../base/calendar.ts'
import { factKinds, reporters } from '../ledger/ledger.ts'
import { perBook } from '../book/perBook.ts'
import type { YearBook } from '../book/yearBook.ts'

/**
 * By project: position in the book's dates of the last day by `asOf` to which its investor itself told what was disbursed,
 * -1 for none. The same reports as `reportsOf` has, in two passes without an object per fact: the rules ask it of every
 * investor.
 */
export const lastReportsBy = perBook((open, asOf: IsoDate): Int32Array => {
  const { facts, dates, directory } = open.book
  const last = new Int32Array(directory.projects.length).fill(-1)
  const horizons = horizonsIn(open)
  const limit = datesUntil(dates, asOf)
  for (let row = 0; row < facts.kind.length; row++) {
    const date = facts.asOf[row] ?? -1
    if (date >= limit || facts.reporter[row] !== investor || !isStanding(open.book, row)) continue
    // A form with a column for every month holds noughts for the months to come.
    if (facts.amount[row] === 0 && date > (horizons[facts.import[row] ?? -1] ?? -1)) continue
    const project = facts.project[row] ?? 0
    if (date > (last[project] ?? -1)) last[project] = date
  }
  return last
})

/** How many of the book's dates, which ascend, lie on or before the day. */
export const datesUntil = (dates: readonly IsoDate[], day: IsoDate): number => {
  const after = dates.findIndex(date => date > day)
  return after === -1 ? dates.length : after
}

const investor = reporters.indexOf('investor')
const disbursement = factKinds.indexOf('disbursement')

const isStanding = ({ facts }: YearBook, row: number): boolean =>
  facts.kind[row] === disbursement && facts.supersededBy[row] === -1

/** By import: position of the last day to which its noughts are amounts. */
const horizonsIn = perBook(({ book }): Int32Array => {
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
})

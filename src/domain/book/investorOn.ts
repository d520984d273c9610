import type { IsoDate } from '../base/calendar.ts'
import { assignedOn } from '../ledger/directory.ts'
import { seriesCount } from './bookIndex.ts'
import { dayIn, type IndexedBook } from './openBook.ts'
import { perBook } from './perBook.ts'

/** In place of an investor's position: nobody has said whose project it is. */
export const noInvestor = -1

/** By project: position of its investor on the day, as the directory dates it, else as the latest fact says. */
export const investorsOn = perBook(
  (open, asOf: IsoDate): Int32Array => {
    const { directory } = open.book
    const positions = new Map(directory.investors.map((investor, at) => [investor.id, at]))
    return Int32Array.from(directory.projects, (project, at) => {
      const assigned = assignedOn(project, asOf)
      return (assigned && positions.get(assigned)) ?? investorOfFacts(open, at, asOf)
    })
  },
  // A list of facts asks about the day of each.
  { most: 500 },
)

/** The latest fact by the day that names one; else the earliest after it. */
const investorOfFacts = (open: IndexedBook, project: number, asOf: IsoDate): number => {
  const { rows, starts, dateOf, investorOf } = open.index
  const { limit } = dayIn(open, asOf)
  let best = noInvestor
  let bestDistance = Number.POSITIVE_INFINITY
  for (let at = starts[project * seriesCount] ?? 0; at < (starts[(project + 1) * seriesCount] ?? 0); at++) {
    const row = rows[at] ?? 0
    const date = dateOf[row] ?? 0
    const distance = date < limit ? limit - date : rows.length + date
    if ((investorOf[row] ?? noInvestor) === noInvestor || distance > bestDistance) continue
    best = investorOf[row] ?? noInvestor
    bestDistance = distance
  }
  return best
}

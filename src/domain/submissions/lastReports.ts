import type { IsoDate } from '../base/calendar.ts'
import { datesUntil, isStanding, noughtsAhead } from '../book/noughtsAhead.ts'
import { perBook } from '../book/perBook.ts'
import { reporters } from '../ledger/ledger.ts'

/**
 * By project: position in the book's dates of the last day by `asOf` to which its investor itself told what was disbursed,
 * -1 for none. The same reports as `reportsOf` has, in two passes without an object per fact: the rules ask it of every
 * investor.
 */
export const lastReportsBy = perBook((open, asOf: IsoDate): Int32Array => {
  const { facts, dates, directory } = open.book
  const last = new Int32Array(directory.projects.length).fill(-1)
  const isAhead = noughtsAhead(open)
  const limit = datesUntil(dates, asOf)
  for (let row = 0; row < facts.kind.length; row++) {
    const date = facts.asOf[row] ?? -1
    if (date >= limit || facts.reporter[row] !== investor || !isStanding(open.book, row)) continue
    if (isAhead[row] === 1) continue
    const project = facts.project[row] ?? 0
    if (date > (last[project] ?? -1)) last[project] = date
  }
  return last
})

const investor = reporters.indexOf('investor')

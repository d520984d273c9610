import type { IsoDate } from '../base/calendar.ts'
import { lastDayIn } from '../book/lastDay.ts'
import { noughtsAhead } from '../book/noughtsAhead.ts'
import { dayIn } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'

/**
 * By project: position in the book's dates of the last day by `asOf` to which its investor itself told what was disbursed,
 * of whichever capital, -1 for none. The same reports as `reportsOf` has, without an object per fact: the rules ask it of
 * every investor.
 */
export const lastReportsBy = perBook((open, asOf: IsoDate): Int32Array => {
  const { limit } = dayIn(open, asOf)
  const isAhead = noughtsAhead(open)
  const last = new Int32Array(open.book.directory.projects.length).fill(-1)
  for (const project of open.index.projects) {
    for (const pair of ['investorActual', 'investorCarriedOver'] as const) {
      last[project] = Math.max(last[project] ?? -1, lastDayIn(open.index, { project, pair, limit, isAhead }))
    }
  }
  return last
})

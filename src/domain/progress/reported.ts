import { dayNumber, type IsoDate } from '../base/calendar.ts'
import { dueCutOff } from '../book/due.ts'
import { lastDayIn, saysNothing } from '../book/lastDay.ts'
import { noughtsAhead } from '../book/noughtsAhead.ts'
import { datesUpTo, dayIn, type IndexedBook, type OpenBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'

/**
 * How a project stands to the last cut-off that was due by a day: its disbursement is told up to it or beyond, only up to
 * an earlier day, or not at all.
 */
export const reportStates = ['reported', 'stale', 'silent'] as const
export type ReportState = (typeof reportStates)[number]

/** The position in `dates` of a project of whose disbursement nobody has said anything. */
export const neverTold = -1

/**
 * By project: position in the index's dates of the last day by `asOf` up to which its disbursement is told, by the treasury
 * where it has said anything of the project, else by the investor.
 */
export const lastToldOn = perBook((open, asOf: IsoDate): Int32Array => {
  const { limit } = dayIn(open, asOf)
  const isAhead = noughtsAhead(open)
  const last = new Int32Array(open.book.directory.projects.length).fill(neverTold)
  for (const project of open.index.projects) {
    const told = lastDayIn(open.index, { project, pair: 'treasuryActual', limit, isAhead })
    const day = told === saysNothing ? lastDayIn(open.index, { project, pair: 'investorActual', limit, isAhead }) : told
    last[project] = Math.max(day, neverTold)
  }
  return last
})

/** Positions of the dates before this one are older than the last cut-off that was due by the day. */
export const staleBefore = (open: OpenBook, asOf: IsoDate): number => {
  const due = dueCutOff({ planYear: open.planYear, asOf, settings: open.stated.submissions })
  return due === undefined ? 0 : datesUpTo(open, dayNumber(due) - 1)
}

/**
 * The day of which figures asked for a day can speak: the last one by then up to which anybody's disbursement is told. The
 * day itself where nobody's is.
 */
export const reportDay = (open: IndexedBook, asked: IsoDate): IsoDate => {
  let last = neverTold
  for (const date of lastToldOn(open, asked)) last = Math.max(last, date)
  return open.index.dates[last] ?? asked
}

import { dayNumber, type IsoDate } from '../base/calendar.ts'
import { seriesCount, seriesOf, type BookIndex } from '../book/bookIndex.ts'
import { dueCutOff } from '../book/due.ts'
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
    const bucket = project * seriesCount
    const told = lastOfTeller(open.index, { bucket: bucket + treasury, limit, isAhead })
    last[project] =
      told === saysNothing ? lastOfTeller(open.index, { bucket: bucket + investor, limit, isAhead }) : told
    if (last[project] === saysNothing) last[project] = neverTold
  }
  return last
})

const treasury = seriesOf('treasuryActual')
const investor = seriesOf('investorActual')
const saysNothing = -2

type TellerDays = { readonly bucket: number; readonly limit: number; readonly isAhead: Uint8Array }

/** Of a teller's two series, in-month and to date; `saysNothing` where there is nothing of either by then. */
const lastOfTeller = ({ rows, starts, dateOf }: BookIndex, { bucket, limit, isAhead }: TellerDays): number => {
  let last = saysNothing
  for (let series = bucket; series < bucket + 2; series++) {
    for (let at = (starts[series + 1] ?? 0) - 1; at >= (starts[series] ?? 0); at--) {
      const row = rows[at] ?? 0
      const date = dateOf[row] ?? neverTold
      if (date >= limit) continue
      last = Math.max(last, isAhead[row] === 1 ? neverTold : date)
      if (isAhead[row] !== 1) break
    }
  }
  return last
}

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

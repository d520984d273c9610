import { dayNumber, yearStart } from '../base/calendar.ts'
import { createSelection, restart, type Selection } from './coverage.ts'
import { endBefore, selectCumulative } from './cumulative.ts'
import { seriesCount, seriesOf, type BookIndex } from '../book/bookIndex.ts'
import { datesUpTo, type Day, type IndexedBook } from '../book/openBook.ts'

/**
 * What was committed up to a day: the rows committed up to the last day that a commitment speaks of, and those up to
 * the next one, of whose difference `numerator / denominator` counts, by days.
 */
export type CommittedRows = {
  readonly before: Selection
  readonly after: Selection
  numerator: number
  denominator: number
}

export const noCommittedRows = (capacity: number): CommittedRows => ({
  before: createSelection(capacity),
  after: createSelection(capacity),
  numerator: 0,
  denominator: 1,
})

/**
 * Fills `into` with what the project committed up to the day; false where it commits nothing before a later month.
 * A month's commitment grows from its first day to its last; a commitment to date grows from the one before it.
 */
export const selectCommitted = (
  open: IndexedBook,
  { project, on }: { readonly project: number; readonly on: Day },
  into: CommittedRows,
): boolean => {
  const bucket = project * seriesCount + monthly
  restart(into.before, 0)
  restart(into.after, 0)
  into.numerator = 0
  const last = lastSaid(open, bucket, on)
  if (last === never) return false
  restart(into.before, datesUpTo(open, last))
  selectCumulative(open.index, bucket, into.before)
  const next = last === on.day ? forever : nextSaid(open, bucket, on)
  if (next === forever) return true
  restart(into.after, datesUpTo(open, next))
  selectCumulative(open.index, bucket, into.after)
  into.numerator = on.day - last
  into.denominator = next - last
  return true
}

const monthly = seriesOf('commitment')
const never = Number.NEGATIVE_INFINITY
const forever = Number.POSITIVE_INFINITY

/** The last day not after the day up to which something is said of the commitment: a month's eve or end, or a cut-off. */
const lastSaid = ({ index, planYear }: IndexedBook, bucket: number, { day, limit }: Day): number => {
  const { starts, dayBeforeMonth } = index
  const next = endBefore(index, bucket, limit)
  const nextToDate = endBefore(index, bucket + 1, limit)
  let last = never
  if (next > (starts[bucket] ?? 0)) last = dayAt(index, next - 1)
  if (next < (starts[bucket + 1] ?? 0)) {
    const eve = dayBeforeMonth[dateAt(index, next)] ?? 0
    if (eve <= day) last = Math.max(last, eve)
  }
  if (nextToDate > (starts[bucket + 1] ?? 0)) return Math.max(last, dayAt(index, nextToDate - 1))
  if (nextToDate === (starts[bucket + 2] ?? 0)) return last
  // Nothing is committed before the year begins, so a first month's figure to date grows from 0.
  const eve = dayNumber(yearStart(planYear)) - 1
  return dayBeforeMonth[dateAt(index, nextToDate)] === eve ? Math.max(last, Math.min(day, eve)) : last
}

/** The first such day after the day. */
const nextSaid = (open: IndexedBook, bucket: number, { day, limit }: Day): number => {
  const { index } = open
  const next = endBefore(index, bucket, limit)
  const nextToDate = endBefore(index, bucket + 1, limit)
  let soonest = forever
  if (next < (index.starts[bucket + 1] ?? 0)) {
    const eve = index.dayBeforeMonth[dateAt(index, next)] ?? 0
    soonest = eve <= day ? dayAt(index, next) : eve
  }
  return nextToDate < (index.starts[bucket + 2] ?? 0) ? Math.min(soonest, dayAt(index, nextToDate)) : soonest
}

const dateAt = ({ rows, dateOf }: BookIndex, place: number): number => dateOf[rows[place] ?? 0] ?? 0
const dayAt = (index: BookIndex, place: number): number => index.dayOfDate[dateAt(index, place)] ?? 0

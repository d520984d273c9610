import { dayNumber, yearStart } from './calendar.ts'
import { emptySelection, type Selection } from './coverage.ts'
import { rangeUpTo, selectCumulative } from './cumulative.ts'
import { seriesCount, seriesOf } from './bookIndex.ts'
import { datesUpTo, type Day, type OpenBook } from './openBook.ts'

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
  before: emptySelection(capacity),
  after: emptySelection(capacity),
  numerator: 0,
  denominator: 1,
})

/**
 * Fills `into` with what the project committed up to the day; false where it commits nothing before a later month.
 * A month's commitment grows from its first day to its last; a commitment to date grows from the one before it.
 */
export const selectCommitted = (
  open: OpenBook,
  { project, on }: { readonly project: number; readonly on: Day },
  into: CommittedRows,
): boolean => {
  into.before.count = 0
  into.after.count = 0
  into.numerator = 0
  const { last, next } = spanAround(open, project, on)
  if (last === never) return false
  selectCumulative(open.index, { project, series: monthly, limit: datesUpTo(open, last) }, into.before)
  if (last === on.day || next === forever) return true
  selectCumulative(open.index, { project, series: monthly, limit: datesUpTo(open, next) }, into.after)
  into.numerator = on.day - last
  into.denominator = next - last
  return true
}

const monthly = seriesOf('commitment')
const never = Number.NEGATIVE_INFINITY
const forever = Number.POSITIVE_INFINITY

/** The last day not after the day, and the first one after it, up to which something is said of the commitment. */
const spanAround = (
  { index, planYear }: OpenBook,
  project: number,
  { day, limit }: Day,
): { readonly last: number; readonly next: number } => {
  const { rows, starts, dateOf, dayOfDate, dayBeforeMonth } = index
  const bucket = project * seriesCount + monthly
  let last = never
  let next = forever
  const past = rangeUpTo(index, bucket, limit)
  if (past.to > past.from) last = dayOfDate[dateOf[rows[past.to - 1] ?? 0] ?? 0] ?? never
  if (past.to < (starts[bucket + 1] ?? 0)) {
    const date = dateOf[rows[past.to] ?? 0] ?? 0
    const begin = dayBeforeMonth[date] ?? 0
    if (begin <= day) last = Math.max(last, begin)
    next = begin <= day ? (dayOfDate[date] ?? forever) : begin
  }
  const pastToDate = rangeUpTo(index, bucket + 1, limit)
  const endToDate = starts[bucket + 2] ?? 0
  if (pastToDate.from === endToDate) return { last, next }
  if (pastToDate.to > pastToDate.from) {
    last = Math.max(last, dayOfDate[dateOf[rows[pastToDate.to - 1] ?? 0] ?? 0] ?? never)
  } else if (dayBeforeMonth[dateOf[rows[pastToDate.from] ?? 0] ?? 0] === dayNumber(yearStart(planYear)) - 1) {
    // Nothing is committed before the year begins, so a first month's figure to date grows from 0.
    last = Math.max(last, Math.min(day, dayNumber(yearStart(planYear)) - 1))
  }
  if (pastToDate.to < endToDate) next = Math.min(next, dayOfDate[dateOf[rows[pastToDate.to] ?? 0] ?? 0] ?? forever)
  return { last, next }
}

import { dayNumber, yearStart, type IsoDate } from './calendar.ts'
import type { Selection } from './coverage.ts'
import { rangeUpTo, selectCumulative } from './cumulative.ts'
import { datesUpTo, seriesCount, seriesOf, type OpenBook } from './openBook.ts'

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

const monthly = seriesOf('commitment')

/**
 * Fills `into` with what the project committed up to the day; false where it commits nothing before a later month.
 * A month's commitment grows from its first day to its last; a commitment to date grows from the one before it.
 */
export const selectCommitted = (
  open: OpenBook,
  { project, asOf }: { readonly project: number; readonly asOf: IsoDate },
  into: CommittedRows,
): boolean => {
  into.before.count = 0
  into.after.count = 0
  into.numerator = 0
  const day = dayNumber(asOf)
  const { last, next } = knotsAround(open, project, day)
  if (last === undefined) return false
  selectCumulative(open.index, { project, series: monthly, limit: datesUpTo(open, last) }, into.before)
  if (last === day || next === undefined) return into.before.count > 0
  selectCumulative(open.index, { project, series: monthly, limit: datesUpTo(open, next) }, into.after)
  into.numerator = day - last
  into.denominator = next - last
  return true
}

type Knots = { readonly last: number | undefined; readonly next: number | undefined }

/** The last day not after `day`, and the first one after it, up to which something is said of the commitment. */
const knotsAround = ({ index, planYear }: OpenBook, project: number, day: number): Knots => {
  const { dateOf, dayOfDate, dayBeforeMonth } = index
  let last: number | undefined
  let next: number | undefined
  const meet = (knot: number): void => {
    if (knot <= day) last = last === undefined || knot > last ? knot : last
    else next = next === undefined || knot < next ? knot : next
  }
  const months = rangeUpTo(index, project * seriesCount + monthly, index.dates.length)
  for (let place = months.from; place < months.to; place++) {
    const date = dateOf[months.rows[place] ?? 0] ?? 0
    meet(dayBeforeMonth[date] ?? 0)
    meet(dayOfDate[date] ?? 0)
  }
  const toDate = rangeUpTo(index, project * seriesCount + monthly + 1, index.dates.length)
  for (let place = toDate.from; place < toDate.to; place++) meet(dayOfDate[dateOf[toDate.rows[place] ?? 0] ?? 0] ?? 0)
  if (toDate.from < toDate.to) {
    const first = dateOf[toDate.rows[toDate.from] ?? 0] ?? 0
    // Nothing is committed before the year begins, so a first month's figure to date grows from 0.
    if (dayBeforeMonth[first] === dayNumber(yearStart(planYear)) - 1) meet(dayBeforeMonth[first] ?? 0)
  }
  return { last, next }
}

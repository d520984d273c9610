import { parseIsoDate, yearClose, yearOf, type IsoDate } from '../../domain/base/calendar.ts'
import { allCutOffs } from '../../domain/book/cutOffs.ts'
import { perTerms } from '../../domain/book/perBook.ts'
import { provinceFigures } from '../../domain/progress/progress.ts'
import type { LastYear } from '../charts/curveSeries.ts'

/** The province's rate at each month's last report of last year, of that day's plan, on the same day of this year. */
export const lastYearCurve = perTerms((open): LastYear => ({
  planYear: open.planYear,
  points: lastOfMonths(allCutOffs(open, yearClose(open.planYear))).flatMap(date => {
    const { rate: share } = provinceFigures(open, date)
    return share === undefined ? [] : [{ date: yearLater(date), share }]
  }),
}))

/** A year reported every ten days has more points than a thin line needs, and each is a day's figures to work out. */
const lastOfMonths = (days: readonly IsoDate[]): readonly IsoDate[] => [
  ...new Map(days.map(day => [day.slice(0, 7), day])).values(),
]

/** The same day of the next year; of 29 February, the 28th. */
export const yearLater = (date: IsoDate): IsoDate => {
  const year = yearOf(date) + 1
  const found = parseIsoDate(`${year}${date.slice(4)}`) ?? parseIsoDate(`${year}-02-28`)
  if (!found) throw new RangeError(`no such day a year later: ${date}`)
  return found
}

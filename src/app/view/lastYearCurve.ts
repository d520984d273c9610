import { amountColumn, totalOf } from '../../domain/amountColumn.ts'
import { parseIsoDate, yearClose, yearOf, type IsoDate } from '../../domain/calendar.ts'
import { shareOf } from '../../domain/money.ts'
import { remembered, type OpenBook } from '../../domain/openBook.ts'
import type { LastYear } from '../charts/curveSeries.ts'
import { reportedCurve } from './reportedCurve.ts'

/** The province's rate on every day that was reported last year, each of that day's plan, on the same day of this year. */
export const lastYearCurve = (open: OpenBook): LastYear =>
  remembered(open, 'app: last year', () => ({
    planYear: open.planYear,
    points: reportedCurve(open, { asOf: yearClose(open.planYear) }).flatMap(({ date, actual }) => {
      const plan = totalOf(amountColumn(open, 'plan', date).byProject, open.index.projects)
      const share = shareOf(actual, plan)
      return share === undefined ? [] : [{ date: yearLater(date), share }]
    }),
  }))

/** The same day of the next year; of 29 February, the 28th. */
export const yearLater = (date: IsoDate): IsoDate => sameDay(date, yearOf(date) + 1)

/** The same day of the year before; of 29 February, the 28th. */
export const yearEarlier = (date: IsoDate): IsoDate => sameDay(date, yearOf(date) - 1)

const sameDay = (date: IsoDate, year: number): IsoDate => {
  const found = parseIsoDate(`${year}${date.slice(4)}`) ?? parseIsoDate(`${year}-02-28`)
  if (!found) throw new RangeError(`no such day a year apart: ${date}`)
  return found
}

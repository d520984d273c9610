import { amountColumn } from '../progress/amountColumn.ts'
import { monthEnd, monthsInto, planMonths, type IsoDate } from '../base/calendar.ts'
import type { Dong } from '../base/money.ts'
import type { OpenBook } from '../book/openBook.ts'
import type { Forecastable } from './forecastables.ts'
import type { Outlook } from './outlook.ts'

/** A point of the forecast's band. */
export type PathPoint = { readonly date: IsoDate; readonly p10: Dong; readonly p50: Dong; readonly p90: Dong }

/** From what is disbursed, on the latest day it rests on, by the ends of the months to 31 January. */
export const pathOf = (
  open: OpenBook,
  { bandAt, forecast }: Outlook,
  { row, totalIn }: Forecastable,
): readonly PathPoint[] => {
  const { actual, actualAsOf } = row
  if (forecast.kind === 'none' || actual === undefined || actualAsOf === undefined) return []
  const ahead = planMonths.map(month => monthEnd(open.planYear, month)).filter(date => date > actualAsOf)
  return [
    { date: actualAsOf, p10: actual, p50: actual, p90: actual },
    ...ahead.flatMap(date => {
      const committed = totalIn(amountColumn(open, 'committed', date))
      const band = bandAt({ months: monthsInto(open.planYear, date), committed })
      return band ? [{ date, ...band }] : []
    }),
  ]
}

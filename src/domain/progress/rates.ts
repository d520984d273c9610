import { dayOf, daysInMonth, isoDate, monthOf, yearOf, type IsoDate } from '../base/calendar.ts'
import type { Dong } from '../base/money.ts'
import { countedAs } from '../book/countedAs.ts'
import type { OpenBook } from '../book/openBook.ts'
import { progressBy, type Grouping } from './progress.ts'

/** The same day of the year before; of 29 February the 28th. */
export const sameDayLastYear = (asOf: IsoDate): IsoDate => {
  const year = yearOf(asOf) - 1
  const day = Math.min(dayOf(asOf), daysInMonth(year, monthOf(asOf)))
  return isoDate(`${year}${asOf.slice(4, 8)}${String(day).padStart(2, '0')}`)
}

/** A rate of the year before, on the same day and counted the same way. */
export type SamePeriodLastYear = {
  readonly key: string
  readonly asOf: IsoDate
  readonly plan: Dong | undefined
  readonly actual: Dong | undefined
  readonly rate: number | undefined
  /** The report that it rests on: an early one says less than the day could have. */
  readonly actualAsOf: IsoDate | undefined
}

/** Of the year before, a row per member of the grouping; by the terms of `open`, so that the two rates compare. */
export const samePeriodLastYear = (
  open: OpenBook,
  lastYear: OpenBook,
  { asOf, by }: { readonly asOf: IsoDate; readonly by: Grouping },
): readonly SamePeriodLastYear[] => {
  const day = sameDayLastYear(asOf)
  return progressBy(countedAs(lastYear, open.counting), { asOf: day, by }).map(
    ({ key, plan, actual, rate, actualAsOf }) => ({ key, asOf: day, plan, actual, rate, actualAsOf }),
  )
}

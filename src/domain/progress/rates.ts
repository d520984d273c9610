import { dayOf, daysInMonth, isoDate, monthOf, yearOf, type IsoDate } from '../base/calendar.ts'
import { denominators, type Denominator } from '../book/counting.ts'
import type { Dong } from '../base/money.ts'
import { countedAs } from '../book/countedAs.ts'
import type { OpenBook } from '../book/openBook.ts'
import { progressBy, type Grouping, type ProgressRow } from './progress.ts'

/** One disbursement as a share of one plan. */
export type LabelledRate = Pick<ProgressRow, 'plan' | 'actual' | 'rate' | 'planTotal'> & {
  readonly denominator: Denominator
}

type RatesQuestion = { readonly asOf: IsoDate; readonly by: Grouping; readonly key: string }

/** The rates of a row of `progressBy`, one per denominator: official texts print two or three of one disbursement. */
export const ratesOf = (open: OpenBook, { asOf, by, key }: RatesQuestion): readonly LabelledRate[] =>
  denominators.flatMap(denominator => {
    const counted = countedAs(open, { ...open.counting, denominator })
    const row = progressBy(counted, { asOf, by }).find(each => each.key === key)
    return row ? [{ denominator, plan: row.plan, actual: row.actual, rate: row.rate, planTotal: row.planTotal }] : []
  })

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

/**
 * Whether a rate that a text prints is the computed one, as far as its own decimals of a per cent go: the province's own
 * release of 20/10/2024 printed 51,13 % for 2.852 of 5.471, which is 52,13 %.
 */
export const agreesWithPrinted = (rate: number, printed: number, decimals = 2): boolean =>
  Math.abs(rate - printed) * 100 <= 0.5 * 10 ** -decimals + 1e-9

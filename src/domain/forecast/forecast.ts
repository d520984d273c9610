import type { IsoDate } from '../base/calendar.ts'
import { defaultCounting } from '../book/counting.ts'
import { countedAs } from '../book/countedAs.ts'
import type { OpenBook } from '../book/openBook.ts'
import { perTerms } from '../book/perBook.ts'
import type { Grouping, ProgressRow } from '../progress/progress.ts'
import type { Forecast, NoForecast } from './answer.ts'
import { forecastables, type Forecastable } from './forecastables.ts'
import { outlookOf } from './outlook.ts'
import type { Pace } from './pace.ts'
import { pathOf, type PathPoint } from './path.ts'
import { shapeOf, type Shape } from './shape.ts'

export { fewestReports, forecastRates, type Forecast, type NoForecast } from './answer.ts'
export type { BackTest } from './backTest.ts'
export { forecastMethods, type ForecastMethod } from './methods.ts'
export type { Pace } from './pace.ts'
export type { PathPoint } from './path.ts'

export type ForecastRow = Pace &
  Pick<ProgressRow, 'key' | 'name' | 'plan' | 'actual' | 'actualAsOf'> & { readonly forecast: Forecast | NoForecast }

export type ForecastQuestion = {
  readonly asOf: IsoDate
  readonly by: Grouping
  /** The year before, where the book's own terms do not hold it: its curve takes the place of the typical one. */
  readonly lastYear?: OpenBook | undefined
}

/** A forecast per row of `progressBy`, in the same order. */
export const forecastBy = (open: OpenBook, { asOf, by, lastYear }: ForecastQuestion): readonly ForecastRow[] => {
  const counted = countedForForecast(open)
  return rowsOn(counted, by, asOf, shapeOf(open, lastYear ?? open.lastYear))
}

const rowsOn = perTerms((open, by: Grouping, asOf: IsoDate, shape: Shape): readonly ForecastRow[] =>
  forecastables(open, asOf, by).map(forecastable => rowOf(open, forecastable, { asOf, shape })),
)

/**
 * However the figures beside it are counted, a forecast is of the year's own capital, and of all that is assigned of it:
 * that is what commitments promise, and what the treasury can pay at most.
 */
const countedForForecast = (open: OpenBook): OpenBook => countedAs(open, defaultCounting)

/** The forecast of one row, without working out the others'; undefined where there is no such row. */
export const forecastOf = (
  open: OpenBook,
  { key, ...question }: ForecastQuestion & { readonly key: string },
): ForecastRow | undefined => {
  const { asOf, by } = question
  const counted = countedForForecast(open)
  const found = forecastableOf(counted, { asOf, by, key })
  return found && rowOf(counted, found, { asOf, shape: shapeOf(open, question.lastYear ?? open.lastYear) })
}

/** The province's forecast. */
export const provinceForecast = (open: OpenBook, question: Omit<ForecastQuestion, 'by'>): ForecastRow => {
  const [province] = forecastBy(open, { ...question, by: 'province' })
  if (!province) throw new Error('a province has one row')
  return province
}

/**
 * For a chart: what is known, at the day it stands for, then month by month to 31 January; the last point is the
 * forecast. Empty where there is none.
 */
export const forecastPath = (
  open: OpenBook,
  { key, asOf, by, lastYear }: ForecastQuestion & { readonly key: string },
): readonly PathPoint[] => {
  const counted = countedForForecast(open)
  const found = forecastableOf(counted, { asOf, by, key })
  if (!found) return []
  const outlook = outlookOf(counted, found, { asOf, shape: shapeOf(open, lastYear ?? open.lastYear) })
  return pathOf(counted, outlook, found)
}

const forecastableOf = (
  open: OpenBook,
  { asOf, by, key }: { readonly asOf: IsoDate; readonly by: Grouping; readonly key: string },
): Forecastable | undefined => forecastables(open, asOf, by).find(({ row }) => row.key === key)

const rowOf = (
  open: OpenBook,
  forecastable: Forecastable,
  { asOf, shape }: { readonly asOf: IsoDate; readonly shape: Shape },
): ForecastRow => {
  const { key, name, plan, actual, actualAsOf } = forecastable.row
  const { forecast, pace } = outlookOf(open, forecastable, { asOf, shape })
  return { key, name, plan, actual, actualAsOf, forecast, ...pace }
}

import { amountColumn } from '../progress/amountColumn.ts'
import type { IsoDate } from '../base/calendar.ts'
import { dong, zero, type Dong } from '../base/money.ts'
import type { OpenBook } from '../book/openBook.ts'
import { fewestReports, type Forecast, type NoForecast } from './answer.ts'
import { backTests, tenthBeyond, type BackTest } from './backTest.ts'
import type { Forecastable } from './forecastables.ts'
import { carriedForward, forecastMethods, within, type ForecastMethod, type Moment, type Report } from './methods.ts'
import { paceAt, requiredPace, wholeYear, type Pace } from './pace.ts'
import type { Shape } from './shape.ts'

/** One in ten ends below `p10`, one in ten above `p90`. */
export type Band = { readonly p10: Dong; readonly p50: Dong; readonly p90: Dong }

/** The forecast of one row, and what it says of any moment on the way to 31 January. */
export type Outlook = {
  readonly pace: Pace
  readonly forecast: Forecast | NoForecast
  readonly bandAt: (moment: Omit<Moment, 'share'>) => Band | undefined
}

type Asked = { readonly asOf: IsoDate; readonly shape: Shape }

export const outlookOf = (open: OpenBook, forecastable: Forecastable, { asOf, shape }: Asked): Outlook => {
  const { row, totalIn } = forecastable
  const reports = reportsIn(forecastable, shape)
  const recentPace = paceAt(reports, reports.length - 1)
  const pace = {
    requiredPace: requiredPace(row, { planYear: open.planYear, asOf }),
    recentPace: recentPace === undefined ? undefined : dong(Math.round(recentPace)),
  }
  const known = knownOf(forecastable, reports)
  if (typeof known === 'string') return silence(pace, known, reports.length)
  const close = {
    months: wholeYear,
    committed: totalIn(amountColumn(open, 'committed', open.index.close)),
    share: shape.at(wholeYear),
  }
  const tests = backTests(methodsFor(known, close), known)
  const [best, ...others] = tests
  if (!best) return silence(pace, 'nothingDisbursed', reports.length)
  const bandAt: Outlook['bandAt'] = moment => bandOf(known, best, { ...moment, share: shape.at(moment.months) })
  return {
    pace,
    forecast: {
      kind: 'forecast',
      method: best.method,
      shapeOrigin: shape.origin,
      ...bandOf(known, best, close),
      plan: known.plan,
      from: known.last.date,
      reports: reports.length,
      backTests: [best, ...others],
    },
    bandAt,
  }
}

const silence = (pace: Pace, reason: NoForecast['reason'], reports: number): Outlook => ({
  pace,
  forecast: { kind: 'none', reason, reports },
  bandAt: () => undefined,
})

/** A report with the day it stands for. */
type DatedReport = Report & { readonly date: IsoDate }

const reportsIn = ({ reports, totalIn, fulfilmentOn }: Forecastable, shape: Shape): readonly DatedReport[] => {
  const told = reports().flatMap(day => {
    const actual = totalIn(day.actual)
    const { date, months } = day
    return actual === undefined
      ? []
      : [
          {
            date,
            months,
            actual,
            committed: totalIn(day.committed),
            share: shape.at(months),
            fulfilment: fulfilmentOn(day),
          },
        ]
  })
  return told.map((report, at) => ({ ...report, pace: paceAt(told, at) ?? 0 }))
}

/** What a forecast is made from. */
type Known = {
  readonly reports: readonly DatedReport[]
  readonly last: DatedReport
  readonly plan: Dong
  /** By the day, with what was told after the last report. */
  readonly actual: Dong
}

const knownOf = ({ row }: Forecastable, reports: readonly DatedReport[]): Known | NoForecast['reason'] => {
  const { plan, actual, coverage } = row
  const last = reports.at(-1)
  if (plan === undefined || plan <= 0) return 'noPlan'
  if (coverage.toldWider > 0) return 'notComparable'
  if (last?.months === wholeYear) return 'yearClosed'
  if (!last || reports.length < fewestReports) return 'tooFewReports'
  return { reports, last, plan, actual: actual ?? zero }
}

/**
 * The methods that can answer. Of a project that has disbursed nothing a pace or a shape says only that nothing has
 * happened, and would be right in every back-test until the day it is not: there only what is committed counts.
 */
const methodsFor = ({ reports, last, plan }: Known, close: Moment): readonly ForecastMethod[] => {
  const hasBegun = reports.some(({ actual }) => actual > 0)
  return forecastMethods.filter(method => {
    const amount = carriedForward(method, { from: last, to: close, plan })
    return amount !== undefined && (hasBegun || (method === 'commitments' && amount > 0))
  })
}

/** The further it looks, the wider: an error of the pace grows with the months. */
const bandOf = ({ last, plan, actual }: Known, test: BackTest, moment: Moment): Band => {
  const bounds = { least: actual, most: plan }
  const middle = carriedForward(test.method, { from: last, to: moment, plan }) ?? last.actual
  const off = tenthBeyond(test.heldOut) * test.perMonth * (moment.months - last.months)
  const inside = (amount: number): Dong => dong(Math.round(within(amount, bounds)))
  return { p10: inside(middle - off), p50: inside(middle), p90: inside(middle + off) }
}

import type { IsoDate } from '../../domain/base/calendar.ts'
import { fewestReports, forecastRates, type Forecast, type NoForecast } from '../../domain/forecast/answer.ts'
import type { ForecastMethod, ForecastRow } from '../../domain/forecast/forecast.ts'
import { dong, units, type Dong } from '../../domain/base/money.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatShare, formatTarget } from './format.ts'

/** "By 31 Jan 2025 4,579.1 billion VND is expected, 83.70% of the capital plan (5,471 billion VND); between 78.44% and 88.95%." */
export const forecastSentence = (forecast: Forecast, close: IsoDate): string => {
  const { p10, p50, p90 } = forecastRates(forecast)
  return `By ${formatDate(close)} ${rounded(forecast.p50)} is expected to be disbursed, ${formatShare(p50)} of the capital plan (${rounded(forecast.plan)}); between ${formatShare(p10)} and ${formatShare(p90)}.`
}

/** How good the forecast is: said beside it, always. */
export const backTestSentence = ({ method, shapeOrigin, backTests: [best], reports, plan }: Forecast): string =>
  `Method: ${methodName(method, shapeOrigin)}. Tested on the ${formatCount(reports)} reports at hand it erred by ${formatShare(best.error)} of the capital plan on average (${rounded(dong(Math.round(best.error * plan)))}).`

const methodName = (method: ForecastMethod, origin: Forecast['shapeOrigin']): string =>
  method === 'shape' ? shapeNames[origin] : methodNames[method]

const methodNames = {
  runRate: 'the pace of the last three months',
  commitments: 'what is still committed, times how far commitments have been kept',
} as const satisfies Record<Exclude<ForecastMethod, 'shape'>, string>

const shapeNames = {
  lastYear: 'the shape of last year’s curve',
  typical: 'the shape of the province’s curves of 2022-2025',
} as const satisfies Record<Forecast['shapeOrigin'], string>

/** Why nothing is forecast. */
export const noForecastSentence = ({ reason, reports }: NoForecast): string => reasons[reason](reports)

const reportsOf = (count: number): string => `${formatCount(count)} ${count === 1 ? 'report' : 'reports'}`

const reasons = {
  tooFewReports: reports =>
    `Too little data to forecast: ${reportsOf(reports)} of disbursement so far (counting those with new figures for at least half of the plan), at least ${formatCount(fewestReports)} are needed.`,
  noPlan: () => 'No forecast: no capital plan has been assigned.',
  nothingDisbursed: reports =>
    `Too little data to forecast: nothing was disbursed in any of ${reportsOf(reports)}, so there is no pace to go by.`,
  notComparable: () => 'No forecast: plan and disbursement are not both split by this funding source.',
  yearClosed: () => 'The plan year is over: what was disbursed by 31 January has been reported.',
} as const satisfies Record<NoForecast['reason'], (reports: number) => string>

/** "312 billion VND a month is needed to reach 95% of the capital plan by 31 Jan 2025; the last three months brought 140 billion VND a month." */
export const paceSentence = (
  { requiredPace, recentPace }: Pick<ForecastRow, 'requiredPace' | 'recentPace'>,
  aim: Aim,
): string | undefined => {
  const needed = requiredPace === undefined ? undefined : neededText(requiredPace, aim)
  const recent = recentPace === undefined ? undefined : `the last three months brought ${rounded(recentPace)} a month`
  const text = [needed, recent].filter(part => part !== undefined).join('; ')
  return text === '' ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Which share of the plan, 0-1, by when. */
type Aim = { readonly close: IsoDate; readonly target: number }

const neededText = (needed: Dong, { close, target }: Aim): string =>
  needed === 0
    ? `${formatTarget(target)} of the capital plan is reached`
    : `${rounded(needed)} a month is needed to reach ${formatTarget(target)} of the capital plan by ${formatDate(close)}`

/** A forecast is not known to the đồng: from one billion on a tenth of a billion is enough. */
const rounded = (amount: Dong): string => {
  const step = Math.abs(amount) < units.ty ? units.trieu : units.ty / 10
  return formatMoneyWithUnit(dong(Math.round(amount / step) * step), 'ty')
}

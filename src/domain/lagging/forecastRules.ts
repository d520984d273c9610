import { shareOf } from '../base/money.ts'
import type { FlagFigures } from './flag.ts'
import type { Thresholds } from './ruleSet.ts'
import type { Subject } from './subject.ts'

/** The middle of what is forecast for 31 January is under the target; where there is no forecast, nobody is named for it. */
export const forecastUnderTarget = (
  { open, asOf, forecast: told }: Subject,
  { target }: Thresholds<'forecastUnderTarget'>,
): FlagFigures['forecastUnderTarget'] | undefined => {
  const forecast = told()?.forecast
  if (forecast?.kind !== 'forecast') return undefined
  const { p10, p50, p90, plan } = forecast
  const share = shareOf(p50, plan)
  return share !== undefined && share < target
    ? { asOf, close: open.index.close, p10, p50, p90, plan, share, target }
    : undefined
}

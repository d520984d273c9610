import type { IsoDate } from '../../base/calendar.ts'
import { shareOf, type Dong } from '../../base/money.ts'
import { nationalTarget } from '../../base/target.ts'
import { laggingRule } from '../rule.ts'

/** Of the forecast the middle, and between what it lies in eight of ten cases; all of the year's own capital. */
type Figures = {
  readonly asOf: IsoDate
  readonly close: IsoDate
  readonly p10: Dong
  readonly p50: Dong
  readonly p90: Dong
  readonly plan: Dong
  readonly share: number
  readonly target: number
}

/**
 * The middle of what is forecast for 31 January is under the target; where there is no forecast,
 * or too little was reported to speak of the whole, nobody is named for it.
 * Off at first: some 20 points arrive in the last ten weeks, so it names most investors for most of the year.
 */
export const forecastUnderTarget = laggingRule({
  thresholds: { target: 'share' },
  defaults: { severity: 'watch', target: nationalTarget },
  atFirst: 'off',
  test: ({ open, asOf, coverage, forecast: told }, { target }): Figures | undefined => {
    if (coverage === 'tooLittle') return undefined
    const forecast = told()?.forecast
    if (forecast?.kind !== 'forecast') return undefined
    const { p10, p50, p90, plan } = forecast
    const share = shareOf(p50, plan)
    return share !== undefined && share < target
      ? { asOf, close: open.index.close, p10, p50, p90, plan, share, target }
      : undefined
  },
})

import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { ForecastRow } from '../../../domain/forecast/forecast.ts'
import { backTestSentence, forecastSentence, noForecastSentence, paceSentence } from '../../../text/vi/forecast.ts'

/** Where somebody's disbursement leads by 31 January. */
export const outlook = {
  /** The forecast, how it was made and how far it was off, and the pace: or why there is none. */
  sentences: (row: ForecastRow, aim: { readonly close: IsoDate; readonly target: number }): readonly string[] => {
    const { forecast } = row
    const { close } = aim
    const pace = paceSentence(row, aim)
    const told =
      forecast.kind === 'none'
        ? [noForecastSentence(forecast)]
        : [forecastSentence(forecast, close), backTestSentence(forecast)]
    return pace === undefined ? told : [...told, pace]
  },
}

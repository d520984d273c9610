import { backTestSentence, forecastSentence, noForecastSentence, paceSentence } from '../../../text/en/forecast.ts'
import type { Words } from '../vi/vi.ts'

export const outlook: Words['outlook'] = {
  sentences: (row, aim) => {
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

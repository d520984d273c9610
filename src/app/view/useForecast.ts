import { provinceForecast, forecastPath, type ForecastRow, type PathPoint } from '../../domain/forecast/forecast.ts'
import type { OpenBook } from '../../domain/openBook.ts'
import { useYear } from './YearProvider.tsx'

/** What the province will have disbursed by 31 January, and the way there. */
export const useProvinceForecast = (
  lastYear: OpenBook | undefined,
): { readonly row: ForecastRow; readonly path: readonly PathPoint[] } => {
  const { open, asOf } = useYear()
  const question = { asOf, lastYear }
  return {
    row: provinceForecast(open, question),
    path: forecastPath(open, { ...question, by: 'province', key: 'province' }),
  }
}

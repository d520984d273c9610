import { useMemo } from 'react'
import {
  forecastOf,
  forecastPath,
  provinceForecast,
  type ForecastRow,
  type PathPoint,
} from '../../domain/forecast/forecast.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import type { Grouping } from '../../domain/progress/progress.ts'
import { useLastYear } from './useLastYear.ts'
import { useYear } from './YearProvider.tsx'

/** What will have been disbursed by 31 January, and the way there. */
export type Outlook = { readonly row: ForecastRow; readonly path: readonly PathPoint[] }

export const useProvinceForecast = (lastYear: OpenBook | undefined): Outlook => {
  const { open, asOf } = useYear()
  const question = { asOf, lastYear }
  return {
    row: provinceForecast(open, question),
    path: forecastPath(open, { ...question, by: 'province', key: 'province' }),
  }
}

/** Of one investor, project or key project; undefined where the year has no such one. */
export const useForecast = (by: Grouping, key: string): Outlook | undefined => {
  const { open, asOf } = useYear()
  const lastYear = useLastYear()
  return useMemo(() => {
    const question = { asOf, by, key, lastYear }
    const row = forecastOf(open, question)
    return row && { row, path: forecastPath(open, question) }
  }, [open, asOf, by, key, lastYear])
}

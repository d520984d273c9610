import { isoDate, monthsInto, planYearOf } from '../../domain/base/calendar.ts'
import type { YearPoint } from '../../domain/book/yearPoint.ts'

const published = (day: string, share: number): YearPoint => ({
  months: monthsInto(planYearOf(2024), isoDate(day)),
  share,
})

/**
 * Of the total plan: the middle of what was published of 2022-2025 for end of April (21-23 %), 20 July (42 %),
 * 20 September (54 %), 20 November (66-69 %) and 31 January (84-91 %). Some 20 points arrive in the last ten weeks,
 * which no straight line knows.
 */
export const ngheAnTypicalYear: readonly YearPoint[] = [
  published('2024-04-30', 0.22),
  published('2024-07-20', 0.42),
  published('2024-09-20', 0.54),
  published('2024-11-20', 0.675),
  published('2025-01-31', 0.875),
]

import { amountColumn, totalOf } from '../progress/amountColumn.ts'
import { isoDate, monthsInto, planYearOf } from '../base/calendar.ts'
import { shareOf } from '../base/money.ts'
import type { OpenBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'
import { wholeYear } from './pace.ts'
import { reportsOf } from './reports.ts'

/** How a year's disbursement grows: which share of the plan is disbursed by a moment of the year. */
export type Shape = {
  /** The year before, where the ledger has the whole of it; else the province's published years. */
  readonly origin: 'lastYear' | 'typical'
  readonly at: (months: number) => number
}

type Point = { readonly months: number; readonly share: number }

/** Straight from point to point, from 0 as the year begins. */
const shapeThrough = (origin: Shape['origin'], points: readonly Point[]): Shape => ({
  origin,
  at: months => {
    let before: Point = { months: 0, share: 0 }
    for (const point of points) {
      const way = point.months - before.months
      if (point.months >= months && way > 0) {
        return before.share + ((point.share - before.share) * (months - before.months)) / way
      }
      before = point
    }
    return before.share
  },
})

const published = (day: string, share: number): Point => ({
  months: monthsInto(planYearOf(2024), isoDate(day)),
  share,
})

/**
 * The typical curve of Nghệ An, of the total plan: the middle of what was published of 2022-2025 for end of April
 * (21-23 %), 20 July (42 %), 20 September (54 %), 20 November (66-69 %) and 31 January (84-91 %). Some 20 points arrive
 * in the last ten weeks, which no straight line knows.
 */
export const typicalShape: Shape = shapeThrough('typical', [
  published('2024-04-30', 0.22),
  published('2024-07-20', 0.42),
  published('2024-09-20', 0.54),
  published('2024-11-20', 0.675),
  published('2025-01-31', 0.875),
])

/** The shape to forecast by: last year's where its book reaches 31 January in at least four reports. */
export const shapeOf = (lastYear: OpenBook | undefined): Shape =>
  lastYear === undefined ? typicalShape : shapeOfYear(lastYear)

const shapeOfYear = perBook((open): Shape => {
  const { close, projects } = open.index
  const plan = totalOf(amountColumn(open, 'plan', close).byProject, projects)
  const points = reportsOf(open, { asOf: close, members: projects }).flatMap(({ months, actual }): readonly Point[] => {
    const share = shareOf(totalOf(actual.byProject, projects), plan)
    return share === undefined ? [] : [{ months, share: Math.max(0, share) }]
  })
  const isWhole = points.length >= fewestReports && points.at(-1)?.months === wholeYear
  return isWhole ? shapeThrough('lastYear', rising(points)) : typicalShape
})

const fewestReports = 4

/** A year's shape does not fall, though figures may be mended: what fell counts as standing still. */
const rising = (points: readonly Point[]): readonly Point[] => {
  let reached = 0
  return points.map(({ months, share }) => {
    reached = Math.max(reached, share)
    return { months, share: reached }
  })
}

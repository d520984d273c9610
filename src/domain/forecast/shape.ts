import { amountColumn, totalOf } from '../progress/amountColumn.ts'
import { shareOf } from '../base/money.ts'
import type { OpenBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'
import type { YearPoint } from '../book/yearPoint.ts'
import { wholeYear } from './pace.ts'
import { reportsOf } from './reports.ts'

/** How a year's disbursement grows: which share of the plan is disbursed by a moment of the year. */
export type Shape = {
  /** The year before, where the ledger has the whole of it; else the province's published years. */
  readonly origin: 'lastYear' | 'typical'
  readonly at: (months: number) => number
}

/** Straight from point to point, from 0 as the year begins. Without points it says nothing: nothing grows from 0. */
const shapeThrough = (origin: Shape['origin'], points: readonly YearPoint[]): Shape => ({
  origin,
  at: months => {
    let before: YearPoint = { months: 0, share: 0 }
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

/** The shape to forecast by: last year's where its book reaches 31 January in at least four reports, else the typical one. */
export const shapeOf = (open: OpenBook, lastYear: OpenBook | undefined): Shape =>
  (lastYear && shapeOfYear(lastYear)) ?? typicalShape(open)

const typicalShape = ({ typicalYear }: OpenBook): Shape => {
  const known = typicalShapes.get(typicalYear) ?? shapeThrough('typical', typicalYear)
  typicalShapes.set(typicalYear, known)
  return known
}

/** One shape per list of points: what is forecast by it is remembered under it. */
const typicalShapes = new WeakMap<readonly YearPoint[], Shape>()

const shapeOfYear = perBook((open): Shape | undefined => {
  const { close, projects } = open.index
  const plan = totalOf(amountColumn(open, 'plan', close).byProject, projects)
  const points = reportsOf(open, { asOf: close, members: projects }).flatMap(
    ({ months, actual }): readonly YearPoint[] => {
      const share = shareOf(totalOf(actual.byProject, projects), plan)
      return share === undefined ? [] : [{ months, share: Math.max(0, share) }]
    },
  )
  const isWhole = points.length >= fewestReports && points.at(-1)?.months === wholeYear
  return isWhole ? shapeThrough('lastYear', rising(points)) : undefined
})

const fewestReports = 4

/** A year's shape does not fall, though figures may be mended: what fell counts as standing still. */
const rising = (points: readonly YearPoint[]): readonly YearPoint[] => {
  let reached = 0
  return points.map(({ months, share }) => {
    reached = Math.max(reached, share)
    return { months, share: reached }
  })
}

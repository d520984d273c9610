import type { IsoDate, PlanYear } from './calendar.ts'
import type { Dong } from './money.ts'
import type { YearBook } from './yearBook.ts'

/** How the figures are grouped. */
export const groupings = ['province', 'source', 'investor', 'project', 'key'] as const
export type Grouping = (typeof groupings)[number]

/** The target that the province set itself: over 95 % of the plan by 31 January. */
export const targetShare = 0.95

/**
 * The figures of one project, investor, source, group or the province on one day. Whole đồng; shares 0-1; undefined
 * where there is nothing to say: "no data" is not 0 đồng, and without a plan there is no rate.
 */
export type Figures = {
  readonly plan: Dong | undefined
  readonly carriedOver: Dong | undefined
  /** Committed to be disbursed by the day; inside a month the month's commitment counts pro rata by day. */
  readonly committed: Dong | undefined
  /** Disbursed of the year's own capital by the day. */
  readonly actual: Dong | undefined
  /** Disbursed of last year's capital by the day; never part of `actual`. */
  readonly carriedOverActual: Dong | undefined
  /** Commitment for the whole year, to 31 January. */
  readonly committedYear: Dong | undefined
  /** Latest cut-off that `actual` rests on. */
  readonly actualAsOf: IsoDate | undefined
  readonly rate: number | undefined
  readonly fulfilment: number | undefined
  readonly gapToCommitment: Dong | undefined
  /** 0.95 · plan − actual. */
  readonly gapToTarget: Dong | undefined
  readonly remaining: Dong | undefined
}

export type ProgressRow = Figures & {
  /** Investor, project or key-project id, source path, or `province`. */
  readonly key: string
  readonly name: string
  /** Rows of `YearBook.facts` that these figures are made of. */
  readonly factRows: readonly number[]
}

/** A point of a cumulative curve. */
export type CurvePoint = {
  readonly date: IsoDate
  readonly committed: Dong | undefined
  readonly actual: Dong | undefined
}

/** A year book with its indices built: what every figure is asked of. */
export type OpenBook = {
  readonly book: YearBook
  readonly planYear: PlanYear
}

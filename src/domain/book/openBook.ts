import { indexOf, type BookIndex } from './bookIndex.ts'
import { dayNumber, type IsoDate, type PlanYear } from '../base/calendar.ts'
import { defaultCounting, type Counting } from './counting.ts'
import { nothingStated, type Stated } from './stated.ts'
import type { YearBook } from './yearBook.ts'
import type { YearPoint } from './yearPoint.ts'
import { nationalTarget } from '../base/target.ts'

/** How the book is asked. */
export type Terms = {
  /** What a rate is taken of. */
  readonly counting: Counting
  /** Share of the plan, 0-1, to be disbursed by 31 January. */
  readonly target: number
  /** How the province's published years grew on the whole; empty where it has published none. */
  readonly typicalYear: readonly YearPoint[]
  /** What people typed in beside the files. */
  readonly stated: Stated
  /** The year before, where the ledger has it: to compare with, and to forecast by. */
  readonly lastYear: OpenBook | undefined
}

export const defaultTerms: Terms = {
  counting: defaultCounting,
  target: nationalTarget,
  typicalYear: [],
  stated: nothingStated,
  lastYear: undefined,
}

/** A year book with its indices built, whatever it is asked. */
export type IndexedBook = {
  readonly book: YearBook
  readonly planYear: PlanYear
  readonly index: BookIndex
}

/** A year book on terms: what every figure is asked of. */
export type OpenBook = IndexedBook & Terms

export const openBook = (book: YearBook): OpenBook => ({
  ...defaultTerms,
  book,
  planYear: book.planYear,
  index: indexOf(book),
})

/** The same book asked on other terms; what the book alone gives is not worked out again. */
export const onTerms = (open: OpenBook, terms: Partial<Terms>): OpenBook => ({ ...open, ...terms })

/** How many dates of the index lie on or before the day (days since 1970). */
export const datesUpTo = ({ index: { dayOfDate } }: IndexedBook, day: number): number => {
  let low = 0
  let high = dayOfDate.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dayOfDate[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** A day as the index sees it: days since 1970, and how many dates of the index lie on or before it. */
export type Day = { readonly day: number; readonly limit: number }

export const dayIn = (open: IndexedBook, asOf: IsoDate): Day => {
  const day = dayNumber(asOf)
  return { day, limit: datesUpTo(open, day) }
}

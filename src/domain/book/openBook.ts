import { indexOf, type BookIndex } from './bookIndex.ts'
import { dayNumber, type IsoDate, type PlanYear } from '../base/calendar.ts'
import { defaultCounting, type Counting } from './counting.ts'
import type { ProjectId } from '../base/ids.ts'
import type { RuleSet } from '../lagging/ruleSet.ts'
import { defaultRuleSet } from '../lagging/ruleSets.ts'
import { nothingStated, type Stated } from './stated.ts'
import type { YearBook } from './yearBook.ts'
import type { YearPoint } from './yearPoint.ts'
import { nationalTarget } from '../base/target.ts'

/** How the book is asked. */
export type Terms = {
  /** What a rate is taken of. */
  readonly counting: Counting
  /** Who lags by which rules. */
  readonly ruleSet: RuleSet
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
  ruleSet: defaultRuleSet,
  target: nationalTarget,
  typicalYear: [],
  stated: nothingStated,
  lastYear: undefined,
}

/** A year book with its indices built: what every figure is asked of. */
export type OpenBook = Terms & {
  readonly book: YearBook
  readonly planYear: PlanYear
  readonly index: BookIndex
  /** Results already worked out on these terms, by name; the book never changes. */
  readonly memo: Map<string, unknown>
  /** Results that the book alone gives, whatever the terms. */
  readonly bookMemo: Map<string, unknown>
}

export const openBook = (book: YearBook): OpenBook => ({
  ...defaultTerms,
  book,
  planYear: book.planYear,
  index: indexOf(book),
  memo: new Map(),
  bookMemo: new Map(),
})

/** The same book asked on other terms; what the book alone gives is not worked out again. */
export const onTerms = (open: OpenBook, terms: Partial<Terms>): OpenBook => ({ ...open, ...terms, memo: new Map() })

/** The same book counted another way, worked out once. */
export const countedAs = (open: OpenBook, counting: Counting): OpenBook => {
  const { denominator, carriedOver } = open.counting
  if (counting.denominator === denominator && counting.carriedOver === carriedOver) return open
  return remembered(open, `counted ${counting.denominator} ${counting.carriedOver}`, () => onTerms(open, { counting }))
}

/** How many dates of the index lie on or before the day (days since 1970). */
export const datesUpTo = ({ index: { dayOfDate } }: OpenBook, day: number): number => {
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

export const dayIn = (open: OpenBook, asOf: IsoDate): Day => {
  const day = dayNumber(asOf)
  return { day, limit: datesUpTo(open, day) }
}

/** Positions of those of the projects that the year speaks of, ascending. */
export const projectPositions = (open: OpenBook, projects: readonly ProjectId[]): readonly number[] => {
  const positions = rememberedOfBook(open, 'project positions', () => {
    const { directory } = open.book
    return new Map(open.index.projects.map(position => [directory.projects[position]?.id, position]))
  })
  return projects.flatMap(project => positions.get(project) ?? []).sort((a, b) => a - b)
}

/**
 * The result worked out before under this name, or worked out now. `make` must depend on the book, its terms and the
 * name alone.
 */
export const remembered = <T>({ memo }: OpenBook, name: string, make: () => T): T => recall(memo, name, make)

/** The same for what no terms change: `make` must depend on the book and the name alone. */
export const rememberedOfBook = <T>({ bookMemo }: OpenBook, name: string, make: () => T): T =>
  recall(bookMemo, name, make)

const recall = <T>(memo: Map<string, unknown>, name: string, make: () => T): T => {
  if (!memo.has(name)) {
    const result = make()
    // A slider that runs over every day of a year must not keep them all: the oldest result goes.
    const [oldest] = memo.size < mostRemembered ? [] : memo.keys()
    if (oldest !== undefined) memo.delete(oldest)
    memo.set(name, result)
  }
  return memo.get(name) as T // one name, one maker
}

/** Some twenty days' worth. */
const mostRemembered = 500

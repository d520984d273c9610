import { indexOf, type BookIndex } from './bookIndex.ts'
import { dayNumber, type IsoDate, type PlanYear } from './calendar.ts'
import type { ProjectId } from './ids.ts'
import type { YearBook } from './yearBook.ts'

/** A year book with its indices built: what every figure is asked of. */
export type OpenBook = {
  readonly book: YearBook
  readonly planYear: PlanYear
  readonly index: BookIndex
  /** Results already worked out, by name; the book never changes. */
  readonly memo: Map<string, unknown>
}

export const openBook = (book: YearBook): OpenBook => ({
  book,
  planYear: book.planYear,
  index: indexOf(book),
  memo: new Map(),
})

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
  const positions = remembered(open, 'project positions', () => {
    const { directory } = open.book
    return new Map(open.index.projects.map(position => [directory.projects[position]?.id, position]))
  })
  return projects.flatMap(project => positions.get(project) ?? []).sort((a, b) => a - b)
}

/** The result worked out before under this name, or worked out now. `make` must depend on the book and the name alone. */
export const remembered = <T>({ memo }: OpenBook, name: string, make: () => T): T => {
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

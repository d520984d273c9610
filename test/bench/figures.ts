import { isoDate } from '../../src/domain/base/calendar.ts'
import { defaultRuleSet, laggingInvestors } from '../../src/domain/lagging/lagging.ts'
import { openBook } from '../../src/domain/book/openBook.ts'
import { groupings, progressBy } from '../../src/domain/progress/progress.ts'
import type { YearBook } from '../../src/domain/book/yearBook.ts'
import { bigYearBook } from './bigYearBook.ts'

const asOf = isoDate('2024-10-20')
const rounds = 15

/** Median time from a year book to every figure of every grouping and every flag, warm, each round over a newly opened book. */
export const figuresOfAYear = (projects: number) => {
  const book = bigYearBook(projects)
  const runs = Array.from({ length: rounds }, () => measure(book))
  const warm = runs.slice(5).toSorted((a, b) => a.openMs + a.figuresMs - b.openMs - b.figuresMs)
  const { openMs, figuresMs } = warm[warm.length >> 1] ?? { openMs: Number.NaN, figuresMs: Number.NaN }
  return { openMs, figuresMs, facts: book.facts.amount.length }
}

const measure = (book: YearBook) => {
  const start = performance.now()
  const open = openBook(book)
  const opened = performance.now()
  for (const by of groupings) progressBy(open, { asOf, by })
  laggingInvestors(open, { asOf, ruleSet: defaultRuleSet })
  return { openMs: opened - start, figuresMs: performance.now() - opened }
}

import { wholeSource } from '../domain/base/ids.ts'
import { bases, capitals, factKinds, reporters } from '../domain/ledger/ledger.ts'
import type { YearBook } from '../domain/book/yearBook.ts'
import type { PlannedFact } from '../workbook/said/plan.ts'
import type { ImportOutcome } from './contract/imports.ts'

/** What the facts of a file say against the ledger as it stands, counted by what a fact speaks of (`factKey`). */
export const changesOf = (
  facts: readonly PlannedFact[],
  { book, rowOf }: StandingFigures,
): ImportOutcome['changes'] => {
  const changes = { added: 0, changed: 0, unchanged: 0 }
  for (const fact of facts) {
    const row = rowOf(fact)
    if (row === undefined) changes.added += 1
    else if (book.facts.amount[row] === fact.amount) changes.unchanged += 1
    else changes.changed += 1
  }
  return changes
}

/** The ledger, and which of its rows stands for what a fact speaks of. */
export type StandingFigures = { readonly book: YearBook; readonly rowOf: (fact: PlannedFact) => number | undefined }

/** The row of the book that stands for what a fact speaks of; undefined where none does. */
export const standingRowOf = (book: YearBook): ((fact: PlannedFact) => number | undefined) => {
  const keyOf = keysIn(book)
  const standing = standingRows(book)
  return fact => {
    const key = keyOf(fact)
    return key === undefined ? undefined : standing.get(key)
  }
}

/** Rows by a number made of the book's own positions: for a year's ledger, texts would be ten times slower. */
const standingRows = (book: YearBook): ReadonlyMap<number, number> => {
  const { facts } = book
  const rows = new Map<number, number>()
  const packed = packing(book)
  for (let row = 0; row < facts.amount.length; row += 1) {
    if (at(facts.supersededBy, row) >= 0) continue
    const series = [at(facts.kind, row), at(facts.capital, row), at(facts.reporter, row), at(facts.basis, row)] as const
    rows.set(packed(series, at(facts.project, row), [at(facts.source, row), at(facts.asOf, row)]), row)
  }
  return rows
}

/** Undefined where the book has never heard of the fact's project, source or day. */
const keysIn = (book: YearBook): ((fact: PlannedFact) => number | undefined) => {
  const projects = new Map(book.directory.projects.map(({ id }, position) => [id, position]))
  const sources = new Map(book.directory.sources.map(({ id }, position) => [id, position]))
  sources.set(wholeSource, -1)
  const dates = new Map(book.dates.map((date, position) => [date, position]))
  const packed = packing(book)
  return ({ kind, capital, reporter, basis, projectId, sourceId, asOf }) => {
    const project = projects.get(projectId)
    const source = sources.get(sourceId)
    const date = dates.get(asOf)
    if (project === undefined || source === undefined || date === undefined) return undefined
    const series = [
      factKinds.indexOf(kind),
      capitals.indexOf(capital),
      reporters.indexOf(reporter),
      bases.indexOf(basis),
    ] as const
    return packed(series, project, [source, date])
  }
}

type Series = readonly [kind: number, capital: number, reporter: number, basis: number]

/** One number per key: 5,000 projects × 60 sources × 400 days × 56 series stay far below 2^53. */
const packing = ({ directory, dates }: YearBook) => {
  const sourceCount = directory.sources.length + 1
  const dateCount = Math.max(dates.length, 1)
  return (
    [kind, capital, reporter, basis]: Series,
    project: number,
    [source, date]: readonly [number, number],
  ): number => {
    const series = ((kind * capitals.length + capital) * reporters.length + reporter) * bases.length + basis
    const seriesCount = factKinds.length * capitals.length * reporters.length * bases.length
    return ((project * sourceCount + source + 1) * dateCount + date) * seriesCount + series
  }
}

const at = (column: readonly number[], row: number): number => column[row] ?? -1

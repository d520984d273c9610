import type { IndexedBook } from '../../domain/book/openBook.ts'
import { factKinds, reporters, type Reporter } from '../../domain/ledger/ledger.ts'
import { perBook } from '../../domain/book/perBook.ts'

/** Where a chart's figures come from: how many files, and who says what was disbursed. */
export type ChartSource = { readonly files: number; readonly tellers: readonly Reporter[] }

/** Of some rows of the year's facts; without them, of the whole year. */
export const chartSource = (open: IndexedBook, rows?: readonly number[]): ChartSource =>
  rows ? sourceOf(open, rows) : wholeYear(open)

const wholeYear = perBook(open => sourceOf(open, open.book.facts.kind.keys()))

const sourceOf = ({ book: { facts } }: IndexedBook, rows: Iterable<number>): ChartSource => {
  const files = new Set<number | undefined>()
  const tellers = new Set<number | undefined>()
  for (const row of rows) {
    files.add(facts.import[row])
    if (facts.kind[row] === disbursement) tellers.add(facts.reporter[row])
  }
  return { files: files.size, tellers: reporters.filter((_, at) => tellers.has(at)) }
}

const disbursement = factKinds.indexOf('disbursement')

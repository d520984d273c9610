import { bases, capitals, factKinds, reporters } from '../ledger/ledger.ts'
import type { Fact, ImportRecord, Mend } from '../ledger/ledger.ts'
import type { FundingSource, Investor, Project } from '../ledger/directory.ts'
import { dong } from '../base/money.ts'
import type { YearBook } from './yearBook.ts'

/** A row of the year book read back into words: what one cell of one file says, and what became of it. */
export type FactRow = Pick<Fact, 'kind' | 'capital' | 'reporter' | 'basis' | 'asOf' | 'amount' | 'sheet' | 'cell'> & {
  readonly row: number
  readonly project: Project
  /** As this file names it; undefined where it does not say. */
  readonly investor: Investor | undefined
  /** Undefined for the whole. */
  readonly source: FundingSource | undefined
  readonly import: ImportRecord
  /** Row of the fact that replaced this one; undefined where it stands. */
  readonly supersededBy: number | undefined
  /** The cell was mended: what the file itself holds there, who mended it, and when (ISO instant). */
  readonly mend: (Mend & { readonly by: string; readonly at: string }) | undefined
}

/** Throws where there is no such row. */
export const factRow = (book: YearBook, row: number): FactRow => {
  const { facts, directory } = book
  const supersededBy = known(facts.supersededBy, row)
  const record = known(book.imports, facts.import[row])
  return {
    row,
    kind: known(factKinds, facts.kind[row]),
    capital: known(capitals, facts.capital[row]),
    reporter: known(reporters, facts.reporter[row]),
    basis: known(bases, facts.basis[row]),
    asOf: known(book.dates, facts.asOf[row]),
    amount: dong(known(facts.amount, row)),
    sheet: known(book.sheets, facts.sheet[row]),
    cell: known(facts.cell, row),
    project: known(directory.projects, facts.project[row]),
    investor: directory.investors[facts.investor[row] ?? -1],
    source: directory.sources[facts.source[row] ?? -1],
    import: record,
    supersededBy: supersededBy === -1 ? undefined : supersededBy,
    mend: mendOf(facts, row, record),
  }
}

const mendOf = (
  { mended }: YearBook['facts'],
  row: number,
  { committedBy, committedAt }: ImportRecord,
): FactRow['mend'] => {
  const original = mended?.original[mended.row.indexOf(row)]
  return original === undefined ? undefined : { original, by: committedBy, at: committedAt }
}

const known = <T>(table: readonly T[], position: number | undefined): T => {
  const entry = table[position ?? -1]
  if (entry === undefined) throw new RangeError(`the year book lacks position ${position}`)
  return entry
}

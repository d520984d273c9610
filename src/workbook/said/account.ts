import type { Dong } from '../../domain/base/money.ts'
import type { FactKind } from '../../domain/ledger/ledger.ts'
import type { Evidence } from './evidence.ts'
import type { RowRole } from './interpretation.ts'

/**
 * What becomes of a column's figures. `counts`: they go into the ledger; `asked`: they wait for an answer; `sum`,
 * `difference`, `rate`, `repeated`, `part`: other columns of the row say them already; `leftOut`: they are of another year or
 * matter, or the officer leaves them out; `measure`: they are no money; `words`: there are none.
 */
export const standings = [
  'asked',
  'counts',
  'sum',
  'difference',
  'rate',
  'repeated',
  'part',
  'leftOut',
  'measure',
  'words',
] as const
export type Standing = (typeof standings)[number]

/** One column: what becomes of its figures, how much they are, and why. */
export type ColumnAccount = {
  readonly standing: Standing
  /** Over the rows of projects; undefined where the unit is not known, or where they are no money. */
  readonly amount: Dong | undefined
  /** Rows of projects with a figure. */
  readonly filled: number
  /** For and against what it was taken for, the weightiest first; some wherever it holds figures. */
  readonly evidence: readonly Evidence[]
}

/** A row with money under columns that count, of which none goes in: what it adds up, or what else it is. */
export type RowAccount = {
  /** 1-based. */
  readonly row: number
  readonly label: string
  readonly role: RowRole
  /** Its first figure under a column that counts; undefined where the unit is not known. */
  readonly money: { readonly column: string; readonly kind: FactKind; readonly amount: Dong } | undefined
  /** A project's row all the same: its money is of no project, or the officer leaves it out. */
  readonly why: 'unallocated' | 'leftOut' | undefined
  /** Undefined where it adds up no rows of projects. */
  readonly adds: RowSumAccount | undefined
}

export type RowSumAccount = {
  readonly projects: number
  /** First and last row of them, 1-based. */
  readonly first: number
  readonly last: number
  /** Figures of it that come out, of those that can be told. */
  readonly matching: number
  readonly compared: number
}

import type { Dong } from '../../domain/base/money.ts'
import type { FactKind } from '../../domain/ledger/ledger.ts'
import type { Evidence } from './evidence.ts'
import type { RowRole } from './interpretation.ts'

/**
 * What becomes of a column's figures. `counts`: they go into the ledger; `asked`: they wait for an answer; `sum`,
 * `difference`, `rate`, `repeated`: other columns say them already; `part`: of another column; `leftOut`: of another year,
 * another matter, or as the officer says; `measure`: figures that are no money; `words`: no figures at all.
 */
export const standings = [
  'counts',
  'asked',
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
  /** For and against what it was taken for, the weightiest first; never none where it holds figures. */
  readonly evidence: readonly Evidence[]
}

/** A row with money that is no project's, or a project's whose money is of no project: what it adds up, or why it does not count. */
export type RowAccount = {
  /** 1-based. */
  readonly row: number
  readonly label: string
  readonly role: RowRole
  /** Its first figure under a column that counts. */
  readonly money: { readonly column: string; readonly kind: FactKind; readonly amount: Dong } | undefined
  /** The rows of projects that it adds up, and whether its figures come out; undefined where it adds up none. */
  readonly adds: RowSumAccount | undefined
}

export type RowSumAccount = {
  readonly projects: number
  /** First and last sheet row of them, 1-based. */
  readonly first: number
  readonly last: number
  /** Figures of it that come out, of those that can be told. */
  readonly matching: number
  readonly compared: number
}

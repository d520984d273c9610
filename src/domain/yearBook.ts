import type { IsoDate, PlanYear } from './calendar.ts'
import type { Directory } from './directory.ts'
import type { ImportRecord } from './ledger.ts'

/**
 * One plan year of the ledger in columns: row i of every column is one fact. What repeats is an index into a table,
 * so that a province's year is a few hundred kilobytes. Holds every fact that stands, and the superseded ones whose
 * amount differs from the one that replaced them (what was said before); never facts of undone imports.
 */
export type YearBook = {
  readonly planYear: PlanYear
  readonly directory: Directory
  readonly imports: readonly ImportRecord[]
  readonly dates: readonly IsoDate[]
  readonly sheets: readonly string[]
  readonly facts: FactColumns
}

export type FactColumns = {
  /** Index into `factKinds`. */
  readonly kind: readonly number[]
  /** Index into `directory.projects`. */
  readonly project: readonly number[]
  /** Index into `directory.investors`, -1 where the file does not say. */
  readonly investor: readonly number[]
  /** Index into `directory.sources`, -1 for the whole. */
  readonly source: readonly number[]
  /** Index into `capitals`. */
  readonly capital: readonly number[]
  /** Index into `reporters`. */
  readonly reporter: readonly number[]
  /** Index into `bases`. */
  readonly basis: readonly number[]
  /** Index into `dates`. */
  readonly asOf: readonly number[]
  /** Whole đồng. */
  readonly amount: readonly number[]
  /** Index into `imports`. */
  readonly import: readonly number[]
  /** Index into `sheets`. */
  readonly sheet: readonly number[]
  readonly cell: readonly string[]
  /** Row of the fact that replaced this one, -1 where it stands. */
  readonly supersededBy: readonly number[]
}

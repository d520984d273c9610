import type { Reporter } from '../../domain/ledger/ledger.ts'
import type { ColumnMeaning, TableDecision } from '../said/decisions.ts'

/** What was decided about a layout once, and is decided alike for the next file of it: columns and tables, never cells or rows. */
export type Layout = {
  /** Of the recognition that it was learned with (`layoutVersion`); absent: of the first. */
  readonly readWith?: number
  readonly reporter: Reporter
  /** Whose files these are; null: files of several investors, or of nobody named. */
  readonly investorId: string | null
  readonly tables: readonly LearnedTable[]
}

/** Days are never learned, nor months that the heading does not name: a file that names none is asked about again. */
export type LearnedTable = Pick<TableDecision, 'unitFactor' | 'ignored' | 'investment'> & {
  readonly fingerprint: string
  /** By how many rows the header's first and last row stand elsewhere than recognised. */
  readonly headerShift?: readonly [first: number, last: number]
  readonly columns: readonly LearnedColumn[]
}

export type LearnedColumn = {
  readonly key: string
  readonly heading: string
  readonly meaning: Omit<ColumnMeaning, 'asOf'>
}

/**
 * Counts up when headers come to be understood otherwise. A layout of before serves on where its headings still read the same;
 * where they do not it is asked about once more, and the list of layouts says that it is of an older recognition.
 */
export const layoutVersion = 2

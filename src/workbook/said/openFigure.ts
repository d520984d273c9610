import type { FactKind } from '../../domain/ledger/ledger.ts'
import type { TablePlace } from './decisions.ts'
import type { ColumnRole } from './roles.ts'

/** An amount of which nobody knows yet what it says: its unit is missing, or what its column means. */
export type OpenFigure = TablePlace & {
  readonly column: string
  /** The column's heading. */
  readonly cell: string
  readonly project: { readonly code: string | undefined; readonly name: string }
  /** As the cell has it: in units. */
  readonly value: number
  /** Undefined where the unit is what is asked. */
  readonly unitFactor: number | undefined
  /** Undefined where the meaning is. */
  readonly kind: FactKind | undefined
}

/** What the ledger says to a question about a file: it has the same figures of the same projects, if this is the answer. */
export type LedgerAnswer = TablePlace & {
  readonly cell: string
  readonly answer:
    | { readonly asks: 'unit'; readonly unitFactor: number }
    | { readonly asks: 'meaning'; readonly column: string; readonly role: ColumnRole }
  /** Projects that agree, of those that can be compared. */
  readonly agreeing: number
  readonly compared: number
  /** The file that brought the ledger's figures in. */
  readonly fileName: string
}

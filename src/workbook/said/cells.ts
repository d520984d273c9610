import type { FindingFacts } from './findings.ts'

/** A workbook as read: sheets of cells, text already NFC and out of legacy fonts. The only thing `interpret` sees. */
export type Workbook = { readonly sheets: readonly Sheet[] }

export type Sheet = {
  readonly name: string
  readonly hidden: boolean
  /** Sparse by row and column, 0-based; the used range only. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[]
  readonly merges: readonly Merge[]
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
}

/** 0-based, ends included. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** 0-based. */
export type CellPlace = { readonly row: number; readonly column: number }

/** What is stored in the cell, never the displayed text. A formula without a stored value is `kind: 'formula'`. */
export type Cell =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly formula?: string
      readonly isPercent?: boolean
      readonly isDate?: boolean
    }
  | { readonly kind: 'text'; readonly value: string; readonly legacyFont?: string; readonly formula?: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly formula?: string }
  | { readonly kind: 'error'; readonly value: string; readonly formula?: string }
  | { readonly kind: 'formula'; readonly formula: string }

/** Why a file could not be read at all: one of our named failures, never the reader's own words. */
export type ReadFailure = Extract<
  FindingFacts,
  { code: 'not-a-workbook' | 'encrypted' | 'empty-file' | 'damaged' | 'over-limit' }
>

import type { FindingFacts } from './findings.ts'

/** A workbook as read: sheets of cells, text already NFC and out of legacy fonts. The only thing `interpret` sees. */
export type Workbook = {
  readonly sheets: readonly Sheet[]
  /** Tables that are no sheets: copies that a file keeps of other workbooks, scenarios. */
  readonly copies?: readonly string[]
}

export type Sheet = {
  readonly name: string
  readonly hidden: boolean
  /** Sparse by row and column, 0-based; the used range only. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[]
  readonly merges: readonly Merge[]
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** Numbers that the file stores under merges, where nobody sees them: they are not among the cells. */
  readonly covered?: { readonly first: CellPlace; readonly count: number }
}

/** 0-based, ends included. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** 0-based. */
export type CellPlace = { readonly row: number; readonly column: number }

/**
 * What is stored in the cell with all its digits, and what its format makes of it for whoever reads the sheet. Struck-out
 * parts and raised footnotes of a text are gone already, and so is what lies under a merge. A formula without a stored
 * value is `kind: 'formula'`.
 */
export type Cell =
  | ({
      readonly kind: 'number'
      readonly value: number
      readonly formula?: string
      readonly isPercent?: boolean
      readonly isDate?: boolean
      /** Of a date: what its format shows, where that is less than a day; `bareMonth`: a month without its year. */
      readonly shows?: 'month' | 'bareMonth' | 'year'
    } & Scale &
      Struck)
  | ({
      readonly kind: 'text'
      readonly value: string
      readonly legacyFont?: string
      readonly formula?: string
    } & Struck)
  | { readonly kind: 'boolean'; readonly value: boolean; readonly formula?: string }
  | { readonly kind: 'error'; readonly value: string; readonly formula?: string }
  | ({ readonly kind: 'formula'; readonly formula: string } & Scale)

/** How a number is shown; each left out where the format says nothing of it. */
export type Scale = {
  /** Shown so many times smaller than it is stored: 1,000 for `#,##0,`. */
  readonly dividedBy?: number
  /** Words that the format itself writes beside the number, a unit for the most part: `0.0 "tỷ"`. */
  readonly suffix?: string
}

/** All of the cell is struck out: a person reads it as cancelled. */
type Struck = { readonly isStruck?: true }

/** A number as the sheet shows it, all its digits kept. */
export const shownNumber = (value: number, { dividedBy }: Scale): number =>
  dividedBy === undefined ? value : value / dividedBy

/** Why a file could not be read at all: one of our named failures, never the reader's own words. */
export type ReadFailure = Extract<
  FindingFacts,
  { code: 'not-a-workbook' | 'encrypted' | 'empty-file' | 'damaged' | 'over-limit' }
>

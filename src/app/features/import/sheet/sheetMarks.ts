/** What the officer did to the rows of a sheet, by 0-based row. */
export type SheetMarks = ReadonlyMap<number, RowMarks>

export type RowMarks = {
  /** The officer said what the row is. */
  readonly decided: boolean
  readonly leftOut: 'row' | 'none'
  readonly cells: ReadonlyMap<number, CellMark>
}

/** `mended`: the value that stands now, as text; the file's own stands beside it, struck through. */
export type CellMark = { readonly kind: 'mended'; readonly text: string } | { readonly kind: 'leftOut' }

export const cellMark = (marks: RowMarks | undefined, column: number): CellMark | undefined => marks?.cells.get(column)

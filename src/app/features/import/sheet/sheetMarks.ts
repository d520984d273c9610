import type { Decisions, Mend } from '../../../../workbook/said/decisions.ts'
import { placeOfCell } from '../../../worker/sheetOutline.ts'

/** What the officer did to the rows of a sheet, by 0-based row. */
export type SheetMarks = ReadonlyMap<number, RowMarks>

export type RowMarks = {
  /** The officer said what the row is. */
  readonly decided: boolean
  readonly leftOut: 'row' | 'none'
  readonly cells: ReadonlyMap<number, CellMark>
}

/** `mended`: what stands now; the file's own stands beside it, struck through. */
export type CellMark = { readonly kind: 'mended'; readonly value: Mend['value'] } | { readonly kind: 'leftOut' }

export const sheetMarks = (decisions: Decisions | undefined, sheet: string): SheetMarks => {
  const rows = new Map<number, RowMarks>()
  const mark = (row: number, change: (marks: RowMarks) => RowMarks): void => {
    rows.set(row, change(rows.get(row) ?? unmarked))
  }
  const markCell = (cell: string, as: CellMark): void => {
    const { row, column } = placeOfCell(cell)
    mark(row, marks => ({ ...marks, cells: new Map([...marks.cells, [column, as]]) }))
  }
  for (const { row } of decisions?.rows.filter(each => each.sheet === sheet) ?? [])
    mark(row - 1, marks => ({ ...marks, decided: true }))
  for (const out of decisions?.leftOut.filter(each => each.sheet === sheet) ?? []) {
    if ('row' in out) mark(out.row - 1, marks => ({ ...marks, leftOut: 'row' }))
    else markCell(out.cell, { kind: 'leftOut' })
  }
  for (const { cell, value } of decisions?.mends.filter(each => each.sheet === sheet) ?? [])
    markCell(cell, { kind: 'mended', value })
  return rows
}

const unmarked: RowMarks = { decided: false, leftOut: 'none', cells: new Map() }

export const cellMark = (marks: RowMarks | undefined, column: number): CellMark | undefined => marks?.cells.get(column)

import type { CellPlace } from './cells.ts'
import { columnOf, maxColumns } from './cellRefs.ts'

/** `H16` → row 15, column 7; undefined for what is no cell of any sheet. */
export const placeOf = (cell: string): CellPlace | undefined => {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(cell) ?? []
  const column = columnOf(letters)
  return letters === '' || column >= maxColumns ? undefined : { row: Number(row) - 1, column }
}

/** A cell of a workbook as one key. */
export const keyOf = (sheet: string, cell: string): string => `${sheet}\n${cell}`

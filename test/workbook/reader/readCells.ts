import type { Cell, Sheet, Workbook } from '../../../src/workbook/said/cells.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'

/** The workbook, where the test is not about files that cannot be read. */
export const read = (bytes: Uint8Array, fileName = 'test.xlsx'): Workbook => {
  const result = readWorkbook(bytes, fileName)
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.error)}`)
  return result.value
}

export const firstSheet = (bytes: Uint8Array, fileName?: string): Sheet => {
  const [sheet] = read(bytes, fileName).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

/** Cells by their A1 reference. */
export const cellsOf = (sheet: Sheet): Record<string, Cell> => {
  const cells: Record<string, Cell> = {}
  sheet.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell !== undefined) cells[`${letters(c)}${r + 1}`] = cell
    }),
  )
  return cells
}

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

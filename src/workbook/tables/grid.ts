import { dateOf, type IsoDate } from '../../domain/base/calendar.ts'
import type { Cell, Merge, Sheet } from '../said/cells.ts'
import { tidy } from '../words/words.ts'

/** A sheet with its merges by their first row, so that looking one up does not walk through all of them. */
export type Grid = {
  readonly sheet: Sheet
  readonly height: number
  readonly mergesByTop: ReadonlyMap<number, readonly Merge[]>
}

export const createGrid = (sheet: Sheet): Grid => {
  const mergesByTop = new Map<number, Merge[]>()
  for (const merge of sheet.merges) {
    const sameTop = mergesByTop.get(merge.top)
    if (sameTop) sameTop.push(merge)
    else mergesByTop.set(merge.top, [merge])
  }
  return { sheet, height: sheet.rows.length, mergesByTop }
}

export const cellAt = ({ sheet }: Grid, row: number, column: number): Cell | undefined => sheet.rows[row]?.[column]

/** The cell as a heading or a label reads: tidy text, a number as digits, a date as far as it is shown; '' where there is none. */
export const textAt = (grid: Grid, row: number, column: number): string => textOf(cellAt(grid, row, column))

export const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined) return ''
  switch (cell.kind) {
    case 'text':
      return tidy(cell.value)
    case 'number':
      return (cell.isDate === true ? dateText(cell.value, cell.shows) : undefined) ?? String(cell.value)
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'error':
      return cell.value
    case 'formula':
      return ''
  }
}

/** A day as ISO; a month, or a year, where that is all that the sheet shows of it. */
const dateText = (serial: number, shows: DateCell['shows']): string | undefined => {
  const day = serialToDate(serial)
  if (day === undefined || shows === undefined) return day
  const [year, month] = [day.slice(0, 4), String(Number(day.slice(5, 7)))]
  switch (shows) {
    case 'month':
      return `tháng ${month}/${year}`
    case 'bareMonth':
      return `tháng ${month}`
    case 'year':
      return year
  }
}

type DateCell = Extract<Cell, { kind: 'number' }>

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.kind === 'text' && textOf(cell) === '')

/** The day of a serial number of the 1900 calendar. */
/** A day of this century as a plain number: formats that keep no date format write it so. */
export const isSerial = (value: number): boolean => Number.isInteger(value) && value > 36_525 && value < 55_153

export const serialToDate = (serial: number): IsoDate | undefined => {
  const day = Math.floor(serial)
  if (day < 61 || day > 109_574) return undefined
  const date = new Date(Date.UTC(1899, 11, 30 + day))
  return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** `0` → `A`, `26` → `AA`. */
export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** `A1` for row 0, column 0. */
export const refOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** The merge that covers a cell, among those that start at `from` or below. */
export const mergeOver = (
  grid: Grid,
  at: { readonly row: number; readonly column: number },
  from: number,
): Merge | undefined => {
  for (let top = at.row; top >= Math.max(0, from); top -= 1) {
    const merge = grid.mergesByTop
      .get(top)
      ?.find(({ left, right, bottom }) => left <= at.column && at.column <= right && at.row <= bottom)
    if (merge) return merge
  }
  return undefined
}

import type { IsoDate } from '../../domain/base/calendar.ts'
import { shownNumber, type Cell, type Merge, type Sheet, type Workbook } from '../../workbook/said/cells.ts'
import type { RowAccount } from '../../workbook/said/account.ts'
import { factKind } from '../../workbook/said/roles.ts'
import {
  rowRoles,
  type ColumnReading,
  type Interpretation,
  type RowRole,
  type TableReading,
} from '../../workbook/said/interpretation.ts'
import { decimalsOf, mostDecimals } from '../../workbook/amounts/exactAmounts.ts'
import { textOf } from '../../workbook/tables/grid.ts'

/** One sheet as the workbook has it, but for its cells, which are asked for as they come into view. */
export type SheetOutline = {
  readonly name: string
  readonly hidden: boolean
  readonly rowCount: number
  readonly columnCount: number
  /** Letters that fit, by column. */
  readonly widths: Uint8Array
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly merges: readonly Merge[]
  readonly tables: readonly TableOutline[]
}

/** One table as the app understood it. */
export type TableOutline = {
  /** Its name in decisions. */
  readonly at: string
  /** The officer said that nothing of it counts. */
  readonly ignored: boolean
  /** A1 range. */
  readonly range: string
  /** 0-based, ends included. */
  readonly area: Merge
  readonly headerRows: readonly number[]
  /** Đồng per unit; undefined where the file does not say. */
  readonly unitFactor: number | undefined
  readonly unitCell: string | undefined
  readonly asOf: IsoDate | undefined
  readonly planDate: IsoDate | undefined
  readonly investor: string | undefined
  readonly columns: readonly ColumnReading[]
  /** By sheet row, 0-based: the place of its role in `rowRoles`, one more; 0 where the row is none of the table's. */
  readonly roles: Uint8Array
  readonly rowCounts: Readonly<Partial<Record<RowRole, number>>>
  /** Rows with money of which nothing goes in: the first of them, and how many there are. */
  readonly rowAccounts: readonly RowAccount[]
  readonly rowAccountCount: number
}

/** A row of the sheet, 0-based, with its cells from the first column on; undefined where a cell is empty. */
export type SheetRow = { readonly row: number; readonly cells: readonly (CellPreview | undefined)[] }

/** As the sheet shows it: a number keeps all its digits; a formula without a value is shown as the formula. */
export type CellPreview = ShownValue & { readonly isStruck?: true }

type ShownValue =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean; readonly suffix?: string }
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly value: string }

export const sheetOutlines = (workbook: Workbook, interpretation: Interpretation): readonly SheetOutline[] =>
  workbook.sheets.map((sheet, at) => sheetOutline(sheet, interpretation.sheets[at]?.tables ?? []))

export const roleAt = ({ roles }: TableOutline, row: number): RowRole | undefined => rowRoles[(roles[row] ?? 0) - 1]

/** Rows from `from` up to, but without, `to`. */
export const sheetRows = (sheet: Sheet, from: number, to: number): readonly SheetRow[] =>
  Array.from({ length: Math.max(0, Math.min(to, sheet.rows.length) - from) }, (_, at) => ({
    row: from + at,
    cells: Array.from(sheet.rows[from + at] ?? [], cellPreview),
  }))

/** More columns than any office's form has; what stands further right is a stray cell. */
const mostColumns = 512

/** A workbook may name three hundred thousand. */
const mostMerges = 5_000

const sheetOutline = (sheet: Sheet, tables: readonly TableReading[]): SheetOutline => {
  const columnCount = Math.min(mostColumns, widestOf(sheet))
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rowCount: sheet.rows.length,
    columnCount,
    widths: widthsOf(sheet, columnCount, tables),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges.slice(0, mostMerges).filter(({ left }) => left < columnCount),
    tables: tables.map(table => tableOutline(table, sheet.rows.length)),
  }
}

const widestOf = ({ rows }: Sheet): number => {
  let widest = 1
  for (const row of rows) widest = Math.max(widest, row?.length ?? 0)
  return widest
}

/** Names get room, numbers what they need; told by the first rows, for eighty workbooks are measured while one waits. */
const widthsOf = ({ rows }: Sheet, columnCount: number, tables: readonly TableReading[]): Uint8Array => {
  const widths = new Uint8Array(columnCount).fill(narrowest)
  for (const row of rows.slice(0, measuredRows)) {
    row?.slice(0, columnCount).forEach((cell, column) => {
      if (cell?.kind === 'number') widths[column] = Math.max(widths[column] ?? 0, lettersOf(cell.value) + 4)
    })
  }
  for (const { columns } of tables)
    for (const { column, role } of columns) {
      const at = columnIndex(column)
      widths[at] = Math.min(widest, Math.max(widths[at] ?? 0, widthOf(role)))
    }
  return widths
}

/** As many as `String` would write: only odd numbers are written out for it. */
const lettersOf = (value: number): number => {
  const decimals = decimalsOf(value)
  const size = Math.abs(value)
  if (decimals > mostDecimals || size >= 1e15) return String(value).length
  let letters = (value < 0 ? 2 : 1) + (decimals === 0 ? 0 : decimals + 1)
  for (let power = 10; power <= size; power *= 10) letters += 1
  return letters
}

const [narrowest, widest, measuredRows] = [6, 44, 200]

const roleWidths: Readonly<Partial<Record<ColumnReading['role'], number>>> = {
  name: 32,
  investor: 26,
  source: 18,
  text: 14,
  code: 11,
}

const widthOf = (role: ColumnReading['role']): number =>
  factKind(role) === undefined ? (roleWidths[role] ?? 0) : amountWidth

const amountWidth = 13

const tableOutline = (table: TableReading, rowCount: number): TableOutline => ({
  at: table.at,
  ignored: table.ignored,
  range: table.range,
  area: areaOf(table.range),
  headerRows: table.headerRows.map(row => row - 1),
  unitFactor: table.unitFactor,
  unitCell: table.unitCell,
  asOf: table.asOf,
  planDate: table.planDate,
  investor: table.investor,
  columns: table.columns,
  roles: rolesOf(table, rowCount),
  rowCounts: roleCounts(table),
  rowAccounts: table.rowAccounts.slice(0, mostRowAccounts),
  rowAccountCount: table.rowAccounts.length,
})

/** Nobody reads more, and each has to cross from the worker. */
const mostRowAccounts = 200

const rolesOf = ({ rows }: TableReading, rowCount: number): Uint8Array => {
  const roles = new Uint8Array(rowCount)
  for (const { row, role } of rows) roles[row - 1] = rowRoles.indexOf(role) + 1
  return roles
}

const roleCounts = (table: TableReading): Readonly<Partial<Record<RowRole, number>>> => {
  const counts: Partial<Record<RowRole, number>> = {}
  for (const { role } of table.rows) counts[role] = (counts[role] ?? 0) + 1
  return counts
}

const cellPreview = (cell: Cell | undefined): CellPreview | undefined => {
  if (cell === undefined) return undefined
  const shown = shownValue(cell)
  return 'isStruck' in cell && cell.isStruck ? { ...shown, isStruck: true } : shown
}

const shownValue = (cell: Cell): ShownValue => {
  switch (cell.kind) {
    case 'number':
      if (cell.isDate === true)
        return cell.shows === undefined ? { kind: 'date', value: cell.value } : { kind: 'text', value: textOf(cell) }
      return {
        kind: 'number',
        value: shownNumber(cell.value, cell),
        isPercent: cell.isPercent === true,
        ...(cell.suffix !== undefined && { suffix: cell.suffix }),
      }
    case 'text':
      return { kind: 'text', value: cell.value }
    case 'boolean':
      return { kind: 'text', value: String(cell.value) }
    case 'error':
      return { kind: 'error', value: cell.value }
    case 'formula':
      return { kind: 'formula', value: `=${cell.formula}` }
  }
}

/** `B3:D9` → 0-based, ends included. */
const areaOf = (range: string): Merge => {
  const [from = '', to = from] = range.split(':')
  const [first, last] = [placeOfCell(from), placeOfCell(to)]
  return { top: first.row, left: first.column, bottom: last.row, right: last.column }
}

export type CellPlace = { readonly row: number; readonly column: number }

/** `B3` → row 2, column 1. */
export const placeOfCell = (cell: string): CellPlace => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  return { row: Number(digits) - 1, column: columnIndex(letters) }
}

/** `A` → 0, `AA` → 26. */
export const columnIndex = (letters: string): number => {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

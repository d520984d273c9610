import type { IsoDate } from '../../domain/calendar.ts'
import type { Cell, Sheet, Workbook } from '../../workbook/cells.ts'
import type { ColumnReading, Interpretation, RowRole, TableReading } from '../../workbook/interpretation.ts'

/** One table as the app understood it, with its first rows and those with findings as the file has them. */
export type TablePreview = {
  readonly sheet: string
  readonly hiddenSheet: boolean
  /** A1 range. */
  readonly range: string
  /** Đồng per unit; undefined where the file does not say. */
  readonly unitFactor: number | undefined
  readonly unitCell: string | undefined
  readonly asOf: IsoDate | undefined
  readonly planDate: IsoDate | undefined
  readonly investor: string | undefined
  readonly columns: readonly ColumnReading[]
  readonly rows: readonly RowPreview[]
  readonly rowCounts: Readonly<Partial<Record<RowRole, number>>>
}

/** A row under the header: one entry per column of the table, undefined where the cell is empty. */
export type RowPreview = {
  /** 1-based, as the spreadsheet shows it. */
  readonly row: number
  readonly role: RowRole
  readonly hidden: boolean
  readonly cells: readonly (CellPreview | undefined)[]
}

/** As stored: a number keeps all its digits; a formula without a value is shown as the formula. */
export type CellPreview =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly value: string }

/** First rows shown of each table: enough to recognise it, few enough to cross from the worker at once. */
const firstRows = 12

/** Rows shown beyond those because something was found in them. */
const foundRows = 40

const shownRoles: ReadonlySet<RowRole> = new Set(['project', 'group', 'subtotal', 'total', 'ofWhich', 'columnNumbers'])

export const tablePreviews = (workbook: Workbook, interpretation: Interpretation): readonly TablePreview[] => {
  const sheets = new Map(workbook.sheets.map(sheet => [sheet.name, sheet]))
  return interpretation.sheets.flatMap(reading => {
    const sheet = sheets.get(reading.name)
    const found = rowsWithFindings(interpretation, reading.name)
    return sheet ? reading.tables.map(table => tablePreview(sheet, table, found)) : []
  })
}

/** 1-based rows of the sheet that a finding points at. */
const rowsWithFindings = ({ findings }: Interpretation, sheet: string): ReadonlySet<number> =>
  new Set(
    findings.flatMap(finding =>
      finding.sheet === sheet && finding.cell !== undefined ? [Number(/\d+$/.exec(finding.cell)?.[0] ?? 0)] : [],
    ),
  )

const tablePreview = (sheet: Sheet, table: TableReading, found: ReadonlySet<number>): TablePreview => ({
  sheet: sheet.name,
  hiddenSheet: sheet.hidden,
  range: table.range,
  unitFactor: table.unitFactor,
  unitCell: table.unitCell,
  asOf: table.asOf,
  planDate: table.planDate,
  investor: table.investor,
  columns: table.columns,
  rows: rowPreviews(sheet, table, found),
  rowCounts: roleCounts(table),
})

const rowPreviews = (sheet: Sheet, table: TableReading, found: ReadonlySet<number>): readonly RowPreview[] => {
  const columns = table.columns.map(column => columnIndex(column.column))
  const rows = table.rows.filter(({ role }) => shownRoles.has(role))
  return [
    ...rows.slice(0, firstRows),
    ...rows
      .slice(firstRows)
      .filter(({ row }) => found.has(row))
      .slice(0, foundRows),
  ].map(({ row, role, hidden }) => ({
    row,
    role,
    hidden,
    cells: columns.map(column => cellPreview(sheet.rows[row - 1]?.[column])),
  }))
}

const cellPreview = (cell: Cell | undefined): CellPreview | undefined => {
  if (cell === undefined) return undefined
  switch (cell.kind) {
    case 'number':
      return cell.isDate === true
        ? { kind: 'date', value: cell.value }
        : { kind: 'number', value: cell.value, isPercent: cell.isPercent === true }
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

/** `A` → 0, `AA` → 26. */
export const columnIndex = (letters: string): number => {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

const roleCounts = (table: TableReading): Readonly<Partial<Record<RowRole, number>>> => {
  const counts: Partial<Record<RowRole, number>> = {}
  for (const { role } of table.rows) counts[role] = (counts[role] ?? 0) + 1
  return counts
}

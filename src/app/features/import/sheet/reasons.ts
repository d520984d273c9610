import type { ColumnReading, RowRole } from '../../../../workbook/said/interpretation.ts'
import type { Words } from '../../../text/vi/vi.ts'
import {
  columnIndex,
  roleAt,
  type SheetOutline,
  type SheetRow,
  type TableOutline,
} from '../../../worker/sheetOutline.ts'
import { cellText } from '../cellText.ts'

type SheetWords = Words['importing']['sheet']

/** What a row is in the tables that hold it: of two side by side, the one where it counts for more. */
export const rowRoleOf = ({ tables }: SheetOutline, row: number): RowRole | undefined => {
  const roles = tables.flatMap(table => roleAt(table, row) ?? [])
  return weight.find(role => roles.includes(role)) ?? roles[0]
}

const weight: readonly RowRole[] = ['project', 'total', 'subtotal', 'group', 'ofWhich', 'header']

/** The table that a column belongs to at a row: the one there, else the next below, else the last above. */
export const tableAt = (
  { tables }: SheetOutline,
  { row, column }: { readonly row: number; readonly column: number },
): TableOutline | undefined => {
  const over = tables.filter(({ area }) => area.left <= column && column <= area.right)
  return over.find(({ area }) => row <= area.bottom) ?? over.at(-1)
}

export const columnOf = (table: TableOutline, column: number): ColumnReading | undefined =>
  table.columns.find(reading => columnIndex(reading.column) === column)

/** Why a row was taken for what it is, from what stands in it. */
export const rowReason = (
  table: TableOutline | undefined,
  row: SheetRow | undefined,
  { reasons }: SheetWords,
): string => {
  const role = table && row && roleAt(table, row.row)
  if (!table || !row || role === undefined) return reasons.outside
  const said = (wanted: ColumnReading['role']): string | undefined => textUnder(table, row, wanted)
  if (role === 'project') return reasons.project({ name: said('name'), code: said('code'), number: said('number') })
  if (role === 'group' || role === 'subtotal' || role === 'total') return reasons[role](said('name') ?? '')
  return reasons[role]
}

const textUnder = (table: TableOutline, { cells }: SheetRow, role: ColumnReading['role']): string | undefined => {
  const column = table.columns.find(reading => reading.role === role)
  const cell = column && cells[columnIndex(column.column)]
  return cell && cellText(cell)
}

/** Why a column means what it means: the words over it, and how its texts write numbers. */
export const columnReason = ({ header, notation }: ColumnReading, { columnReasons: words }: SheetWords): string => {
  const told = header.length === 0 ? words.noHeader : words.header(header.join(' / '))
  return notation === undefined || notation === 'number' ? told : `${told} ${words.notation[notation]}`
}

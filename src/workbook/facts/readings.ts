import type { RoledRow } from '../rows/rowRoles.ts'
import type { IsoDate } from '../../domain/base/calendar.ts'
import type { Column } from '../meaning/column.ts'
import type { RowAccount } from '../said/account.ts'
import { columnAccount } from './accounts.ts'
import { columnName, refOf, textOf, type Grid } from '../tables/grid.ts'
import type { ColumnReading, RowReading, SheetReading, TableReading } from '../said/interpretation.ts'
import { shownRole } from '../said/roles.ts'
import type { Table } from '../rows/table.ts'
import { signedOn } from '../tables/titles.ts'
import { isUnitLine } from '../words/units.ts'

/** How a sheet was understood, for people to see and correct. */
export const readingOf = (
  grid: Grid,
  tables: readonly Table[],
  rowAccountsOf: (table: Table) => readonly RowAccount[],
): SheetReading => ({
  name: grid.sheet.name,
  hidden: grid.sheet.hidden,
  tables: tables.map(table => tableReading(table, rowAccountsOf(table))),
})

const tableReading = (table: Table, rowAccounts: readonly RowAccount[]): TableReading => {
  const { frame, titles, columns, rows, decided } = table
  const last = rows.findLast(({ role }) => role !== 'footer' && role !== 'blank')
  const told = columns.find(({ sense }) => sense.unitFactor !== undefined)
  return {
    at: frame.at,
    ignored: decided.table?.ignored === true,
    range: `${refOf(frame.headerTop, frame.left)}:${refOf(last?.row ?? frame.headerBottom, frame.right)}`,
    headerRows: Array.from({ length: frame.headerBottom - frame.headerTop + 1 }, (_, at) => frame.headerTop + at + 1),
    unitFactor: titles.unit?.factor ?? told?.unitFactor,
    unitCell: titles.unit?.cell ?? (told && refOf(frame.headerTop, told.index)),
    asOf: tableAsOf(table),
    planDate: titles.planDate,
    investor: table.investor,
    columns: columns.map(column => columnReading(table, column)),
    rows: rowReadings(table),
    rowAccounts,
  }
}

/** The day of the figures: as the titles say, else of the latest disbursement to date. */
export const tableAsOf = ({ titles, columns }: Pick<Table, 'titles' | 'columns'>): IsoDate | undefined =>
  titles.asOf ??
  columns.reduce<IsoDate | undefined>((latest, { role, basis, asOf, sense }) => {
    if (role !== 'disbursement' || basis !== 'toDate' || asOf === undefined) return latest
    if (sense.day === undefined && sense.month === undefined) return latest
    return latest === undefined || asOf > latest ? asOf : latest
  }, undefined)

/** The day on which somebody signed, above the table or among the rows below it. */
export const tableSignedOn = ({ grid, titles, rows }: Pick<Table, 'grid' | 'titles' | 'rows'>): IsoDate | undefined => {
  const last = rows.findLastIndex(({ role }) => role !== 'footer' && role !== 'blank')
  const below = rows.slice(last + 1, last + 41).flatMap(({ row }) => (grid.sheet.rows[row] ?? []).map(textOf))
  return signedOn([...titles.lines.map(({ text }) => text), ...below])
}

const columnReading = (table: Table, column: Column): ColumnReading => {
  const { grid, amounts, decided } = table
  return {
    column: columnName(column.index),
    header: column.header,
    role: shownRole(column.role),
    basis: column.basis,
    asOf: column.asOf,
    month: column.month,
    capital: column.capital,
    fundingSource: column.fundingSource,
    unitFactor: amounts.has(column.index) || column.role === 'ignoredAmount' ? column.unitFactor : undefined,
    notation: amounts.get(column.index)?.notation,
    hidden: grid.sheet.hiddenColumns.has(column.index),
    question: column.question,
    decided: decided.columns.has(column.index),
    account: columnAccount(table, column),
  }
}

const rowReadings = ({ grid, frame, titles, rows, decided }: Table): readonly RowReading[] => {
  const reading = (row: number, role: RowReading['role']): RowReading => ({
    row: row + 1,
    role,
    hidden: grid.sheet.hiddenRows.has(row),
    ...(decided.rows.has(row) && { decided: true }),
    ...(decided.leftOut.has(row) && { leftOut: true }),
  })
  const readings: RowReading[] = []
  for (let row = frame.titleTop; row < frame.headerTop; row += 1) {
    const lines = titles.lines.filter(line => line.row === row)
    const isUnit = lines.length > 0 && lines.every(({ text }) => isUnitLine(text))
    readings.push(reading(row, lines.length === 0 ? 'blank' : isUnit ? 'unit' : 'title'))
  }
  for (let row = frame.headerTop; row <= frame.headerBottom; row += 1) {
    readings.push(reading(row, frame.columnNumberRows.includes(row) ? 'columnNumbers' : 'header'))
  }
  const inTable = rows.filter(row => !isFarBlank(row, rows)).map(({ row, role }) => reading(row, role))
  const repeated = frame.repeatedHeaders.map(row => reading(row, 'header'))
  return readings.concat(inTable, repeated).sort((a, b) => a.row - b.row)
}

/** A stray cell in the sheet's last row makes a million blank rows, of which nobody wants to read. */
const isFarBlank = ({ row, role }: RoledRow, rows: readonly RoledRow[]): boolean =>
  role === 'blank' && row - (rows[0]?.row ?? row) > mostBlankRows

const mostBlankRows = 20_000

import type { Decisions, TableDecision } from '../said/decisions.ts'
import type { Finding } from '../said/findings.ts'
import type { Table } from '../rows/table.ts'
import { columnOf } from '../said/cellRefs.ts'
import { keyOf } from '../said/places.ts'
import { unplaced } from './unplaced.ts'

/** Tables that the officer took out, and decisions about tables, columns and rows that the file does not have. */
export const noteDecisions = (decisions: Decisions, tables: readonly Table[]): readonly Finding[] => {
  if (decisions.tables.length + decisions.columns.length + decisions.rows.length === 0) return []
  const byPlace = new Map(tables.map(table => [keyOf(table.grid.sheet.name, table.frame.at), table]))
  return [
    ...tables.flatMap(ignoredNote),
    ...decisions.tables
      .filter(decision => !fits(byPlace.get(keyOf(decision.sheet, decision.at)), decision))
      .map(({ sheet, at }) => unplaced('table', { sheet, cell: at })),
    ...decisions.columns
      .filter(({ sheet, at, column }) => !hasColumn(byPlace.get(keyOf(sheet, at)), column))
      .map(({ sheet, at, column }) => unplaced('column', { sheet, cell: at, what: column })),
    ...decisions.rows
      .filter(({ sheet, row }) => !tables.some(table => table.grid.sheet.name === sheet && hasRow(table, row)))
      .map(({ sheet, row }) => unplaced('row', { sheet, cell: `A${row}`, what: String(row) })),
  ]
}

const ignoredNote = ({ decided, grid, frame, projects }: Table): readonly Finding[] =>
  decided.table?.ignored === true
    ? [
        {
          code: 'table-ignored',
          severity: 'note',
          sheet: grid.sheet.name,
          cell: frame.at,
          projects: projects.size,
        },
      ]
    : []

/** Whether the table is there, with its header where it was put. */
const fits = (table: Table | undefined, { headerRows }: TableDecision): boolean =>
  table !== undefined && (headerRows === undefined || headerRows[0] === table.frame.headerTop + 1)

const hasColumn = (table: Table | undefined, letters: string): boolean => {
  const index = columnOf(letters)
  return table?.columns.some(column => column.index === index) ?? false
}

const hasRow = ({ frame }: Table, row: number): boolean => row - 1 > frame.headerBottom && row - 1 <= frame.bodyBottom

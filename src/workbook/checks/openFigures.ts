import type { Column } from '../meaning/column.ts'
import type { Table } from '../rows/table.ts'
import type { OpenFigure } from '../said/openFigure.ts'
import { factKind } from '../said/roles.ts'
import { columnName } from '../tables/grid.ts'
import { hasAmounts, headingCell } from './questions.ts'

/** The amounts behind the questions about units and meanings, for whoever knows the projects from elsewhere. */
export const openFiguresOf = (tables: readonly Table[]): readonly OpenFigure[] =>
  tables.flatMap(table =>
    table.columns
      .filter(column => isOpen(column) && hasAmounts(table, column))
      .slice(0, mostColumns)
      .flatMap(column => figuresIn(table, column)),
  )

/** Enough to recognise a table by. */
const mostColumns = 20
const mostRows = 100

const isOpen = ({ role, question, unitFactor }: Column): boolean =>
  question?.kind === 'column' || (question === undefined && unitFactor === undefined && factKind(role) !== undefined)

const figuresIn = (table: Table, column: Column): readonly OpenFigure[] => {
  const values = table.amounts.get(column.index)?.values
  const about = {
    sheet: table.grid.sheet.name,
    at: table.frame.at,
    column: columnName(column.index),
    cell: headingCell(table, column),
    unitFactor: column.unitFactor,
    kind: column.question === undefined ? factKind(column.role) : undefined,
  }
  return [...table.projects].slice(0, mostRows).flatMap(([row, { project }]) => {
    const value = values?.[row - table.frame.headerBottom - 1]
    return value !== undefined && value > 0 ? [{ ...about, project, value }] : []
  })
}

import type { RowFacts } from '../facts/facts.ts'
import type { Finding } from '../said/findings.ts'
import { columnName, refOf } from '../tables/grid.ts'
import type { Table } from '../rows/table.ts'

/** Hidden rows, columns and sheets are read like all others; that they hold figures is said. */
export const noteHidden = (table: Table, rows: readonly RowFacts[]): readonly Finding[] => {
  const { sheet } = table.grid
  const { headerTop, left } = table.frame
  const findings: Finding[] = []
  if (sheet.hidden && rows.some(({ facts }) => facts.length > 0)) {
    findings.push({
      code: 'hidden-sheet',
      severity: 'note',
      sheet: sheet.name,
      cell: refOf(headerTop, left),
      name: sheet.name,
    })
  }
  for (const { project, facts } of rows) {
    if (facts.length === 0 || !sheet.hiddenRows.has(project.row)) continue
    findings.push({
      code: 'hidden-row',
      severity: 'note',
      sheet: sheet.name,
      cell: refOf(project.row, left),
      row: project.row + 1,
    })
  }
  const counting = new Set(
    sheet.hiddenColumns.size === 0
      ? []
      : rows.flatMap(({ facts }) => facts.map(({ cell }) => cell.replace(/\d+$/u, ''))),
  )
  for (const { index } of table.columns) {
    const column = columnName(index)
    if (!sheet.hiddenColumns.has(index) || !counting.has(column)) continue
    findings.push({ code: 'hidden-column', severity: 'note', sheet: sheet.name, cell: refOf(headerTop, index), column })
  }
  return findings
}

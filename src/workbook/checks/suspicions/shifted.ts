import type { Finding } from '../../said/findings.ts'
import { cellAt, columnName, isBlank, refOf, textAt } from '../../tables/grid.ts'
import type { Table } from '../../rows/table.ts'

/** Signs that cells stand under headings that are not theirs: nothing under the first, something beyond the last. */
export const suspectShifts = (table: Table): readonly Finding[] => {
  const beyond = beyondHeader(table)
  // Numbers are left out by many; with cells beyond the header it is the rows that have moved.
  const mayBeEmpty = table.columns[0]?.role === 'number' && beyond.length === 0 && table.projects.size > 0
  return mayBeEmpty ? beyond : [...beyond, ...emptyFirst(table)]
}

/** One for the table, at the first such cell: what stands there is read by nobody. */
const beyondHeader = ({ grid, frame, rows }: Table): readonly Finding[] => {
  if (frame.isBeside) return []
  const cells = rows.flatMap(({ role, row, hasAmounts }) => {
    if (role !== 'project' && !hasAmounts) return []
    const column = (grid.sheet.rows[row] ?? []).findIndex((cell, at) => at > frame.right && !isBlank(cell))
    return column === -1 ? [] : [{ row, column }]
  })
  const [first] = cells
  if (!first) return []
  const holdsNumber = cells.some(({ row, column }) => cellAt(grid, row, column)?.kind === 'number')
  return [
    {
      code: 'beyond-header',
      severity: holdsNumber ? 'warning' : 'note',
      sheet: grid.sheet.name,
      cell: refOf(first.row, first.column),
      last: columnName(frame.right),
      rows: cells.length,
    },
  ]
}

/** A heading with nothing under it, first of all of them: the rows may have moved to the right. */
const emptyFirst = ({ grid, frame, columns }: Table): readonly Finding[] => {
  const heading = columns[0]
  const rows = grid.sheet.rows.slice(frame.headerBottom + 1, Math.min(frame.bodyBottom, frame.headerBottom + 300) + 1)
  const filled = rows.filter(row => row?.some((cell, at) => at >= frame.left && !isBlank(cell)) === true)
  if (!heading || heading.header.length === 0 || filled.length < 2) return []
  const isEmpty = filled.every(row => isBlank(row?.[frame.left]))
  if (!isEmpty || isMergedOver(grid.sheet.merges, frame)) return []
  const at = refOf(frame.headerTop, frame.left)
  return [
    {
      code: 'empty-first-column',
      severity: 'note',
      sheet: grid.sheet.name,
      cell: textAt(grid, frame.headerTop, frame.left) === '' ? refOf(frame.headerBottom, frame.left) : at,
      header: heading.header.join(' / '),
    },
  ]
}

/** A cell merged down from the first row says the same for all of them. */
const isMergedOver = (merges: Table['grid']['sheet']['merges'], { left, headerBottom }: Table['frame']): boolean =>
  merges.some(({ left: from, right, bottom }) => from <= left && left <= right && bottom > headerBottom)

import { toDong } from '../amounts/exactAmounts.ts'
import type { Column } from '../meaning/column.ts'
import { factKind } from '../said/roles.ts'
import type { Table } from '../rows/table.ts'
import type { Merge } from '../said/cells.ts'
import type { Finding } from '../said/findings.ts'
import { cellAt, refOf, type Grid } from '../tables/grid.ts'
import { unitOfSuffix } from '../words/units.ts'

/** What a table's cells show otherwise than they store it, and which amounts stand for more than their own row. */
export const checkSeenCells = (table: Table): readonly Finding[] => {
  const counting = table.columns.filter(({ role, question }) => factKind(role) !== undefined && question === undefined)
  return [
    ...counting.flatMap(column => struckHeadings(table, column)),
    ...mergedAmounts(table, counting),
    ...columnsWithScales(table, counting).flatMap(column => scaledFormats(table, column)),
  ]
}

/** A heading that is struck out cancels the column to whoever reads it. */
const struckHeadings = ({ grid, frame }: Table, { index, header }: Column): readonly Finding[] => {
  for (let row = frame.headerTop; row <= frame.headerBottom; row += 1) {
    const cell = cellAt(grid, row, index)
    if (cell?.kind === 'text' && cell.isStruck === true)
      return [{ code: 'struck-out', severity: 'error', ...placeOf(grid, row, index), text: header.join(' / ') }]
  }
  return []
}

const placeOf = ({ sheet }: Grid, row: number, column: number): { readonly sheet: string; readonly cell: string } => ({
  sheet: sheet.name,
  cell: refOf(row, column),
})

/** One figure over two projects, or over two columns: it is counted once, where it stands. */
const mergedAmounts = (table: Table, counting: readonly Column[]): readonly Finding[] =>
  table.grid.sheet.merges.flatMap(merge => {
    const columns = counting.filter(({ index }) => index >= merge.left && index <= merge.right)
    const [first] = columns
    if (first === undefined || !(isOverProjects(table, merge) || (columns.length > 1 && isOfProject(table, merge))))
      return []
    const value = table.amounts.get(first.index)?.values[merge.top - table.frame.headerBottom - 1] ?? NaN
    const exact = toDong(value, first.unitFactor ?? 1)
    if (exact.kind === 'outOfRange' || exact.amount === 0) return []
    const range = `${refOf(merge.top, merge.left)}:${refOf(merge.bottom, merge.right)}`
    const place = placeOf(table.grid, merge.top, merge.left)
    return [{ code: 'merged-amount', severity: 'warning', ...place, range, amount: exact.amount }]
  })

const isOfProject = ({ projects }: Table, { top }: Merge): boolean => projects.has(top)

/** Over rows of two projects, or of two sources of one. */
const isOverProjects = ({ projects, frame }: Table, { top, bottom }: Merge): boolean => {
  if (bottom === top || bottom <= frame.headerBottom || top > frame.bodyBottom) return false
  const owners = new Set<string>()
  for (let row = top; row <= Math.min(bottom, frame.bodyBottom); row += 1) {
    const found = projects.get(row)
    if (found) owners.add(`${found.project.code ?? found.project.name}|${found.source ?? ''}`)
    if (owners.size > 1) return true
  }
  return false
}

/**
 * `#,##0,` shows thousands. Under "nghìn đồng" that is what the unit line speaks of, and all is well; under a larger
 * unit the amounts are those shown, and it is said; under a smaller one, or where some cells of the column are in such a
 * format and some are not, nobody can tell.
 */
const scaledFormats = (table: Table, column: Column): readonly Finding[] => {
  const { grid, decided } = table
  const { firstScaled, firstPlain, scaled, plain, isUneven } = scalesOf(table, column)
  if (firstScaled === undefined) return []
  const unit = column.unitFactor ?? 1
  const scale = scaleAt(grid, firstScaled, column)
  const isDecided = (decided.columns.get(column.index)?.unitFactor ?? decided.table?.unitFactor) !== undefined
  const isMixed = plain > 0 || isUneven
  if (!isMixed && (unit === scale || isDecided)) return []
  const odd = firstPlain !== undefined && plain < scaled ? firstPlain : firstScaled
  const cell = cellAt(grid, odd, column.index)
  const [shown, stored] = [toDong(numberAt(cell, scaleAt(grid, odd, column)), unit), toDong(numberAt(cell, 1), unit)]
  if (shown.kind === 'outOfRange') return []
  return [
    {
      code: 'scaled-format',
      severity: isMixed || unit < scale ? 'error' : 'warning',
      ...placeOf(grid, odd, column.index),
      shown: shown.amount,
      stored: stored.kind === 'outOfRange' ? shown.amount : stored.amount,
      scaled,
      plain,
    },
  ]
}

/** Hardly any column has one: row by row, as the cells lie in memory, that is soon known. */
const columnsWithScales = ({ grid, projects }: Table, columns: readonly Column[]): readonly Column[] => {
  const found = new Set<Column>()
  for (const row of projects.keys()) {
    const cells = grid.sheet.rows[row]
    if (cells === undefined) continue
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at]
      const cell = column && cells[column.index]
      if (column && cell?.kind === 'number' && cell.dividedBy !== undefined) found.add(column)
    }
  }
  return columns.filter(column => found.has(column))
}

type Scales = {
  firstScaled: number | undefined
  firstPlain: number | undefined
  scaled: number
  plain: number
  /** Some cells are divided by more than others. */
  isUneven: boolean
}

/** Of the projects' amounts, in one pass. */
const scalesOf = ({ grid, projects }: Table, column: Column): Scales => {
  const scales: Scales = { firstScaled: undefined, firstPlain: undefined, scaled: 0, plain: 0, isUneven: false }
  let scale: number | undefined
  for (const row of projects.keys()) {
    const cell = cellAt(grid, row, column.index)
    if (cell?.kind !== 'number' || cell.value === 0 || cell.isPercent === true || cell.isDate === true) continue
    // One that writes its own unit is in it, whatever it is divided by.
    if (cell.suffix !== undefined && unitOfSuffix(cell.suffix) !== undefined) continue
    if (cell.dividedBy === undefined) {
      scales.firstPlain ??= row
      scales.plain += 1
      continue
    }
    scales.firstScaled ??= row
    scales.scaled += 1
    scale ??= cell.dividedBy
    if (cell.dividedBy !== scale) scales.isUneven = true
  }
  return scales
}

const scaleAt = (grid: Grid, row: number, { index }: Column): number => {
  const cell = cellAt(grid, row, index)
  return cell?.kind === 'number' ? (cell.dividedBy ?? 1) : 1
}

const numberAt = (cell: ReturnType<typeof cellAt>, divisor: number): number =>
  cell?.kind === 'number' ? cell.value / divisor : 0

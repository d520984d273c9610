import { type Dong, bounded } from '../../domain/base/money.ts'
import type { Column } from '../meaning/column.ts'
import { exactDong, toDong } from '../amounts/exactAmounts.ts'
import type { ProjectRow } from '../rows/projects.ts'
import type { RoledRow } from '../rows/rowRoles.ts'
import type { Table } from '../rows/table.ts'

/** A column with its sums so far over the project rows, so that any run of rows is summed in one step. */
export type ColumnSums = {
  readonly column: Column
  readonly factor: number
  readonly sums: Float64Array
  /** How many cells so far cannot be read. */
  readonly faults: Uint32Array
}

export const sumColumns = (table: Table, columns: readonly Column[]): readonly ColumnSums[] => {
  const { projects, frame } = table
  const offsets = Int32Array.from(projects.keys(), row => row - frame.headerBottom - 1)
  return columns.map(column => sumColumn(table, column, offsets))
}

/** `offsets`: of the project rows, in the body. */
const sumColumn = ({ amounts }: Table, column: Column, offsets: Int32Array): ColumnSums => {
  const read = amounts.get(column.index)
  const factor = column.unitFactor ?? 1
  const sums = new Float64Array(offsets.length + 1)
  const faults = new Uint32Array(offsets.length + 1)
  for (let at = 0; at < offsets.length; at += 1) {
    const offset = offsets[at] ?? -1
    const value = read?.values[offset] ?? NaN
    sums[at + 1] =
      (sums[at] ?? 0) + (Number.isNaN(value) ? 0 : (exactDong(value, factor) ?? roundedDong(value, factor)))
    faults[at + 1] = (faults[at] ?? 0) + (read?.faults.has(offset) === true ? 1 : 0)
  }
  return { column, factor, sums, faults }
}

const roundedDong = (value: number, factor: number): number => {
  const exact = toDong(value, factor)
  return exact.kind === 'outOfRange' ? 0 : exact.amount
}

/** Project rows from the `from`-th to before the `to`-th. */
export type Range = { readonly from: number; readonly to: number }

export const sumOver = ({ sums }: ColumnSums, { from, to }: Range): Dong => bounded((sums[to] ?? 0) - (sums[from] ?? 0))

export const faultsOver = ({ faults }: ColumnSums, { from, to }: Range): number =>
  (faults[to] ?? 0) - (faults[from] ?? 0)

/** Which project rows each total adds up: a group those below it, a total those that its own amounts agree with. */
export const rangesOf = (table: Table, ledger: readonly ColumnSums[]): ReadonlyMap<number, Range> => {
  const ranges = new Map<number, Range>()
  const before = projectsBefore(table.rows)
  const projects = [...table.projects.values()]
  const grand = table.rows.filter(isGrandTotal)
  const bySums = rangesBySums(table.rows, before)
  for (const [at, row] of table.rows.entries()) {
    const from = before[at] ?? 0
    if (row.role === 'subtotal') {
      const to = endOfGroup(table.rows, at, before) ?? projects.length
      ranges.set(row.row, bestRange(table, ledger, { row, candidates: [{ from, to }, ...bySums(row)] }))
    }
    if (row.role !== 'total') continue
    const isOnly = grand.length === 1 && grand[0] === row
    const whole = { from: 0, to: projects.length }
    ranges.set(
      row.row,
      isOnly ? whole : totalRange(table, ledger, { row, from, at, before, projects, bySums: bySums(row) }),
    )
  }
  return ranges
}

/** "Tổng cộng" that stands alone is the sum of all, right or wrong; of several each may be a section's. */
const isGrandTotal = ({ role, label }: RoledRow): boolean =>
  role === 'total' && /^(?:tổng|tong|toàn|toan)/iu.test(label)

const endOfGroup = (rows: readonly RoledRow[], at: number, before: readonly number[]): number | undefined => {
  const group = rows[at]
  if (!group) return undefined
  for (let below = at + 1; below < rows.length; below += 1) {
    const row = rows[below]
    if (row && endsGroup(row, group)) return before[below]
  }
  return undefined
}

const endsGroup = (other: RoledRow, group: RoledRow): boolean =>
  (group.depth === Infinity && other.role === 'project' && other.label !== group.label) ||
  ((other.role === 'subtotal' || other.role === 'group') && other.depth <= group.depth)

const projectsBefore = (rows: readonly RoledRow[]): readonly number[] => {
  let count = 0
  return rows.map(row => {
    const before = count
    if (row.role === 'project') count += 1
    return before
  })
}

type TotalAt = {
  readonly row: RoledRow
  readonly from: number
  readonly at: number
  readonly before: readonly number[]
  readonly projects: readonly ProjectRow[]
  readonly bySums: readonly Range[]
}

/** The reading of "Cộng" that most of its amounts agree with: the whole table, the group above, the rows since the last. */
const totalRange = (
  table: Table,
  ledger: readonly ColumnSums[],
  { row, from, at, before, projects, bySums }: TotalAt,
): Range => {
  const whole = { from: 0, to: projects.length }
  const candidates = [
    whole,
    { from: 0, to: from },
    { from, to: whole.to },
    { from: firstOfProject(projects, from), to: from },
    ...bySums,
  ]
  for (let above = at - 1; above >= 0; above -= 1) {
    const other = table.rows[above]
    if (other?.role === 'group' || other?.role === 'subtotal' || other?.role === 'total')
      candidates.push({ from: before[above] ?? 0, to: from })
    if (candidates.length > 30) break
  }
  const below = nextSum(table.rows, at)
  if (below !== undefined) candidates.push({ from, to: before[below] ?? from })
  return bestRange(table, ledger, { row, candidates })
}

/** The range that most of the row's amounts agree with; of equals the first. */
const bestRange = (
  table: Table,
  ledger: readonly ColumnSums[],
  { row, candidates }: { row: RoledRow; candidates: readonly Range[] },
): Range => {
  let best: Range | undefined
  let most = -1
  for (const range of candidates) {
    const agreeing = ledger.filter(summed => agrees(table, summed, { row, range })).length
    if (agreeing > most) {
      most = agreeing
      best = range
    }
  }
  return best ?? { from: 0, to: 0 }
}

/** The rows of which a row's own amounts say that it adds them up. */
const rangesBySums = (rows: readonly RoledRow[], before: readonly number[]): ((row: RoledRow) => readonly Range[]) => {
  const places = new Map(rows.map(({ row }, at) => [row, before[at] ?? 0]))
  return ({ parts }) => {
    const [from, last] = [places.get(parts?.first ?? -1), places.get(parts?.last ?? -1)]
    return from === undefined || last === undefined ? [] : [{ from, to: last + 1 }]
  }
}

const nextSum = (rows: readonly RoledRow[], at: number): number | undefined => {
  for (let below = at + 1; below < rows.length; below += 1) {
    if (rows[below]?.role === 'total' || rows[below]?.role === 'group') return below
  }
  return undefined
}

/** Where the rows of the project just before begin. */
const firstOfProject = (projects: readonly ProjectRow[], to: number): number => {
  let from = to
  while (from > 0 && projects[from - 1]?.project === projects[to - 1]?.project) from -= 1
  return from
}

const agrees = (table: Table, summed: ColumnSums, { row, range }: { row: RoledRow; range: Range }): boolean => {
  const stated = statedAt(table, summed, row.row)
  return stated !== undefined && stated !== 0 && stated === sumOver(summed, range)
}

export const statedAt = ({ amounts, frame }: Table, { column, factor }: ColumnSums, row: number): Dong | undefined => {
  const value = amounts.get(column.index)?.values[row - frame.headerBottom - 1] ?? NaN
  const exact = Number.isNaN(value) ? undefined : toDong(value, factor)
  return exact === undefined || exact.kind === 'outOfRange' ? undefined : exact.amount
}

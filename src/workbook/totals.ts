import type { Dong } from '../domain/money.ts'
import type { Column } from './columns.ts'
import { sumAsDong, toDong } from './exactAmounts.ts'
import { factKind } from './facts.ts'
import type { Finding } from './findings.ts'
import { columnName, refOf } from './grid.ts'
import type { ReadTotal } from './interpretation.ts'
import type { RoledRow } from './rowRoles.ts'
import type { Table } from './table.ts'

/** The file's own sums, each checked against what it adds up. */
export type TotalsOfTable = { readonly totals: readonly ReadTotal[]; readonly findings: readonly Finding[] }

export const readTotals = (table: Table): TotalsOfTable => {
  if (!printsSums(table)) return { totals: [], findings: [] }
  const ledger = table.columns.filter(isSummed).map(column => sumColumn(table, column))
  const findings: Finding[] = []
  const totals: ReadTotal[] = []
  const ranges = rangesOf(table, ledger)
  const subtotals = checkRows(table, { ledger, ranges, role: 'subtotal', checked: new Map() })
  const all = checkRows(table, { ledger, ranges, role: 'total', checked: subtotals })
  for (const row of table.rows) {
    if (row.role === 'project') totals.push(...rowTotals(table, row, findings))
    for (const total of all.get(row.row) ?? []) {
      totals.push(total.read)
      if (total.read.matches === false) findings.push(mismatch(total.read, total.computed))
    }
    if (isWithoutValue(table, row, ledger)) findings.push(withoutValue(table, row))
  }
  return { totals, findings }
}

const printsSums = ({ rows, columns }: Table): boolean =>
  columns.some(({ role }) => role === 'rowTotal') || rows.some(({ role }) => role === 'total' || role === 'subtotal')

const isSummed = ({ role, question, unitFactor }: Column): boolean =>
  (role === 'rowTotal' || factKind(role) !== undefined) && question === undefined && unitFactor !== undefined

/** A column with its sums so far over the project rows, so that any run of rows is summed in one step. */
type Summed = {
  readonly column: Column
  readonly factor: number
  readonly sums: Float64Array
  /** How many cells so far cannot be read. */
  readonly faults: Uint32Array
}

const sumColumn = ({ amounts, projects, frame }: Table, column: Column): Summed => {
  const read = amounts.get(column.index)
  const factor = column.unitFactor ?? 1
  const sums = new Float64Array(projects.size + 1)
  const faults = new Uint32Array(projects.size + 1)
  let at = 0
  for (const { row } of projects.values()) {
    const offset = row - frame.headerBottom - 1
    const value = read?.values[offset] ?? NaN
    const exact = Number.isNaN(value) ? undefined : toDong(value, factor)
    sums[at + 1] = (sums[at] ?? 0) + (exact && exact.kind !== 'outOfRange' ? exact.amount : 0)
    faults[at + 1] = (faults[at] ?? 0) + (read?.faults.has(offset) === true ? 1 : 0)
    at += 1
  }
  return { column, factor, sums, faults }
}

/** Project rows from the `from`-th to before the `to`-th. */
type Range = { readonly from: number; readonly to: number }

const sumOver = ({ sums }: Summed, { from, to }: Range): Dong => sumAsDong((sums[to] ?? 0) - (sums[from] ?? 0))
const faultsOver = ({ faults }: Summed, { from, to }: Range): number => (faults[to] ?? 0) - (faults[from] ?? 0)

/** Which project rows each total adds up: a group those below it, a total those that its own amounts agree with. */
const rangesOf = (table: Table, ledger: readonly Summed[]): ReadonlyMap<number, Range> => {
  const ranges = new Map<number, Range>()
  const before = projectsBefore(table.rows)
  const count = table.projects.size
  for (const [at, row] of table.rows.entries()) {
    const from = before[at] ?? 0
    if (row.role === 'subtotal') {
      const end = table.rows.findIndex((other, index) => index > at && endsGroup(other, row))
      ranges.set(row.row, { from, to: end === -1 ? count : (before[end] ?? count) })
    } else if (row.role === 'total') ranges.set(row.row, totalRange(table, ledger, { row, from, at, before }))
  }
  return ranges
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
}

/** The reading of "Cộng" that most of its amounts agree with: the whole table, the group above, the rows since the last. */
const totalRange = (table: Table, ledger: readonly Summed[], { row, from, at, before }: TotalAt): Range => {
  const whole = { from: 0, to: table.projects.size }
  const candidates = [
    whole,
    { from: 0, to: from },
    { from, to: whole.to },
    { from: firstOfProject(table, from), to: from },
  ]
  for (let above = at - 1; above >= 0; above -= 1) {
    const other = table.rows[above]
    if (other?.role === 'group' || other?.role === 'subtotal' || other?.role === 'total')
      candidates.push({ from: before[above] ?? 0, to: from })
    if (candidates.length > 30) break
  }
  const below = table.rows.findIndex((other, index) => index > at && (other.role === 'total' || other.role === 'group'))
  if (below !== -1) candidates.push({ from, to: before[below] ?? from })
  let best = whole
  let most = 0
  for (const range of candidates) {
    const agreeing = ledger.filter(summed => agrees(table, summed, { row, range })).length
    if (agreeing > most) {
      most = agreeing
      best = range
    }
  }
  return best
}

/** Where the rows of the project just before begin. */
const firstOfProject = ({ projects }: Table, to: number): number => {
  const rows = [...projects.values()]
  let from = to
  while (from > 0 && rows[from - 1]?.project === rows[to - 1]?.project) from -= 1
  return from
}

const agrees = (table: Table, summed: Summed, { row, range }: { row: RoledRow; range: Range }): boolean => {
  const stated = statedAt(table, summed, row.row)
  return stated !== undefined && stated !== 0 && stated === sumOver(summed, range)
}

const statedAt = ({ amounts, frame }: Table, { column, factor }: Summed, row: number): Dong | undefined => {
  const value = amounts.get(column.index)?.values[row - frame.headerBottom - 1] ?? NaN
  const exact = Number.isNaN(value) ? undefined : toDong(value, factor)
  return exact === undefined || exact.kind === 'outOfRange' ? undefined : exact.amount
}

type Checked = { readonly column: number; readonly read: ReadTotal; readonly computed: Dong; readonly range: Range }
type CheckedRows = ReadonlyMap<number, readonly Checked[]>

type Checking = {
  readonly ledger: readonly Summed[]
  readonly ranges: ReadonlyMap<number, Range>
  readonly role: 'subtotal' | 'total'
  readonly checked: CheckedRows
}

const checkRows = (table: Table, { ledger, ranges, role, checked }: Checking): CheckedRows => {
  const all = new Map(checked)
  for (const row of table.rows) {
    const range = ranges.get(row.row)
    if (row.role !== role || !range) continue
    all.set(
      row.row,
      ledger.flatMap(summed => checkCell(table, summed, { row, range, checked })),
    )
  }
  return all
}

type CellCheck = { readonly row: RoledRow; readonly range: Range; readonly checked: CheckedRows }

const checkCell = (table: Table, summed: Summed, { row, range, checked }: CellCheck): readonly Checked[] => {
  const stated = statedAt(table, summed, row.row)
  const computed = sumOver(summed, range)
  const isFormula =
    table.amounts.get(summed.column.index)?.faults.get(row.row - table.frame.headerBottom - 1)?.kind === 'formula'
  if (stated === undefined && !isFormula) return []
  const known = stated === undefined ? undefined : matchOf(summed, stated, { range, checked })
  return [
    {
      column: summed.column.index,
      range,
      computed: known?.computed ?? computed,
      read: {
        label: labelOf(row.label === '' ? (row.source ?? '') : row.label, summed.column),
        sheet: table.grid.sheet.name,
        cell: columnName(summed.column.index) + (row.row + 1),
        amount: stated ?? computed,
        scope: 'column',
        matches: known?.matches,
      },
    },
  ]
}

const labelOf = (label: string, { header }: Column): string => `${label} · ${header.join(' / ')}`

type Match = { readonly matches: boolean | undefined; readonly computed: Dong }

/** Over a cell that cannot be read, the group's own sum stands in for it. */
const matchOf = (summed: Summed, stated: Dong, { range, checked }: { range: Range; checked: CheckedRows }): Match => {
  const computed = sumOver(summed, range)
  if (computed === stated) return { matches: true, computed }
  if (faultsOver(summed, range) === 0) return { matches: false, computed }
  const stand = standIns(summed, range, checked)
  if (!stand) return { matches: undefined, computed }
  return { matches: stand === stated, computed: stand }
}

const standIns = (summed: Summed, range: Range, checked: CheckedRows): Dong | undefined => {
  let sum = sumOver(summed, range)
  let faults = faultsOver(summed, range)
  for (const cells of checked.values()) {
    const cell = cells.find(({ column }) => column === summed.column.index)
    if (!cell || cell.read.matches !== undefined || !isInside(cell.range, range)) continue
    sum = sumAsDong(sum - sumOver(summed, cell.range) + cell.read.amount)
    faults -= faultsOver(summed, cell.range)
  }
  return faults === 0 ? sum : undefined
}

const isInside = (inner: Range, outer: Range): boolean =>
  inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from

const mismatch = ({ label, sheet, cell, amount }: ReadTotal, computed: Dong): Finding => ({
  code: 'total-mismatch',
  severity: 'error',
  sheet,
  cell,
  label,
  stated: amount,
  computed,
})

/** Columns that add up others of their own row. */
const rowTotals = (table: Table, row: RoledRow, findings: Finding[]): readonly ReadTotal[] =>
  table.columns.flatMap(column => {
    if (column.role !== 'rowTotal' || column.unitFactor === undefined) return []
    const stated = statedAt(table, { column, factor: column.unitFactor, sums: noSums, faults: noFaults }, row.row)
    const fault = table.amounts.get(column.index)?.faults.get(row.row - table.frame.headerBottom - 1)
    if (stated === undefined && fault?.kind !== 'formula') return []
    const { computed, isKnown } = sumOfParts(table, column, row.row)
    const matches = stated === computed ? true : isKnown && stated !== undefined ? false : undefined
    const label = labelOf(table.projects.get(row.row)?.project.name ?? row.label, column)
    const read: ReadTotal = {
      label,
      sheet: table.grid.sheet.name,
      cell: refOf(row.row, column.index),
      amount: stated ?? computed,
      scope: 'row',
      matches,
    }
    if (matches === false) findings.push(mismatch(read, computed))
    return [read]
  })

const noSums = new Float64Array(0)
const noFaults = new Uint32Array(0)

const sumOfParts = (
  { columns, amounts, frame }: Table,
  total: Column,
  row: number,
): { readonly computed: Dong; readonly isKnown: boolean } => {
  const offset = row - frame.headerBottom - 1
  let computed = 0
  let isKnown = true
  for (const column of columns) {
    if (!total.parts.includes(column.index)) continue
    const read = amounts.get(column.index)
    const value = read?.values[offset] ?? NaN
    const exact = Number.isNaN(value) ? undefined : toDong(value, column.unitFactor ?? 1)
    if (exact && exact.kind !== 'outOfRange') computed += exact.amount
    if (read?.faults.has(offset) === true) isKnown = false
  }
  return { computed: sumAsDong(computed), isKnown }
}

const isWithoutValue = ({ amounts, frame }: Table, { role, row }: RoledRow, ledger: readonly Summed[]): boolean =>
  (role === 'total' || role === 'subtotal') &&
  ledger.some(({ column }) => {
    const fault = amounts.get(column.index)?.faults.get(row - frame.headerBottom - 1)
    return fault?.kind === 'formula' || fault?.kind === 'error'
  })

const withoutValue = ({ grid, frame }: Table, { row, label }: RoledRow): Finding => ({
  code: 'total-without-value',
  severity: 'note',
  sheet: grid.sheet.name,
  cell: refOf(row, frame.left),
  label,
})

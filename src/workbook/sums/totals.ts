import { bounded, type Dong } from '../../domain/base/money.ts'
import { shortened } from '../said/bounded.ts'
import type { Column } from '../meaning/column.ts'
import { toDong } from '../amounts/exactAmounts.ts'
import { columnRoles } from '../said/roles.ts'
import type { Finding } from '../said/findings.ts'
import { evaluate } from '../amounts/formulas.ts'
import { cellAt, columnName, refOf } from '../tables/grid.ts'
import type { ReadTotal } from '../said/interpretation.ts'
import type { RoledRow } from '../rows/rowRoles.ts'
import type { Table } from '../rows/table.ts'
import { faultsOver, rangesOf, statedAt, sumColumns, sumOver, type Range, type ColumnSums } from './totalRanges.ts'

/** The file's own sums, each checked against what it adds up. */
export type TotalsOfTable = { readonly totals: readonly ReadTotal[]; readonly findings: readonly Finding[] }

export const readTotals = (table: Table): TotalsOfTable => {
  if (!printsSums(table)) return { totals: [], findings: [] }
  const ledger = sumColumns(table, table.columns.filter(isSummed))
  const findings: Finding[] = []
  const totals: ReadTotal[] = []
  const ranges = rangesOf(table, ledger)
  const subtotals = checkRows(table, { ledger, ranges, role: 'subtotal', checked: new Map() })
  const all = checkRows(table, { ledger, ranges, role: 'total', checked: subtotals })
  const rowSums = table.columns.filter(({ role, unitFactor }) => role === 'rowTotal' && unitFactor !== undefined)
  for (const row of table.rows) {
    if (row.role === 'project' && rowSums.length > 0) totals.push(...rowTotals(table, rowSums, { row, findings }))
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
  columnRoles[role].summed && question === undefined && unitFactor !== undefined

type TotalCheck = { readonly column: number; readonly read: ReadTotal; readonly computed: Dong; readonly range: Range }

type CheckedRows = ReadonlyMap<number, readonly TotalCheck[]>

type CheckContext = {
  readonly ledger: readonly ColumnSums[]
  readonly ranges: ReadonlyMap<number, Range>
  readonly role: 'subtotal' | 'total'
  readonly checked: CheckedRows
}

const checkRows = (table: Table, { ledger, ranges, role, checked }: CheckContext): CheckedRows => {
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

const checkCell = (table: Table, summed: ColumnSums, { row, range, checked }: CellCheck): readonly TotalCheck[] => {
  const stated = statedAt(table, summed, row.row)
  const computed = sumOver(summed, range)
  const isFormula =
    table.amounts.get(summed.column.index)?.faults.get(row.row - table.frame.headerBottom - 1)?.kind === 'formula'
  if (stated === undefined && !isFormula) return []
  const known = stated === undefined ? undefined : matchOf(summed, stated, { range, checked })
  const isRight = known?.matches === false && stated !== undefined && isExplained(table, summed, { row, range, stated })
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
        matches: isRight ? true : known?.matches,
      },
    },
  ]
}

type Explaining = { readonly row: RoledRow; readonly range: Range; readonly stated: Dong }

/**
 * A sum that differs and yet is right: of the rows that are shown, while others are hidden (SUBTOTAL under a filter); or
 * its formula is, and only the value stored beside it is out of date, of which the file is warned on its own.
 */
const isExplained = (table: Table, summed: ColumnSums, { row, range, stated }: Explaining): boolean => {
  const { grid, projects } = table
  const hidden = grid.sheet.hiddenRows
  const rows = [...projects.keys()].slice(range.from, range.to)
  if (hidden.size > 0 && rows.some(at => hidden.has(at))) {
    const shown = rows.filter(at => !hidden.has(at))
    if (bounded(shown.reduce((sum, at) => sum + (statedAt(table, summed, at) ?? 0), 0)) === stated) return true
  }
  if (stated !== 0) return false
  const cell = cellAt(grid, row.row, summed.column.index)
  const value = cell !== undefined && 'formula' in cell && cell.formula !== undefined && evaluate(grid, cell.formula)
  if (typeof value !== 'number') return false
  const exact = toDong(value, summed.factor)
  return exact.kind !== 'outOfRange' && exact.amount === sumOver(summed, range)
}

const labelOf = (label: string, { header }: Column): string => `${shortened(label)} · ${shortened(header.join(' / '))}`

type TotalMatch = { readonly matches: boolean | undefined; readonly computed: Dong }

/** Over a cell that cannot be read, the group's own sum stands in for it. */
const matchOf = (
  summed: ColumnSums,
  stated: Dong,
  { range, checked }: { range: Range; checked: CheckedRows },
): TotalMatch => {
  const computed = sumOver(summed, range)
  if (computed === stated) return { matches: true, computed }
  if (faultsOver(summed, range) === 0) return { matches: false, computed }
  const stand = standIns(summed, range, checked)
  if (!stand) return { matches: undefined, computed }
  return { matches: stand === stated, computed: stand }
}

const standIns = (summed: ColumnSums, range: Range, checked: CheckedRows): Dong | undefined => {
  let sum = sumOver(summed, range)
  let faults = faultsOver(summed, range)
  for (const cells of checked.values()) {
    const cell = cells.find(({ column }) => column === summed.column.index)
    if (!cell || cell.read.matches !== undefined || !isInside(cell.range, range)) continue
    sum = bounded(sum - sumOver(summed, cell.range) + cell.read.amount)
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
const rowTotals = (
  table: Table,
  rowSums: readonly Column[],
  { row, findings }: { readonly row: RoledRow; readonly findings: Finding[] },
): readonly ReadTotal[] =>
  rowSums.flatMap(column => {
    const factor = column.unitFactor ?? 1
    const stated = statedAt(table, { column, factor, sums: noSums, faults: noFaults }, row.row)
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
  return { computed: bounded(computed), isKnown }
}

const isWithoutValue = ({ amounts, frame }: Table, { role, row }: RoledRow, ledger: readonly ColumnSums[]): boolean =>
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

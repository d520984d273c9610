import type { FactKind } from '../../domain/ledger/ledger.ts'
import { bounded, dong, isDong } from '../../domain/base/money.ts'
import type { Column } from '../meaning/column.ts'
import type { Table } from '../rows/table.ts'
import type { ReadingAnswer } from '../said/readingQuestion.ts'
import { factKind, type ColumnRole } from '../said/roles.ts'

/** Of columns that are counted, their money as that; of ones that are left out, how much is. */
export const moneyIn = (table: Table, columns: readonly Column[], role: ColumnRole): ReadingAnswer['money'] => {
  const factor = columns[0]?.unitFactor
  const kind = factKind(role)
  if (factor === undefined || (kind === undefined && role !== 'ignoredAmount')) return undefined
  const values = columns.flatMap(column => projectValues(table, column))
  return moneyOf(kind, values, factor)
}

/** What the leading figures of tables come to, as their kind or as left out; undefined where a unit is not known. */
export const moneyOfTables = (tables: readonly Table[], as: 'counted' | 'leftOut'): ReadingAnswer['money'] => {
  const leads = tables.map(table => ({
    table,
    column: leading(table.columns.filter(({ role, question }) => factKind(role) !== undefined && !question)),
  }))
  const kind = factKind(leads[0]?.column?.role ?? 'text')
  const sums = leads.map(({ table, column }) =>
    column?.unitFactor === undefined || factKind(column.role) !== kind
      ? undefined
      : moneyOf(kind, projectValues(table, column), column.unitFactor)?.amount,
  )
  const told = sums.flatMap(sum => sum ?? [])
  if (told.length < sums.length || kind === undefined) return undefined
  return { kind: as === 'leftOut' ? undefined : kind, amount: bounded(told.reduce((total, sum) => total + sum, 0)) }
}

export const moneyOf = (
  kind: FactKind | undefined,
  values: readonly number[],
  factor: number,
): ReadingAnswer['money'] => {
  const amount = Math.round(values.reduce((sum, value) => sum + value, 0) * factor)
  return isDong(amount) ? { kind, amount: dong(amount) } : undefined
}

export const leading = (open: readonly Column[]): Column | undefined =>
  open.find(({ role }) => role === 'plan') ?? open[0]

/** What stands in the column in each row of a project; 0 where nothing does. */
export const projectValues = ({ amounts, projects, frame }: Table, { index }: Column): readonly number[] => {
  const values = amounts.get(index)?.values
  return [...projects.keys()].map(row => values?.[row - frame.headerBottom - 1] || 0) // NaN: nothing there
}

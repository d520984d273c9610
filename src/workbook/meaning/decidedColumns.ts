import { dateOf, monthEnd, yearStart } from '../../domain/base/calendar.ts'
import type { Column, ColumnContext, ColumnDoubt } from './column.ts'
import { readCommitment, readDisbursement, readPlan, type MeaningReading } from './readings.ts'
import type { ColumnMeaning } from '../said/decisions.ts'
import { columnRoles, type ColumnRole } from '../said/roles.ts'

export type DecidedColumns = ReadonlyMap<number, ColumnMeaning>

/** The officer's word in place of what was recognised: before the rows are read, so that names and amounts are sought there. */
export const decideColumns = (
  columns: readonly Column[],
  decided: DecidedColumns,
  context: ColumnContext,
): readonly Column[] => {
  if (decided.size === 0) return columns
  const roles = new Set([...decided.values()].map(({ role }) => role))
  return columns.map(column => {
    const meaning = decided.get(column.index)
    if (meaning) return decideColumn(column, meaning, context)
    const isRival = roles.has(column.role) && columnRoles[column.role].single
    return isRival ? { ...column, role: 'text' } : column
  })
}

/** Once more after the columns were set against each other: what is decided stands; a basis left open may have been found. */
export const keepDecided = (
  settled: readonly Column[],
  before: readonly Column[],
  decided: DecidedColumns,
): readonly Column[] => {
  if (decided.size === 0) return settled
  const decidedBefore = new Map(before.map(column => [column.index, column]))
  return settled.map(column => {
    const meaning = decided.get(column.index)
    const own = decidedBefore.get(column.index)
    if (!meaning || !own) return column
    const basis = own.basis ?? column.basis
    const isOpen = own.basis === undefined && column.question?.kind === 'basis'
    return {
      ...own,
      basis,
      parts: own.role === column.role ? column.parts : own.parts,
      question: own.question ?? (isOpen ? column.question : undefined),
    }
  })
}

const decideColumn = (column: Column, meaning: ColumnMeaning, context: ColumnContext): Column => {
  const { planYear } = context
  const base = column.role === meaning.role ? column : { ...bare(column), ...readAs(meaning.role, column, context) }
  const { asOf, month, basis, capital, fundingSource, reporter, unitFactor } = meaning
  const decided: Column = {
    ...base,
    role: meaning.role,
    why: undefined,
    basis: basis ?? base.basis,
    asOf: asOf ?? (month === undefined ? base.asOf : monthEnd(planYear, month)),
    month: month ?? (asOf === undefined ? base.month : undefined),
    capital: capital ?? base.capital,
    fundingSource: fundingSource ?? base.fundingSource,
    reporter: reporter ?? base.reporter,
    unitFactor: unitFactor ?? base.unitFactor,
  }
  return { ...decided, question: openQuestion(decided, base.question, meaning, context) }
}

const bare = (column: Column): Column => ({
  ...column,
  basis: undefined,
  asOf: undefined,
  month: undefined,
  capital: 'planYear',
  parts: [],
  question: undefined,
})

/** What the headings say of a column, once it is known what it holds; a level that they do not date holds from the year's start. */
const readAs = (role: ColumnRole, column: Column, context: ColumnContext): MeaningReading => {
  const { planYear } = context
  if (role === 'plan') return readPlan(column, context)
  if (role === 'commitment') return readCommitment(column, context)
  if (role === 'disbursement' || role === 'estimate') return readDisbursement(column, role, context)
  if (role === 'priorYears') return { basis: 'toDate', asOf: dateOf(planYear - 1, 12, 31) }
  return columnRoles[role].time === 'day' ? { basis: 'toDate', asOf: yearStart(planYear) } : {}
}

/** What the decision leaves open: a role alone does not say in-month or to date, nor which day. */
const openQuestion = (
  { role, asOf }: Column,
  before: ColumnDoubt | undefined,
  { basis }: ColumnMeaning,
  { isTall }: ColumnContext,
): ColumnDoubt | undefined => {
  if (columnRoles[role].time === undefined) return undefined
  if (asOf === undefined && !isTall) return { kind: 'asOf' }
  return before?.kind === 'basis' && basis === undefined ? before : undefined
}

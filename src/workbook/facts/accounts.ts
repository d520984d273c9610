import { bounded, type Dong } from '../../domain/base/money.ts'
import { toDong } from '../amounts/exactAmounts.ts'
import type { Column } from '../meaning/column.ts'
import { namesNoProject, type Table } from '../rows/table.ts'
import type { ColumnAccount, Standing } from '../said/account.ts'
import type { Evidence } from '../said/evidence.ts'
import type { LeftOutReason } from '../said/leftOutReasons.ts'
import { columnRoles, factKind } from '../said/roles.ts'
import { columnName } from '../tables/grid.ts'
import { evidenceOf } from './evidence.ts'

/** What becomes of a column's figures: none disappears without being named, with how much it is and why. */
export const columnAccount = (table: Table, column: Column): ColumnAccount => {
  const evidence = [...aboutTable(table, column), ...evidenceOf(table, column)]
  return { standing: standingOf(table, column, evidence), ...figuresOf(table, column), evidence }
}

const standingOf = (table: Table, column: Column, evidence: readonly Evidence[]): Standing => {
  const { role, question, type, unitFactor } = column
  if (!holdsFigures(table, column) || columnRoles[role].single) return 'words'
  if (isOutside(table)) return factKind(role) === undefined && role !== 'rowTotal' ? 'measure' : 'leftOut'
  if (question !== undefined || (factKind(role) !== undefined && isOfOtherMatter(table))) return 'asked'
  if (factKind(role) !== undefined) return unitFactor === undefined ? 'asked' : 'counts'
  if (role === 'rowTotal') return 'sum'
  if (role === 'rate') return 'rate'
  if (role === 'ignoredAmount') return leftOutStanding(column, evidence)
  return type.numbers > 0 ? 'measure' : 'words'
}

const leftOutStanding = ({ index, why }: Column, evidence: readonly Evidence[]): Standing => {
  const name = columnName(index)
  const isLeft = evidence.some(({ because }) => because.kind === 'difference' && because.left === name)
  return isLeft ? 'difference' : ((why && standingOfReason[why]) ?? 'leftOut')
}

const standingOfReason: Readonly<Partial<Record<LeftOutReason, Standing>>> = {
  'part of another column': 'part',
  'a difference of two others': 'difference',
  'another column once again': 'repeated',
  'the last month once again': 'repeated',
}

/** Nothing of the table goes in: the officer leaves it out, or it names no project. */
const isOutside = ({ decided, fields }: Table): boolean => decided.table?.ignored === true || namesNoProject(fields)

const holdsFigures = ({ amounts, aside }: Table, { index, type }: Column): boolean => {
  const read = amounts.get(index) ?? aside.get(index)
  if (read === undefined) return type.numbers + type.percents > 0
  return read.faults.size > 0 || read.values.some(value => !Number.isNaN(value))
}

const figuresOf = (
  table: Table,
  { index, type, unitFactor, role }: Column,
): Pick<ColumnAccount, 'amount' | 'filled'> => {
  const { amounts, aside, projects, frame, decided } = table
  const values = (amounts.get(index) ?? aside.get(index))?.values
  if (values === undefined) return { amount: undefined, filled: type.numbers + type.percents }
  const inLedger = factKind(role) !== undefined
  let [filled, sum] = [0, 0]
  for (const { row, isUnallocated } of projects.values()) {
    const value = values[row - frame.headerBottom - 1] ?? NaN
    if (Number.isNaN(value) || (inLedger && (isUnallocated || decided.leftOut.has(row)))) continue
    filled += 1
    sum += unitFactor === undefined ? 0 : whole(value, unitFactor)
  }
  return { filled, amount: unitFactor === undefined || projects.size === 0 ? undefined : bounded(sum) }
}

/** What is out of every range is a finding of its own, and adds nothing here. */
const whole = (value: number, factor: number): Dong | 0 => {
  const exact = toDong(value, factor)
  return exact.kind === 'outOfRange' ? 0 : exact.amount
}

/** What holds of every column of the table. */
const aboutTable = (table: Table, column: Column): readonly Evidence[] => {
  const about = columnName(column.index)
  if (table.decided.table?.ignored === true) return [{ about, speaks: 'for', weight: 10, because: { kind: 'decided' } }]
  if (namesNoProject(table.fields) && factKind(column.role) !== undefined)
    return [{ about, speaks: 'for', weight: 10, because: { kind: 'leftOut', why: 'a table that names no project' } }]
  const matter = isOfOtherMatter(table) && factKind(column.role) !== undefined ? (table.matter?.evidence ?? []) : []
  if (matter.length > 0) return matter
  const isWithoutUnit = factKind(column.role) !== undefined && column.unitFactor === undefined
  return isWithoutUnit ? [{ about, speaks: 'against', weight: 4, because: unitDoubt(table) }] : []
}

/** A table that may be no public investment at all, and of which the officer has not said that it is. */
export const isOfOtherMatter = ({ matter, decided, projects }: Table): boolean =>
  matter !== undefined && decided.table?.investment !== true && projects.size > 0

export const unitDoubt = ({ titles }: Table): Evidence['because'] =>
  titles.unitsDiffer ? { kind: 'severalUnits' } : { kind: 'noUnit' }

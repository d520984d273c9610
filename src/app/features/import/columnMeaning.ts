import { monthOf, yearOf, type PlanYear } from '../../../domain/base/calendar.ts'
import { formatDate } from '../../text/format.ts'
import type { ColumnReading } from '../../../workbook/said/interpretation.ts'
import type { Words } from '../../text/vi/vi.ts'
import { columnRoles } from '../../../workbook/said/roles.ts'

type ImportWords = Words['importing']

/** What holds for the whole table: a column says only what is its own. */
type TablePosition = { readonly planYear: PlanYear | undefined; readonly unitFactor: number | undefined }

/** What a column of a file means to the app, in words an officer can confirm at a glance. */
export const columnMeaning = (
  column: ColumnReading,
  { planYear, unitFactor }: TablePosition,
  words: ImportWords,
): string => {
  const { columns } = words
  const what = timed(column, planYear, words)
  const { role, capital } = column
  const ofCapital = columnRoles[role].ofYear && capital === 'carriedOver' && role !== 'carriedOver'
  const named = ofCapital ? columns.ofCarriedOver(what) : what
  const sourced = column.fundingSource === undefined ? named : columns.ofSource(named, column.fundingSource)
  const unit = column.unitFactor
  return unit === undefined || unit === unitFactor ? sourced : columns.inUnit(sourced, unitName(unit, words))
}

/** Đồng per unit → its name; a factor without a name is written out. */
export const unitName = (factor: number, words: ImportWords): string => words.units[factor] ?? words.otherUnit(factor)

const timed = (column: ColumnReading, planYear: PlanYear | undefined, { columns }: ImportWords): string => {
  const what = columns[column.role]
  if (columnRoles[column.role].time !== 'months') return what
  if (column.basis === 'toDate')
    return column.asOf === undefined ? columns.toDateUndated(what) : columns.toDate(what, formatDate(column.asOf))
  const month = monthAndYear(column, planYear)
  return month === undefined ? columns.inMonth(what) : columns.month(what, month.month, month.year)
}

type MonthAndYear = { readonly month: number; readonly year: number }

/** Month 13 of a plan year is January of the next. */
const monthAndYear = ({ asOf, month }: ColumnReading, planYear: PlanYear | undefined): MonthAndYear | undefined => {
  if (asOf !== undefined) return { month: monthOf(asOf), year: yearOf(asOf) }
  if (month === undefined || planYear === undefined) return undefined
  return month === 13 ? { month: 1, year: planYear + 1 } : { month, year: planYear }
}

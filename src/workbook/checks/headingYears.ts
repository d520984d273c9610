import { monthEnd, type PlanYear } from '../../domain/base/calendar.ts'
import type { Column } from '../meaning/column.ts'
import type { Table } from '../rows/table.ts'
import type { Finding } from '../said/findings.ts'
import { periodsOf } from '../words/periods.ts'
import { hasAmounts, headingCell } from './questions.ts'

/**
 * A heading whose year contradicts its neighbours': the only plan of the table is of another year and counts for nothing,
 * what was paid goes to a day after the year was closed, or to the middle of the year before. One heading was left
 * standing from another form; which, the file does not say.
 */
export const yearConflicts = (table: Table, planYear: PlanYear): readonly Finding[] => {
  const open = table.columns.filter(column => !isDecided(table, column) && hasAmounts(table, column))
  return [
    ...planOfAnotherYear(open),
    ...promisedForAnotherYear(open),
    ...paidAfterTheYear(open, planYear),
    ...paidBeforeTheYear(open),
    ...readAsAnother(open),
  ].map(({ column, year }) => ({
    code: 'plan-year-mismatch',
    severity: 'warning',
    sheet: table.grid.sheet.name,
    cell: headingCell(table, column),
    found: year,
    expected: planYear,
  }))
}

const isDecided = ({ decided }: Table, { index }: Column): boolean => decided.columns.has(index)

type YearOfHeading = { readonly column: Column; readonly year: number }

/** Last year's plan beside this one's is what it says. */
const planOfAnotherYear = (columns: readonly Column[]): readonly YearOfHeading[] => {
  if (columns.some(({ role }) => role === 'plan' || role === 'carriedOver' || role === 'primeMinisterPlan')) return []
  return columns
    .filter(({ role, why, sense }) => role === 'ignoredAmount' && why === 'another year' && sense.subject === 'plan')
    .flatMap(column => column.sense.years.slice(-1).map(year => ({ column, year })))
    .slice(0, 1)
}

/** Nobody commits last year's money: of months side by side the first is told. */
const promisedForAnotherYear = (columns: readonly Column[]): readonly YearOfHeading[] =>
  columns
    .filter((column, at) => isOtherPromise(column) && !columns.slice(Math.max(0, at - 1), at).some(isOtherPromise))
    .flatMap(column => {
      const year = column.sense.month?.year ?? column.sense.years.at(-1)
      return year === undefined ? [] : [{ column, year }]
    })

const isOtherPromise = ({ role, why, sense }: Column): boolean =>
  role === 'ignoredAmount' && why === 'another year' && sense.subject === 'commitment'

/** The year's own capital is paid until 31 January of the next. */
const paidAfterTheYear = (columns: readonly Column[], planYear: PlanYear): readonly YearOfHeading[] => {
  const closed = monthEnd(planYear, 13)
  return columns.flatMap(column => {
    const { role, capital, asOf } = column
    const isLate = role === 'disbursement' && capital === 'planYear' && asOf !== undefined && asOf > closed
    return isLate ? [{ column, year: Number(asOf.slice(0, 4)) }] : []
  })
}

/** What was paid "to 30/4" of last year and is not said to be of earlier ones: no such day closes a year. */
const paidBeforeTheYear = (columns: readonly Column[]): readonly YearOfHeading[] =>
  columns.flatMap(column => {
    const { role, asOf, sense } = column
    const isOpen = role === 'priorYears' && !sense.priorYears && asOf !== undefined && !/-(?:12-31|01-31)$/u.test(asOf)
    return isOpen ? [{ column, year: Number(asOf.slice(0, 4)) }] : []
  })

/** Quarter III "of 2023" among the quarters of 2024 was read as one of theirs. */
const readAsAnother = (columns: readonly Column[]): readonly YearOfHeading[] =>
  columns.flatMap(column => {
    const { role, asOf, sense } = column
    const quarter = sense.quarter === undefined ? undefined : periodsOf(column.header.at(-1) ?? '').quarters.at(-1)
    const year = sense.month?.year ?? sense.day?.year ?? quarter?.year
    const isFact = role === 'commitment' || role === 'disbursement'
    return isFact && year !== undefined && asOf !== undefined && Number(asOf.slice(0, 4)) !== year
      ? [{ column, year }]
      : []
  })

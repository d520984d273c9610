import { monthEnd, planMonths, type PlanYear } from '../../domain/base/calendar.ts'
import { columnRoles, type ColumnRole } from '../said/roles.ts'
import type { Column } from './column.ts'
import { wordingOf } from './monthRuns.ts'

/**
 * Columns of another year that contradict what stands beside them: the only plan or the only commitments of a table whose
 * other money is of this year, or one month of another year in the midst of a run. One of the years was left standing.
 */
export const askOtherYears = (columns: readonly Column[], planYear: PlanYear): readonly Column[] =>
  columns.map(column => {
    const role = roleOf(column)
    if (role === undefined) return column
    const { month } = column.sense
    if (isAlone(role, columns)) return { ...column, question: { kind: 'column', candidates: answersOf(role) } }
    const ownMonth = planMonths[(month?.month ?? 0) - 1]
    return ownMonth !== undefined && isOutlier(column, columns)
      ? {
          ...column,
          role,
          month: ownMonth,
          asOf: monthEnd(planYear, ownMonth),
          question: { kind: 'column', candidates: [role, 'ignoredAmount'] },
        }
      : column
  })

const answersOf = (role: ColumnRole): readonly ColumnRole[] =>
  role === 'plan' ? ['plan', 'carriedOver', 'ignoredAmount'] : [role, 'ignoredAmount']

const roleOf = ({ role, why, sense: { subject } }: Column): 'plan' | 'commitment' | 'disbursement' | undefined =>
  role === 'ignoredAmount' &&
  why === 'another year' &&
  (subject === 'plan' || subject === 'commitment' || subject === 'disbursement')
    ? subject
    : undefined

const isAlone = (role: 'plan' | 'commitment' | 'disbursement', columns: readonly Column[]): boolean =>
  role !== 'disbursement' &&
  columns.some(other => columnRoles[other.role].ofYear && other.question === undefined) &&
  !columns.some(other => other.role === role || (role === 'plan' && other.role === 'carriedOver'))

/** One of at least three that are worded alike, the others of this year. */
const isOutlier = (column: Column, columns: readonly Column[]): boolean => {
  const alike = columns.filter(other => other !== column && wordingOf(other) === wordingOf(column))
  return alike.length >= 2 && alike.every(({ month, role }) => month !== undefined && columnRoles[role].ofYear)
}

import type { Column } from './column.ts'
import { columnRoles, factKind } from '../said/roles.ts'
import { asLeftOut, keyOf } from './options.ts'

/** Columns that would say one thing twice, where words alone tell which counts: the changed plan, the dated estimate. */
export const settleRivals = (columns: readonly Column[]): readonly Column[] => settleEstimates(settleVersions(columns))

/** Several plans of the same day, one of them what is in force for the project: changed last, or allotted to it. */
const settleVersions = (columns: readonly Column[]): readonly Column[] =>
  columns.map(column => {
    if (column.role !== 'plan' || column.question !== undefined) return column
    const rivals = columns.filter(other => other.role === 'plan' && other !== column && keyOf(other) === keyOf(column))
    const isOlder = rivals.some(other => versionRank(other) > versionRank(column))
    return isOlder ? asLeftOut(column, 'before the plan was changed or allotted') : column
  })

const versionRank = ({ sense: { version } }: Column): number => {
  if (version === 'adjusted') return 3
  if (version === 'allotted') return 2
  return version === 'initial' ? 0 : 1
}

/** Two estimates for the same day: the one that names the day counts. */
const settleEstimates = (columns: readonly Column[]): readonly Column[] =>
  columns.map(column => {
    if (column.role !== 'estimate' || column.sense.day !== undefined) return column
    const isDouble = columns.some(
      other => other !== column && other.sense.day !== undefined && keyOf(other) === keyOf(column),
    )
    return isDouble ? asLeftOut(column, 'an estimate told twice') : column
  })

/** What the Prime Minister assigned is one figure of a project: the only column of it, or the one total of several. */
export const settlePrimeMinister = (columns: readonly Column[]): readonly Column[] => {
  const assigned = columns.filter(({ role }) => role === 'primeMinisterPlan')
  const totals = assigned.filter(
    ({ sense, fundingSource }) => sense.totalDepth !== undefined && fundingSource === undefined,
  )
  const [counted, ...others] = assigned.length === 1 ? assigned : totals
  return columns.map(column =>
    column.role !== 'primeMinisterPlan' || (column === counted && others.length === 0)
      ? column
      : asLeftOut(column, 'assigned by the Prime Minister, in several columns'),
  )
}

/** Two columns that would say the same thing of a project: nobody knows which is meant. */
export const settleConflicts = (columns: readonly Column[]): readonly Column[] => {
  const speaking = columns.filter(
    ({ role, question, asOf }) =>
      factKind(role) !== undefined && columnRoles[role].summed && question === undefined && asOf !== undefined,
  )
  const counts = new Map<string, number>()
  for (const column of speaking) counts.set(keyOf(column), (counts.get(keyOf(column)) ?? 0) + 1)
  return columns.map(column =>
    speaking.includes(column) && (counts.get(keyOf(column)) ?? 0) > 1
      ? { ...column, question: { kind: 'column', candidates: [column.role, 'ignoredAmount'] } }
      : column,
  )
}

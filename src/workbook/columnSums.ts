import type { ProjectAmounts } from './basis.ts'
import type { Column } from './columns.ts'

/**
 * Columns that only add up others of their row, found by heading and proved by arithmetic; then no two columns may say
 * the same thing, or the one that is not understood would overwrite the other.
 */
export const settleSums = (columns: readonly Column[], project: ProjectAmounts): readonly Column[] =>
  settleConflicts(settleVersions(settleTotals(columns, project, () => true)))

/** The totals of the plan alone: what a row's plan is must be known before its months can be understood. */
export const settlePlans = (columns: readonly Column[], project: ProjectAmounts): readonly Column[] =>
  settleTotals(columns, project, ({ role }) => role === 'plan' || role === 'carriedOver')

const settleTotals = (
  columns: readonly Column[],
  project: ProjectAmounts,
  applies: (column: Column) => boolean,
): readonly Column[] => {
  let settled = columns
  for (const column of columns) {
    const change = applies(column) && isTotalLike(column, settled) ? settleTotal(column, settled, project) : undefined
    if (change) settled = settled.map(other => change.get(other.index) ?? other)
  }
  return settled
}

const summed: readonly string[] = ['plan', 'carriedOver', 'commitment', 'disbursement', 'estimate']

const isTotalLike = ({ role, sense, fundingSource, capital, header }: Column, columns: readonly Column[]): boolean => {
  if (!summed.includes(role)) return false
  if (sense.isTotal || sense.capital === 'both' || sense.quarter !== undefined || sense.firstMonths !== undefined)
    return true
  if (fundingSource !== undefined) return false
  return columns.some(
    other =>
      other.role === role &&
      other.capital === capital &&
      other.fundingSource !== undefined &&
      sharesMoment(other, { role, sense, header }),
  )
}

type Timed = Pick<Column, 'role' | 'sense' | 'header'>

const sharesMoment = (other: Column, { sense }: Timed): boolean =>
  other.sense.month?.month === sense.month?.month &&
  other.sense.day?.month === sense.day?.month &&
  other.sense.day?.day === sense.day?.day

type Changes = ReadonlyMap<number, Column>

const settleTotal = (total: Column, columns: readonly Column[], project: ProjectAmounts): Changes | undefined => {
  const parts = partsOf(total, columns)
  if (parts.length === 0) return total.sense.quarter === undefined || total.question ? undefined : changed(asked(total))
  const told = parts.filter(({ sense }) => sense.part === undefined)
  if (told.length === 0) return partsGiveWay(total, parts)
  const { matching, compared } = compare(total, told, project)
  const agrees = compared === 0 || matching * 2 >= compared
  if (agrees && isDistinct(told))
    return changed({
      ...total,
      role: 'rowTotal',
      parts: told.map(({ index }) => index),
      question: undefined,
      ...noFact,
    })
  if (agrees) return partsGiveWay(total, told)
  if (total.sense.capital === 'both' || total.sense.quarter !== undefined) return changed(asked(total))
  const within = told.filter(({ role, capital }) => role === total.role && capital === total.capital)
  if (within.length === 0) return undefined
  return matching * 5 <= compared && withinTotal(total, within, project)
    ? partsGiveWay(total, within)
    : changed(asked(total))
}

/** What only a fact has. */
const noFact = { basis: undefined, asOf: undefined, month: undefined, fundingSource: undefined } as const

const changed = (...columns: readonly Column[]): Changes => new Map(columns.map(column => [column.index, column]))

const asked = (column: Column): Column => ({
  ...column,
  question: { kind: 'column', candidates: ['rowTotal', column.role] },
})

/** The total is the fact; "of which" columns under it must not be added. */
const partsGiveWay = (total: Column, parts: readonly Column[]): Changes =>
  changed(
    { ...total, question: total.question?.kind === 'asOf' ? total.question : undefined },
    ...parts.map(part => ({
      ...part,
      ...noFact,
      role: 'ignoredAmount' as const,
      why: 'part of another column',
      question: undefined,
    })),
  )

/** What a total may add up: the columns under its own heading, else all of its kind. */
const partsOf = (total: Column, columns: readonly Column[]): readonly Column[] => {
  const kinds = columns.filter(
    other => other !== total && isPartKind(total, other) && !other.sense.isTotal && other.sense.capital !== 'both',
  )
  const prefix = total.header.slice(0, -1)
  if (prefix.length === 0) return kinds.filter(other => sharesMoment(other, total) || isMonthOf(total, other))
  const under = kinds.filter(other => prefix.every((text, at) => other.header[at] === text))
  return total.sense.quarter === undefined && total.sense.firstMonths === undefined
    ? under
    : under.filter(other => isMonthOf(total, other))
}

const isPartKind = (total: Column, { role, sense, month, basis, header }: Column): boolean => {
  const isPlan = total.role === 'plan' || total.role === 'carriedOver'
  if (isPlan) return role === 'plan' || role === 'carriedOver'
  if (role !== total.role) return false
  if (total.role === 'commitment') return basis === 'inMonth' && month !== undefined
  return sharesMoment({ sense, header } as Column, total) || isMonthOf(total, { sense } as Column) // only `sense` is read
}

const isMonthOf = (
  { sense: { quarter, firstMonths, isTotal }, role }: Pick<Column, 'sense' | 'role'>,
  { sense: { month } }: Pick<Column, 'sense'>,
): boolean => {
  if (month === undefined) return false
  if (quarter !== undefined) return Math.ceil(month.month / 3) === quarter && !month.nextYear
  if (firstMonths !== undefined) return month.month <= firstMonths && !month.nextYear
  return isTotal && role === 'commitment'
}

/** Parts that the ledger can hold side by side: another source, capital or month each. */
const isDistinct = (parts: readonly Column[]): boolean => new Set(parts.map(keyOf)).size === parts.length

const compare = (
  total: Column,
  parts: readonly Column[],
  { amounts, series }: ProjectAmounts,
): { readonly matching: number; readonly compared: number } => {
  let matching = 0
  let compared = 0
  for (const offset of series.flat().slice(0, 1000)) {
    const stated = amounts.get(total.index)?.values[offset] ?? NaN
    const hasFault = [total, ...parts].some(({ index }) => amounts.get(index)?.faults.has(offset) === true)
    if (Number.isNaN(stated) || stated === 0 || hasFault) continue
    compared += 1
    const sum = parts.reduce((value, { index }) => value + zeroed(amounts.get(index)?.values[offset]), 0)
    if (Math.abs(sum - stated) <= Math.abs(stated) * 1e-9) matching += 1
  }
  return { matching, compared }
}

const zeroed = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 0 : value)

const withinTotal = (total: Column, parts: readonly Column[], { amounts, series }: ProjectAmounts): boolean =>
  series
    .flat()
    .slice(0, 1000)
    .every(offset => {
      const stated = zeroed(amounts.get(total.index)?.values[offset])
      return parts.every(({ index }) => zeroed(amounts.get(index)?.values[offset]) <= stated * 1.000001)
    })

/** "Kế hoạch đầu năm" and "Kế hoạch sau điều chỉnh" without their dates: what is in force counts. */
const settleVersions = (columns: readonly Column[]): readonly Column[] => {
  const isPlanVersion = (column: Column, version: 'initial' | 'adjusted'): boolean =>
    column.role === 'plan' && column.sense.version === version
  const adjusted = columns.filter(column => isPlanVersion(column, 'adjusted'))
  if (adjusted.length === 0) return columns
  return columns.map(column =>
    column.role === 'plan' &&
    column.sense.version !== 'adjusted' &&
    adjusted.some(other => keyOf(other) === keyOf(column))
      ? { ...column, role: 'ignoredAmount', why: 'before the plan was changed', question: undefined }
      : column,
  )
}

const keyOf = ({ role, capital, asOf, basis, fundingSource }: Column): string =>
  [role, capital, asOf, basis, fundingSource].join('|')

/** Two columns that would say the same thing of a project: nobody knows which is meant. */
const settleConflicts = (columns: readonly Column[]): readonly Column[] => {
  const speaking = columns.filter(
    ({ role, question, asOf }) =>
      summed.concat('priorYears').includes(role) && question === undefined && asOf !== undefined,
  )
  const counts = new Map<string, number>()
  for (const column of speaking) counts.set(keyOf(column), (counts.get(keyOf(column)) ?? 0) + 1)
  return columns.map(column =>
    speaking.includes(column) && (counts.get(keyOf(column)) ?? 0) > 1
      ? { ...column, question: { kind: 'column', candidates: [column.role, 'ignoredAmount'] } }
      : column,
  )
}

import type { ProjectAmounts } from './basis.ts'
import type { Column } from './column.ts'
import { askUnnamed } from './unnamed.ts'
import { columnRoles, factKind } from '../said/roles.ts'

/**
 * Columns that only add up others of their row, found by heading and proved by arithmetic; then no two columns may say
 * the same thing, or the one that is not understood would overwrite the other.
 */
export const settleSums = (columns: readonly Column[], project: ProjectAmounts): readonly Column[] =>
  settlePrimeMinister(
    settleConflicts(settleEstimates(settleVersions(askUnnamed(settleTotals(columns, project, () => true))))),
  )

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

const isTotalLike = ({ role, sense, fundingSource, capital }: Column, columns: readonly Column[]): boolean => {
  if (!columnRoles[role].ofYear) return false
  if (
    sense.totalDepth !== undefined ||
    sense.capital === 'both' ||
    sense.quarter !== undefined ||
    sense.firstMonths !== undefined
  )
    return true
  if (fundingSource !== undefined) return false
  return columns.some(
    other =>
      other.role === role &&
      other.capital === capital &&
      other.fundingSource !== undefined &&
      sharesMoment(other, { sense }),
  )
}

const sharesMoment = (other: Pick<Column, 'sense'>, { sense }: Pick<Column, 'sense'>): boolean =>
  other.sense.month?.month === sense.month?.month &&
  other.sense.day?.month === sense.day?.month &&
  other.sense.day?.day === sense.day?.day

type Changes = ReadonlyMap<number, Column>

const settleTotal = (total: Column, columns: readonly Column[], project: ProjectAmounts): Changes | undefined => {
  const parts = partsOf(total, columns)
  if (parts.length === 0 && repeatsLast(total, columns, project))
    return changed({
      ...total,
      ...noFact,
      role: 'ignoredAmount',
      why: 'the last month once again',
      question: undefined,
    })
  if (parts.length === 0) return total.sense.quarter === undefined || total.question ? undefined : changed(asked(total))
  if (isToDateBesideMonths(total, parts)) return undefined
  const told = parts.filter(({ sense }) => sense.part === undefined)
  if (told.length === 0) return partsGiveWay(total, parts)
  const { matching, compared } = compare(total, told, project)
  const isOnePart = told.every(
    part => part.sense.isOfWhich && part.role === total.role && part.capital === total.capital,
  )
  if (isOnePart && told.length === 1 && matching < compared)
    return withinTotal(total, told, project) ? partsGiveWay(total, told) : changed(asked(total))
  const agrees = compared === 0 || matching * 2 >= compared
  if (agrees && isDistinct(told) && (compared > 0 || told.length > 1))
    return changed({
      ...total,
      role: 'rowTotal',
      parts: told.map(({ index }) => index),
      question: undefined,
      ...noFact,
    })
  // A whole with last year's capital in it is never this year's figure.
  const isOpen = total.sense.capital === 'both' || told.some(part => isUnnamed(part, total))
  if (agrees) return isOpen ? changed(asked(total)) : partsGiveWay(total, told)
  if (total.sense.capital === 'both' || total.sense.quarter !== undefined) return changed(asked(total))
  const within = told.filter(({ role, capital }) => role === total.role && capital === total.capital)
  if (within.length === 0) return isWholeOf(total, told) ? changed(asked(total)) : undefined
  return matching * 5 <= compared && withinTotal(total, within, project)
    ? partsGiveWay(total, within)
    : changed(asked(total))
}

/** "Lũy kế 9 tháng" beside "Tháng 9" alone adds nothing up: it is a figure of its own. */
const isToDateBesideMonths = ({ asOf, sense: { firstMonths } }: Column, months: readonly Column[]): boolean =>
  asOf !== undefined && firstMonths !== undefined && months.length < firstMonths

/** What only a fact has. */
const noFact = { basis: undefined, asOf: undefined, month: undefined, fundingSource: undefined } as const

/** "Tổng số" beside "Trong đó: kéo dài" holds last year's capital too, and does not say how much is this year's. */
const isWholeOf = (total: Column, parts: readonly Column[]): boolean =>
  (total.sense.totalDepth ?? 0) > 0 || parts.some(({ sense }) => sense.isOfWhich)

/** Under the total's own heading, with none of its own: what part of the money it is, nobody says. */
const isUnnamed = ({ header }: Column, total: Column): boolean =>
  total.sense.totalDepth === header.length && header.every((text, at) => text === total.header[at])

const changed = (...columns: readonly Column[]): Changes => new Map(columns.map(column => [column.index, column]))

const asked = (column: Column): Column => ({
  ...column,
  question: { kind: 'column', candidates: ['rowTotal', column.role] },
})

/** The total is the fact; "of which" columns under it must not be added. */
const partsGiveWay = (total: Column, parts: readonly Column[]): Changes =>
  total.asOf === undefined && total.question?.kind !== 'asOf' ? changed(asked(total)) : giveWay(total, parts)

const giveWay = (total: Column, parts: readonly Column[]): Changes =>
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

/** "Tổng" after commitments to date: the same as the last of them. */
const repeatsLast = (total: Column, columns: readonly Column[], project: ProjectAmounts): boolean => {
  if (total.role !== 'commitment' || total.month !== undefined) return false
  const run = columns.filter(
    ({ role, basis, asOf }) => role === 'commitment' && basis === 'toDate' && asOf !== undefined,
  )
  const last = run.toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1)).at(-1)
  if (!last) return false
  const { matching, compared } = compare(total, [last], project)
  return compared > 0 && matching === compared
}

/** What a total may add up: the columns under its own heading, else all of its kind. */
const partsOf = (total: Column, columns: readonly Column[]): readonly Column[] => {
  const kinds = columns.filter(
    other =>
      other !== total &&
      isPartKind(total, other) &&
      other.sense.totalDepth === undefined &&
      other.sense.capital !== 'both',
  )
  const prefix = total.header.slice(0, total.sense.totalDepth ?? -1)
  if (prefix.length === 0) return kinds.filter(other => sharesMoment(other, total) || isMonthOf(total, other))
  const under = kinds.filter(other => prefix.every((text, at) => other.header[at] === text))
  return total.sense.quarter === undefined && total.sense.firstMonths === undefined
    ? under
    : under.filter(other => isMonthOf(total, other))
}

const isPartKind = (total: Column, part: Column): boolean => {
  const { role, month, basis } = part
  const isPlan = total.role === 'plan' || total.role === 'carriedOver'
  if (isPlan) return role === 'plan' || role === 'carriedOver'
  if (role !== total.role) return false
  if (total.role === 'commitment') return basis === 'inMonth' && month !== undefined
  return sharesMoment(part, total) || isMonthOf(total, part)
}

const isMonthOf = (
  { sense: { quarter, firstMonths, totalDepth }, role }: Pick<Column, 'sense' | 'role'>,
  { month }: Pick<Column, 'month'>,
): boolean => {
  if (month === undefined) return false
  if (quarter !== undefined) return Math.ceil(month / 3) === quarter
  if (firstMonths !== undefined) return month <= firstMonths
  return totalDepth !== undefined && role === 'commitment'
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

/** Several plans of the same day, one of them what is in force for the project: changed last, or allotted to it. */
const settleVersions = (columns: readonly Column[]): readonly Column[] =>
  columns.map(column => {
    if (column.role !== 'plan' || column.question !== undefined) return column
    const rivals = columns.filter(other => other.role === 'plan' && other !== column && keyOf(other) === keyOf(column))
    const isOlder = rivals.some(other => versionRank(other) > versionRank(column))
    return isOlder
      ? { ...column, ...noFact, role: 'ignoredAmount', why: 'before the plan was changed or allotted' }
      : column
  })

const versionRank = ({ sense: { version } }: Column): number => {
  if (version === 'adjusted') return 3
  if (version === 'allotted') return 2
  return version === 'initial' ? 0 : 1
}

const keyOf = ({ role, capital, asOf, basis, fundingSource, reporter }: Column): string =>
  [role, capital, asOf, basis, fundingSource, reporter].join('|')

/** Two estimates for the same day: the one that names the day counts. */
const settleEstimates = (columns: readonly Column[]): readonly Column[] =>
  columns.map(column => {
    if (column.role !== 'estimate' || column.sense.day !== undefined) return column
    const isDouble = columns.some(
      other => other !== column && other.sense.day !== undefined && keyOf(other) === keyOf(column),
    )
    return isDouble ? { ...column, ...noFact, role: 'ignoredAmount', why: 'an estimate told twice' } : column
  })

/** What the Prime Minister assigned is one figure of a project: the only column of it, or the one total of several. */
const settlePrimeMinister = (columns: readonly Column[]): readonly Column[] => {
  const assigned = columns.filter(({ role }) => role === 'primeMinisterPlan')
  const totals = assigned.filter(
    ({ sense, fundingSource }) => sense.totalDepth !== undefined && fundingSource === undefined,
  )
  const [counted, ...others] = assigned.length === 1 ? assigned : totals
  return columns.map(column =>
    column.role !== 'primeMinisterPlan' || (column === counted && others.length === 0)
      ? column
      : { ...column, ...noFact, role: 'ignoredAmount', why: 'assigned by the Prime Minister, in several columns' },
  )
}

/** Two columns that would say the same thing of a project: nobody knows which is meant. */
const settleConflicts = (columns: readonly Column[]): readonly Column[] => {
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

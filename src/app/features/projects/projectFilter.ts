import { investorGroups, type InvestorGroup } from '../../../domain/ledger/directory.ts'
import { units } from '../../../domain/base/money.ts'
import type { ProjectRow } from './projectRows.ts'

/** What a project is in, one question each. */
export const projectStates = [
  'nothingDisbursed',
  'unreported',
  'belowAverage',
  'belowCommitment',
  'belowTarget',
  'stoodStill',
  'overPlan',
  'withoutPlan',
  'tellersDiffer',
] as const
export type ProjectState = (typeof projectStates)[number]

/** Which projects are asked for; as it stands in the URL. */
export type ProjectFilter = {
  /** An investor's id. */
  readonly investor?: string | undefined
  readonly group?: InvestorGroup | undefined
  /** A key project's id. */
  readonly key?: string | undefined
  readonly state?: ProjectState | undefined
  /** Rate in per cent, ends included. */
  readonly rateFrom?: number | undefined
  readonly rateTo?: number | undefined
  /** Money left, in tỷ, at least. */
  readonly left?: number | undefined
}

export const parseProjectFilter = (search: Record<string, unknown>): ProjectFilter => {
  const { investor, key } = search
  const group = investorGroups.find(known => known === search['group'])
  const state = projectStates.find(known => known === search['state'])
  const [rateFrom, rateTo, left] = [search['rateFrom'], search['rateTo'], search['left']].map(numberIn)
  return {
    ...(typeof investor === 'string' && investor !== '' && { investor }),
    ...(group && { group }),
    ...(typeof key === 'string' && key !== '' && { key }),
    ...(state && { state }),
    ...(rateFrom !== undefined && { rateFrom }),
    ...(rateTo !== undefined && { rateTo }),
    ...(left !== undefined && { left }),
  }
}

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** How many questions are asked besides the search. */
export const countFilters = (filter: ProjectFilter): number =>
  filterNames.filter(name => filter[name] !== undefined).length

const filterNames = ['investor', 'group', 'key', 'state', 'rateFrom', 'rateTo', 'left'] as const

export const noFilter: ProjectFilter = Object.fromEntries(filterNames.map(name => [name, undefined]))

/** The province's own rate on the day, and its target. */
export type Measures = { readonly average: number | undefined; readonly target: number }

/**
 * What cannot be told of a project does not match. Per cents become shares,
 * not the other way about: 0.29 times 100 is less than 29.
 */
export const filteredRows = (
  rows: readonly ProjectRow[],
  filter: ProjectFilter,
  measures: Measures,
): readonly ProjectRow[] => {
  if (countFilters(filter) === 0) return rows
  const { investor, group, key, state, rateFrom, rateTo, left } = filter
  return rows.filter(
    row =>
      (investor === undefined || row.investorId === investor) &&
      (group === undefined || row.group === group) &&
      (key === undefined || row.keyProjectIds.includes(key)) &&
      (state === undefined || isIn[state](row, measures)) &&
      (rateFrom === undefined || (row.rate !== undefined && row.rate >= rateFrom / 100)) &&
      (rateTo === undefined || (row.rate !== undefined && row.rate <= rateTo / 100)) &&
      (left === undefined || (row.remaining !== undefined && row.remaining >= Math.round(left * units.ty))),
  )
}

const isIn: Readonly<Record<ProjectState, (row: ProjectRow, measures: Measures) => boolean>> = {
  nothingDisbursed: ({ allocated: plan, yearActual: actual }) => plan !== undefined && plan > 0 && actual === 0,
  unreported: ({ allocated: plan, yearActual: actual }) => plan !== undefined && plan > 0 && actual === undefined,
  belowAverage: ({ rate }, { average }) => rate !== undefined && average !== undefined && rate < average,
  belowCommitment: ({ gapToCommitment }) => gapToCommitment !== undefined && gapToCommitment < 0,
  belowTarget: ({ rate }, { target }) => rate !== undefined && rate < target,
  stoodStill: ({ change, remaining }) => change === 0 && remaining !== undefined && remaining > 0,
  overPlan: ({ allocated: plan, yearActual: actual }) => plan !== undefined && actual !== undefined && actual > plan,
  withoutPlan: ({ allocated: plan, yearActual: actual }) => plan === undefined && actual !== undefined && actual !== 0,
  tellersDiffer: ({ claimedDifference }) => claimedDifference !== undefined && claimedDifference !== 0,
}

import { amountColumn, type AmountColumn } from './amountColumn.ts'
import type { IsoDate } from '../base/calendar.ts'
import { bounded, shareOf, sum, zero, type Dong } from '../base/money.ts'
import { amountsOfPlan } from '../book/counting.ts'
import type { OpenBook } from '../book/openBook.ts'
import { perTerms } from '../book/perBook.ts'
import { lastToldOn, neverTold, reportStates, staleBefore, type ReportState } from './reported.ts'

/** So many projects with so much plan, by the counting, of what is given to projects. */
export type PlanShare = { readonly plan: Dong; readonly projects: number }

/** How much of the plan was reported for the last cut-off that was due, only for an earlier one, or not at all. */
export type ReportCoverage = Readonly<Record<ReportState, PlanShare>>

/** The reported part of the plan, 0-1; undefined where no project has a plan. */
export const coverageShare = (coverage: ReportCoverage): number | undefined =>
  shareOf(coverage.reported.plan, sum(reportStates.map(state => coverage[state].plan)))

/** By project, on one day: how its disbursement is told, as a position in `reportStates`, and what its plan weighs. */
export type Reporting = { readonly states: Uint8Array; readonly plans: Float64Array }

export const reportingOn = perTerms((open, asOf: IsoDate): Reporting => {
  const last = lastToldOn(open, asOf)
  const fresh = staleBefore(open, asOf)
  const plans = new Float64Array(last.length)
  for (const { byProject } of projectPlanColumns(open, asOf)) {
    for (const project of open.index.projects) plans[project] = (plans[project] ?? 0) + (byProject[project] || 0)
  }
  const states = new Uint8Array(last.length)
  for (let project = 0; project < states.length; project++) {
    states[project] = stateOf(last[project] ?? neverTold, fresh)
  }
  return { states, plans }
})

/** What is not yet given to projects no project can report on. */
export const projectPlanColumns = (open: OpenBook, asOf: IsoDate): readonly AmountColumn[] =>
  amountsOfPlan(open, asOf)
    .filter(({ name }) => name !== 'unallocated')
    .map(part => amountColumn(open, part.name, part.asOf))

/** Positions in `reportStates`. */
const place = { reported: 0, stale: 1, silent: 2 } as const satisfies Record<ReportState, number>

const stateOf = (date: number, fresh: number): number => {
  if (date === neverTold) return place.silent
  return date < fresh ? place.stale : place.reported
}

/** Of those of the projects that have a plan. */
export const reportCoverageOf = ({ states, plans }: Reporting, members: readonly number[]): ReportCoverage => {
  const tally = newTally()
  for (const project of members) addProject(tally, states[project] ?? silentState, plans[project] ?? 0)
  return coverageIn(tally)
}

/** Of several sets of projects together. */
export const coverageTogether = (parts: readonly ReportCoverage[]): ReportCoverage => {
  const together = (state: ReportState): PlanShare => ({
    plan: sum(parts.map(part => part[state].plan)),
    projects: parts.reduce((projects, part) => projects + part[state].projects, 0),
  })
  return { reported: together('reported'), stale: together('stale'), silent: together('silent') }
}

/** By state: plan and projects one after the other; a plain list, because one is made for every project. */
export type CoverageTally = [number, number, number, number, number, number]

export const newTally = (): CoverageTally => [0, 0, 0, 0, 0, 0]

/** A project without a plan has nothing to report on. */
export const addProject = (tally: CoverageTally, state: number, plan: number): void => {
  if (plan <= 0) return
  tally[state * 2] = (tally[state * 2] ?? 0) + plan
  tally[state * 2 + 1] = (tally[state * 2 + 1] ?? 0) + 1
}

export const coverageIn = (tally: CoverageTally): ReportCoverage => ({
  reported: shareIn(tally, place.reported),
  stale: shareIn(tally, place.stale),
  silent: shareIn(tally, place.silent),
})

const shareIn = (tally: CoverageTally, state: number): PlanShare => {
  const projects = tally[state * 2 + 1] ?? 0
  return projects === 0 ? nothing : { plan: bounded(tally[state * 2] ?? 0), projects }
}

const nothing: PlanShare = { plan: zero, projects: 0 }

export const silentState = place.silent

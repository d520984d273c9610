import { latestOf, totalOf, type AmountColumn } from './amountColumn.ts'
import { rowsOfProjects } from './amounts.ts'
import type { IsoDate } from '../base/calendar.ts'
import { amountsIn, columnsOn, planIn, type Columns, type TotalIn } from './columns.ts'
import { nothingCompared, type Compared } from './compared.ts'
import {
  isCarriedOverTold,
  progressRow,
  reportedPlanOf,
  type Comparable,
  type Coverage,
  type ProgressRow,
} from './figures.ts'
import { rowNames } from '../book/groups.ts'
import { covers, wholeSource, type SourceId } from '../base/ids.ts'
import { bounded, type Dong } from '../base/money.ts'
import { relation, type BookIndex } from '../book/bookIndex.ts'
import type { IndexedBook, OpenBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'
import { addProject, coverageIn, newTally, silentState, type ReportCoverage } from './reportCoverage.ts'

/** A row per source that the book speaks of, with what lies below it; last, what no file splits by source. */
export const sourceRows = (open: OpenBook, asOf: IsoDate): readonly ProgressRow[] => {
  const [unsplit = wholeSource, ...sources] = open.index.nodes
  return [...sources, unsplit].flatMap(source => sourceRow(open, asOf, source) ?? [])
}

const sourceRow = (open: OpenBook, asOf: IsoDate, source: SourceId): ProgressRow | undefined => {
  const { nodes, nodeOf, dates, projects } = open.index
  const node = nodes.indexOf(source)
  const members = nodesOfSource(open, source)
  if (members.length === 0) return undefined
  const columns = columnsOn(open, asOf)
  const { coverage, comparable, compared } = toldOf(open, columns, { node, members })
  const actualAsOf = dates[latestOf(columns.yearActual.dateByNode, members)]
  const totalIn: TotalIn = ({ byNode }) => totalOf(byNode, members)
  const plan = coverage.unassigned > 0 ? undefined : planIn(columns, totalIn)
  const reportedPlan = reportedPlanOf(plan, coverage)
  const amounts = amountsIn(columns, totalIn, { plan, reportedPlan, actualAsOf, ...compared })
  return progressRow({
    key: source,
    target: open.target,
    name: open.book.directory.sources[node - 1]?.name ?? rowNames.noSource,
    amounts,
    comparable: {
      ...comparable,
      planAndActual: comparable.planAndActual && isCarriedOverTold(amounts, open.counting),
    },
    coverage,
    factRows: () => rowsOfProjects(open, asOf, projects).filter(row => members.includes(nodeOf[row] ?? 0)),
  })
}

/** Positions of the nodes that a source's row holds, of those that the book speaks of. */
export const nodesOfSource = (open: IndexedBook, source: SourceId): readonly number[] =>
  nodesSpokenOf(open).filter(other => isPartOf(source, open.index.nodes[other] ?? wholeSource))

/** A source's row holds what lies below it; the row of no source holds only what no file splits. */
const isPartOf = (source: SourceId, other: SourceId): boolean => (source === '' ? other === '' : covers(source, other))

const nodesSpokenOf = perBook(({ index }): readonly number[] => {
  const { rows, nodeOf, nodes } = index
  const isSpokenOf = new Uint8Array(nodes.length)
  for (let at = 0; at < rows.length; at++) isSpokenOf[nodeOf[rows[at] ?? 0] ?? 0] = 1
  return nodes.flatMap((_, node) => (isSpokenOf[node] === 1 ? [node] : []))
})

type RowNodes = { readonly node: number; readonly members: readonly number[] }

type ToldAtSource = { readonly coverage: Coverage; readonly comparable: Comparable; readonly compared: Compared }

/**
 * What is told at the source of the projects that have anything there, and whether their amounts can be set against
 * each other: not where of one project the plan is told here and the disbursement only for a wider source, or turned round.
 */
const toldOf = ({ index, book, counting }: OpenBook, columns: Columns, nodes: RowNodes): ToldAtSource => {
  const { plan, allocated, yearActual, carriedOver, carriedOverActual, committedYear } = columns
  const within = { ...nodes, projects: book.directory.projects.length }
  const planned = placesOf(index, allocated, within)
  const [countedColumn = allocated] = plan
  const counted = countedColumn === allocated ? planned : placesOf(index, countedColumn, within)
  const disbursed = placesOf(index, yearActual, within)
  const committed = placesOf(index, committedYear, within)
  const last = counting.carriedOver === 'together' && {
    planned: placesOf(index, carriedOver, within),
    disbursed: placesOf(index, carriedOverActual, within),
  }
  const count = { projects: 0, withPlan: 0, withoutPlan: 0, unreported: 0, uncommitted: 0, toldWider: 0, unassigned: 0 }
  let committedWider = 0
  for (const project of index.projects) {
    const planAt = planned[project]
    const actualAt = disbursed[project]
    const commitmentAt = committed[project]
    if (!isHere(planAt) && !isHere(actualAt) && !isHere(commitmentAt)) continue
    count.projects++
    if (isHere(planAt)) count.withPlan++
    if (isHere(planAt) && actualAt === nowhere) count.unreported++
    if (isHere(planAt) && commitmentAt === nowhere) count.uncommitted++
    if (planAt === nowhere && isHere(actualAt)) count.withoutPlan++
    if (isHere(planAt) && counting.denominator === 'primeMinister' && counted[project] === nowhere) count.unassigned++
    if (isParted(counted[project], actualAt) || (last && isParted(last.planned[project], last.disbursed[project]))) {
      count.toldWider++
    }
    if (isParted(commitmentAt, actualAt)) committedWider++
  }
  const unplanned = partsTotal(
    yearActual,
    (project, node) => planned[project] === nowhere && nodes.members.includes(node),
  )
  return {
    coverage: { ...coverageAt(columns, disbursed, nodes), ...count, actualWithoutPlan: unplanned },
    comparable: { planAndActual: count.toldWider === 0, committedAndActual: committedWider === 0 },
    compared: comparedAt(columns, disbursed, nodes),
  }
}

/** A project is silent at a source where its disbursement is told neither there nor for anything that covers it. */
const coverageAt = (
  { projectPlan, reporting: { states } }: Columns,
  disbursed: Uint8Array,
  { members }: RowNodes,
): ReportCoverage => {
  const plans = new Float64Array(disbursed.length)
  for (const { partProjects, partNodes, partAmounts } of projectPlan) {
    for (let at = 0; at < partProjects.length; at++) {
      const project = partProjects[at] ?? 0
      if (members.includes(partNodes[at] ?? 0)) plans[project] = (plans[project] ?? 0) + (partAmounts[at] ?? 0)
    }
  }
  const tally = newTally()
  for (let project = 0; project < plans.length; project++) {
    const state = disbursed[project] === nowhere ? silentState : (states[project] ?? silentState)
    addProject(tally, state, plans[project] ?? 0)
  }
  return coverageIn(tally)
}

/** Of the projects of which both disbursement and commitment are told at the source. */
const comparedAt = (
  { committedAtReport, yearActual }: Columns,
  disbursed: Uint8Array,
  { members }: RowNodes,
): Compared => {
  const committed = new Uint8Array(disbursed.length)
  const { partProjects, partNodes } = committedAtReport
  for (let at = 0; at < partProjects.length; at++) {
    const project = partProjects[at] ?? 0
    if (isHere(disbursed[project]) && members.includes(partNodes[at] ?? 0)) committed[project] = 1
  }
  if (!committed.includes(1)) return nothingCompared
  const isCompared = (project: number, node: number): boolean => committed[project] === 1 && members.includes(node)
  return {
    comparedActual: partsTotal(yearActual, isCompared),
    comparedCommitted: partsTotal(committedAtReport, isCompared),
  }
}

const partsTotal = (
  { partProjects, partNodes, partAmounts }: AmountColumn,
  counts: (project: number, node: number) => boolean,
): Dong => {
  let total = 0
  for (let at = 0; at < partProjects.length; at++) {
    if (counts(partProjects[at] ?? 0, partNodes[at] ?? 0)) total += partAmounts[at] ?? 0
  }
  return bounded(total)
}

const nowhere = 0
const here = 1
const elsewhere = 2

const isHere = (places: number | undefined): boolean => ((places ?? nowhere) & here) !== 0
const isElsewhere = (places: number | undefined): boolean => ((places ?? nowhere) & elsewhere) !== 0

const isParted = (a: number | undefined, b: number | undefined): boolean =>
  (isHere(a) && isElsewhere(b)) || (isElsewhere(a) && isHere(b))

/** By project: whether the amount is told at the row's nodes, at another node that covers the same money, or both. */
const placesOf = (
  { nodes, relations }: BookIndex,
  { partProjects, partNodes }: AmountColumn,
  { node, members, projects }: RowNodes & { readonly projects: number },
): Uint8Array => {
  const places = new Uint8Array(projects)
  for (let at = 0; at < partProjects.length; at++) {
    const project = partProjects[at] ?? 0
    const partNode = partNodes[at] ?? 0
    if (members.includes(partNode)) places[project] = (places[project] ?? nowhere) | here
    else if (relations[node * nodes.length + partNode] !== relation.apart) {
      places[project] = (places[project] ?? nowhere) | elsewhere
    }
  }
  return places
}

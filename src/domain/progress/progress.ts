import { latestOf, totalOf, type AmountColumn } from './amountColumn.ts'
import { rowsOfProjects } from './amounts.ts'
import type { IsoDate } from '../base/calendar.ts'
import { amountsIn, columnsOn, planIn, type Columns, type TotalIn } from './columns.ts'
import { comparedOf } from './compared.ts'
import type { Counting, Denominator } from '../book/counting.ts'
import { isCarriedOverTold, progressRow, reportedPlanOf, type Coverage, type ProgressRow } from './figures.ts'
import { reportCoverageOf } from './reportCoverage.ts'
import { investorGroups, keyProjectGroups, rowNames, type Group } from '../book/groups.ts'
import type { ProjectId } from '../base/ids.ts'
import { plus, type Dong, bounded } from '../base/money.ts'
import { projectPositions } from '../book/projectPositions.ts'
import type { OpenBook } from '../book/openBook.ts'
import { perTerms } from '../book/perBook.ts'
import { sourceRows } from './sourceRows.ts'
import { planTotalOn, type PlanTotal } from '../book/stated.ts'

export { curveOf, type CurvePoint } from './curve.ts'
export { coverageShare, type ReportCoverage } from './reportCoverage.ts'
export { reportDay, type ReportState } from './reported.ts'
export type { Coverage, Figures, ProgressRow } from './figures.ts'
export { investorGroups } from '../book/groups.ts'
export type { OpenBook } from '../book/openBook.ts'

/** How the figures are grouped. */
export const groupings = ['province', 'source', 'investor', 'project', 'key'] as const
export type Grouping = (typeof groupings)[number]

/** The figures on the day, a row per member of the grouping. */
export const progressBy = (
  open: OpenBook,
  { asOf, by }: { readonly asOf: IsoDate; readonly by: Grouping },
): readonly ProgressRow[] => rowsBy[by](open, asOf)

/** The figures of the whole province. */
export const provinceFigures = (open: OpenBook, asOf: IsoDate): ProgressRow => {
  const [province] = progressBy(open, { asOf, by: 'province' })
  if (!province) throw new Error('a province has one row')
  return province
}

/** The figures of any set of projects, as one row. */
export const figuresOfProjects = (
  open: OpenBook,
  asOf: IsoDate,
  group: { readonly key: string; readonly name: string; readonly projects: readonly ProjectId[] },
): ProgressRow => {
  const members = projectPositions(open, group.projects)
  return groupRow(open, asOf, { key: group.key, name: group.name, members })
}

const rowsBy = {
  province: perTerms((open, asOf: IsoDate) => [
    groupRow(open, asOf, {
      key: 'province',
      name: rowNames.province,
      members: open.index.projects,
      planTotal: planTotalOn(open.stated, { planYear: open.planYear, denominator: open.counting.denominator, asOf }),
    }),
  ]),
  source: perTerms(sourceRows),
  investor: perTerms((open, asOf: IsoDate) => investorGroups(open, asOf).map(group => groupRow(open, asOf, group))),
  project: perTerms((open, asOf: IsoDate) =>
    open.index.projects.map(project => {
      const { id, name } = open.book.directory.projects[project] ?? { id: '', name: '' }
      return groupRow(open, asOf, { key: id, name, members: [project] })
    }),
  ),
  key: perTerms((open, asOf: IsoDate) => keyProjectGroups(open).map(group => groupRow(open, asOf, group))),
} as const satisfies Record<Grouping, (open: OpenBook, asOf: IsoDate) => readonly ProgressRow[]>

type RowGroup = Group & { readonly planTotal?: PlanTotal | undefined }

const groupRow = (open: OpenBook, asOf: IsoDate, { key, name, members, planTotal }: RowGroup): ProgressRow => {
  const columns = columnsOn(open, asOf)
  const actualAsOf = open.index.dates[latestOf(columns.yearActual.dateByProject, members)]
  const coverage = coverageOf(columns, members, open.counting.denominator)
  const totalIn: TotalIn = ({ byProject }) => totalOf(byProject, members)
  const plan = planOf(columns, totalIn, { coverage, planTotal, counting: open.counting })
  const { comparedActual, comparedCommitted } = comparedOf(columns, members)
  const reportedPlan = reportedPlanOf(plan, coverage)
  const amounts = amountsIn(columns, totalIn, { plan, reportedPlan, actualAsOf, comparedActual, comparedCommitted })
  return progressRow({
    key,
    name,
    target: open.target,
    amounts,
    comparable: { planAndActual: isCarriedOverTold(amounts, open.counting), committedAndActual: true },
    coverage,
    planTotal,
    factRows: () => rowsOfProjects(open, asOf, members),
  })
}

type PlanFacts = { readonly coverage: Coverage; readonly planTotal: PlanTotal | undefined; readonly counting: Counting }

/** What a decision states leads; what the Prime Minister assigned to some projects only is no plan of them all. */
const planOf = (columns: Columns, totalIn: TotalIn, { coverage, planTotal, counting }: PlanFacts): Dong | undefined => {
  if (!planTotal) return coverage.unassigned > 0 ? undefined : planIn(columns, totalIn)
  const carriedOver = counting.carriedOver === 'together' ? totalIn(columns.carriedOver) : undefined
  return carriedOver === undefined ? planTotal.amount : plus(planTotal.amount, carriedOver)
}

const coverageOf = (columns: Columns, members: readonly number[], denominator: Denominator): Coverage => {
  const { allocated, yearActual, committedYear } = columns
  const [assigned] = denominator === 'primeMinister' ? columns.plan : []
  let [withPlan, withoutPlan, actualWithoutPlan, unreported, uncommitted, unassigned] = [0, 0, 0, 0, 0, 0]
  for (const project of members) {
    const hasPlan = isTold(allocated, project)
    const isReported = isTold(yearActual, project)
    if (hasPlan) withPlan++
    if (hasPlan && !isReported) unreported++
    if (hasPlan && !isTold(committedYear, project)) uncommitted++
    if (hasPlan && assigned && !isTold(assigned, project)) unassigned++
    if (hasPlan || !isReported) continue
    withoutPlan++
    actualWithoutPlan += yearActual.byProject[project] ?? 0
  }
  return {
    ...reportCoverageOf(columns.reporting, members),
    projects: members.length,
    withPlan,
    withoutPlan,
    actualWithoutPlan: bounded(actualWithoutPlan),
    unreported,
    uncommitted,
    toldWider: 0,
    unassigned,
  }
}

const isTold = ({ byProject }: AmountColumn, project: number): boolean =>
  !Number.isNaN(byProject[project] ?? Number.NaN)

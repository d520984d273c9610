import { amountColumn, latestOf, totalOf, type AmountColumn } from './amountColumn.ts'
import { createDesk, rowsOfProject } from './amounts.ts'
import type { IsoDate } from './calendar.ts'
import type { KeyProject, Project } from './directory.ts'
import { covers, wholeSource, type ProjectId, type SourceId } from './ids.ts'
import { investorsOn, noInvestor } from './investorOn.ts'
import { componentsOf } from './keyProjects.ts'
import { dong, minus, portion, shareOf, zero, type Dong } from './money.ts'
import { dayIn, projectPositions, remembered, type OpenBook } from './openBook.ts'

export { curveOf, type CurvePoint } from './curve.ts'
export type { OpenBook } from './openBook.ts'

/** How the figures are grouped. */
export const groupings = ['province', 'source', 'investor', 'project', 'key'] as const
export type Grouping = (typeof groupings)[number]

/** The target that the province set itself: over 95 % of the plan by 31 January. */
export const targetShare = 0.95

/**
 * The figures of one project, investor, source, group or the province on one day. Whole đồng; shares 0-1; undefined
 * where there is nothing to say: "no data" is not 0 đồng, and without a plan there is no rate. Of a group every amount
 * is the sum of what is defined, and every share is total ÷ total, never a mean of shares.
 */
export type Figures = {
  /** Latest effective decision; undefined while none is effective. */
  readonly plan: Dong | undefined
  readonly carriedOver: Dong | undefined
  /** Assigned, but not yet to projects in detail. */
  readonly unallocated: Dong | undefined
  /** Committed to be disbursed by the day; inside a month the month's commitment counts pro rata by day. */
  readonly committed: Dong | undefined
  /** Disbursed of the year's own capital by the day: the treasury's figure once there is one, else the investor's. */
  readonly actual: Dong | undefined
  /** What the investor says was disbursed; where the treasury leads, the difference to `actual` can be shown. */
  readonly claimed: Dong | undefined
  /** Disbursed of last year's capital by the day; never part of `actual`. */
  readonly carriedOverActual: Dong | undefined
  /** Commitment for the whole year, to 31 January. */
  readonly committedYear: Dong | undefined
  /** Latest cut-off that `actual` rests on. */
  readonly actualAsOf: IsoDate | undefined
  /** actual ÷ plan. */
  readonly rate: number | undefined
  /** actual ÷ committed. */
  readonly fulfilment: number | undefined
  /** actual − committed: negative where less was disbursed than committed. */
  readonly gapToCommitment: Dong | undefined
  /** 0.95 · plan − actual: what is still to be disbursed to reach the target; negative beyond it. */
  readonly gapToTarget: Dong | undefined
  /** plan − actual. */
  readonly remaining: Dong | undefined
}

export type ProgressRow = Figures & {
  /** Investor, project or key-project id, source path, or `province`; '' where no investor or no source is known. */
  readonly key: string
  readonly name: string
  /** What to know before trusting the sums. */
  readonly coverage: Coverage
  /** Rows of `YearBook.facts` that these figures are made of. Worked out when first asked for. */
  readonly factRows: readonly number[]
}

/** What the sums of a group leave open; a source's row counts no projects, for they have several sources. */
export type Coverage = {
  /** Projects with any fact in the year. */
  readonly projects: number
  readonly withPlan: number
  /** Projects disbursed without an effective plan, and how much. */
  readonly withoutPlan: number
  readonly actualWithoutPlan: Dong
  /** Projects with a plan of which nobody has said what was disbursed. */
  readonly unreported: number
  /** Projects with a plan for which nobody committed anything: `fulfilment` weighs the others' commitment alone. */
  readonly uncommitted: number
}

/** The figures on the day, a row per member of the grouping. */
export const progressBy = (
  open: OpenBook,
  { asOf, by }: { readonly asOf: IsoDate; readonly by: Grouping },
): readonly ProgressRow[] => remembered(open, `rows ${by} ${asOf}`, () => rowsBy[by](open, asOf))

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

/** Rows of the book behind the figures of some projects on a day, ascending. */
export const standingFactRows = (
  open: OpenBook,
  { asOf, projects }: { readonly asOf: IsoDate; readonly projects?: readonly ProjectId[] },
): readonly number[] => rowsOf(open, asOf, projects ? projectPositions(open, projects) : open.index.projects)

/** Names of rows that no directory has a name for. */
const rowNames = {
  province: 'Toàn tỉnh',
  noInvestor: 'Chưa rõ chủ đầu tư',
  noSource: 'Chưa tách theo nguồn vốn',
} as const

const rowsBy = {
  province: (open, asOf) => [
    groupRow(open, asOf, { key: 'province', name: rowNames.province, members: open.index.projects }),
  ],
  source: (open, asOf) => sourceRows(open, asOf),
  investor: (open, asOf) => investorGroups(open, asOf).map(group => groupRow(open, asOf, group)),
  project: (open, asOf) =>
    open.index.projects.map(project => {
      const { id, name } = open.book.directory.projects[project] ?? { id: '', name: '' }
      return groupRow(open, asOf, { key: id, name, members: [project] })
    }),
  key: (open, asOf) =>
    open.book.directory.keyProjects.map(keyProject =>
      groupRow(open, asOf, { key: keyProject.id, name: keyProject.name, members: componentsIn(open, keyProject) }),
    ),
} as const satisfies Record<Grouping, (open: OpenBook, asOf: IsoDate) => readonly ProgressRow[]>

type Group = { readonly key: string; readonly name: string; readonly members: readonly number[] }

/** The projects of each investor on the day, those of no known one last. */
export const investorGroups = (open: OpenBook, asOf: IsoDate): readonly Group[] => {
  const investors = investorsOn(open, asOf)
  const members = new Map<number, number[]>()
  for (const project of open.index.projects) {
    const investor = investors[project] ?? noInvestor
    const group = members.get(investor)
    if (group) group.push(project)
    else members.set(investor, [project])
  }
  return [...members]
    .sort(([a], [b]) => (a === noInvestor ? 1 : b === noInvestor ? -1 : a - b))
    .map(([at, projects]) => {
      const investor = open.book.directory.investors[at]
      return { key: investor?.id ?? '', name: investor?.name ?? rowNames.noInvestor, members: projects }
    })
}

/** Positions of the projects of the year that the key project is made of. */
export const componentsIn = (open: OpenBook, keyProject: KeyProject): readonly number[] =>
  remembered(open, `components ${keyProject.id}`, () => projectPositions(open, componentIds(open, keyProject)))

/** Thousands of names are searched, so the answer is kept as long as the list of projects: it does not change with the day. */
const componentIds = ({ book: { directory } }: OpenBook, keyProject: KeyProject): readonly ProjectId[] => {
  const known = knownComponents.get(directory.projects) ?? new Map<KeyProject, readonly ProjectId[]>()
  knownComponents.set(directory.projects, known)
  const ids = known.get(keyProject) ?? componentsOf(keyProject, directory.projects).map(({ id }) => id)
  known.set(keyProject, ids)
  return ids
}

const knownComponents = new WeakMap<readonly Project[], Map<KeyProject, readonly ProjectId[]>>()

const groupRow = (open: OpenBook, asOf: IsoDate, { key, name, members }: Group): ProgressRow => {
  const columns = columnsOn(open, asOf)
  const actualAsOf = open.index.dates[latestOf(columns.actual.dateByProject, members)]
  return progressRow({
    key,
    name,
    figures: figuresFrom(columns, ({ byProject }) => totalOf(byProject, members), actualAsOf),
    coverage: coverageOf(columns, members),
    factRows: () => rowsOf(open, asOf, members),
  })
}

type RowParts = {
  readonly key: string
  readonly name: string
  readonly figures: Figures
  readonly coverage: Coverage
  readonly factRows: () => readonly number[]
}

const progressRow = ({ key, name, figures, coverage, factRows }: RowParts): ProgressRow => {
  let found: readonly number[] | undefined
  return {
    key,
    name,
    ...figures,
    coverage,
    get factRows() {
      return (found ??= factRows())
    },
  }
}

const coverageOf = ({ plan, actual, committedYear }: Columns, members: readonly number[]): Coverage => {
  let [withPlan, withoutPlan, actualWithoutPlan, unreported, uncommitted] = [0, 0, 0, 0, 0]
  for (const project of members) {
    const hasPlan = isTold(plan, project)
    const isReported = isTold(actual, project)
    if (hasPlan) withPlan++
    if (hasPlan && !isReported) unreported++
    if (hasPlan && !isTold(committedYear, project)) uncommitted++
    if (hasPlan || !isReported) continue
    withoutPlan++
    actualWithoutPlan += actual.byProject[project] ?? 0
  }
  return {
    projects: members.length,
    withPlan,
    withoutPlan,
    actualWithoutPlan: dong(actualWithoutPlan),
    unreported,
    uncommitted,
  }
}

const isTold = ({ byProject }: AmountColumn, project: number): boolean =>
  !Number.isNaN(byProject[project] ?? Number.NaN)

type Columns = ReturnType<typeof columnsOn>

const columnsOn = (open: OpenBook, asOf: IsoDate) =>
  remembered(open, `columns ${asOf}`, () => ({
    plan: amountColumn(open, 'plan', asOf),
    carriedOver: amountColumn(open, 'carriedOver', asOf),
    unallocated: amountColumn(open, 'unallocated', asOf),
    committed: amountColumn(open, 'committed', asOf),
    actual: amountColumn(open, 'actual', asOf),
    claimed: amountColumn(open, 'claimed', asOf),
    carriedOverActual: amountColumn(open, 'carriedOverActual', asOf),
    committedYear: amountColumn(open, 'committed', open.index.close),
  }))

type TotalIn = (column: AmountColumn) => Dong | undefined

const figuresFrom = (columns: Columns, totalIn: TotalIn, actualAsOf: IsoDate | undefined): Figures => {
  const plan = totalIn(columns.plan)
  const actual = totalIn(columns.actual)
  const committed = totalIn(columns.committed)
  const remaining = plan === undefined || actual === undefined ? undefined : minus(plan, actual)
  return {
    plan,
    carriedOver: totalIn(columns.carriedOver),
    unallocated: totalIn(columns.unallocated),
    committed,
    actual,
    claimed: totalIn(columns.claimed),
    carriedOverActual: totalIn(columns.carriedOverActual),
    committedYear: totalIn(columns.committedYear),
    actualAsOf,
    rate: shareOf(actual, plan),
    fulfilment: shareOf(actual, committed),
    gapToCommitment: actual === undefined || committed === undefined ? undefined : minus(actual, committed),
    // The target leaves a twentieth of the plan out.
    gapToTarget: remaining === undefined ? undefined : minus(remaining, portion(plan ?? zero, 1, 20)),
    remaining,
  }
}

const sourceRows = (open: OpenBook, asOf: IsoDate): readonly ProgressRow[] => {
  const { nodes, nodeOf } = open.index
  const spokenOf = nodesSpokenOf(open)
  const [unsplit = wholeSource, ...sources] = nodes
  return [...sources, unsplit].flatMap(source => {
    const node = nodes.indexOf(source)
    const members = spokenOf.filter(other => isPartOf(source, nodes[other] ?? wholeSource))
    if (members.length === 0) return []
    const columns = columnsOn(open, asOf)
    const actualAsOf = open.index.dates[latestOf(columns.actual.dateByNode, members)]
    return [
      progressRow({
        key: source,
        name: open.book.directory.sources[node - 1]?.name ?? rowNames.noSource,
        figures: figuresFrom(columns, ({ byNode }) => totalOf(byNode, members), actualAsOf),
        coverage: noCoverage,
        factRows: () => rowsOf(open, asOf, open.index.projects).filter(row => members.includes(nodeOf[row] ?? 0)),
      }),
    ]
  })
}

const noCoverage: Coverage = {
  projects: 0,
  withPlan: 0,
  withoutPlan: 0,
  actualWithoutPlan: zero,
  unreported: 0,
  uncommitted: 0,
}

/** A source's row holds what lies below it; the row of no source holds only what no file splits. */
const isPartOf = (source: SourceId, other: SourceId): boolean => (source === '' ? other === '' : covers(source, other))

const nodesSpokenOf = (open: OpenBook): readonly number[] =>
  remembered(open, 'nodes spoken of', () => {
    const { rows, nodeOf, nodes } = open.index
    const isSpokenOf = new Uint8Array(nodes.length)
    for (let at = 0; at < rows.length; at++) isSpokenOf[nodeOf[rows[at] ?? 0] ?? 0] = 1
    return nodes.flatMap((_, node) => (isSpokenOf[node] === 1 ? [node] : []))
  })

const rowsOf = (open: OpenBook, asOf: IsoDate, members: readonly number[]): readonly number[] => {
  const desk = createDesk(open)
  const on = dayIn(open, asOf)
  return members.flatMap(project => rowsOfProject(open, { project, on, desk })).sort((a, b) => a - b)
}

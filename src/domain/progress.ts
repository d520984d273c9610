import { amountAt, amountCount, createDesk, rowsOfProject } from './amounts.ts'
import type { IsoDate } from './calendar.ts'
import type { KeyProject } from './directory.ts'
import { addTo, dayFigures, emptyTable, type AmountTable, type DayFigures } from './figures.ts'
import { covers, type ProjectId, type SourceId } from './ids.ts'
import { investorsOn, noInvestor } from './investorOn.ts'
import { dong, minus, portion, shareOf, zero, type Dong } from './money.ts'
import { foldName } from './names.ts'
import { projectPositions, remembered, type OpenBook } from './openBook.ts'

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

/** What the sums of a group leave open. Of a source row only the projects are counted. */
export type Coverage = {
  /** Projects with any fact in the year. */
  readonly projects: number
  readonly withPlan: number
  /** Projects disbursed without an effective plan, and how much. */
  readonly withoutPlan: number
  readonly actualWithoutPlan: Dong
  /** Projects with a plan of which nobody has said what was disbursed. */
  readonly unreported: number
}

/** The figures on the day, a row per member of the grouping. */
export const progressBy = (
  open: OpenBook,
  { asOf, by }: { readonly asOf: IsoDate; readonly by: Grouping },
): readonly ProgressRow[] => remembered(open, `rows ${by} ${asOf}`, () => rowsBy[by](open, dayFigures(open, asOf)))

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
  return groupRow(open, dayFigures(open, asOf), { key: group.key, name: group.name, members })
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
  province: (open, figures) => [
    groupRow(open, figures, { key: 'province', name: rowNames.province, members: open.index.projects }),
  ],
  source: (open, figures) => sourceRows(open, figures),
  investor: (open, figures) => investorGroups(open, figures.asOf).map(group => groupRow(open, figures, group)),
  project: (open, figures) =>
    open.index.projects.map(project => {
      const { id, name } = open.book.directory.projects[project] ?? { id: '', name: '' }
      return groupRow(open, figures, { key: id, name, members: [project] })
    }),
  key: (open, figures) =>
    open.book.directory.keyProjects.map(keyProject =>
      groupRow(open, figures, {
        key: keyProject.id,
        name: keyProject.name,
        members: componentRows(open, keyProject),
      }),
    ),
} as const satisfies Record<Grouping, (open: OpenBook, figures: DayFigures) => readonly ProgressRow[]>

type Group = { readonly key: string; readonly name: string; readonly members: readonly number[] }

const investorGroups = (open: OpenBook, asOf: IsoDate): readonly Group[] => {
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

const componentRows = (open: OpenBook, { phrases }: KeyProject): readonly number[] => {
  const folded = remembered(open, 'folded names', () => open.book.directory.projects.map(({ name }) => foldName(name)))
  return open.index.projects.filter(p => phrases.some(phrase => folded[p]?.includes(phrase)))
}

const groupRow = (open: OpenBook, figures: DayFigures, { key, name, members }: Group): ProgressRow => {
  const sums = emptyTable(1)
  let actualAt = -1
  for (const project of members) {
    for (let amount = 0; amount < amountCount; amount++) {
      const part = figures.byProject[project * amountCount + amount] ?? Number.NaN
      if (!Number.isNaN(part)) addTo(sums, amount, part)
    }
    actualAt = Math.max(actualAt, figures.actualAt[project] ?? -1)
  }
  return progressRow({
    key,
    name,
    figures: figuresFrom(sums, 0, open.index.dates[actualAt]),
    coverage: coverageOf(figures.byProject, members),
    factRows: () => rowsOf(open, figures.asOf, members),
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

const [plan, actual] = [amountAt('plan'), amountAt('actual')]

const coverageOf = (byProject: AmountTable, members: readonly number[]): Coverage => {
  let [withPlan, withoutPlan, actualWithoutPlan, unreported] = [0, 0, 0, 0]
  for (const project of members) {
    const hasPlan = !Number.isNaN(byProject[project * amountCount + plan] ?? Number.NaN)
    const disbursed = byProject[project * amountCount + actual] ?? Number.NaN
    if (hasPlan) withPlan++
    if (hasPlan && Number.isNaN(disbursed)) unreported++
    if (hasPlan || Number.isNaN(disbursed)) continue
    withoutPlan++
    actualWithoutPlan += disbursed
  }
  return { projects: members.length, withPlan, withoutPlan, actualWithoutPlan: dong(actualWithoutPlan), unreported }
}

/** Every figure from the amounts of one member of a table. */
export const figuresFrom = (table: AmountTable, member: number, actualAsOf: IsoDate | undefined): Figures => {
  const told = (at: number): Dong | undefined => {
    const amount = table[member * amountCount + at] ?? Number.NaN
    return Number.isNaN(amount) ? undefined : dong(amount)
  }
  const amounts = {
    plan: told(plan),
    carriedOver: told(amountAt('carriedOver')),
    unallocated: told(amountAt('unallocated')),
    committed: told(amountAt('committed')),
    actual: told(actual),
    claimed: told(amountAt('claimed')),
    carriedOverActual: told(amountAt('carriedOverActual')),
    committedYear: told(amountAt('committedYear')),
  }
  return { ...amounts, actualAsOf, ...derived(amounts) }
}

type Derived = Pick<Figures, 'rate' | 'fulfilment' | 'gapToCommitment' | 'gapToTarget' | 'remaining'>

const derived = (figures: Pick<Figures, 'plan' | 'actual' | 'committed'>): Derived => {
  const { actual: disbursed, committed } = figures
  const ofPlan = figures.plan !== undefined && disbursed !== undefined ? minus(figures.plan, disbursed) : undefined
  return {
    rate: shareOf(disbursed, figures.plan),
    fulfilment: shareOf(disbursed, committed),
    gapToCommitment: disbursed === undefined || committed === undefined ? undefined : minus(disbursed, committed),
    // The target leaves a twentieth of the plan out.
    gapToTarget: ofPlan === undefined ? undefined : minus(ofPlan, portion(figures.plan ?? zero, 1, 20)),
    remaining: ofPlan,
  }
}

const sourceRows = (open: OpenBook, figures: DayFigures): readonly ProgressRow[] => {
  const { nodes } = open.index
  const spokenOf = nodes.map((_, node) => nodeIsSpokenOf(open, node))
  return nodes.flatMap((source, node) => {
    const below = nodes.flatMap((other, at) => (spokenOf[at] && isPartOf(source, other) ? [at] : []))
    if (below.length === 0) return []
    const sums = emptyTable(1)
    let actualAt = -1
    for (const at of below) {
      for (let amount = 0; amount < amountCount; amount++) {
        const part = figures.byNode[at * amountCount + amount] ?? Number.NaN
        if (!Number.isNaN(part)) addTo(sums, amount, part)
      }
      actualAt = Math.max(actualAt, figures.actualAtNode[at] ?? -1)
    }
    return [
      progressRow({
        key: source,
        name: open.book.directory.sources[node - 1]?.name ?? rowNames.noSource,
        figures: figuresFrom(sums, 0, open.index.dates[actualAt]),
        coverage: { projects: 0, withPlan: 0, withoutPlan: 0, actualWithoutPlan: zero, unreported: 0 },
        factRows: () =>
          rowsOf(open, figures.asOf, open.index.projects).filter(row => below.includes(open.index.nodeOf[row] ?? 0)),
      }),
    ]
  })
}

/** A source's row holds what lies below it; the row of no source holds only what no file splits. */
const isPartOf = (source: SourceId, other: SourceId): boolean => (source === '' ? other === '' : covers(source, other))

const nodeIsSpokenOf = ({ index }: OpenBook, node: number): boolean =>
  index.rows.some(row => index.nodeOf[row] === node)

const rowsOf = (open: OpenBook, asOf: IsoDate, members: readonly number[]): readonly number[] => {
  const desk = createDesk(open)
  return members.flatMap(project => rowsOfProject(open, { project, asOf, desk })).sort((a, b) => a - b)
}

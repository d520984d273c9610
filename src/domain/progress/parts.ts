import { createDesk, tellAmount, type AmountName, type Desk } from './amounts.ts'
import { yearClose, type IsoDate } from '../base/calendar.ts'
import { amountsOfActual, amountsOfPlan, type DatedAmount } from '../book/counting.ts'
import type { Selection } from './coverage.ts'
import { covers, type ProjectId, type SourceId } from '../base/ids.ts'
import { dong, minus, sum, type Dong, bounded } from '../base/money.ts'
import { projectPositions } from '../book/projectPositions.ts'
import { dayIn, type Day, type OpenBook } from '../book/openBook.ts'
import { reportDays } from './compared.ts'
import type { Figures } from './figures.ts'
import { reportingOn, silentState } from './reportCoverage.ts'
import { planTotalOn, type PlanTotal } from '../book/stated.ts'

/** Figures that can be taken apart: what pressing one of them explains. */
export type FigureName = Exclude<keyof Figures, 'actualAsOf'>

/** An amount of a figure, and of which projects: of those that both committed and reported, or of those that reported. */
export type FigureAmount = DatedAmount & { readonly of?: 'compared' | 'reported' }

/** The amounts that a figure is worked out from, in the order in which its formula names them, by the book's counting. */
export const amountsOfFigure = (open: OpenBook, figure: FigureName, asOf: IsoDate): readonly FigureAmount[] =>
  figureAmounts[figure](open, asOf)

type AmountsOn = (open: OpenBook, asOf: IsoDate) => readonly FigureAmount[]

const only =
  (name: AmountName): AmountsOn =>
  (_, asOf) => [{ name, asOf }]

const together =
  (...parts: readonly AmountsOn[]): AmountsOn =>
  (open, asOf) =>
    parts.flatMap(part => part(open, asOf))

const compared =
  (name: AmountName): AmountsOn =>
  (_, asOf) => [{ name, asOf, of: 'compared' }]

const planReported: AmountsOn = (open, asOf) =>
  amountsOfPlan(open, asOf).map(amount => (amount.name === 'unallocated' ? amount : { ...amount, of: 'reported' }))

const figureAmounts = {
  plan: amountsOfPlan,
  allocated: only('plan'),
  carriedOver: only('carriedOver'),
  unallocated: only('unallocated'),
  committed: only('committed'),
  committedYear: ({ planYear }) => [{ name: 'committed', asOf: yearClose(planYear) }],
  actual: amountsOfActual,
  yearActual: only('actual'),
  claimed: only('claimed'),
  carriedOverActual: only('carriedOverActual'),
  rate: together(amountsOfActual, amountsOfPlan),
  comparedActual: compared('actual'),
  comparedCommitted: compared('committed'),
  reportedPlan: planReported,
  reportedRate: together(amountsOfActual, planReported),
  fulfilment: together(compared('actual'), compared('committed')),
  gapToCommitment: together(compared('actual'), compared('committed')),
  gapToTarget: together(amountsOfPlan, amountsOfActual),
  remaining: together(amountsOfPlan, amountsOfActual),
} as const satisfies Record<FigureName, AmountsOn>

/** Whose figure, on which day. */
export type PartsQuestion = {
  readonly figure: FigureName
  readonly asOf: IsoDate
  /** Without it, the whole province. */
  readonly projects?: readonly ProjectId[] | undefined
  /** Only this source and those below it; the empty path: only what no file splits. */
  readonly source?: SourceId | undefined
}

/** One amount of a figure, project by project. */
export type AmountParts = {
  readonly name: AmountName
  readonly asOf: IsoDate
  /** Sum of the parts; undefined where there is none. */
  readonly total: Dong | undefined
  /** A total that a person typed in, from a decision: it leads, and no cells add up to it. */
  readonly planTotal: PlanTotal | undefined
  /** Largest first. */
  readonly parts: readonly ProjectPart[]
}

/** What one project gives to an amount. */
export type ProjectPart = {
  /** Position in `directory.projects`. */
  readonly project: number
  readonly amount: Dong
  /** Rows of `YearBook.facts` that are added up, ascending. */
  readonly rows: readonly number[]
  /** amount − sum of `rows`: what the days to come of an unfinished month take off a commitment; else 0. */
  readonly deduction: Dong
}

/** The amounts behind a figure, each taken apart; the parts add up to it to the đồng. */
export const partsOf = (open: OpenBook, question: PartsQuestion): readonly AmountParts[] => {
  const planTotal = planTotalAsked(open, question)
  const amounts = amountsOfFigure(open, question.figure, question.asOf)
  return (planTotal ? withoutPlan(open, amounts) : amounts)
    .map((amount): AmountParts => {
      if (amount === 'planTotal')
        return { name: 'plan', asOf: question.asOf, total: planTotal?.amount, planTotal, parts: [] }
      const parts = projectParts(open, amount, question)
      const total = parts.length === 0 ? undefined : sum(parts.map(part => part.amount))
      return { ...amount, total, planTotal: undefined, parts }
    })
    .filter(({ name, total }) => total !== undefined || amounts.length === 1 || !additions.has(name))
}

/** Amounts that most projects have nothing of: they are named only where there is something to add. */
const additions: ReadonlySet<AmountName> = new Set(['unallocated', 'carriedOver', 'carriedOverActual'])

/** Of the whole province only: nobody types in what one investor or source was assigned. */
const planTotalAsked = (
  { stated, planYear, counting }: OpenBook,
  { figure, projects, source, asOf }: PartsQuestion,
): PlanTotal | undefined =>
  projects || source !== undefined || !figuresOfPlan.has(figure)
    ? undefined
    : planTotalOn(stated, { planYear, denominator: counting.denominator, asOf })

const figuresOfPlan: ReadonlySet<FigureName> = new Set(['plan', 'rate', 'gapToTarget', 'remaining'])

/** The stated total in place of the amounts that the files' plan is made of. */
const withoutPlan = (
  { counting, planYear }: OpenBook,
  amounts: readonly FigureAmount[],
): readonly (FigureAmount | 'planTotal')[] => {
  const planNames = amountsOfPlan({ planYear, counting: { ...counting, carriedOver: 'apart' } }, yearClose(planYear))
  const isPlan = ({ name }: DatedAmount): boolean => planNames.some(plan => plan.name === name)
  const first = amounts.findIndex(isPlan)
  return amounts.flatMap((amount, at): readonly (FigureAmount | 'planTotal')[] =>
    isPlan(amount) ? (at === first ? ['planTotal'] : []) : [amount],
  )
}

const projectParts = (
  open: OpenBook,
  { name, asOf, of }: FigureAmount,
  { projects, source }: PartsQuestion,
): readonly ProjectPart[] => {
  const desk = createDesk(open)
  const part = partTaken[of ?? 'all'](open, name, asOf)
  const nodes = open.index.nodes.map(node => source === undefined || isPartOf(source, node))
  const members = projects ? projectPositions(open, projects) : open.index.projects
  return members
    .flatMap(project => part({ project, nodes, desk }) ?? [])
    .sort((a, b) => b.amount - a.amount || a.project - b.project)
}

type PartOfProject = Pick<PartOf, 'project' | 'nodes' | 'desk'>

/** How the part of one project is told, by which of the projects count. */
const partTaken: Readonly<
  Record<
    NonNullable<FigureAmount['of']> | 'all',
    (open: OpenBook, name: AmountName, asOf: IsoDate) => (of: PartOfProject) => ProjectPart | undefined
  >
> = {
  all: (open, name, asOf) => of => projectPart(open, { ...of, name, on: dayIn(open, asOf) }),
  reported: (open, name, asOf) => {
    const { states, plans } = reportingOn(open, asOf)
    return of =>
      states[of.project] === silentState && (plans[of.project] ?? 0) > 0
        ? undefined
        : projectPart(open, { ...of, name, on: dayIn(open, asOf) })
  },
  compared: (open, name, asOf) => {
    const reportOf = reportDays(open, asOf)
    return of => {
      const on = reportOf(of.project)
      const parts = on && {
        actual: projectPart(open, { ...of, name: 'actual', on: dayIn(open, asOf) }),
        committed: projectPart(open, { ...of, name: 'committed', on }),
      }
      return parts?.actual && parts.committed && parts[name === 'actual' ? 'actual' : 'committed']
    }
  },
}

/** A source holds what lies below it; the whole holds only what no file splits. */
const isPartOf = (source: SourceId, node: SourceId): boolean => (source === '' ? node === '' : covers(source, node))

type PartOf = {
  readonly name: AmountName
  readonly project: number
  readonly on: Day
  /** By node: whether it is asked about. */
  readonly nodes: readonly boolean[]
  readonly desk: Desk
}

const projectPart = (open: OpenBook, { name, project, on, nodes, desk }: PartOf): ProjectPart | undefined => {
  const told = new Set<number>()
  let amount = 0
  tellAmount(open, name, {
    project,
    on,
    desk,
    hear: (part, node) => {
      if (!nodes[node]) return
      told.add(node)
      amount += part
    },
  })
  if (told.size === 0) return undefined
  const rows = [...told].flatMap(node => rowsTold(open, name, { node, desk })).sort((a, b) => a - b)
  const added = sum(rows.map(row => dong(open.book.facts.amount[row] ?? 0)))
  return { project, amount: bounded(amount), rows, deduction: minus(bounded(amount), added) }
}

/** The rows on which the amount just told rests at one node. */
const rowsTold = (
  { index }: OpenBook,
  name: AmountName,
  { node, desk }: { readonly node: number; readonly desk: Desk },
): readonly number[] => {
  const rowsAt = ({ rows, count }: Selection): readonly number[] =>
    [...rows.subarray(0, count)].filter(row => index.nodeOf[row] === node)
  if (name !== 'committed') return rowsAt(desk.rows)
  if (desk.committed.numerator === 0) return rowsAt(desk.committed.before)
  // In the midst of a month: what the commitment will have reached at its end, of which only the days gone count.
  const after = rowsAt(desk.committed.after)
  return after.length > 0 ? after : rowsAt(desk.committed.before)
}

import { createDesk, tellAmount, type AmountName, type Desk } from './amounts.ts'
import { yearClose, type IsoDate } from './calendar.ts'
import type { Selection } from './coverage.ts'
import { covers, type ProjectId, type SourceId } from './ids.ts'
import { dong, minus, sum, type Dong } from './money.ts'
import { dayIn, projectPositions, type OpenBook } from './openBook.ts'
import type { Figures } from './progress.ts'

/** Figures that can be taken apart: what pressing one of them explains. */
export type FigureName = Exclude<keyof Figures, 'actualAsOf'>

/** The amounts that a figure is worked out from, in the order in which its formula names them. */
export const amountsOfFigure = {
  plan: ['plan'],
  carriedOver: ['carriedOver'],
  unallocated: ['unallocated'],
  committed: ['committed'],
  committedYear: ['committed'],
  actual: ['actual'],
  claimed: ['claimed'],
  carriedOverActual: ['carriedOverActual'],
  rate: ['actual', 'plan'],
  fulfilment: ['actual', 'committed'],
  gapToCommitment: ['actual', 'committed'],
  gapToTarget: ['plan', 'actual'],
  remaining: ['plan', 'actual'],
} as const satisfies Record<FigureName, readonly AmountName[]>

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
  /** Sum of the parts; undefined where there is none. */
  readonly total: Dong | undefined
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
export const partsOf = (open: OpenBook, question: PartsQuestion): readonly AmountParts[] =>
  amountsOfFigure[question.figure].map(name => {
    const parts = projectParts(open, name, question)
    return { name, total: parts.length === 0 ? undefined : sum(parts.map(part => part.amount)), parts }
  })

const projectParts = (open: OpenBook, name: AmountName, question: PartsQuestion): readonly ProjectPart[] => {
  const { projects, source } = question
  const asOf = question.figure === 'committedYear' ? yearClose(open.planYear) : question.asOf
  const desk = createDesk(open)
  const nodes = open.index.nodes.map(node => source === undefined || isPartOf(source, node))
  const members = projects ? projectPositions(open, projects) : open.index.projects
  return members
    .flatMap(project => projectPart(open, { name, project, asOf, nodes, desk }) ?? [])
    .sort((a, b) => b.amount - a.amount || a.project - b.project)
}

/** A source holds what lies below it; the whole holds only what no file splits. */
const isPartOf = (source: SourceId, node: SourceId): boolean => (source === '' ? node === '' : covers(source, node))

type PartOf = {
  readonly name: AmountName
  readonly project: number
  readonly asOf: IsoDate
  /** By node: whether it is asked about. */
  readonly nodes: readonly boolean[]
  readonly desk: Desk
}

const projectPart = (open: OpenBook, { name, project, asOf, nodes, desk }: PartOf): ProjectPart | undefined => {
  const told = new Set<number>()
  let amount = 0
  tellAmount(open, name, {
    project,
    on: dayIn(open, asOf),
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
  return { project, amount: dong(amount), rows, deduction: minus(dong(amount), added) }
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

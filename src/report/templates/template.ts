import { amountColumn } from '../../domain/progress/amountColumn.ts'
import { monthEnd, type IsoDate, type PlanMonth, type PlanYear } from '../../domain/base/calendar.ts'
import type { Investor } from '../../domain/ledger/directory.ts'
import { investorGroups } from '../../domain/book/groups.ts'
import type { InvestorId } from '../../domain/base/ids.ts'
import { dong, type Dong } from '../../domain/base/money.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'

/** What an investor is asked to fill in: what it disbursed by a day, or what it commits to disburse month by month. */
export type TemplateKind =
  | { readonly name: 'disbursement'; readonly month: PlanMonth; readonly asOf: IsoDate }
  | { readonly name: 'commitment'; readonly asOf: IsoDate }

/** An empty form for one investor, before it has a format. */
export type Template = {
  readonly kind: TemplateKind
  readonly planYear: PlanYear
  readonly investor: Pick<Investor, 'id' | 'name'>
  /** The day on which the projects and their plans stand so. */
  readonly asOf: IsoDate
  readonly rows: readonly TemplateRow[]
}

/** A project, once for every source that its plan comes from. */
export type TemplateRow = {
  readonly code: string | undefined
  readonly name: string
  /** Undefined where no file splits its plan by source. */
  readonly source: string | undefined
  /** On the day, in whole đồng; undefined where there is none. */
  readonly plan: Dong | undefined
}

export type TemplateQuestion = { readonly kind: TemplateKind; readonly asOf: IsoDate }

/** Undefined where the investor answers for no project on the day. */
export const templateOf = (
  open: OpenBook,
  investorId: InvestorId,
  { kind, asOf }: TemplateQuestion,
): Template | undefined => {
  const investor = open.book.directory.investors.find(({ id }) => id === investorId)
  const members = investorGroups(open, asOf).find(({ key }) => key === investorId)?.members ?? []
  if (!investor || members.length === 0) return undefined
  const { id, name } = investor
  return { kind, planYear: open.planYear, investor: { id, name }, asOf, rows: rowsOf(open, members, asOf) }
}

/** Forms for every investor that answers for a project on the day. */
export const allTemplates = (open: OpenBook, question: TemplateQuestion): readonly Template[] =>
  open.book.directory.investors.flatMap(({ id }) => templateOf(open, id, question) ?? [])

/** The day that a month's report goes to, unless it is cut off before. */
export const disbursementOf = (planYear: PlanYear, month: PlanMonth, cutOff?: IsoDate): TemplateKind => ({
  name: 'disbursement',
  month,
  asOf: cutOff ?? monthEnd(planYear, month),
})

const rowsOf = (open: OpenBook, members: readonly number[], asOf: IsoDate): readonly TemplateRow[] => {
  const plans = plansByProject(open, asOf)
  return members.flatMap((at): readonly TemplateRow[] => {
    const project = open.book.directory.projects[at]
    if (!project) return []
    const { code, name } = project
    const parts = [...(plans.get(at) ?? [])]
    if (parts.length === 0) return [{ code, name, source: undefined, plan: undefined }]
    return parts.map(([node, amount]) => ({ code, name, source: sourceName(open, node), plan: dong(amount) }))
  })
}

/** The plan of every project on the day, by source node. */
const plansByProject = (open: OpenBook, asOf: IsoDate): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const { partProjects, partNodes, partAmounts } = amountColumn(open, 'plan', asOf)
  const plans = new Map<number, Map<number, number>>()
  for (const [part, project] of partProjects.entries()) {
    const node = partNodes[part] ?? 0
    const ofProject = plans.get(project) ?? new Map<number, number>()
    ofProject.set(node, (ofProject.get(node) ?? 0) + (partAmounts[part] ?? 0))
    plans.set(project, ofProject)
  }
  return plans
}

/** Node 0 is the whole: no source at all. */
const sourceName = ({ index, book }: OpenBook, node: number): string | undefined => {
  const id = index.nodes[node]
  return book.directory.sources.find(source => source.id === id)?.name
}

import { amountColumn, type AmountColumn } from '../progress/amountColumn.ts'
import { relation } from '../book/bookIndex.ts'
import { monthsInto, type IsoDate } from '../base/calendar.ts'
import { forecastBy, type ForecastRow } from '../forecast/forecast.ts'
import { wholeYear } from '../forecast/pace.ts'
import { investorGroups, rowNames, type Group } from '../book/groups.ts'
import { wholeSource, type ProjectId, type SourceId } from '../base/ids.ts'
import { dong, minus, plus, portion, zero, type Dong } from '../base/money.ts'
import { countedAs } from '../book/countedAs.ts'
import type { OpenBook } from '../book/openBook.ts'
import { progressBy, type ProgressRow } from '../progress/progress.ts'
import type { GivingLevel } from './moves.ts'

/** The capital of one project from one funding source: what can be moved. Whole đồng. */
export type CapitalLine = {
  readonly project: ProjectId
  readonly projectName: string
  /** '' where no investor is known. */
  readonly investor: string
  readonly investorName: string
  /** `wholeSource` where no file splits the project's plan. */
  readonly source: SourceId
  readonly sourceName: string
  readonly plan: Dong
  readonly actual: Dong
  /** What will be disbursed of it by 31 January. */
  readonly expected: Readonly<Record<GivingLevel, Dong>>
  /** What its project could disburse beyond its plan by 31 January; of all its sources together. */
  readonly capacity: Dong
}

/** Why a project's capital is left out: it has no forecast, or its plan and disbursement are not split alike. */
export const leftOutReasons = ['noForecast', 'sourcesDiffer'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** Capital of a day: what can be moved, and how much is left out, by reason. */
export type Capital = {
  readonly lines: readonly CapitalLine[]
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly projects: number; readonly plan: Dong }[]
}

type CapitalQuestion = { readonly asOf: IsoDate; readonly lastYear?: OpenBook | undefined }

/** However the figures beside it are counted, only capital allocated to projects can be moved, and only the year's own. */
export const capitalOn = (asked: OpenBook, question: CapitalQuestion): Capital => {
  const { asOf } = question
  const open = countedAs(asked, { denominator: 'allocated', carriedOver: 'apart' })
  const rows = progressBy(open, { asOf, by: 'project' })
  const forecasts = forecastBy(asked, { ...question, by: 'project' })
  const investors = investorsByProject(open, asOf)
  const planned = partsByProject(amountColumn(open, 'plan', asOf))
  const disbursed = partsByProject(amountColumn(open, 'actual', asOf))
  const told = open.index.projects.flatMap((position, at): readonly Told[] => {
    const [row, forecast, plans] = [rows[at], forecasts[at], planned.get(position)]
    if (!row || !forecast || !plans || (row.plan ?? zero) <= 0) return []
    return [{ row, forecast, plans, actuals: disbursed.get(position) ?? [], investor: investors.get(position) }]
  })
  const kept = told.map(each => linesOf(open, each))
  return {
    lines: kept.flatMap(lines => (typeof lines === 'string' ? [] : lines)),
    leftOut: leftOutReasons.flatMap(reason => {
      const left = told.filter((_, at) => kept[at] === reason)
      const plan = left.reduce((total, { row }) => plus(total, row.plan ?? zero), zero)
      return left.length === 0 ? [] : [{ reason, projects: left.length, plan }]
    }),
  }
}

type Part = { readonly node: number; readonly amount: Dong }

/** What is told of one project. */
type Told = {
  readonly row: ProgressRow
  readonly forecast: ForecastRow
  readonly plans: readonly Part[]
  readonly actuals: readonly Part[]
  readonly investor: Investor | undefined
}

type Investor = { readonly key: string; readonly name: string; readonly fulfilment: number | undefined }

const investorsByProject = (open: OpenBook, asOf: IsoDate): ReadonlyMap<number, Investor> => {
  const rows = progressBy(open, { asOf, by: 'investor' })
  return new Map(
    investorGroups(open, asOf).flatMap(({ key, name, members }: Group, at) =>
      members.map(member => [member, { key, name, fulfilment: rows[at]?.fulfilment }] as const),
    ),
  )
}

const partsByProject = ({
  partProjects,
  partNodes,
  partAmounts,
}: AmountColumn): ReadonlyMap<number, readonly Part[]> => {
  const parts = new Map<number, Part[]>()
  partProjects.forEach((project, at) => {
    const part = { node: partNodes[at] ?? 0, amount: dong(partAmounts[at] ?? 0) }
    const known = parts.get(project)
    if (known) known.push(part)
    else parts.set(project, [part])
  })
  return parts
}

const linesOf = (open: OpenBook, told: Told): readonly CapitalLine[] | LeftOutReason => {
  const { forecast, row, investor } = told
  const split = splitOf(open, told)
  if (!split) return 'sourcesDiffer'
  if (forecast.forecast.kind === 'none') return 'noForecast'
  const { p50, p90 } = forecast.forecast
  const expected = { p50: sharedOut(split, p50), p90: sharedOut(split, p90) }
  const capacity = capacityOf(open, told)
  return split.map(({ node, plan, actual }, at) => ({
    project: row.key as ProjectId, // a row by project
    projectName: row.name,
    investor: investor?.key ?? '',
    investorName: investor?.name ?? rowNames.noInvestor,
    source: open.index.nodes[node] ?? wholeSource,
    sourceName: open.book.directory.sources[node - 1]?.name ?? rowNames.noSource,
    plan,
    actual,
    expected: { p50: expected.p50[at] ?? plan, p90: expected.p90[at] ?? plan },
    capacity,
  }))
}

type Split = readonly { readonly node: number; readonly plan: Dong; readonly actual: Dong }[]

/** Plan and disbursement source by source; undefined where they are not told of the same ones. */
const splitOf = ({ index }: OpenBook, { plans, actuals, row }: Told): Split | undefined => {
  const [only, ...others] = plans
  if (!only) return undefined
  if (others.length === 0) {
    const isApart = actuals.some(
      ({ node }) => index.relations[only.node * index.nodes.length + node] === relation.apart,
    )
    return isApart ? undefined : [{ node: only.node, plan: only.amount, actual: row.actual ?? zero }]
  }
  const actualAt = new Map(actuals.map(({ node, amount }) => [node, amount]))
  const isSplitAlike = actuals.every(({ node }) => plans.some(plan => plan.node === node))
  if (!isSplitAlike || plans.some(({ amount }) => amount < 0)) return undefined
  return plans.map(({ node, amount }) => ({ node, plan: amount, actual: actualAt.get(node) ?? zero }))
}

/** What is yet to be disbursed by the forecast, shared out by what is left of each source's plan. */
const sharedOut = (split: Split, amount: Dong): readonly Dong[] => {
  const room = split.map(({ plan, actual }) => Math.max(0, plan - actual))
  const whole = room.reduce((total, each) => total + each, 0)
  const coming = Math.max(0, amount - split.reduce((total, { actual }) => total + actual, 0))
  let [left, roomLeft] = [Math.min(coming, whole), whole]
  return split.map(({ actual }, at) => {
    const own = roomLeft === 0 ? zero : portion(dong(left), room[at] ?? 0, roomLeft)
    left -= own
    roomLeft -= room[at] ?? 0
    return plus(actual, own)
  })
}

/**
 * What the project could disburse beyond its plan: where its own forecast uses the plan up, what it has committed beyond
 * it or what the pace of the last three months would reach beyond it, of that as much as its investor keeps of its word.
 */
const capacityOf = ({ planYear }: OpenBook, { row, forecast, investor }: Told): Dong => {
  const { plan, actual, committedYear } = row
  const told = forecast.forecast
  if (told.kind === 'none' || plan === undefined || actual === undefined || told.p50 < plan || actual > plan)
    return zero
  const months = wholeYear - monthsInto(planYear, told.from)
  const atPace = dong(Math.round(actual + Math.max(0, forecast.recentPace ?? 0) * months))
  const need = Math.max(minus(atPace, plan), (committedYear ?? zero) - plan, 0)
  return portion(dong(need), permille(investor?.fulfilment), 1_000)
}

/** Nobody is taken to do more than was promised; where nothing was committed nothing is known against it. */
const permille = (fulfilment: number | undefined): number =>
  Math.round(Math.min(1, Math.max(0, fulfilment ?? 1)) * 1_000)

import { amountColumn, totalOf } from '../progress/amountColumn.ts'
import type { AmountName } from '../progress/amounts.ts'
import {
  addDays,
  monthEnd,
  monthStart,
  planMonthOf,
  planMonths,
  type IsoDate,
  type PlanMonth,
} from '../base/calendar.ts'
import { chosen, createSelection, restart } from '../progress/coverage.ts'
import { selectCumulative } from '../progress/cumulative.ts'
import { factKinds } from '../ledger/ledger.ts'
import { dong, minus, shareOf, sum, zero, type Dong } from '../base/money.ts'
import { seriesCount, seriesOf } from '../book/bookIndex.ts'
import { dayIn, type OpenBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'
import type { FlagFigures } from './flag.ts'
import { hasReached } from './planRules.ts'
import type { Thresholds } from './ruleSet.ts'
import { totalOn, type Subject } from './subject.ts'

/** Too little of what was committed to date. */
export const belowCommitment = (
  { asOf, figures: { yearActual: actual, committed, fulfilment, actualAsOf } }: Subject,
  { fulfilmentUnder }: Thresholds<'belowCommitment'>,
): FlagFigures['belowCommitment'] | undefined =>
  actual !== undefined &&
  committed !== undefined &&
  fulfilment !== undefined &&
  actualAsOf !== undefined &&
  fulfilment < fulfilmentUnder
    ? { asOf, actualAsOf, actual, committed, fulfilment, threshold: fulfilmentUnder }
    : undefined

/**
 * Too little of what was committed for the last whole month alone. Only projects count whose disbursement is known at
 * both ends of the month: of the others the month's part cannot be told.
 */
export const belowCommitmentInMonth = (
  { open, asOf, members }: Subject,
  { fulfilmentUnder }: Thresholds<'belowCommitmentInMonth'>,
): FlagFigures['belowCommitmentInMonth'] | undefined => {
  const month = lastWholeMonth(open, asOf)
  if (!month) return undefined
  const { before, end } = month
  const isKnown = isKnownOn(open, end)
  const wasKnown = month.number === 1 ? () => true : isKnownOn(open, before)
  const { byProject: committedByEnd } = amountColumn(open, 'committed', end)
  const told = members.filter(
    project => isKnown(project) && wasKnown(project) && !Number.isNaN(committedByEnd[project] ?? Number.NaN),
  )
  const inMonth = (name: AmountName): Dong =>
    minus(totalOn(open, name, { asOf: end, members: told }), totalOn(open, name, { asOf: before, members: told }))
  const actual = inMonth('actual')
  const committed = inMonth('committed')
  const fulfilment = shareOf(actual, committed)
  return fulfilment !== undefined && fulfilment < fulfilmentUnder
    ? { monthEnd: end, actual, committed, fulfilment, threshold: fulfilmentUnder }
    : undefined
}

/** From the last day of the month before to the month's own. */
type Month = { readonly before: IsoDate; readonly end: IsoDate; readonly number: PlanMonth }

/** The last month of the plan that has ended by the day. */
const lastWholeMonth = perBook(({ planYear }, asOf: IsoDate): Month | undefined => {
  const number = planMonths.findLast(each => monthEnd(planYear, each) <= asOf)
  return number && { before: addDays(monthStart(planYear, number), -1), end: monthEnd(planYear, number), number }
})

/** Whether a project's disbursement by a day rests on a report of that very day. */
const isKnownOn = (open: OpenBook, asOf: IsoDate): ((project: number) => boolean) => {
  const at = open.index.dates.indexOf(asOf)
  const { dateByProject } = amountColumn(open, 'actual', asOf)
  return project => at >= 0 && dateByProject[project] === at
}

/** Projects with a plan for which nobody committed anything. */
export const commitmentMissing = (
  { open, asOf, members }: Subject,
  { fromMonth }: Thresholds<'commitmentMissing'>,
): FlagFigures['commitmentMissing'] | undefined => {
  if (!hasReached(open.planYear, asOf, fromMonth)) return undefined
  const { byProject: plans } = amountColumn(open, 'plan', asOf)
  const { byProject: commitments } = amountColumn(open, 'committed', open.index.close)
  const lacking = members.filter(
    project => (plans[project] ?? Number.NaN) > 0 && Number.isNaN(commitments[project] ?? Number.NaN),
  )
  return lacking.length === 0
    ? undefined
    : { asOf, projects: lacking.length, plan: totalOn(open, 'plan', { asOf, members: lacking }) }
}

/** The commitment for the whole year is itself under the target, over the projects that have both plan and commitment. */
export const commitmentUnderTarget = (
  { open, asOf, members }: Subject,
  { target }: Thresholds<'commitmentUnderTarget'>,
): FlagFigures['commitmentUnderTarget'] | undefined => {
  const { byProject: plans } = amountColumn(open, 'plan', asOf)
  const { byProject: commitments } = amountColumn(open, 'committed', open.index.close)
  const both = members.filter(
    project => !Number.isNaN((plans[project] ?? Number.NaN) + (commitments[project] ?? Number.NaN)),
  )
  const plan = totalOf(plans, both)
  const committedYear = totalOf(commitments, both)
  const share = shareOf(committedYear, plan)
  return committedYear !== undefined && plan !== undefined && share !== undefined && share < target
    ? { committedYear, plan, share, target }
    : undefined
}

/** A later commitment promises less than the first one did: for the whole year, or up to the end of the present month. */
export const commitmentLowered = ({ open, asOf, members }: Subject): FlagFigures['commitmentLowered'] | undefined => {
  if (originalAmounts(open).size === 0) return undefined
  const month = planMonthOf(open.planYear, asOf)
  for (const until of [open.index.close, ...(month ? [monthEnd(open.planYear, month)] : [])]) {
    const { first, now } = revisedCommitments(open, until)
    const before = totalOf(first, members) ?? zero
    const after = totalOf(now, members) ?? zero
    if (after < before) return { until, before, after }
  }
  return undefined
}

type Revised = { readonly first: Float64Array; readonly now: Float64Array }

/** By project: what is committed by the end of a month as its facts first stood, and as they stand. */
const revisedCommitments = perBook((open, until: IsoDate): Revised => {
  const { index, book } = open
  const originals = originalAmounts(open)
  const { limit } = dayIn(open, until)
  const selection = createSelection(index.longestProject)
  const first = new Float64Array(book.directory.projects.length)
  const now = new Float64Array(book.directory.projects.length)
  for (const project of index.projects) {
    restart(selection, limit)
    selectCumulative(index, project * seriesCount + seriesOf('commitment'), selection)
    const rows = [...chosen(selection)]
    now[project] = sum(rows.map(row => dong(index.amountOf[row] ?? 0)))
    first[project] = sum(rows.map(row => originals.get(row) ?? dong(index.amountOf[row] ?? 0)))
  }
  return { first, now }
})

const commitment = factKinds.indexOf('commitment')

/** By standing row: what the first of the facts that it replaced said. */
const originalAmounts = perBook((open): ReadonlyMap<number, Dong> => {
  const { kind, supersededBy, amount } = open.book.facts
  const originals = new Map<number, { readonly report: number; readonly amount: Dong }>()
  supersededBy.forEach((by, row) => {
    if (by === -1 || kind[row] !== commitment) return
    const standing = standingRow(supersededBy, by)
    const report = open.index.reportOf[row] ?? 0
    const known = originals.get(standing)
    if (!known || report < known.report) originals.set(standing, { report, amount: dong(amount[row] ?? 0) })
  })
  return new Map([...originals].map(([standing, original]) => [standing, original.amount]))
})

const standingRow = (supersededBy: readonly number[], row: number): number => {
  const by = supersededBy[row] ?? -1
  return by === -1 ? row : standingRow(supersededBy, by)
}

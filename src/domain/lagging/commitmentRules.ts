import { amountColumn, totalOf } from '../amountColumn.ts'
import { addDays, monthEnd, monthStart, planMonthOf, planMonths, type IsoDate } from '../calendar.ts'
import { emptySelection } from '../coverage.ts'
import { selectCumulative } from '../cumulative.ts'
import { dong, minus, shareOf, sum, zero, type Dong } from '../money.ts'
import { dayIn, remembered, seriesOf, type OpenBook } from '../openBook.ts'
import type { FlagFigures } from './flag.ts'
import { hasReached } from './planRules.ts'
import type { Thresholds } from './ruleSet.ts'
import { amountOf, type Subject } from './subject.ts'

/** Too little of what was committed to date. */
export const belowCommitment = (
  { asOf, figures: { actual, committed, fulfilment, actualAsOf } }: Subject,
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
  const parts = members.flatMap(project => monthParts(open, project, month) ?? [])
  const actual = sum(parts.map(part => part.actual))
  const committed = sum(parts.map(part => part.committed))
  const fulfilment = shareOf(actual, committed)
  return fulfilment !== undefined && fulfilment < fulfilmentUnder
    ? { monthEnd: month.end, actual, committed, fulfilment, threshold: fulfilmentUnder }
    : undefined
}

/** From the end of the month before to the month's own. */
type Month = { readonly before: IsoDate; readonly end: IsoDate; readonly isFirst: 'first' | 'later' }

/** The last month of the plan that has ended by the day. */
const lastWholeMonth = ({ planYear }: OpenBook, asOf: IsoDate): Month | undefined => {
  const month = planMonths.findLast(each => monthEnd(planYear, each) <= asOf)
  return (
    month && {
      before: addDays(monthStart(planYear, month), -1),
      end: monthEnd(planYear, month),
      isFirst: month === 1 ? 'first' : 'later',
    }
  )
}

const monthParts = (open: OpenBook, project: number, { before, end, isFirst }: Month) => {
  const actual = knownExactly(open, project, end)
  const actualBefore = isFirst === 'first' ? zero : knownExactly(open, project, before)
  const committed = amountOf(open, 'committed', { project, asOf: end })
  if (actual === undefined || actualBefore === undefined || committed === undefined) return undefined
  const committedBefore = amountOf(open, 'committed', { project, asOf: before }) ?? zero
  return { actual: minus(actual, actualBefore), committed: minus(committed, committedBefore) }
}

/** What was disbursed by a day, if it rests on a report of that very day. */
const knownExactly = (open: OpenBook, project: number, asOf: IsoDate): Dong | undefined => {
  const { dateByProject } = amountColumn(open, 'actual', asOf)
  return open.index.dates[dateByProject[project] ?? -1] === asOf
    ? amountOf(open, 'actual', { project, asOf })
    : undefined
}

/** Projects with a plan for which nobody committed anything. */
export const commitmentMissing = (
  { open, asOf, members }: Subject,
  { fromMonth }: Thresholds<'commitmentMissing'>,
): FlagFigures['commitmentMissing'] | undefined => {
  if (!hasReached(open.planYear, asOf, fromMonth)) return undefined
  const plans = members.flatMap(project => {
    const plan = amountOf(open, 'plan', { project, asOf })
    const committed = amountOf(open, 'committed', { project, asOf: open.index.close })
    return plan !== undefined && plan > 0 && committed === undefined ? [plan] : []
  })
  return plans.length === 0 ? undefined : { asOf, projects: plans.length, plan: sum(plans) }
}

/** The commitment for the whole year is itself under the target, over the projects that have both plan and commitment. */
export const commitmentUnderTarget = (
  { open, asOf, members }: Subject,
  { target }: Thresholds<'commitmentUnderTarget'>,
): FlagFigures['commitmentUnderTarget'] | undefined => {
  const whole = amountColumn(open, 'committed', open.index.close).byProject
  const planned = amountColumn(open, 'plan', asOf).byProject
  const both = members.filter(
    project => !Number.isNaN((whole[project] ?? Number.NaN) + (planned[project] ?? Number.NaN)),
  )
  const committedYear = totalOf(whole, both)
  const plan = totalOf(planned, both)
  const share = shareOf(committedYear, plan)
  return committedYear !== undefined && plan !== undefined && share !== undefined && share < target
    ? { committedYear, plan, share, target }
    : undefined
}

/** A later commitment promises less than the first one did: for the whole year, or up to the end of the present month. */
export const commitmentLowered = ({ open, asOf, members }: Subject): FlagFigures['commitmentLowered'] | undefined => {
  const { planYear } = open
  const month = planMonthOf(planYear, asOf)
  for (const until of [open.index.close, ...(month ? [monthEnd(planYear, month)] : [])]) {
    const before = sum(members.map(project => committedAtFirst(open, until).first[project] ?? zero))
    const after = sum(members.map(project => committedAtFirst(open, until).now[project] ?? zero))
    if (after < before) return { until, before, after }
  }
  return undefined
}

type Revised = { readonly first: readonly Dong[]; readonly now: readonly Dong[] }

/** By project: what is committed by the end of a month, as its facts first stood and as they stand. */
const committedAtFirst = (open: OpenBook, until: IsoDate): Revised =>
  remembered(open, `first commitments ${until}`, () => {
    const { index, book } = open
    const originals = originalAmounts(open)
    const { limit } = dayIn(open, until)
    const selection = emptySelection(index.longestProject)
    const first = book.directory.projects.map(() => zero)
    const now = [...first]
    for (const project of index.projects) {
      selection.count = 0
      selectCumulative(index, { project, series: seriesOf('commitment'), limit }, selection)
      const rows = [...selection.rows.subarray(0, selection.count)]
      first[project] = sum(rows.map(row => originals.get(row) ?? dong(index.amountOf[row] ?? 0)))
      now[project] = sum(rows.map(row => dong(index.amountOf[row] ?? 0)))
    }
    return { first, now }
  })

/** By standing row: what the first of the facts that it replaced said. */
const originalAmounts = (open: OpenBook): ReadonlyMap<number, Dong> =>
  remembered(open, 'original amounts', () => {
    const { supersededBy, amount } = open.book.facts
    const originals = new Map<number, { readonly report: number; readonly amount: Dong }>()
    supersededBy.forEach((by, row) => {
      if (by === -1) return
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

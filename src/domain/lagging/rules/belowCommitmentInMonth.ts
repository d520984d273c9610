import { addDays, monthEnd, monthStart, planMonths, type IsoDate, type PlanMonth } from '../../base/calendar.ts'
import { minus, shareOf, type Dong } from '../../base/money.ts'
import type { OpenBook } from '../../book/openBook.ts'
import { perBook } from '../../book/perBook.ts'
import { amountColumn } from '../../progress/amountColumn.ts'
import type { AmountName } from '../../progress/amounts.ts'
import { laggingRule } from '../rule.ts'
import { totalOn, type Fulfilled } from '../subject.ts'

/** `monthEnd`: last day of the month in question; amounts are the month's own. */
type Figures = Fulfilled & { readonly monthEnd: IsoDate }

/**
 * Too little of what was committed for the last whole month alone. Only projects count whose disbursement is known at
 * both ends of the month: of the others the month's part cannot be told.
 */
export const belowCommitmentInMonth = laggingRule({
  thresholds: { fulfilmentUnder: 'share' },
  defaults: { severity: 'watch', fulfilmentUnder: 0.9 },
  atFirst: 'on',
  test: ({ open, asOf, members }, { fulfilmentUnder }): Figures | undefined => {
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
  },
})

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

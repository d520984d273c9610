import { yearClose } from '../../../domain/base/calendar.ts'
import { wholeSource } from '../../../domain/base/ids.ts'
import { plus, zero, type Dong } from '../../../domain/base/money.ts'
import { openBook } from '../../../domain/book/openBook.ts'
import { progressBy } from '../../../domain/progress/progress.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { Finding } from '../../said/findings.ts'
import type { PlannedFact } from '../../said/plan.ts'

/** Commitments and disbursement beyond the plan that the ledger holds, of projects whose plan the file does not give. */
export const excesses = (facts: readonly PlannedFact[], book: YearBook): readonly Finding[] => {
  const planned = new Set(facts.filter(({ kind }) => kind === 'plan').map(({ projectId }) => projectId))
  const spending = facts.filter(fact => isSpending(fact) && !planned.has(fact.projectId))
  if (spending.length === 0) return []
  const plans = plansOf(book)
  return [...Map.groupBy(spending, ({ projectId }) => projectId)].flatMap(([project, ofProject]) => {
    const plan = plans.get(project)
    return plan === undefined ? [] : excessesOver(plan, ofProject)
  })
}

const isSpending = ({ kind, capital }: PlannedFact): boolean =>
  capital === 'planYear' && (kind === 'commitment' || kind === 'disbursement')

/** The year's whole plan of every project, as the screens show it. */
const plansOf = (book: YearBook): ReadonlyMap<string, Dong> =>
  new Map(
    progressBy(openBook(book), { asOf: yearClose(book.planYear), by: 'project' }).flatMap(({ key, plan }) =>
      plan === undefined ? [] : [[key, plan]],
    ),
  )

const excessesOver = (plan: Dong, facts: readonly PlannedFact[]): readonly Finding[] => {
  const committed = firstBeyond(plan, runningTotals(facts.filter(({ kind }) => kind === 'commitment')))
  const actual = firstBeyond(plan, runningTotals(facts.filter(({ kind }) => kind === 'disbursement')))
  const findings: Finding[] = []
  if (committed) {
    findings.push({ ...warningAt(committed.fact), code: 'commitment-exceeds-plan', committed: committed.whole, plan })
  }
  if (actual) findings.push({ ...warningAt(actual.fact), code: 'actual-exceeds-plan', actual: actual.whole, plan })
  return findings
}

const warningAt = ({ sheet, cell }: PlannedFact) => ({ severity: 'warning', sheet, cell }) as const

type RunningTotal = { readonly fact: PlannedFact; readonly total: Dong }

/** What has been reached with each fact, by day: figures to date as they stand, else in-month ones added up. */
const runningTotals = (facts: readonly PlannedFact[]): readonly RunningTotal[] => {
  const counted = withoutDoubles(facts).toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  const toDate = counted.filter(({ basis }) => basis === 'toDate')
  if (toDate.length > 0) return [...Map.groupBy(toDate, ({ asOf }) => asOf).values()].flatMap(added)
  return added(counted)
}

const added = (facts: readonly PlannedFact[]): readonly RunningTotal[] => {
  let total = zero
  return facts.map(fact => {
    total = plus(total, fact.amount)
    return { fact, total }
  })
}

/** A figure for the whole beside those of its sources is the same money. */
const withoutDoubles = (facts: readonly PlannedFact[]): readonly PlannedFact[] => {
  const whole = facts.filter(({ sourceId }) => sourceId === wholeSource)
  return whole.length > 0 ? whole : facts
}

/** The fact with which the total first passes the plan, and the largest total reached. */
const firstBeyond = (plan: Dong, totals: readonly RunningTotal[]): { fact: PlannedFact; whole: Dong } | undefined => {
  const first = totals.find(({ total }) => total > plan)
  if (!first) return undefined
  return { fact: first.fact, whole: totals.reduce((most, { total }) => (total > most ? total : most), first.total) }
}

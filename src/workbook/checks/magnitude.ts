import type { YearBook } from '../../domain/book/yearBook.ts'
import { factKinds, type FactKind } from '../../domain/ledger/ledger.ts'
import { bounded, units, type Dong } from '../../domain/base/money.ts'
import type { Finding } from '../said/findings.ts'
import type { ReadFact } from '../said/interpretation.ts'

/** How large the year is as somebody else says it: a decision's total, or what the year before came to. */
export type SizeOfYear = { readonly plan: Dong; readonly of: 'stated' | 'lastYear' }

/**
 * Bounds that need no ledger. The largest province plans under a hundred nghìn tỷ đồng a year (the nation some 830, 2025), and
 * no project of a province is given fifty: what lies beyond was read in a wrong unit. A file of thousands of projects may be
 * that of many provinces. The last bound keeps every sum of a ledger far below what a number can hold.
 */
const mostOfProject = 50_000 * units.ty
const mostOfProvince = 300_000 * units.ty
const mostOnAverage = 2_000 * units.ty
const mostOfLedger = 5_000_000 * units.ty

/** Of the year's size, before it is asked about: a plan grows during its year, and seldom doubles. */
const timesTheYear = 2

/** What no province can have: an error at the largest cell, before anything of the file is planned. */
export const beyondBounds = (facts: readonly ReadFact[], book: YearBook | undefined): readonly Finding[] => {
  const { byProject, byKind } = grossOf(facts)
  const large = new Set([...byProject].flatMap(([project, sum]) => (sum > mostOfProject ? [project] : [])))
  const ofLarge = large.size === 0 ? [] : facts.filter(fact => large.has(projectKey(fact)))
  const project = largestSum(ofLarge, projectKey)
  if (project !== undefined && project.sum > mostOfProject)
    return [beyond(project.fact, { amount: project.sum, bound: mostOfProject, of: 'project' })]
  const bound = Math.min(mostOfLedger, Math.max(mostOfProvince, byProject.size * mostOnAverage))
  for (const [kind, sum] of byKind) {
    if (sum <= bound && sum + sumInLedger(book, kind) <= mostOfLedger) continue
    const ofKind = facts.filter(fact => fact.kind === kind)
    const largest = largestSum(ofKind, () => '')
    if (largest !== undefined && largest.sum > bound)
      return [beyond(largest.fact, { amount: largest.sum, bound, of: 'file' })]
    const together = (largest?.sum ?? 0) + sumInLedger(book, kind)
    if (largest !== undefined && together > mostOfLedger)
      return [beyond(largest.fact, { amount: together, bound: mostOfLedger, of: 'ledger' })]
  }
  return []
}

/** Everything that a project, and a kind, has on all days together: more than any sum of one day. Most files end here. */
const grossOf = (facts: readonly ReadFact[]) => {
  const byProject = new Map<string, number>()
  const byKind = new Map<FactKind, number>()
  let ofRow = 0
  for (let at = 0; at < facts.length; at += 1) {
    const fact = facts[at]
    if (fact === undefined) continue
    const amount = Math.abs(fact.amount)
    ofRow += amount
    byKind.set(fact.kind, (byKind.get(fact.kind) ?? 0) + amount)
    // A row's facts name the same project one after the other: they are looked up once.
    if (facts[at + 1]?.project === fact.project) continue
    const project = projectKey(fact)
    byProject.set(project, (byProject.get(project) ?? 0) + ofRow)
    ofRow = 0
  }
  return { byProject, byKind }
}

const projectKey = ({ project }: ReadFact): string => project.code ?? project.name

/** What a province hardly has, by its own decision or by the year before: a warning. */
export const beyondYear = (facts: readonly ReadFact[], sizeOfYear: SizeOfYear | undefined): readonly Finding[] => {
  if (sizeOfYear === undefined) return []
  const planned = largestSum(facts.filter(isOwnPlan), () => '')
  if (planned === undefined || planned.sum <= sizeOfYear.plan * timesTheYear) return []
  return [
    {
      code: 'beyond-year-size',
      severity: 'warning',
      sheet: planned.fact.sheet,
      cell: planned.fact.cell,
      amount: bounded(planned.sum),
      size: sizeOfYear.plan,
      of: sizeOfYear.of,
    },
  ]
}

/** What the file gives as the year's own plan, in đồng; for whoever finds out how large the year is only where that matters. */
export const planIn = (facts: readonly ReadFact[]): number => largestSum(facts.filter(isOwnPlan), () => '')?.sum ?? 0

const isOwnPlan = ({ kind, capital }: ReadFact): boolean => kind === 'plan' && capital === 'planYear'

type FactSum = { readonly fact: ReadFact; readonly sum: number }

/** The largest of the sums by kind, basis and day, and by what the key says besides; with the largest fact in it. */
const largestSum = (facts: readonly ReadFact[], keyOf: (fact: ReadFact) => string): FactSum | undefined => {
  const sums = new Map<string, FactSum>()
  for (const fact of facts) {
    const { kind, capital, basis, asOf } = fact
    const key = `${kind}\n${capital}\n${basis}\n${asOf}\n${keyOf(fact)}`
    const known = sums.get(key)
    const isLarger = known === undefined || Math.abs(fact.amount) > Math.abs(known.fact.amount)
    sums.set(key, { fact: isLarger ? fact : known.fact, sum: (known?.sum ?? 0) + Math.abs(fact.amount) })
  }
  let largest: FactSum | undefined
  for (const summed of sums.values()) if (largest === undefined || summed.sum > largest.sum) largest = summed
  return largest
}

/** All that stands in the year's ledger of a kind, whatever its days: more than any figure that is made of it. */
const sumInLedger = (book: YearBook | undefined, kind: FactKind): number => {
  if (book === undefined) return 0
  const { facts } = book
  const wanted = factKinds.indexOf(kind)
  let sum = 0
  for (let row = 0; row < facts.amount.length; row += 1)
    if (facts.kind[row] === wanted && facts.supersededBy[row] === -1) sum += Math.abs(facts.amount[row] ?? 0)
  return sum
}

type Bounds = { readonly amount: number; readonly bound: number; readonly of: 'project' | 'file' | 'ledger' }

const beyond = ({ sheet, cell }: ReadFact, { amount, bound, of }: Bounds): Finding => ({
  code: 'beyond-bounds',
  severity: 'error',
  sheet,
  cell,
  amount: bounded(amount),
  bound: bounded(bound),
  of,
})

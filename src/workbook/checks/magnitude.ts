import type { YearBook } from '../../domain/book/yearBook.ts'
import { factKinds, type FactKind } from '../../domain/ledger/ledger.ts'
import { bounded, units, type Dong } from '../../domain/base/money.ts'
import type { Finding } from '../said/findings.ts'
import type { ReadFact } from '../said/interpretation.ts'

/** How large the year is as somebody else says it: a decision's total, or what the year before came to. */
export type SizeOfYear = { readonly plan: Dong; readonly of: 'stated' | 'lastYear' }

/**
 * Bounds that need no ledger. The nation's plan for a whole year is some 830 nghìn tỷ đồng (2025), the largest province's
 * under a hundred, and no project of a province is given fifty: what lies beyond was read in a wrong unit. They also keep
 * every sum of a ledger far below what a number can hold.
 */
const mostOfProject = 50_000 * units.ty
const mostOfFile = 300_000 * units.ty
const mostOfLedger = 2_000_000 * units.ty

/** Of the year's size, before it is asked about: a plan grows during its year, and seldom doubles. */
const timesTheYear = 2

/** What no province can have: errors, before anything of the file is planned. One of each kind, at its largest cell. */
export const beyondBounds = (facts: readonly ReadFact[], book: YearBook | undefined): readonly Finding[] => {
  const largest = largestProject(facts)
  if (largest !== undefined && Math.abs(largest.sum) > mostOfProject)
    return [beyond(largest.fact, { amount: largest.sum, bound: mostOfProject, of: 'project' })]
  const ofFile = largestSum(facts)
  if (ofFile !== undefined && ofFile.sum > mostOfFile)
    return [beyond(ofFile.fact, { amount: ofFile.sum, bound: mostOfFile, of: 'file' })]
  const ofLedger = ofFile && sumInLedger(book, ofFile.fact.kind) + ofFile.sum
  return ofFile !== undefined && ofLedger !== undefined && ofLedger > mostOfLedger
    ? [beyond(ofFile.fact, { amount: ofLedger, bound: mostOfLedger, of: 'ledger' })]
    : []
}

/** What a province hardly has, by its own decision or by the year before: a warning. */
export const beyondYear = (facts: readonly ReadFact[], sizeOfYear: SizeOfYear | undefined): readonly Finding[] => {
  if (sizeOfYear === undefined) return []
  const plans = facts.filter(({ kind, capital }) => kind === 'plan' && capital === 'planYear')
  const planned = largestSum(plans)
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

/** What the file gives as the year's own plan; for whoever finds out how large the year is only where that matters. */
export const planIn = (facts: readonly ReadFact[]): number =>
  largestSum(facts.filter(({ kind, capital }) => kind === 'plan' && capital === 'planYear'))?.sum ?? 0

type Summed = { readonly fact: ReadFact; readonly sum: number }

/** The largest of the sums by kind, basis and day, with the largest fact in it. */
const largestSum = (facts: readonly ReadFact[]): Summed | undefined => largestOf(facts, seriesOf)

const largestProject = (facts: readonly ReadFact[]): Summed | undefined =>
  largestOf(facts, fact => `${seriesOf(fact)}\n${fact.project.code ?? fact.project.name}\n${fact.investor ?? ''}`)

const seriesOf = ({ kind, capital, basis, asOf }: ReadFact): string => `${kind}\n${capital}\n${basis}\n${asOf}`

const largestOf = (facts: readonly ReadFact[], keyOf: (fact: ReadFact) => string): Summed | undefined => {
  const sums = new Map<string, Summed>()
  for (const fact of facts) {
    const key = keyOf(fact)
    const known = sums.get(key)
    const isLarger = known === undefined || Math.abs(fact.amount) > Math.abs(known.fact.amount)
    sums.set(key, { fact: isLarger ? fact : known.fact, sum: (known?.sum ?? 0) + Math.abs(fact.amount) })
  }
  let largest: Summed | undefined
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

import { bounded, type Dong } from '../../../domain/base/money.ts'
import type { RowFacts } from '../../facts/facts.ts'
import type { Finding } from '../../said/findings.ts'
import type { ReadFact } from '../../said/interpretation.ts'

/**
 * A column in another unit than the one beside it, and nothing says so: whatever was paid is a thousandth of the plan, or
 * one plan a thousand times the other, row by row. One such row may be right; several without one that is not are a unit.
 */
export const suspectColumnUnits = (rows: readonly RowFacts[]): readonly Finding[] =>
  rows.length <= sampleRows || slipsIn(rows.slice(0, sampleRows)).length > 0 ? slipsIn(rows) : []

/** Where so many rows show no slip, there is none. */
const sampleRows = 300

const slipsIn = (rows: readonly RowFacts[]): readonly Finding[] => {
  const plans = slipsOf(pairsOf(rows, isPlan, otherPlan), { each: 1 / 100, median: 1 / 300 })
  return plans.length > 0 ? plans : slipsOf(pairsOf(rows, isSpent, wholePlan), { each: 1 / 500, median: 1 / 500 })
}

/** An amount and what stands beside it. */
type Pair = { readonly fact: ReadFact; readonly reference: Dong }

type Reference = (fact: ReadFact, ofRow: readonly ReadFact[]) => Dong | undefined

const pairsOf = (
  rows: readonly RowFacts[],
  isAsked: (fact: ReadFact) => boolean,
  referenceOf: Reference,
): ReadonlyMap<string, readonly Pair[]> => {
  const pairs = rows.flatMap(({ facts }) =>
    facts.flatMap((fact): readonly Pair[] => {
      const reference = isAsked(fact) && fact.amount > 0 ? referenceOf(fact, facts) : undefined
      return reference !== undefined && reference > 0 ? [{ fact, reference }] : []
    }),
  )
  return Map.groupBy(pairs, ({ fact }) => lettersIn(fact.cell))
}

const lettersIn = (cell: string): string => cell.slice(0, cell.search(/\d/u))

const isPlan = ({ kind }: ReadFact): boolean => kind === 'plan'

const isSpent = ({ kind }: ReadFact): boolean => kind === 'commitment' || kind === 'disbursement'

/** The largest of the row's other plans: by a decision before or after it, or of another source. */
const otherPlan: Reference = (fact, ofRow) =>
  ofRow.reduce<Dong | undefined>(
    (most, other) =>
      isPlan(other) && other !== fact && (most === undefined || other.amount > most) ? other.amount : most,
    undefined,
  )

const wholePlan: Reference = (_, ofRow) =>
  bounded(ofRow.reduce((sum, { kind, amount }) => (kind === 'plan' || kind === 'carriedOver' ? sum + amount : sum), 0))

/** At most such a share of the reference in each row, and in the middle one. */
type Shares = { readonly each: number; readonly median: number }

const slipsOf = (columns: ReadonlyMap<string, readonly Pair[]>, shares: Shares): readonly Finding[] =>
  [...columns.values()].flatMap(pairs => (isSlip(pairs, shares) ? findingOf(pairs) : []))

const isSlip = (pairs: readonly Pair[], { each, median }: Shares): boolean => {
  const ratios = pairs.map(({ fact, reference }) => fact.amount / reference).toSorted((a, b) => a - b)
  const [most = 1, middle = 1] = [ratios.at(-1), ratios[Math.floor(ratios.length / 2)]]
  if (pairs.length === 2) return most <= ofTwo
  return pairs.length > 2 && most <= each && middle <= median
}

/** Of two rows alone, a whole thousandth. */
const ofTwo = 1 / 1_000

const findingOf = (pairs: readonly Pair[]): readonly Finding[] =>
  pairs.slice(0, 1).map(({ fact: { sheet, cell, amount }, reference }) => ({
    code: 'unit-slip',
    severity: 'warning',
    sheet,
    cell,
    amount,
    reference,
    against: 'plan',
    factor: reference / amount > 30_000 ? 1 / 1_000_000 : 1 / 1_000,
    count: pairs.length,
  }))

import type { Column } from './column.ts'
import { violationsOf, worthOf, type Choice } from './meanings.ts'
import { optionsOf, type Option, type OptionKind } from './options.ts'
import type { Sum } from './relations.ts'
import { weights } from './weights.ts'

/** The meanings that words, sums and what the ledger can hold allow together, and for each column its supporting sum. */
export type ColumnChoice = {
  readonly choice: Choice
  readonly sumOf: ReadonlyMap<number, Sum>
  /** What every other meaning of a column would cost, with whatever it makes of its neighbours: how sure the choice is. */
  readonly costs: Costs
}

export type Costs = ReadonlyMap<number, ReadonlyMap<OptionKind, number>>

/** `denied`: columns whose heading says that they add up others, and whose rows say no. */
type Proofs = { readonly sums: readonly Sum[]; readonly denied: ReadonlySet<number> }

/**
 * Local search from the words' best: as long as one column read otherwise, or one sum read as a whole, scores better,
 * that is taken, until nothing single is better.
 */
export const choose = (columns: readonly Column[], { sums, denied }: Proofs): ColumnChoice => {
  const summed = new Set(sums.map(({ whole }) => whole))
  const isSummed = (index: number): boolean => summed.has(index) && !denied.has(index)
  const options = new Map(
    columns.map(column => [
      column.index,
      optionsOf(column, columns).map(option =>
        option.kind === 'sum' && !isSummed(column.index) ? { ...option, isSaid: false } : option,
      ),
    ]),
  )
  let choice: Choice = new Map([...options].flatMap(([index, [first]]) => (first ? [[index, first] as const] : [])))
  let score = scoreOf(choice, sums)
  let costs: Costs = new Map()
  for (let round = 0; round < mostRounds; round += 1) {
    let best: { readonly choice: Choice; readonly score: number } | undefined
    const lost = new Map<number, Map<OptionKind, number>>()
    for (const move of movesOf(options, sums)) {
      const moved = new Map([...choice, ...move])
      const movedScore = scoreOf(moved, sums)
      for (const [index, { kind }] of move) lower(lost, { index, kind, cost: score - movedScore })
      if (movedScore > (best?.score ?? score) + 1e-9) best = { choice: moved, score: movedScore }
    }
    costs = lost
    if (!best) break
    choice = best.choice
    score = best.score
  }
  return { choice, sumOf: supportsOf(choice, sums), costs }
}

const mostRounds = 60

type Cost = { readonly index: number; readonly kind: OptionKind; readonly cost: number }

const lower = (costs: Map<number, Map<OptionKind, number>>, { index, kind, cost }: Cost): void => {
  const own = costs.get(index) ?? new Map<OptionKind, number>()
  if (cost < (own.get(kind) ?? Infinity)) own.set(kind, cost)
  costs.set(index, own)
}

type Options = ReadonlyMap<number, readonly Option[]>
type Move = readonly (readonly [number, Option])[]

/** Each option of each column, and each sum with its whole and parts read together in every way that means something. */
const movesOf = (options: Options, sums: readonly Sum[]): readonly Move[] => [
  ...[...options].flatMap(([index, each]) => each.map((option): Move => [[index, option]])),
  ...sums.flatMap(sum => [
    together(options, sum, { whole: 'sum', parts: 'fact' }),
    together(options, sum, { whole: 'fact', parts: 'part' }),
    together(options, sum, { whole: 'sum', parts: 'part' }),
  ]),
]

type Kinds = { readonly whole: Option['kind']; readonly parts: Option['kind'] }

const together = (options: Options, { whole, parts }: Sum, kinds: Kinds): Move => {
  const find = (index: number, kind: Option['kind']): Move => {
    const option = options.get(index)?.find(each => each.kind === kind)
    return option ? [[index, option]] : []
  }
  return [...find(whole, kinds.whole), ...parts.flatMap(part => find(part, kinds.parts))]
}

export const scoreOf = (choice: Choice, sums: readonly Sum[]): number => {
  const { wholes, borne } = proofsOf(choice, sums)
  let score = -violationsOf(choice, sums) * weights.violation
  for (const worth of wholes.values()) score += worth
  for (const [index, option] of choice) {
    score += option.score
    const proof = borne.get(index) ?? 0
    const isBorne = option.isSaid ? option.kind !== 'sum' || proof > 0 : proof >= weights.support * 0.9
    if (!isBorne) score -= weights.unproved
  }
  return score
}

type ProofResult = { readonly wholes: ReadonlyMap<number, number>; readonly borne: ReadonlyMap<number, number> }

/** Of several proofs of one whole the best counts, once. A part is borne out by its whole, a remainder by its plan. */
const proofsOf = (choice: Choice, sums: readonly Sum[]): ProofResult => {
  const wholes = new Map<number, number>()
  const borne = new Map<number, number>()
  for (const sum of sums) {
    const worth = worthOf(sum, choice)
    if (worth === 0) continue
    raise(wholes, sum.whole, worth)
    if (choice.get(sum.whole)?.kind === 'sum' && !isDifference(sum, choice)) raise(borne, sum.whole, worth)
    for (const part of sum.parts) {
      const kind = choice.get(part)?.kind
      if (kind === 'part' || kind === 'left') raise(borne, part, worth)
    }
  }
  return { wholes, borne }
}

const raise = (to: Map<number, number>, index: number, worth: number): void => {
  if (worth > (to.get(index) ?? 0)) to.set(index, worth)
}

/** Plan = paid + left says what is left, not what the plan adds up. */
const isDifference = (sum: Sum, choice: Choice): boolean => sum.parts.some(part => choice.get(part)?.kind === 'left')

const supportsOf = (choice: Choice, sums: readonly Sum[]): ReadonlyMap<number, Sum> => {
  const supports = new Map<number, { readonly sum: Sum; readonly worth: number }>()
  for (const sum of sums) {
    const worth = isDifference(sum, choice) ? 0 : worthOf(sum, choice)
    const isFuller =
      worth === supports.get(sum.whole)?.worth && sum.matching > (supports.get(sum.whole)?.sum.matching ?? 0)
    if (worth > (supports.get(sum.whole)?.worth ?? 0) || isFuller) supports.set(sum.whole, { sum, worth })
  }
  return new Map([...supports].map(([index, { sum }]) => [index, sum]))
}

import type { Column } from './column.ts'
import { violationsOf, worthOf, type Choice } from './meanings.ts'
import { optionsOf, type Option } from './options.ts'
import type { Relation } from './relations.ts'
import { weights } from './weights.ts'

/** The meanings that words, sums and what the ledger can hold allow together, and for each column its supporting sum. */
export type ColumnChoice = { readonly choice: Choice; readonly sumOf: ReadonlyMap<number, Relation> }

/** `denied`: columns whose heading says that they add up others, and whose rows say no. */
type Proofs = { readonly relations: readonly Relation[]; readonly denied: ReadonlySet<number> }

/**
 * Local search from the words' best: as long as one column read otherwise, or one sum read as a whole, scores better,
 * that is taken, until nothing single is better.
 */
export const choose = (columns: readonly Column[], { relations, denied }: Proofs): ColumnChoice => {
  const summed = new Set(relations.flatMap(({ kind, whole }) => (kind === 'sum' ? [whole] : [])))
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
  let score = scoreOf(choice, relations)
  for (let round = 0; round < mostRounds; round += 1) {
    let best: { readonly choice: Choice; readonly score: number } | undefined
    for (const move of movesOf(options, relations)) {
      const moved = new Map([...choice, ...move])
      const movedScore = scoreOf(moved, relations)
      if (movedScore > (best?.score ?? score) + 1e-9) best = { choice: moved, score: movedScore }
    }
    if (!best) break
    choice = best.choice
    score = best.score
  }
  return { choice, sumOf: supportsOf(choice, relations) }
}

const mostRounds = 60

type Options = ReadonlyMap<number, readonly Option[]>
type Move = readonly (readonly [number, Option])[]

/** Each option of each column, and each relation with its columns read together in every way that means something. */
const movesOf = (options: Options, relations: readonly Relation[]): readonly Move[] => [
  ...[...options].flatMap(([index, each]) => each.map((option): Move => [[index, option]])),
  ...relations.flatMap(relation => readings[relation.kind].map(kinds => together(options, relation, kinds))),
]

type Kinds = { readonly whole: Option['kind']; readonly parts: Option['kind'] | undefined }

/** The kinds under which a relation means something; parts without a kind stay what they are. */
const readings: Readonly<Record<Relation['kind'], readonly Kinds[]>> = {
  sum: [
    { whole: 'sum', parts: 'fact' },
    { whole: 'fact', parts: 'part' },
    { whole: 'sum', parts: 'part' },
  ],
  ratio: [{ whole: 'rate', parts: undefined }],
  equal: [{ whole: 'copy', parts: undefined }],
}

const together = (options: Options, { whole, parts }: Relation, kinds: Kinds): Move => {
  const find = (index: number, kind: Option['kind'] | undefined): Move => {
    const option = options.get(index)?.find(each => each.kind === kind)
    return option ? [[index, option]] : []
  }
  return [...find(whole, kinds.whole), ...parts.flatMap(part => find(part, kinds.parts))]
}

export const scoreOf = (choice: Choice, relations: readonly Relation[]): number => {
  const { wholes, borne } = proofsOf(choice, relations)
  let score = -violationsOf(choice, relations) * weights.violation
  for (const worth of wholes.values()) score += worth
  for (const [index, option] of choice) {
    score += option.score
    if (!isBorneOut(option, borne.get(index) ?? 0)) score -= weights.unproved
  }
  return score
}

/** What the heading says needs to be denied by no row, if it is a sum; what it does not say is told by three witnesses. */
const isBorneOut = ({ kind, isSaid }: Option, proof: number): boolean =>
  isSaid ? (kind !== 'sum' && kind !== 'copy') || proof > 0 : proof >= weights.proof * leastWorth

/** Of the lines of the table that prove what no heading says. */
const leastWorth = 0.9

type ProofResult = { readonly wholes: ReadonlyMap<number, number>; readonly borne: ReadonlyMap<number, number> }

/** Of several proofs of one whole the best counts, once. A part is borne out by its whole, a remainder by its plan. */
const proofsOf = (choice: Choice, relations: readonly Relation[]): ProofResult => {
  const wholes = new Map<number, number>()
  const borne = new Map<number, number>()
  for (const relation of relations) {
    const worth = worthOf(relation, choice)
    if (worth === 0) continue
    raise(wholes, relation.whole, worth)
    if (provesWhole(relation, choice)) raise(borne, relation.whole, worth)
    for (const part of relation.parts) {
      const kind = choice.get(part)?.kind
      if (kind === 'part' || kind === 'left') raise(borne, part, worth)
    }
  }
  return { wholes, borne }
}

const raise = (to: Map<number, number>, index: number, worth: number): void => {
  if (worth > (to.get(index) ?? 0)) to.set(index, worth)
}

/** A sum, a rate or a copy is one by its relation; plan = paid + left says what is left, not what the plan adds up. */
const provesWhole = (relation: Relation, choice: Choice): boolean =>
  kindOf[relation.kind] === choice.get(relation.whole)?.kind && !isDifference(relation, choice)

const kindOf = { sum: 'sum', ratio: 'rate', equal: 'copy' } as const satisfies Record<Relation['kind'], Option['kind']>

const isDifference = ({ parts }: Relation, choice: Choice): boolean =>
  parts.some(part => choice.get(part)?.kind === 'left')

const supportsOf = (choice: Choice, relations: readonly Relation[]): ReadonlyMap<number, Relation> => {
  const supports = new Map<number, { readonly relation: Relation; readonly worth: number }>()
  for (const relation of relations) {
    if (relation.kind !== 'sum' || isDifference(relation, choice)) continue
    const worth = worthOf(relation, choice)
    const best = supports.get(relation.whole)
    const isFuller = worth === best?.worth && relation.matching > best.relation.matching
    if (worth > (best?.worth ?? 0) || isFuller) supports.set(relation.whole, { relation, worth })
  }
  return new Map([...supports].map(([index, { relation }]) => [index, relation]))
}

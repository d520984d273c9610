import { violationsOf } from './constraints.ts'
import { worthOf, type Choice } from './meanings.ts'
import type { Option } from './options.ts'
import type { Relation } from './relations.ts'
import { weights } from './weights.ts'

/** What words and rows say for a choice, less what it leaves unproved and what the ledger cannot hold. */
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
  provedKind[relation.kind] === choice.get(relation.whole)?.kind && !isDifference(relation, choice)

const provedKind = { sum: 'sum', ratio: 'rate', equal: 'copy' } as const satisfies Record<
  Relation['kind'],
  Option['kind']
>

const isDifference = ({ parts }: Relation, choice: Choice): boolean =>
  parts.some(part => choice.get(part)?.kind === 'left')

/** The sum that bears out each whole: the best, and of equals the one that most rows tell. */
export const supportsOf = (choice: Choice, relations: readonly Relation[]): ReadonlyMap<number, Relation> => {
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

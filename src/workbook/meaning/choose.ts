import type { Column } from './column.ts'
import { worthOf, type Choice } from './meanings.ts'
import { optionsOf, type Option, type OptionKind } from './options.ts'
import type { Relation } from './relations.ts'
import { scoreOf, supportsOf } from './scores.ts'
import { weights } from './weights.ts'

/** The meanings that words, relations and what the ledger can hold allow together. */
export type ColumnChoice = {
  readonly choice: Choice
  /** For each column its supporting sum. */
  readonly sumOf: ReadonlyMap<number, Relation>
  /** The best score less the best of a choice of which other facts come; undefined where there is no other. */
  readonly margin: number | undefined
  /** Where the margin is too narrow to tell: what columns mean in that other choice. */
  readonly rivals: Choice
  /** What every other meaning of a column would cost, with whatever it makes of its neighbours: how sure the choice is. */
  readonly costs: Costs
}

export type Costs = ReadonlyMap<number, ReadonlyMap<OptionKind, number>>

/** `denied`: columns whose heading says that they add up others, and whose rows say no. */
type Proofs = { readonly relations: readonly Relation[]; readonly denied: ReadonlySet<number> }

/**
 * Local search from the words' best: as long as one column read otherwise, or one relation read as a whole, scores better,
 * that is taken, until nothing single is better.
 */
export const choose = (columns: readonly Column[], proofs: Proofs): ColumnChoice => {
  const { relations } = proofs
  const options = openOptions(columns, proofs)
  const moves = movesOf(options, relations)
  let best: Scored = scored(
    new Map([...options].flatMap(([index, [first]]) => (first ? [[index, first]] : []))),
    relations,
  )
  let neighbours = neighboursOf(best, moves, relations)
  for (let round = 0; round < mostRounds; round += 1) {
    const better = bestOf(neighbours, best)
    if (better === undefined) break
    best = better
    neighbours = neighboursOf(best, moves, relations)
  }
  const { choice } = best
  return {
    choice,
    sumOf: supportsOf(choice, relations),
    costs: costsOf(neighbours, best.score),
    ...closest(neighbours, best),
  }
}

const mostRounds = 60

type Scored = { readonly choice: Choice; readonly score: number }

const scored = (choice: Choice, relations: readonly Relation[]): Scored => ({
  choice,
  score: scoreOf(choice, relations),
})

/** A choice one move away. */
type Neighbour = Scored & { readonly move: Move }

const neighboursOf = (
  { choice, score }: Scored,
  moves: readonly Move[],
  relations: readonly Relation[],
): readonly Neighbour[] =>
  moves.map(move =>
    move.changes.every(([index, option]) => choice.get(index) === option)
      ? { move, choice, score } // nothing would move
      : { move, ...scored(new Map([...choice, ...move.changes]), relations) },
  )

/** The best of a choice's neighbours, where it is better. */
const bestOf = (neighbours: readonly Neighbour[], from: Scored): Scored | undefined => {
  let best: Scored | undefined
  for (const neighbour of neighbours) if (neighbour.score > (best ?? from).score + 1e-9) best = neighbour
  return best
}

const costsOf = (neighbours: readonly Neighbour[], best: number): Costs => {
  const costs = new Map<number, Map<OptionKind, number>>()
  for (const { move, score } of neighbours)
    for (const [index, { kind }] of move.changes) {
      const own = costs.get(index) ?? new Map<OptionKind, number>()
      own.set(kind, Math.min(best - score, own.get(kind) ?? Infinity))
      costs.set(index, own)
    }
  return costs
}

/** The best choice one move away of which other facts come: what a person would be asked to tell apart. */
const closest = (
  neighbours: readonly Neighbour[],
  { choice, score }: Scored,
): Pick<ColumnChoice, 'margin' | 'rivals'> => {
  const others = neighbours.filter(
    ({ move, choice: moved }) =>
      move.changes.every(([, { kind }]) => kind !== 'ask') && !areSameFacts(choice, moved, move.relation),
  )
  const [first] = others
  if (first === undefined) return { margin: undefined, rivals: new Map() }
  const rival = others.reduce((best, other) => (other.score > best.score ? other : best), first)
  const margin = score - rival.score
  const changed = [...rival.choice].filter(([index, option]) => option !== choice.get(index))
  return { margin, rivals: new Map(margin < weights.margin ? changed : []) }
}

/** The same keys from the same columns; or a whole in place of the parts that it is proved to add up, or they in its. */
const areSameFacts = (one: Choice, other: Choice, relation: Relation | undefined): boolean => {
  if (factsOf(one) === factsOf(other)) return true
  const isProved = relation !== undefined && worthOf(relation, one) > 0 && worthOf(relation, other) > 0
  return isProved && familiesOf(one) === familiesOf(other)
}

const factsOf = (choice: Choice): string =>
  [...choice].flatMap(([index, option]) => (option.kind === 'fact' ? [`${index} ${option.key}`] : [])).join('\n')

const familiesOf = (choice: Choice): string =>
  [...new Set([...choice.values()].flatMap(({ family }) => family ?? []))].toSorted().join('\n')

type Options = ReadonlyMap<number, readonly Option[]>

const openOptions = (columns: readonly Column[], { relations, denied }: Proofs): Options => {
  const summed = new Set(relations.flatMap(({ kind, whole }) => (kind === 'sum' ? [whole] : [])))
  const isSummed = (index: number): boolean => summed.has(index) && !denied.has(index)
  return new Map(
    columns.map(column => [
      column.index,
      optionsOf(column, columns).map(option =>
        option.kind === 'sum' && !isSummed(column.index) ? { ...option, isSaid: false } : option,
      ),
    ]),
  )
}

/** A step from one choice to another. `relation`: the one whose columns are read together. */
type Move = { readonly changes: readonly Change[]; readonly relation: Relation | undefined }
type Change = readonly [number, Option]

/** Each option of each column, and each relation with its columns read together in every way that means something. */
const movesOf = (options: Options, relations: readonly Relation[]): readonly Move[] => [
  ...[...options].flatMap(([index, each]) =>
    each.map((option): Move => ({ changes: [[index, option]], relation: undefined })),
  ),
  ...relations.flatMap(relation =>
    readings[relation.kind].map((kinds): Move => ({ changes: together(options, relation, kinds), relation })),
  ),
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

const together = (options: Options, { whole, parts }: Relation, kinds: Kinds): readonly Change[] => {
  const find = (index: number, kind: Option['kind'] | undefined): readonly Change[] => {
    const option = options.get(index)?.find(each => each.kind === kind)
    return option ? [[index, option]] : []
  }
  return [...find(whole, kinds.whole), ...parts.flatMap(part => find(part, kinds.parts))]
}

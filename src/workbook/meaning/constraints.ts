import type { Choice } from './meanings.ts'
import type { Option } from './options.ts'
import type { Relation } from './relations.ts'

/** What the ledger cannot hold: no word and no sum outweighs it. */
type Constraint = {
  readonly name: string
  /** How often a choice breaks it. */
  readonly broken: (facts: readonly Fact[], choice: Choice, relations: readonly Relation[]) => number
}

type Fact = Option & { readonly key: string; readonly family: string }

export const constraints = [
  {
    name: 'no two facts say the same thing',
    broken: facts => facts.length - new Set(facts.map(({ key }) => key)).size,
  },
  {
    name: 'no whole stands beside its parts by source',
    broken: facts => {
      const sourced = new Set(facts.filter(({ isSourced }) => isSourced).map(({ family }) => family))
      const whole = new Set(facts.filter(({ isSourced }) => !isSourced).map(({ family }) => family))
      return [...whole].filter(family => sourced.has(family)).length
    },
  },
  {
    name: 'no whole stands beside the facts that it is proved to add up',
    broken: (_facts, choice, relations) => relations.filter(relation => isCountedTwice(relation, choice)).length,
  },
] as const satisfies readonly Constraint[]

export const violationsOf = (choice: Choice, relations: readonly Relation[]): number => {
  const facts = [...choice.values()].filter(isKeyed)
  return constraints.reduce((sum, { broken }) => sum + broken(facts, choice, relations), 0)
}

const isKeyed = (option: Option): option is Fact => option.key !== undefined && option.family !== undefined

/** But for a figure to date beside its months. */
const isCountedTwice = ({ kind, whole: at, parts, witnesses }: Relation, choice: Choice): boolean => {
  const whole = choice.get(at)
  if (kind !== 'sum' || witnesses < 3 || whole?.kind !== 'fact') return false
  return parts.every(index => {
    const part = choice.get(index)
    return part?.kind === 'fact' && part.role === whole.role && part.column.asOf === whole.column.asOf
  })
}

import type { Option } from './options.ts'
import type { Relation } from './relations.ts'
import { weights } from './weights.ts'

/** A choice: one option for every column, by sheet column. */
export type Choice = ReadonlyMap<number, Option>

/** What a relation is worth under a choice of meanings: by the line of the table that says what it then means. */
export const worthOf = (relation: Relation, choice: Choice): number => {
  const whole = choice.get(relation.whole)
  const parts = relation.parts.flatMap(part => choice.get(part) ?? [])
  if (!whole || parts.length !== relation.parts.length) return 0
  const meaning = meanings.find(({ kind, fits }) => kind === relation.kind && fits(whole, parts))
  return (meaning?.worth ?? 0) * proofOf(relation)
}

/** Three witnesses may outvote words, two support them, one only says "not against". */
export const proofOf = ({ witnesses }: Relation): number =>
  witnesses >= 3 ? weights.proof : witnesses === 2 ? weights.support : weights.hint

/** One way in which columns can belong together. `worth`: how much of the rows' proof it gets. */
type Meaning = {
  readonly name: string
  readonly kind: Relation['kind']
  readonly worth: number
  readonly fits: (whole: Option, parts: readonly Option[]) => boolean
}

/** What a relation means depends on what its columns mean: the first line that fits says it; where none does, nothing. */
export const meanings = [
  {
    name: 'the whole only adds up facts that the ledger holds side by side',
    kind: 'sum',
    worth: 1,
    fits: (whole, parts) =>
      isSum(whole) &&
      parts.every(isFact) &&
      areAlike(whole, parts) &&
      areDistinct(parts) &&
      isOfOneMoment(whole, parts),
  },
  {
    name: 'the whole adds up facts and sums of facts',
    kind: 'sum',
    worth: 0.9,
    fits: (whole, parts) =>
      isSum(whole) && parts.every(isCounted) && areAlike(whole, parts) && isOfOneMoment(whole, parts),
  },
  {
    name: 'the whole is the fact, its parts are not added',
    kind: 'sum',
    worth: 1,
    fits: (whole, parts) =>
      isFact(whole) &&
      parts.every(
        ({ kind, role, column, days }) =>
          kind === 'part' &&
          role === whole.role &&
          column.capital === whole.column.capital &&
          days.asOf === whole.days.asOf,
      ),
  },
  {
    name: 'what is left is the plan less what was disbursed',
    kind: 'sum',
    worth: 1,
    fits: (whole, parts) =>
      isCounted(whole) &&
      isPlan(whole) &&
      parts.length === 2 &&
      parts.some(part => isCounted(part) && !isPlan(part)) &&
      parts.some(({ kind }) => kind === 'left'),
  },
  {
    name: 'parts of parts add up to a part',
    kind: 'sum',
    worth: 0.5,
    fits: (whole, parts) => whole.kind === 'part' && parts.every(({ kind }) => kind === 'part'),
  },
  {
    name: 'what does not count adds up to what does not count',
    kind: 'sum',
    worth: 0.5,
    fits: (whole, parts) => whole.kind === 'other' && parts.every(({ kind }) => kind === 'other'),
  },
  {
    name: 'a rate of one amount over another',
    kind: 'ratio',
    worth: 1,
    fits: (whole, parts) => whole.kind === 'rate' && parts.every(isMoney),
  },
  {
    name: 'an amount that counts, once again',
    kind: 'equal',
    worth: 1,
    fits: (whole, parts) => whole.kind === 'copy' && parts.every(isMoney),
  },
] as const satisfies readonly Meaning[]

const isSum = ({ kind }: Option): boolean => kind === 'sum'
const isMoney = ({ kind }: Option): boolean => kind === 'fact' || kind === 'sum' || kind === 'part'
const isFact = ({ kind }: Option): boolean => kind === 'fact'
const isCounted = ({ kind }: Option): boolean => kind === 'fact' || kind === 'sum'
const isPlan = ({ role }: Option): boolean => role === 'plan' || role === 'carriedOver'

const areDistinct = (parts: readonly Option[]): boolean => new Set(parts.map(({ key }) => key)).size === parts.length

/** Figures to date are never added to what came before them; nor is one month of a run the sum of others. */
const isOfOneMoment = (whole: Option, parts: readonly Option[]): boolean => {
  const { month } = whole.column.sense
  if (month !== undefined && parts.some(({ column }) => isOtherMonth(column.sense.month, month))) return false
  const days = new Set(parts.filter(({ days: { basis } }) => basis === 'toDate').map(({ days: { asOf } }) => asOf))
  return days.size === 0 || (days.size === 1 && parts.every(({ days: { basis } }) => basis === 'toDate'))
}

type Month = Option['column']['sense']['month']

const isOtherMonth = (month: Month, { month: own, year }: NonNullable<Month>): boolean =>
  month !== undefined && (month.month !== own || month.year !== year)

/** Plan and carried-over plan add up to one plan; else a sum is of one kind. A sum whose heading names no kind is of any. */
const areAlike = (whole: Option, parts: readonly Option[]): boolean => {
  const kinds = new Set(
    [whole, ...parts].filter(({ isNamed }) => isNamed).map(part => (isPlan(part) ? 'plan' : part.role)),
  )
  return kinds.size <= 1
}

/** What the ledger cannot hold: one key twice, a whole beside its parts by source, a whole proved to be the sum of facts. */
export const violationsOf = (choice: Choice, relations: readonly Relation[]): number => {
  let violations = 0
  const keys = new Set<string>()
  const families = new Map<string, { sourced: boolean; whole: boolean }>()
  for (const { key, family, isSourced } of choice.values()) {
    if (key === undefined || family === undefined) continue
    if (keys.has(key)) violations += 1
    keys.add(key)
    const seen = families.get(family) ?? { sourced: false, whole: false }
    if (isSourced) seen.sourced = true
    else seen.whole = true
    families.set(family, seen)
  }
  for (const { sourced, whole } of families.values()) if (sourced && whole) violations += 1
  return violations + relations.filter(relation => isCountedTwice(relation, choice)).length
}

/** A whole is no fact beside the facts that it adds up, but for a figure to date beside its months. */
const isCountedTwice = ({ kind, whole: at, parts, witnesses }: Relation, choice: Choice): boolean => {
  const whole = choice.get(at)
  if (kind !== 'sum' || witnesses < 3 || whole?.kind !== 'fact') return false
  return parts.every(index => {
    const part = choice.get(index)
    return part?.kind === 'fact' && part.role === whole.role && part.column.asOf === whole.column.asOf
  })
}

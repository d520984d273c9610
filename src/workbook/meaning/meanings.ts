import type { Option } from './options.ts'
import type { Sum } from './relations.ts'
import { weights } from './weights.ts'

/** A choice: one option for every column, by sheet column. */
export type Choice = ReadonlyMap<number, Option>

/** What a proved sum is worth under a choice of meanings: each line of the table is one way in which a table adds up. */
export const worthOf = (sum: Sum, choice: Choice): number => {
  const whole = choice.get(sum.whole)
  const parts = sum.parts.flatMap(part => choice.get(part) ?? [])
  if (!whole || parts.length !== sum.parts.length) return 0
  const meaning = meanings.find(({ fits }) => fits(whole, parts))
  return (meaning?.worth ?? 0) * proofOf(sum)
}

/** Three witnesses may outvote words, two support them, one only says "not against". */
export const proofOf = ({ witnesses }: Sum): number =>
  witnesses >= 3 ? weights.proof : witnesses === 2 ? weights.support : weights.hint

type Meaning = {
  readonly name: string
  readonly worth: number
  readonly fits: (whole: Option, parts: readonly Option[]) => boolean
}

export const meanings: readonly Meaning[] = [
  {
    name: 'the whole only adds up facts that the ledger holds side by side',
    worth: 1,
    fits: (whole, parts) =>
      whole.kind === 'sum' &&
      parts.every(isFact) &&
      areAlike(whole, parts) &&
      areDistinct(parts) &&
      areOfOneDay(parts) &&
      !isOfAnotherMonth(whole, parts),
  },
  {
    name: 'the whole adds up facts and sums of facts',
    worth: 0.9,
    fits: (whole, parts) =>
      whole.kind === 'sum' &&
      parts.every(isCounted) &&
      areAlike(whole, parts) &&
      areOfOneDay(parts) &&
      !isOfAnotherMonth(whole, parts),
  },
  {
    name: 'the whole is the fact, its parts are not added',
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
    worth: 1,
    fits: (whole, parts) =>
      (isFact(whole) || whole.kind === 'sum') &&
      isPlan(whole) &&
      parts.length === 2 &&
      parts.some(part => isCounted(part) && !isPlan(part)) &&
      parts.some(({ kind }) => kind === 'left'),
  },
  {
    name: 'parts of parts add up to a part',
    worth: 0.5,
    fits: (whole, parts) => whole.kind === 'part' && parts.every(({ kind }) => kind === 'part'),
  },
  {
    name: 'what does not count adds up to what does not count',
    worth: 0.5,
    fits: (whole, parts) => whole.kind === 'other' && parts.every(({ kind }) => kind === 'other'),
  },
]

const isFact = ({ kind }: Option): boolean => kind === 'fact'
const isCounted = ({ kind }: Option): boolean => kind === 'fact' || kind === 'sum'
const isPlan = ({ role }: Option): boolean => role === 'plan' || role === 'carriedOver'

const areDistinct = (parts: readonly Option[]): boolean => new Set(parts.map(({ key }) => key)).size === parts.length

/** Figures to date are never added to what came before them. */
const areOfOneDay = (parts: readonly Option[]): boolean => {
  const days = new Set(parts.filter(({ days: { basis } }) => basis === 'toDate').map(({ days: { asOf } }) => asOf))
  return days.size === 0 || (days.size === 1 && parts.every(({ days: { basis } }) => basis === 'toDate'))
}

/** What one month holds adds up nothing of another month, whatever the rows say: few rows of round shares agree by chance. */
const isOfAnotherMonth = ({ days: { basis, asOf }, column }: Option, parts: readonly Option[]): boolean =>
  basis === 'inMonth' && column.sense.month !== undefined && parts.some(({ days }) => days.asOf !== asOf)

/** Plan and carried-over plan add up to one plan; else a sum is of one kind. A sum whose heading names no kind is of any. */
const areAlike = (whole: Option, parts: readonly Option[]): boolean => {
  const kinds = new Set(
    [whole, ...parts].filter(({ isNamed }) => isNamed).map(part => (isPlan(part) ? 'plan' : part.role)),
  )
  return kinds.size <= 1
}

/** What the ledger cannot hold: one key twice, a whole beside its parts by source, a whole proved to be the sum of facts. */
export const violationsOf = (choice: Choice, sums: readonly Sum[]): number => {
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
  return violations + sums.filter(sum => isCountedTwice(sum, choice)).length
}

/** A whole is no fact beside the facts that it adds up, but for a figure to date beside its months. */
const isCountedTwice = (sum: Sum, choice: Choice): boolean => {
  const whole = choice.get(sum.whole)
  if (sum.witnesses < 3 || whole?.kind !== 'fact') return false
  return sum.parts.every(index => {
    const part = choice.get(index)
    return part?.kind === 'fact' && part.role === whole.role && part.column.asOf === whole.column.asOf
  })
}

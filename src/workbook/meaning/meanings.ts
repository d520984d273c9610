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
  return (meaningOf(relation.kind, whole, parts)?.worth ?? 0) * proofOf(relation)
}

/** The first line of the table that fits: what the relation means when its columns are read so. */
export const meaningOf = (kind: Relation['kind'], whole: Option, parts: readonly Option[]): Meaning | undefined =>
  meanings.find(line => line.kind === kind && line.fits(whole, parts))

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
      parts.every(part => part.kind === 'part' && isSameMoney(part, whole) && part.days.asOf === whole.days.asOf),
  },
  {
    name: 'a figure to date stands beside the months that it adds up',
    kind: 'sum',
    worth: 1,
    fits: (whole, parts) =>
      isFact(whole) &&
      isToDate(whole) &&
      parts.every(part => isFact(part) && !isToDate(part) && isSameMoney(part, whole)),
  },
  {
    name: 'what is left is one kind of figure less another',
    kind: 'sum',
    worth: 1,
    fits: (whole, parts) =>
      isCounted(whole) && parts.length === 2 && parts.some(isLeft) && parts.some(isOfOtherKind(whole)),
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
const isLeft = ({ kind }: Option): boolean => kind === 'left'
const isToDate = ({ days: { basis } }: Option): boolean => basis === 'toDate'
const isSameMoney = (one: Option, other: Option): boolean =>
  one.role === other.role && one.column.capital === other.column.capital
const isOfOtherKind =
  (whole: Option) =>
  (part: Option): boolean =>
    isCounted(part) && kindOf(part) !== kindOf(whole)
const isCounted = ({ kind }: Option): boolean => kind === 'fact' || kind === 'sum'
/** Plan and carried-over plan are one kind. */
const kindOf = ({ role }: Option): Option['role'] => (role === 'carriedOver' ? 'plan' : role)

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

/** A sum is of one kind; one whose heading names no kind is of any. */
const areAlike = (whole: Option, parts: readonly Option[]): boolean => {
  const kinds = new Set([whole, ...parts].filter(({ isNamed }) => isNamed).map(kindOf))
  return kinds.size <= 1
}

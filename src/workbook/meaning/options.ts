import { wholeSource } from '../../domain/base/ids.ts'
import { classifySource } from '../../domain/names/sources.ts'
import { columnRoles, factKind } from '../said/roles.ts'
import type { LeftOutReason } from '../said/leftOutReasons.ts'
import type { Column } from './column.ts'
import { weights } from './weights.ts'

/** What a column can be: `fact` goes into the ledger, the others are told and left out, `ask` waits for a person. */
export type OptionKind = 'fact' | 'sum' | 'part' | 'left' | 'rate' | 'other' | 'copy' | 'ask'

/** One meaning of one column, with what its words are worth. `key`: facts of one key would say the same thing twice. */
export type Option = {
  readonly kind: OptionKind
  readonly column: Column
  readonly score: number
  readonly key: string | undefined
  /** The key without the source: a whole and its parts by source have it in common. */
  readonly family: string | undefined
  readonly isSourced: boolean
  /** The role that the words give it, whatever it turns out to add up. */
  readonly role: Column['role']
  /** The time that the words give it. */
  readonly days: Pick<Column, 'basis' | 'asOf'>
  /** The words give it a kind at all. */
  readonly isNamed: boolean
  /** The heading itself says so, or it is what the words say: it needs no proof. */
  readonly isSaid: boolean
}

/** Roles whose columns add up to wholes, and are wholes. */
export const addsUp = ({ role }: Column): boolean => columnRoles[role].ofYear

/** Every meaning that the words leave a column. */
export const optionsOf = (column: Column, columns: readonly Column[]): readonly Option[] => {
  if (addsUp(column)) return moneyOptions(column, columns)
  if (column.question?.kind === 'column') return unknownOptions(column)
  if (column.role === 'ignoredAmount') return refusedOptions(column)
  if (factKind(column.role) !== undefined) return [option('fact', column, strength(column))]
  return [option('other', column, strength(column))]
}

const strength = ({ sense }: Column): number => Math.min(4, sense.scores[0]?.score ?? 2)

const moneyOptions = (column: Column, columns: readonly Column[]): readonly Option[] => {
  const said = strength(column)
  const { sense, question } = column
  const isTotal = sense.totalDepth !== undefined
  const isBoth = sense.capital === 'both'
  const siblings = columns.filter(other => other !== column && sameFamily(other, column))
  const hasSourced = isWhole(column) && siblings.some(other => isSourced(other))
  const isWorded = isTotal || isBoth || hasSourced || isPeriodTotal(column)
  const sum =
    said - 1.2 + (isTotal ? 1.6 : 0) + (hasSourced ? 0.8 : 0) + (isBoth ? 2 : 0) + (isPeriodTotal(column) ? 0.8 : 0)
  const hasWhole = siblings.some(isWhole)
  const isPartWord = sense.part !== undefined || sense.isOfWhich
  const part = said - 1.6 + (sense.part !== undefined ? 2.4 : 0) + (sense.isOfWhich ? 1.4 : 0)
  return [
    isBoth || question?.kind === 'column'
      ? option('ask', column, said)
      : option('fact', column, said - (isTotal ? 0.4 : 0) - (sense.part !== undefined ? 0.6 : 0)),
    { ...option('sum', asSum(column), sum), role: column.role, days: daysOf(column), isNamed: true, isSaid: isWorded },
    {
      ...option('part', asPart(column), part),
      role: column.role,
      days: daysOf(column),
      isNamed: true,
      isSaid: hasWhole && (isPartWord || isSourced(column)),
    },
    { ...option('rate', { ...column, ...noFact, role: 'rate' }, said - 1), isNamed: false, isSaid: false },
    ...(isRepeatable(column) ? [option('copy', asLeftOut(column, 'the last month once again'), sum)] : []),
    option('ask', column, said - weights.doubt),
  ]
}

/** "Tổng" of commitments, of no time: it may say the last of those to date once again. */
export const isRepeatable = ({ role, asOf, sense }: Column): boolean =>
  role === 'commitment' && asOf === undefined && sense.totalDepth !== undefined

const isWhole = (column: Column): boolean =>
  !isSourced(column) && column.sense.part === undefined && !column.sense.isOfWhich

const isPeriodTotal = ({ sense: { quarter, firstMonths, span } }: Column): boolean =>
  span !== 'toDate' && (quarter !== undefined || firstMonths !== undefined)

/** As `familyOf` tells them, without writing it out for every pair of columns. */
const sameFamily = (a: Column, b: Column): boolean =>
  a.role === b.role &&
  a.capital === b.capital &&
  a.asOf === b.asOf &&
  (a.basis ?? a.sense.span) === (b.basis ?? b.sense.span) &&
  a.reporter === b.reporter &&
  a.sense.quarter === b.sense.quarter

/** Nothing that we know in its heading: it is asked about, but where the rows themselves prove what it is. */
const unknownOptions = (column: Column): readonly Option[] => [
  option('ask', column, 1),
  { ...option('sum', asSum(column), 0), isSaid: false },
  { ...option('left', asLeftOut(column, 'a difference of two others'), 0), isSaid: false },
  { ...option('rate', { ...column, ...noFact, role: 'rate' }, 0), isSaid: false },
  { ...option('copy', asLeftOut(column, 'another column once again'), 0), isSaid: false },
]

const refusedOptions = (column: Column): readonly Option[] => [
  option('other', column, strength(column)),
  { ...option('rate', { ...column, ...noFact, role: 'rate' }, strength(column)), isSaid: false },
  option('left', column, strength(column)),
]

const option = (kind: OptionKind, column: Column, score: number): Option => {
  const isFact = kind === 'fact'
  return {
    kind,
    column,
    score,
    key: isFact ? keyOf(column) : undefined,
    family: isFact ? familyOf(column) : undefined,
    isSourced: isSourced(column),
    role: column.role,
    days: daysOf(column),
    isNamed: addsUp(column),
    isSaid: true,
  }
}

/** A plan is of the year: that its days differ tells decisions apart, not times. */
const daysOf = ({ role, basis, asOf, sense }: Column): Option['days'] =>
  role === 'plan' || role === 'carriedOver'
    ? { basis: undefined, asOf: undefined }
    : { basis: basis ?? sense.span ?? (sense.day === undefined ? undefined : 'toDate'), asOf }

export const isSourced = ({ fundingSource }: Column): boolean =>
  fundingSource !== undefined && classifySource(fundingSource) !== wholeSource

export const keyOf = (column: Column): string => `${familyOf(column)}|${column.fundingSource}`

export const familyOf = ({ role, capital, asOf, basis, reporter, sense }: Column): string =>
  [role, capital, asOf, basis ?? sense.span, reporter, sense.quarter].join('|')

/** What only a fact has. */
export const noFact = {
  basis: undefined,
  asOf: undefined,
  month: undefined,
  fundingSource: undefined,
  question: undefined,
} as const

export const asSum = (column: Column): Column => ({ ...column, ...noFact, role: 'rowTotal' })
export const asPart = (column: Column): Column => asLeftOut(column, 'part of another column')
export const asLeftOut = (column: Column, why: LeftOutReason): Column => ({
  ...column,
  ...noFact,
  role: 'ignoredAmount',
  why,
})

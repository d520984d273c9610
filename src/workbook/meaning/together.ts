import { choose, type ColumnChoice, type Costs } from './choose.ts'
import type { Column } from './column.ts'
import { worthOf } from './meanings.ts'
import { addsUp, asLeftOut, keyOf, noFact, type Option, type OptionKind } from './options.ts'
import {
  findDifferences,
  findSums,
  isRatio,
  proveEqual,
  proveSum,
  type Group,
  type Numbers,
  type Sum,
} from './relations.ts'
import type { ColumnRole } from '../said/roles.ts'
import { settleConflicts, settlePrimeMinister, settleRivals } from './rivals.ts'
import { partsOf, sharesMoment } from './saidSums.ts'
import { askUnnamed } from './unnamed.ts'

/** What the columns mean together: what words carry, and sums, differences and the ledger's own bounds decide between. */
export const settleTogether = (columns: readonly Column[], numbers: Numbers): readonly Column[] =>
  settlePrimeMinister(settleConflicts(chosen(askUnnamed(settleRivals(columns)), numbers)))

/** The plans alone: what a row's plan is must be known before its months can be understood. */
export const settlePlans = (columns: readonly Column[], numbers: Numbers): readonly Column[] => {
  const plans = new Map(
    chosen(
      settleRivals(columns).filter(({ role }) => role === 'plan' || role === 'carriedOver'),
      numbers,
    ).map(column => [column.index, column]),
  )
  return columns.map(column => plans.get(column.index) ?? column)
}

const chosen = (columns: readonly Column[], numbers: Numbers): readonly Column[] => {
  const open = columns.filter(column => isOpen(column) && numbers.has(column.index))
  if (open.length === 0) return columns
  const said = open.flatMap(column => saidSum(column, columns, numbers))
  const sums = [...said.filter(isBorneOut), ...findSums(numbers, groupsOf(open)), ...differences(open, numbers)]
  const denied = said.filter(sum => !isBorneOut(sum))
  const result = choose(open, { sums, denied: new Set(denied.map(({ whole }) => whole)) })
  const sumsOf = tellingSums(sums, denied, result)
  const copies = repeatedTotals(open, numbers)
  const settled = new Map(
    open.map(column => {
      const meant = copies.get(column.index) ?? settle(column, { ...result, numbers, columns })
      return [column.index, { ...meant, sums: sumsOf.get(column.index) ?? [] }]
    }),
  )
  return askRivals(
    columns.map(column => settled.get(column.index) ?? column),
    columns,
  )
}

/** Of each column the sums that bear out what it and the others were taken for, the best first, and its own that rows deny. */
const tellingSums = (
  sums: readonly Sum[],
  denied: readonly Sum[],
  { choice }: Pick<ColumnChoice, 'choice'>,
): ReadonlyMap<number, readonly Sum[]> => {
  const telling = sums
    .map(sum => ({ sum, worth: worthOf(sum, choice) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || b.sum.matching - a.sum.matching)
  const of = new Map<number, Sum[]>()
  for (const { sum } of telling)
    for (const index of [sum.whole, ...sum.parts]) of.set(index, [...(of.get(index) ?? []), sum].slice(0, mostTold))
  for (const sum of denied) of.set(sum.whole, [...(of.get(sum.whole) ?? []), sum])
  return of
}

/** One says it; a second may say something else. */
const mostTold = 2

/** Where one of two columns that say the same thing is asked about, the other is as doubtful. A total only repeats. */
const askRivals = (settled: readonly Column[], before: readonly Column[]): readonly Column[] => {
  const doubted = new Set(
    before.flatMap((column, at) => {
      const isAsked = settled[at]?.question?.kind === 'column' && column.question === undefined
      return isAsked && addsUp(column) && column.sense.totalDepth === undefined ? [keyOf(column)] : []
    }),
  )
  if (doubted.size === 0) return settled
  return settled.map(column =>
    addsUp(column) && column.question === undefined && doubted.has(keyOf(column))
      ? { ...column, question: { kind: 'column', candidates: [column.role, 'ignoredAmount'] } }
      : column,
  )
}

const isOpen = (column: Column): boolean => addsUp(column) || column.role === 'ignoredAmount'

/** What the heading says that it adds up, with what the rows say of it. */
const saidSum = (column: Column, columns: readonly Column[], numbers: Numbers): readonly Sum[] => {
  if (!addsUp(column)) return []
  const parts = partsOf(column, columns).filter(({ index }) => numbers.has(index))
  const told = parts.filter(({ sense }) => sense.part === undefined)
  return [told, parts]
    .filter(({ length }, at, both) => length > 0 && (at === 0 || length !== both[0]?.length))
    .map(each =>
      proveSum(
        numbers,
        column.index,
        each.map(({ index }) => index),
      ),
    )
}

/** A heading's own sum may have faults in its rows: those are told, one by one. */
const isBorneOut = ({ compared, matching, parts }: Sum): boolean =>
  compared === 0 ? parts.length > 1 : parts.length === 1 ? matching === compared : matching * 2 >= compared

/** Columns under one heading with the whole, else all of the table that stand near it. */
const groupsOf = (columns: readonly Column[]): readonly Group[] =>
  columns.flatMap((column): readonly Group[] => {
    const prefix = column.header.slice(0, -1)
    const near = columns.filter(other => other !== column && Math.abs(other.index - column.index) <= 14)
    const family =
      prefix.length === 0 ? [] : near.filter(({ header }) => prefix.every((text, at) => header[at] === text))
    const after = near.filter(({ index }) => index > column.index)
    const before = near.filter(({ index }) => index < column.index)
    return [family, after, before]
      .filter(({ length }) => length > 1)
      .map(among => ({ whole: column.index, among: among.map(({ index }) => index) }))
  })

const differences = (columns: readonly Column[], numbers: Numbers): readonly Sum[] => {
  const left = columns.filter(({ role, question }) => role === 'ignoredAmount' || question?.kind === 'column')
  const money = columns.filter(addsUp)
  return findDifferences(
    numbers,
    left.map(({ index }) => index),
    money.map(({ index }) => index),
  )
}

type Result = ColumnChoice & { readonly numbers: Numbers; readonly columns: readonly Column[] }

const settle = (column: Column, { choice, sumOf, costs, numbers, columns }: Result): Column => {
  const option = choice.get(column.index)
  if (option === undefined) return column
  switch (option.kind) {
    case 'fact':
      return isOverrun(column, { choice, numbers }) || holdsOtherCapital(column, columns)
        ? asked(column, costs)
        : withoutColumnQuestion(column)
    case 'sum':
      return sumColumn(column, option, { sum: sumOf.get(column.index), costs })
    case 'ask':
      return unknown(column, { costs, numbers, columns })
    case 'part':
    case 'left':
    case 'other':
    case 'copy':
      return option.column
  }
}

const withoutColumnQuestion = (column: Column): Column =>
  column.question?.kind === 'column' ? { ...column, question: undefined } : column

type Support = Pick<Result, 'costs'> & { readonly sum: Sum | undefined }

const sumColumn = (column: Column, option: Option, { sum, costs }: Support): Column =>
  sum === undefined ? asked(column, costs) : { ...option.column, parts: sum.parts }

/** A whole with a part that is larger is no whole. */
const isOverrun = (column: Column, { choice, numbers }: Pick<Result, 'choice' | 'numbers'>): boolean => {
  const whole = numbers.get(column.index)?.values
  return [...choice.values()].some(
    ({ kind, role, column: part }) =>
      kind === 'part' &&
      role === column.role &&
      part.sense.isOfWhich &&
      part.index > column.index &&
      part.capital === column.capital &&
      (numbers.get(part.index)?.values.some((value, row) => value > (whole?.[row] || 0) * 1.000001) ?? false),
  )
}

/** "Tổng số" of which so much is carried over: how much of it is this year's, nobody says. */
const holdsOtherCapital = (column: Column, columns: readonly Column[]): boolean =>
  column.sense.capital === undefined &&
  columns.some(
    other =>
      other.index > column.index &&
      other.role === column.role &&
      other.capital !== column.capital &&
      (other.sense.isOfWhich || (column.sense.totalDepth ?? 0) > 0) &&
      sharesHeading(column, other) &&
      sharesMoment(other, column),
  )

/** Under the whole's own heading, or straight after a whole that has none. */
const sharesHeading = (whole: Column, part: Column): boolean => {
  const prefix = whole.header.slice(0, -1)
  return prefix.length === 0 ? part.index === whole.index + 1 : prefix.every((text, at) => part.header[at] === text)
}

/** "Tổng" after commitments to date that says the last of them once again. */
const repeatedTotals = (columns: readonly Column[], numbers: Numbers): ReadonlyMap<number, Column> =>
  new Map(
    columns.flatMap(column => {
      if (column.role !== 'commitment' || column.asOf !== undefined || column.sense.totalDepth === undefined) return []
      const last = columns
        .filter(({ role, basis, asOf }) => role === 'commitment' && basis === 'toDate' && asOf !== undefined)
        .toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1))
        .at(-1)
      const { distinct, against } = last ? proveEqual(numbers, column.index, last.index) : { distinct: 0, against: 1 }
      return distinct > 0 && against === 0
        ? [[column.index, asLeftOut(column, 'the last month once again')] as const]
        : []
    }),
  )

/** No words: a rate of two others or another column once again is told by the rows alone; anything else is asked about. */
const unknown = (
  column: Column,
  { costs, numbers, columns }: Pick<Result, 'costs' | 'numbers' | 'columns'>,
): Column => {
  if (addsUp(column)) return asked(column, costs)
  const money = columns.filter(addsUp).map(({ index }) => index)
  if (isRatio(numbers, column.index, money)) return { ...column, ...noFact, role: 'rate' }
  const isCopy = money.some(other => {
    const { distinct, against } = proveEqual(numbers, column.index, other)
    return distinct >= 3 && against === 0
  })
  return isCopy ? asLeftOut(column, 'another column once again') : column
}

/** Besides what its words say it may be only one thing: nothing that goes in. Whichever costs less stands first. */
const asked = (column: Column, costs: Costs): Column => {
  const own = costs.get(column.index)
  const cost = (kinds: readonly OptionKind[]): number => Math.min(...kinds.map(kind => own?.get(kind) ?? Infinity))
  const worded = column.question?.kind === 'column' ? column.question.candidates : [column.role]
  const isFactFirst = cost(own?.has('fact') ? ['fact'] : ['ask']) < cost(['sum', 'part', 'left', 'copy', 'other'])
  const candidates: readonly ColumnRole[] = isFactFirst ? [...worded, 'rowTotal'] : ['rowTotal', ...worded]
  return { ...column, question: { kind: 'column', candidates } }
}

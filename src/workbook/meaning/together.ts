import { choose, type ColumnChoice } from './choose.ts'
import type { Column } from './column.ts'
import { addsUp, asLeftOut, isRepeatable, keyOf, type Option } from './options.ts'
import {
  findDifferences,
  findEquals,
  findRatios,
  findSums,
  proveSum,
  type Group,
  type Numbers,
  type Relation,
} from './relations.ts'
import { settleConflicts, settlePrimeMinister, settleRivals } from './rivals.ts'
import { partsOf, sharesMoment } from './saidSums.ts'
import { askUnnamed } from './unnamed.ts'

/** What the columns mean together: what words carry, and sums, differences and the ledger's own bounds decide between. */
export const settleTogether = (columns: readonly Column[], numbers: Numbers): readonly Column[] =>
  settlePrimeMinister(settleConflicts(chosen(askUnnamed(settleRivals(withoutChanges(columns, numbers))), numbers)))

/** The plans alone: what a row's plan is must be known before its months can be understood. */
export const settlePlans = (columns: readonly Column[], numbers: Numbers): readonly Column[] => {
  const plans = new Map(
    chosen(
      settleRivals(withoutChanges(columns, numbers)).filter(({ role }) => role === 'plan' || role === 'carriedOver'),
      numbers,
    ).map(column => [column.index, column]),
  )
  return columns.map(column => plans.get(column.index) ?? column)
}

/** No project has a plan below nothing: beside other plans that is what they were changed by, alone it is asked about. */
const withoutChanges = (columns: readonly Column[], numbers: Numbers): readonly Column[] => {
  const isNegative = ({ role, index }: Column): boolean =>
    role === 'plan' && (numbers.get(index)?.values.some(value => value < 0) ?? false)
  const hasOther = columns.some(column => column.role === 'plan' && !isNegative(column))
  return columns.map(column => {
    if (!isNegative(column) || column.question !== undefined) return column
    return hasOther ? asLeftOut(column, 'what the plan was changed by') : asked(column)
  })
}

const chosen = (columns: readonly Column[], numbers: Numbers): readonly Column[] => {
  const open = columns.filter(column => isOpen(column) && numbers.has(column.index))
  if (open.length === 0) return columns
  const said = open.flatMap(column => saidSum(column, columns, numbers))
  const relations = [
    ...said.filter(isBorneOut),
    ...findSums(numbers, groupsOf(open)),
    ...differences(open, numbers),
    ...unnamedRelations(open, numbers),
    ...repeatedTotals(open, numbers),
  ]
  const denied = new Set(said.filter(sum => !isBorneOut(sum)).map(({ whole }) => whole))
  const result = choose(open, { relations, denied })
  const settled = new Map(open.map(column => [column.index, settle(column, { ...result, numbers, columns })]))
  return askRivals(
    columns.map(column => settled.get(column.index) ?? column),
    columns,
  )
}

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
const saidSum = (column: Column, columns: readonly Column[], numbers: Numbers): readonly Relation[] => {
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
const isBorneOut = ({ compared, matching, parts }: Relation): boolean =>
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

const differences = (columns: readonly Column[], numbers: Numbers): readonly Relation[] => {
  const left = columns.filter(({ role, question }) => role === 'ignoredAmount' || question?.kind === 'column')
  const money = columns.filter(addsUp)
  return findDifferences(
    numbers,
    left.map(({ index }) => index),
    money.map(({ index }) => index),
  )
}

/** Columns that no heading explains may be a rate of two others, or another once again. */
const unnamedRelations = (columns: readonly Column[], numbers: Numbers): readonly Relation[] => {
  const money = columns.filter(addsUp).map(({ index }) => index)
  const unnamed = columns
    .filter(column => !addsUp(column) && column.question?.kind === 'column')
    .map(({ index }) => index)
  return [...findRatios(numbers, unnamed, money), ...findEquals(numbers, unnamed, money)]
}

/** "Tổng" after commitments to date that says the last of them once again. */
const repeatedTotals = (columns: readonly Column[], numbers: Numbers): readonly Relation[] => {
  const last = columns
    .filter(({ role, basis, asOf }) => role === 'commitment' && basis === 'toDate' && asOf !== undefined)
    .toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1))
    .at(-1)
  const totals = columns.filter(isRepeatable).map(({ index }) => index)
  return last === undefined ? [] : findEquals(numbers, totals, [last.index])
}

type Result = ColumnChoice & { readonly numbers: Numbers; readonly columns: readonly Column[] }

const settle = (column: Column, { choice, sumOf, numbers, columns }: Result): Column => {
  const option = choice.get(column.index)
  if (option === undefined) return column
  switch (option.kind) {
    case 'fact':
      return isOverrun(column, { choice, numbers }) || holdsOtherCapital(column, columns)
        ? asked(column)
        : withoutColumnQuestion(column)
    case 'sum':
      return sumColumn(column, option, sumOf.get(column.index))
    case 'ask':
      return addsUp(column) ? asked(column) : column
    case 'part':
      return exceedsAll(column, { choice, numbers }) ? asked(column) : option.column
    case 'left':
    case 'rate':
    case 'other':
    case 'copy':
      return option.column
  }
}

const withoutColumnQuestion = (column: Column): Column =>
  column.question?.kind === 'column' ? { ...column, question: undefined } : column

const sumColumn = (column: Column, option: Option, sum: Relation | undefined): Column =>
  sum === undefined ? asked(column) : { ...option.column, parts: sum.parts }

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

/** What is called a part, of another source say, and is more in some row than any figure of its kind that counts. */
const exceedsAll = (column: Column, { choice, numbers }: Pick<Result, 'choice' | 'numbers'>): boolean => {
  const wholes = [...choice.values()].filter(({ kind, role }) => kind === 'fact' && role === column.role)
  const part = numbers.get(column.index)?.values
  return (
    wholes.length > 0 &&
    wholes.every(({ column: { index } }) => {
      const whole = numbers.get(index)?.values
      return part?.some((value, row) => value > (whole?.[row] || 0) * 1.000001) ?? false
    })
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

const asked = (column: Column): Column => ({
  ...column,
  question: { kind: 'column', candidates: ['rowTotal', column.role] },
})

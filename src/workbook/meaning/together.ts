import { choose, type ColumnChoice, type Costs } from './choose.ts'
import type { Column } from './column.ts'
import { worthOf } from './meanings.ts'
import { addsUp, asLeftOut, isRepeatable, keyOf, type Option, type OptionKind } from './options.ts'
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
import type { ColumnRole } from '../said/roles.ts'
import { settleConflicts, settlePrimeMinister, settleRivals } from './rivals.ts'
import { partsOf, sharesMoment } from './saidSums.ts'
import { askClaimed } from './claimed.ts'
import { asRelations, type StatedRelation } from './statedRelations.ts'
import { askUnnamed } from './unnamed.ts'

/** What the columns mean together: what words carry, and sums, differences and the ledger's own bounds decide between. */
export const settleTogether = (columns: readonly Column[], said: SaidByRows): readonly Column[] =>
  settlePrimeMinister(settleConflicts(chosen(askUnnamed(settleRivals(withoutChanges(columns, said))), said)))

/** The amounts of the rows, and what the form itself says of its columns. */
export type SaidByRows = { readonly numbers: Numbers; readonly stated: readonly StatedRelation[] }

/** The plans alone: what a row's plan is must be known before its months can be understood. */
export const settlePlans = (columns: readonly Column[], said: SaidByRows): readonly Column[] => {
  const plans = new Map(
    chosen(
      settleRivals(withoutChanges(columns, said)).filter(({ role }) => role === 'plan' || role === 'carriedOver'),
      said,
    ).map(column => [column.index, column]),
  )
  return columns.map(column => plans.get(column.index) ?? column)
}

/** No project has a plan below nothing: beside other plans that is what they were changed by. A slip of the pen is none. */
const withoutChanges = (columns: readonly Column[], { numbers }: SaidByRows): readonly Column[] => {
  const shareBelow = ({ index }: Column): number => {
    const values = numbers.get(index)?.values.filter(value => value !== 0 && !Number.isNaN(value)) ?? new Float64Array()
    return values.length === 0 ? 0 : values.filter(value => value < 0).length / values.length
  }
  const hasOther = columns.some(column => column.role === 'plan' && shareBelow(column) === 0)
  return columns.map(column =>
    hasOther && column.role === 'plan' && column.question === undefined && shareBelow(column) >= fewestBelow
      ? asLeftOut(column, 'what the plan was changed by')
      : column,
  )
}

const fewestBelow = 0.15

const chosen = (columns: readonly Column[], { numbers, stated }: SaidByRows): readonly Column[] => {
  const open = columns.filter(column => isOpen(column) && numbers.has(column.index))
  if (open.length === 0) return columns
  const said = open.flatMap(column => saidSum(column, columns, numbers))
  const relations = [
    ...said.filter(isBorneOut),
    ...findSums(numbers, groupsOf(open)),
    ...differences(open, numbers),
    ...unnamedRelations(open, numbers),
    ...repeatedTotals(open, numbers),
    ...asRelations(stated, numbers),
  ]
  const denied = said.filter(sum => !isBorneOut(sum))
  const result = choose(open, { relations, denied: new Set(denied.map(({ whole }) => whole)) })
  const telling = tellingRelations(relations, denied, result)
  const settled = new Map(
    open.map(column => [
      column.index,
      { ...settle(column, { ...result, numbers, columns }), relations: telling.get(column.index) ?? [] },
    ]),
  )
  return askRivals(
    columns.map(column => settled.get(column.index) ?? column),
    columns,
  )
}

/** Of each column the relations that bear out what it and the others were taken for, the best first, and its own that rows deny. */
const tellingRelations = (
  relations: readonly Relation[],
  denied: readonly Relation[],
  { choice }: Pick<ColumnChoice, 'choice'>,
): ReadonlyMap<number, readonly Relation[]> => {
  const telling = relations
    .map(relation => ({ relation, worth: worthOf(relation, choice) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || b.relation.matching - a.relation.matching)
  const of = new Map<number, Relation[]>()
  for (const { relation } of telling)
    for (const index of relation.kind === 'sum' ? [relation.whole, ...relation.parts] : [relation.whole])
      of.set(index, [...(of.get(index) ?? []), relation].slice(0, mostTold))
  for (const relation of denied) of.set(relation.whole, [...(of.get(relation.whole) ?? []), relation])
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

const settle = (column: Column, { choice, rivals, sumOf, costs, numbers, columns }: Result): Column => {
  const option = choice.get(column.index)
  if (option === undefined) return column
  const rival = rivals.get(column.index)
  if (rival !== undefined && addsUp(column)) return askedBetween(column, [option, rival])
  switch (option.kind) {
    case 'fact':
      return isOverrun(column, { choice, numbers }) || holdsOtherCapital(column, columns)
        ? asked(column, costs)
        : withoutColumnQuestion(column)
    case 'sum':
      return sumColumn(column, option, { sum: sumOf.get(column.index), costs })
    case 'ask':
      return addsUp(column) ? asked(column, costs) : column
    case 'other':
      return askClaimed(option.column, columns)
    case 'part':
      return exceedsAll(column, { choice, numbers }) ? asked(column, costs) : option.column
    case 'left':
    case 'rate':
    case 'copy':
      return option.column
  }
}

const withoutColumnQuestion = (column: Column): Column =>
  column.question?.kind === 'column' ? { ...column, question: undefined } : column

type Support = Pick<Result, 'costs'> & { readonly sum: Relation | undefined }

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

/** A whole of which so much is carried over: how much of it is this year's, nobody says. */
const holdsOtherCapital = (column: Column, columns: readonly Column[]): boolean =>
  columns.some(
    other =>
      other.index > column.index &&
      isSameMoney(other, column) &&
      isCarriedOver(other) &&
      !isCarriedOver(column) &&
      other.sense.capital !== 'both' &&
      saysOtherCapitalIn(column, other) &&
      sharesHeading(column, other) &&
      sharesMoment(other, column),
  )

/** By "trong đó", whatever year the whole names; under "Tổng số" only where it names none. */
const saysOtherCapitalIn = ({ sense: { capital, totalDepth } }: Column, part: Column): boolean =>
  part.sense.isOfWhich || (capital === undefined && (totalDepth ?? 0) > 0)

const isCarriedOver = ({ role, capital }: Column): boolean => role === 'carriedOver' || capital === 'carriedOver'
const isPlan = ({ role }: Column): boolean => role === 'plan' || role === 'carriedOver'
const isSameMoney = (one: Column, other: Column): boolean => one.role === other.role || (isPlan(one) && isPlan(other))

/** Under the whole's own heading, or straight after a whole that has none. */
const sharesHeading = (whole: Column, part: Column): boolean => {
  const prefix = whole.header.slice(0, -1)
  return prefix.length === 0 ? part.index === whole.index + 1 : prefix.every((text, at) => part.header[at] === text)
}

/** Two choices as good as each other make different facts of it. */
const askedBetween = (column: Column, options: readonly Option[]): Column => ({
  ...column,
  question: { kind: 'column', candidates: [...new Set(options.map(option => option.column.role))] },
})

/**
 * Besides what its words say it may be only one thing: nothing that goes in. Whichever costs less stands first; but what
 * its own words leave open is asked before whether it adds up others.
 */
const asked = (column: Column, costs: Costs): Column => {
  if (column.question?.kind === 'column') return column
  // Nothing is counted by an estimate: whether it adds up others is worth no question.
  if (column.role === 'estimate') return asLeftOut(column, 'an estimate that may add up others')
  const own = costs.get(column.index)
  const cost = (kinds: readonly OptionKind[]): number => Math.min(...kinds.map(kind => own?.get(kind) ?? Infinity))
  const isFactFirst =
    cost(own?.has('fact') ? ['fact'] : ['ask']) < cost(['sum', 'part', 'left', 'rate', 'copy', 'other'])
  const candidates: readonly ColumnRole[] = isFactFirst ? [column.role, 'rowTotal'] : ['rowTotal', column.role]
  return { ...column, question: { kind: 'column', candidates } }
}

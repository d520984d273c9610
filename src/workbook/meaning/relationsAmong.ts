import type { Column } from './column.ts'
import { addsUp, isRepeatable } from './options.ts'
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
import { partsOf } from './saidSums.ts'
import { asRelations, type StatedRelation } from './statedRelations.ts'

/** The amounts of the rows, and what the form itself says of its columns. */
export type SaidByRows = { readonly numbers: Numbers; readonly stated: readonly StatedRelation[] }

/** What rows, headings, formulas and column numbers say of the columns and each other; and what headings say and rows deny. */
export const relationsAmong = (
  open: readonly Column[],
  columns: readonly Column[],
  { numbers, stated }: SaidByRows,
): { readonly relations: readonly Relation[]; readonly denied: readonly Relation[] } => {
  const said = open.flatMap(column => saidSum(column, columns, numbers))
  return {
    relations: [
      ...said.filter(isBorneOut),
      ...findSums(numbers, groupsOf(open)),
      ...differences(open, numbers),
      ...unnamedRelations(open, numbers),
      ...repeatedTotals(open, numbers),
      ...asRelations(stated, numbers),
    ],
    denied: said.filter(sum => !isBorneOut(sum)),
  }
}

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

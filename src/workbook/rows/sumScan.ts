import type { ColumnAmounts } from '../amounts/amounts.ts'
import type { BodyRow } from './rows.ts'

/** The columns of money, and the sheet row where their values begin. */
export type SumColumns = { readonly columns: readonly ColumnAmounts[]; readonly top: number }

/** As `RowSum` has it, before numbers are looked at. */
export type FoundScan = {
  readonly kind: 'whole' | 'faulty' | 'weak' | 'near'
  readonly nearest: number
  readonly farthest: number
  /** How many different amounts agree; of one that is near, how many are within a tenth. */
  readonly amounts: number
}

export type Scan = FoundScan | { readonly kind: 'none' | 'untold' }

type SumParts = { readonly rows: readonly BodyRow[]; readonly parts: Iterable<number> }

/**
 * Adds up the parts one after the other, nearest first, until they come to what the row states. Two parts prove it with
 * two different amounts, three with one: anything less happens by chance among round figures.
 */
export const scanSums = ({ columns, top }: SumColumns, whole: BodyRow, { rows, parts }: SumParts): Scan => {
  const stated = statedIn(columns, whole.row - top)
  const filled = stated.filter(({ amount }) => amount !== 0).length
  if (filled === 0) return { kind: 'untold' }
  let best: Scan | undefined
  let bestEqual = 0
  let near: FoundScan | undefined
  let leastGap = Infinity
  let count = 0
  let nearest: number | undefined
  for (const at of parts) {
    const row = (rows[at]?.row ?? 0) - top
    nearest ??= at
    if (!addTo(stated, row)) continue
    count += 1
    if (count > 1) {
      const seen = comparisonOf(stated)
      const isProved = count > 2 || seen.distinct > 1
      if (seen.equal > 0 && seen.differing === 0)
        return { kind: isProved ? 'whole' : 'weak', nearest, farthest: at, amounts: seen.distinct }
      if (isProved && seen.equal >= seen.differing && seen.equal > bestEqual) {
        best = { kind: 'faulty', nearest, farthest: at, amounts: seen.distinct }
        bestEqual = seen.equal
      }
      if (seen.far === 0 && seen.gap < leastGap) {
        near = { kind: 'near', nearest, farthest: at, amounts: seen.filled }
        leastGap = seen.gap
      }
    }
    if (stated.filter(isPassed).length * 2 > filled) break
  }
  if (best) return best
  if (count === 0) return { kind: 'untold' }
  return near ?? { kind: 'none' }
}

/** How many different amounts two rows share, if they differ in none; else 0. */
export const twinOf = ({ columns, top }: SumColumns, row: BodyRow, other: BodyRow): number => {
  const stated = statedIn(columns, row.row - top)
  addTo(stated, other.row - top)
  const { differing, distinct } = comparisonOf(stated)
  return differing === 0 ? distinct : 0
}

/** Whether a row would change what another sums, in any column that it states. */
export const addsMoney = ({ columns, top }: SumColumns, whole: BodyRow, part: BodyRow): boolean =>
  addTo(statedIn(columns, whole.row - top), part.row - top)

/** What the whole states in a column, and what its parts come to so far. A blank states nothing. */
type PrintedSum = { readonly amount: number; readonly values: Float64Array; sum: number }

const statedIn = (columns: readonly ColumnAmounts[], row: number): readonly PrintedSum[] =>
  columns.flatMap(({ values }) => {
    const amount = values[row] ?? NaN
    return Number.isNaN(amount) ? [] : [{ amount, values, sum: 0 }]
  })

/** Whether the part holds any money. */
const addTo = (stated: readonly PrintedSum[], row: number): boolean => {
  let holdsMoney = false
  for (const column of stated) {
    const part = column.values[row] || 0 // nothing there counts as nothing
    if (part !== 0) holdsMoney = true
    column.sum += part
  }
  return holdsMoney
}

type Comparison = {
  readonly equal: number
  readonly differing: number
  /** Different amounts among those that are equal. */
  readonly distinct: number
  /** Different amounts that are stated. */
  readonly filled: number
  /** Columns in which the sum is more than a tenth away. */
  readonly far: number
  /** The widest of the gaps, as a part of what is stated. */
  readonly gap: number
}

const comparisonOf = (stated: readonly PrintedSum[]): Comparison => {
  let [equal, differing, far, widest] = [0, 0, 0, 0]
  const amounts = new Set<number>()
  const filled = new Set<number>()
  for (const { amount, sum } of stated) {
    const gap = Math.abs(sum - amount)
    if (amount !== 0) {
      filled.add(amount)
      widest = Math.max(widest, gap / Math.abs(amount))
    }
    if (gap > Math.abs(amount) / 10) far += 1
    if (gap > Math.abs(amount) * 1e-9) differing += 1
    else if (amount !== 0) {
      equal += 1
      amounts.add(amount)
    }
  }
  return { equal, differing, distinct: amounts.size, filled: filled.size, far, gap: widest }
}

const isPassed = ({ amount, sum }: PrintedSum): boolean => amount !== 0 && Math.abs(sum) > Math.abs(amount) * 1.1

import type { Capital } from '../../domain/ledger/ledger.ts'
import type { RowRole } from '../said/interpretation.ts'
import type { BodyRow } from './rows.ts'
import { sumsOfRows, type RowSum } from './rowSums.ts'
import { addsMoney, type SumColumns } from './sumScan.ts'
import {
  createDepths,
  isGroupByNameAlone,
  projectStyles,
  roleByWords,
  type RowsAbove,
  type RowSurroundings,
} from './wordRoles.ts'

/** The sheet rows from which to which a sum adds up. */
export type RowParts = {
  readonly first: number
  readonly last: number
  /** The row down to which nothing is added to it, where it is the sum to the đồng of rows below it. */
  readonly reach: number | undefined
}

/** A row with its role and its place in the order of groups: 0 for the widest, more for what lies inside. */
export type RoledRow = BodyRow & {
  readonly role: RowRole
  readonly depth: number
  /** The sheet rows from which to which it adds up, where its amounts tell. */
  readonly parts: RowParts | undefined
  /** Of a row that tells a part of the project above it: of which year's capital. */
  readonly capital?: Capital | undefined
  /** Its amounts say that it is a sum, its number that it is one of the rows it would sum. */
  readonly isUnsure: boolean
}

/**
 * Which rows are projects, which only add up others, which are neither. First by sums: a row that repeats the sum of
 * those next to it adds them up, whatever its name, and one that is no sum is no group for its name alone. Where amounts
 * do not tell: by codes, names and numbers. What the officer decided of a row stands.
 */
export const roleRows = (
  rows: readonly BodyRow[],
  columns: SumColumns,
  decided: ReadonlyMap<number, RowRole>,
): readonly RoledRow[] => {
  const last = rows.findLastIndex(row => row.hasAmounts || row.code !== undefined)
  const styles = projectStyles(rows)
  const sums = sumsOfRows(rows, columns, new Set(decided.keys()))
  const depthOf = createDepths()
  const roled: RoledRow[] = []
  let above: RowsAbove = { row: undefined, placed: undefined, project: undefined }
  for (const [at, row] of rows.entries()) {
    const sum = sums.get(at) ?? { kind: 'untold' }
    const around = { at, rows, styles, above, addsUpBelow: isBelow(sum) }
    const told = decided.get(row.row)
    const role = told ?? (at > last ? tailRole(row) : (sumRole(sum) ?? wordRole(row, around, sum)))
    const now: RoledRow = {
      ...row,
      role,
      depth: role === 'group' || role === 'subtotal' ? depthOf(row) : NaN,
      parts: role === 'subtotal' || role === 'total' ? partsOf(rows, row, { sum, columns }) : undefined,
      isUnsure: told === undefined && role === 'project' && sum.kind === 'among',
    }
    roled.push(now)
    above = passed(above, now)
  }
  return roled
}

type FoundSum = Extract<RowSum, { readonly side: unknown }>

const isBelow = (sum: RowSum): sum is FoundSum => 'side' in sum && sum.side === 'below'

type PartsSearch = { readonly sum: RowSum; readonly columns: SumColumns }

const partsOf = (rows: readonly BodyRow[], whole: BodyRow, { sum, columns }: PartsSearch): RoledRow['parts'] => {
  if (!('side' in sum)) return undefined
  const [first, last] = [rows[sum.first], rows[sum.last]]
  if (!first || !last) return undefined
  const next = rows.findIndex((row, at) => at > sum.last && addsMoney(columns, whole, row))
  const reach = sum.kind === 'whole' && sum.side === 'below' && next !== -1 ? (rows[next - 1] ?? last).row : undefined
  return { first: first.row, last: last.row, reach }
}

const passed = (above: RowsAbove, row: RoledRow): RowsAbove => {
  if (row.role === 'blank') return above
  if (row.role === 'project') return { row, placed: row, project: row }
  return row.role === 'subtotal' || row.role === 'group' ? { ...above, row, placed: row } : { ...above, row }
}

/** After the last amount come signatures and notes. */
const tailRole = (row: BodyRow): RowRole => (row.likeness === 'blank' ? 'blank' : 'footer')

/** What a row's sums make of it, where they tell. */
const sumRole = (sum: RowSum): RowRole | undefined => {
  if (sum.kind !== 'whole' && sum.kind !== 'faulty' && sum.kind !== 'close') return undefined
  return sum.side === 'below' ? 'subtotal' : 'total'
}

const wordRole = (row: BodyRow, around: RowSurroundings, sum: RowSum): RowRole => {
  const role = roleByWords(row, around)
  return role === 'subtotal' && sum.kind === 'none' && isGroupByNameAlone(row, around.styles) ? 'project' : role
}

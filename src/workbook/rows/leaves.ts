import { classifySource } from '../../domain/names/sources.ts'
import { capitalOf } from './capitalRows.ts'
import { isComparison, isTotalLabel, withoutNumber } from './rowNames.ts'
import type { BodyRow } from './rows.ts'
import { isNumberedPart } from './wordRoles.ts'

/** The rows that hold money of their own, as far as is known: a chain out of which sums are taken. By place in the table. */
export type Leaves = {
  readonly after: (at: number) => number | undefined
  readonly before: (at: number) => number | undefined
  /** The chain downwards from a leaf, itself included. */
  readonly from: (at: number | undefined) => Iterable<number>
  readonly backFrom: (at: number | undefined) => Iterable<number>
  readonly remove: (at: number) => void
}

export const createLeaves = (rows: readonly BodyRow[]): Leaves => {
  const end = rows.length
  const isLeaf = leafRows(rows)
  // For a leaf the next and the last one before it; for any other row where to go on looking.
  const next = new Int32Array(end + 1).fill(end)
  const previous = new Int32Array(end + 1).fill(-1)
  for (let at = end - 1; at >= 0; at -= 1) next[at] = isLeaf[at + 1] === 1 ? at + 1 : (next[at + 1] ?? end)
  for (let at = 1; at <= end; at += 1) previous[at] = isLeaf[at - 1] === 1 ? at - 1 : (previous[at - 1] ?? -1)
  const step = (to: Int32Array, at: number): number | undefined => {
    let found = to[at] ?? end
    while (found >= 0 && found < end && isLeaf[found] !== 1) found = to[found] ?? end
    to[at] = found
    return found < 0 || found >= end ? undefined : found
  }
  function* walk(to: Int32Array, start: number | undefined): Iterable<number> {
    for (let at = start; at !== undefined; at = step(to, at)) yield at
  }
  return {
    after: at => step(next, at),
    before: at => step(previous, at),
    from: at => walk(next, at),
    backFrom: at => walk(previous, at),
    remove: at => {
      isLeaf[at] = 0
    },
  }
}

/** Rows of source and rows with a dash are told by the row above them, where that holds the money; totals hold none. */
const leafRows = (rows: readonly BodyRow[]): Uint8Array => {
  const isLeaf = new Uint8Array(rows.length)
  let ownerHoldsMoney = false
  for (const [at, row] of rows.entries()) {
    if (row.likeness === 'blank' || row.likeness === 'note' || row.likeness === 'ofWhich') continue
    const isPart =
      row.code === undefined &&
      !row.goesOn &&
      (row.numbering.style === 'bullet' || namesSource(row) || isNumberedPart(row))
    if (!isPart) ownerHoldsMoney = row.hasAmounts
    if (row.hasAmounts && !(isPart && ownerHoldsMoney) && !isAside(row)) isLeaf[at] = 1
  }
  return isLeaf
}

export const namesSource = ({ label }: BodyRow): boolean =>
  (classifySource(withoutNumber(label)) ?? '') !== '' || capitalOf(label) !== undefined

const isAside = ({ code, label, likeness }: BodyRow): boolean =>
  code === undefined && (likeness === 'total' || isTotalLabel(label) || isComparison(label))

import type { Merge } from '../../../../workbook/said/cells.ts'
import type { ActiveCell } from './activeCell.ts'
import type { Span } from './geometry.ts'

type RowWindow = {
  readonly row: number
  readonly columns: Span
  readonly mode: 'whole' | 'mergesOnly'
  readonly merges: readonly Merge[]
  readonly activeColumn: number | undefined
}

/** Columns to draw in a row: those in view, merged cells that reach into it, and where the keyboard is. */
export const columnsOf = ({ row, columns: { from, to }, mode, merges, activeColumn }: RowWindow): readonly number[] => {
  const drawn = new Set<number>()
  for (const { top, left, right } of merges) if (top === row && left < to && right >= from) drawn.add(left)
  if (mode === 'whole') for (let column = from; column < to; column += 1) drawn.add(column)
  if (activeColumn !== undefined && activeColumn >= 0) drawn.add(activeColumn)
  return [...drawn].sort((a, b) => a - b)
}

/** Under a merged cell, but not where that shows its content. */
export const isCovered = ({ top, left }: Merge, { row, column }: ActiveCell): boolean => row !== top || column !== left

export type DrawnRow = { readonly row: number; readonly mode: 'whole' | 'mergesOnly' }

/** Rows to draw: those in view, the tops of merged cells that reach into it, and where the keyboard is. */
export const rowsOf = ({ from, to }: Span, merges: readonly Merge[], activeRow: number): readonly DrawnRow[] => {
  const drawn = new Map<number, DrawnRow>()
  for (const { top, bottom } of merges)
    if (top < from && bottom >= from) drawn.set(top, { row: top, mode: 'mergesOnly' })
  for (let row = from; row < to; row += 1) drawn.set(row, { row, mode: 'whole' })
  if (activeRow >= 0) drawn.set(activeRow, { row: activeRow, mode: 'whole' })
  return [...drawn.values()].sort((a, b) => a.row - b.row)
}

/** Merges by row, each found once: a sheet may have thousands. */
export const createMergesOfRow = (merges: readonly Merge[]): ((row: number) => readonly Merge[]) => {
  const known = new Map<number, readonly Merge[]>()
  return row => {
    const found = known.get(row) ?? merges.filter(({ top, bottom }) => top <= row && row <= bottom)
    known.set(row, found)
    return found
  }
}

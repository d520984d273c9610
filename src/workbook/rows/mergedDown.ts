import type { TableFrame } from '../tables/tables.ts'
import type { Grid } from '../tables/grid.ts'

/** The row in which a cell's text stands: its own, or that of the merged cell above that reaches down over it. */
export type MergedFrom = (row: number, column: number) => number

export const mergedDown = (grid: Grid, frame: TableFrame, columns: readonly number[]): MergedFrom => {
  const tops = new Map<number, Map<number, number>>()
  for (const { top, bottom, left, right } of grid.sheet.merges) {
    if (bottom <= top || top <= frame.headerBottom || top > frame.bodyBottom) continue
    for (const column of columns) {
      if (column < left || column > right) continue
      const rows = tops.get(column) ?? new Map<number, number>()
      // Cells belong to one merge each: where a file's merges overlap, the first stands, and no row is looked at twice.
      for (let row = top + 1; row <= Math.min(bottom, frame.bodyBottom) && !rows.has(row); row += 1) rows.set(row, top)
      tops.set(column, rows)
    }
  }
  return (row, column) => tops.get(column)?.get(row) ?? row
}

import type { Cell, Merge, Sheet, Workbook } from '../../src/workbook/said/cells.ts'

/** Changes of whole rows and columns of a sheet; nothing of a reading is asked, only cells. 0-based. */
export type Rows = Sheet['rows']

export const withSheet = ({ sheets }: Workbook, at: number, change: (sheet: Sheet) => Sheet): Workbook => ({
  sheets: sheets.map((sheet, index) => (index === at ? change(sheet) : sheet)),
})

export const withCells = (
  sheet: Sheet,
  change: (cell: Cell, row: number, column: number) => Cell | undefined,
): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) => cells?.map((cell, column) => cell && change(cell, row, column))),
})

export const textAt = (sheet: Sheet, row: number, column: number): string => {
  const cell = sheet.rows[row]?.[column]
  return cell?.kind === 'text' ? cell.value : ''
}

/** The sheet made of these of its rows, in this order; what spans a row that is moved or left out is no merge any more. */
export const withRows = (sheet: Sheet, order: readonly (number | undefined)[]): Sheet => {
  const placeOf = new Map(order.flatMap((from, at) => (from === undefined ? [] : [[from, at] as const])))
  const moved = (lines: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...lines].flatMap(line => placeOf.get(line) ?? []))
  return {
    ...sheet,
    rows: order.map(from => (from === undefined ? undefined : sheet.rows[from])),
    merges: sheet.merges.flatMap(merge => movedMerge(merge, placeOf)),
    hiddenRows: moved(sheet.hiddenRows),
  }
}

const movedMerge = (merge: Merge, placeOf: ReadonlyMap<number, number>): readonly Merge[] => {
  const [top, bottom] = [placeOf.get(merge.top), placeOf.get(merge.bottom)]
  if (top === undefined || bottom === undefined || bottom - top !== merge.bottom - merge.top) return []
  return [{ ...merge, top, bottom }]
}

export const withoutColumn = (sheet: Sheet, column: number): Sheet => {
  const left = (at: number): number => (at > column ? at - 1 : at)
  return {
    ...sheet,
    rows: sheet.rows.map(cells => cells && Array.from(cells).toSpliced(column, 1)),
    merges: sheet.merges.flatMap(merge => {
      const narrowed = {
        ...merge,
        left: left(merge.left),
        right: merge.right >= column ? merge.right - 1 : merge.right,
      }
      const isGone =
        narrowed.right < narrowed.left || (narrowed.left === narrowed.right && narrowed.top === narrowed.bottom)
      return isGone ? [] : [narrowed]
    }),
    hiddenColumns: new Set([...sheet.hiddenColumns].filter(at => at !== column).map(left)),
  }
}

export const columnIndex = (cell: string): number =>
  [...cell.replace(/\d+$/u, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export const rowIndex = (cell: string): number => Number(/\d+$/u.exec(cell)?.[0]) - 1

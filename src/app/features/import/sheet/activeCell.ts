import type { SheetOutline } from '../../../worker/sheetOutline.ts'
import type { Merge } from '../../../../workbook/said/cells.ts'

/** Where the keyboard is: a cell of the sheet, a column's head (`row` is `headRow`), or a row's (`column` is `headColumn`). */
export type ActiveCell = { readonly row: number; readonly column: number }

export const headRow = -1
export const headColumn = -1

type Ends = Pick<SheetOutline, 'rowCount' | 'columnCount' | 'merges'>

type KeyPress = { readonly key: string; readonly ctrlKey: boolean }

/** Where a key leads, as in a spreadsheet; undefined: the key is not for moving. A merged cell is one cell. */
export const moveTo = (
  active: ActiveCell,
  { key, ctrlKey }: KeyPress,
  { sheet, page }: { readonly sheet: Ends; readonly page: number },
): ActiveCell | undefined => {
  const here = mergeAt(sheet.merges, active) ?? only(active)
  const go = (to: ActiveCell): ActiveCell => (isCorner(to) ? active : within(sheet, to))
  const { row, column } = active
  switch (key) {
    case 'ArrowUp':
      return go({ row: ctrlKey ? 0 : here.top - 1, column })
    case 'ArrowDown':
      return go({ row: ctrlKey ? sheet.rowCount - 1 : here.bottom + 1, column })
    case 'ArrowLeft':
      return go({ row, column: ctrlKey ? 0 : here.left - 1 })
    case 'ArrowRight':
      return go({ row, column: ctrlKey ? sheet.columnCount - 1 : here.right + 1 })
    case 'PageUp':
      return go({ row: Math.max(0, row - page), column })
    case 'PageDown':
      return go({ row: row + page, column })
    case 'Home':
      return go({ row: ctrlKey ? 0 : row, column: 0 })
    case 'End':
      return go({ row: ctrlKey ? sheet.rowCount - 1 : row, column: sheet.columnCount - 1 })
    default:
      return undefined
  }
}

/** The merge that covers a cell. */
export const mergeAt = (merges: readonly Merge[], { row, column }: ActiveCell): Merge | undefined =>
  merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right)

/** The cell itself, or the one that its merge shows. */
export const shownCell = (merges: readonly Merge[], cell: ActiveCell): ActiveCell => {
  const merge = mergeAt(merges, cell)
  return merge ? { row: merge.top, column: merge.left } : cell
}

const only = ({ row, column }: ActiveCell): Merge => ({ top: row, left: column, bottom: row, right: column })

const within = ({ rowCount, columnCount, merges }: Ends, { row, column }: ActiveCell): ActiveCell =>
  shownCell(merges, {
    row: Math.min(Math.max(row, headRow), rowCount - 1),
    column: Math.min(Math.max(column, headColumn), columnCount - 1),
  })

/** Where both heads meet is no place to be. */
const isCorner = ({ row, column }: ActiveCell): boolean => row <= headRow && column <= headColumn

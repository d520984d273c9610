import type { SheetOutline } from '../../../worker/sheetOutline.ts'
import { roleAt } from '../../../worker/sheetOutline.ts'
import type { Viewport } from '../useViewport.ts'
import { headHeight, headWidth } from './frame.ts'

/** Where lines (rows, or columns) lie: line `n` from `starts[n]` to `starts[n + 1]`, in pixels. */
export type Lines = { readonly starts: Float64Array; readonly count: number }

export type Geometry = { readonly rows: Lines; readonly columns: Lines }

/** Lines `from` up to, but without, `to`. */
export type Span = { readonly from: number; readonly to: number }

/** Fixed, but for header rows: a page of rows is known without measuring any, and the sheet scrolls smoothly. */
export const rowHeight = 28
/** Of all rows of a heading together. */
const headingHeight = 72
const letterWidth = 7.5

export const geometryOf = (sheet: SheetOutline): Geometry => ({
  rows: linesOf(sheet.rowCount, heightsOf(sheet)),
  columns: linesOf(sheet.columnCount, column => Math.round((sheet.widths[column] ?? 0) * letterWidth + 16)),
})

/** Headings are wordy; over several rows each has room for one line. */
const heightsOf = (sheet: SheetOutline): ((row: number) => number) => {
  const heights = new Map<number, number>()
  for (const table of sheet.tables) {
    const worded = table.headerRows.filter(row => roleAt(table, row) !== 'columnNumbers')
    for (const row of worded) heights.set(row, Math.max(rowHeight, Math.ceil(headingHeight / worded.length)))
  }
  return row => heights.get(row) ?? rowHeight
}

export const linesOf = (count: number, sizeOf: (line: number) => number): Lines => {
  const starts = new Float64Array(count + 1)
  for (let line = 0; line < count; line += 1) starts[line + 1] = (starts[line] ?? 0) + sizeOf(line)
  return { starts, count }
}

export const startOf = ({ starts }: Lines, line: number): number => starts[line] ?? 0

/** From the first line's start to the last one's end; the last is included. */
export const sizeOf = (lines: Lines, first: number, last = first): number =>
  startOf(lines, last + 1) - startOf(lines, first)

/** The line at a pixel; the first or last one where that lies outside. */
export const lineAt = ({ starts, count }: Lines, pixel: number): number => {
  let [low, high] = [0, Math.max(0, count - 1)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= pixel) low = middle
    else high = middle - 1
  }
  return low
}

/** The lines that show between two pixels, and some on either side, so that a scroll has something to show at once. */
export const spanOf = (lines: Lines, from: number, to: number, beyond: number): Span => ({
  from: Math.max(0, lineAt(lines, from) - beyond),
  to: Math.min(lines.count, lineAt(lines, to) + 1 + beyond),
})

/** How far to scroll so that a line shows whole between two pixels of the view; undefined where it does already. */
export const scrollFor = (
  lines: Lines,
  line: number,
  { at, size }: { readonly at: number; readonly size: number },
): number | undefined => {
  const [start, end] = [startOf(lines, line), startOf(lines, line + 1)]
  if (start < at) return start
  return end > at + size ? Math.min(start, end - size) : undefined
}

/** Rows and columns that are drawn: those in view and some around them. */
export type Spans = {
  readonly rows: Span
  readonly columns: Span
  /** The first row in view. */
  readonly topRow: number
}

export const spansOf = ({ rows, columns }: Geometry, { left, top, width, height }: Viewport): Spans => ({
  rows: spanOf(rows, top, top + height - headHeight, rowsBeyond),
  columns: spanOf(columns, left, left + width - headWidth, columnsBeyond),
  topRow: lineAt(rows, top),
})

const rowsBeyond = 10
const columnsBeyond = 2

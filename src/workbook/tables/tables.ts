import { isBlank, textOf, type Grid } from './grid.ts'
import { bandsOf, type NamedBand } from './decidedBands.ts'
import type { TableDecision } from '../said/decisions.ts'
import { rowsOf, type HeaderBand } from './headerBands.ts'
import { pathsOf } from './headerPaths.ts'
import { fold } from '../words/words.ts'

/** Where a table stands on its sheet. Rows and columns are 0-based, ends included. */
export type TableFrame = {
  /** The table's name in decisions: the cell at the top left of its header as recognised. */
  readonly at: string
  readonly headerTop: number
  readonly headerBottom: number
  /** Rows of "(1) (2) 3=4+5" inside the header band. */
  readonly columnNumberRows: readonly number[]
  readonly left: number
  readonly right: number
  /** Other tables stand to its left or right: a title over its own columns is its own. */
  readonly isBeside: boolean
  readonly bodyBottom: number
  /** First row whose titles and unit line belong to this table. */
  readonly titleTop: number
  /** Rows of the body that say the header over again. */
  readonly repeatedHeaders: readonly number[]
  /** Headings of each column from `left` on, top to bottom. */
  readonly paths: readonly (readonly string[])[]
}

/** Every table of a sheet, top to bottom, side by side ones from the left; with its header where the officer put it. */
export const findFrames = (grid: Grid, decided: readonly TableDecision[] = []): readonly TableFrame[] => {
  const bands = bandsOf(grid, decided)
  const frames: TableFrame[] = []
  for (const band of bands) {
    const previous = frames.findLast(frame => frame.headerBottom < band.top)
    if (previous && isRepeat(grid, band, previous)) {
      const index = frames.indexOf(previous)
      frames[index] = { ...previous, repeatedHeaders: [...previous.repeatedHeaders, ...rowsOf(band)] }
    } else frames.push(frameOf(grid, band, previous))
  }
  return closeBodies(frames, grid.height)
}

const frameOf = (grid: Grid, band: NamedBand, previous: TableFrame | undefined): TableFrame => ({
  at: band.at,
  headerTop: band.top,
  headerBottom: band.bottom,
  columnNumberRows: band.columnNumberRows,
  left: band.left,
  right: band.right,
  isBeside: band.isBeside,
  bodyBottom: grid.height - 1,
  titleTop: previous === undefined ? Math.max(0, band.top - mostTitleRows) : titleTopAbove(grid, band, previous),
  repeatedHeaders: [],
  paths: pathsOf(grid, band),
})

/** A body ends where the titles of the next table below it begin. */
const closeBodies = (frames: readonly TableFrame[], height: number): readonly TableFrame[] =>
  frames.map(frame => {
    const next = frames.find(other => other.headerTop > frame.headerBottom)
    return { ...frame, bodyBottom: next ? next.titleTop - 1 : height - 1 }
  })

/** Upwards from the header while the rows hold no amounts. */
const titleTopAbove = (grid: Grid, band: HeaderBand, previous: TableFrame): number => {
  let top = band.top
  while (top - 1 > previous.headerBottom && band.top - top < mostTitleRows && !holdsAmounts(grid, top - 1)) top -= 1
  return top
}

/** No title block is longer: what stands higher is something else. */
const mostTitleRows = 100

const holdsAmounts = (grid: Grid, row: number): boolean =>
  (grid.sheet.rows[row] ?? []).filter(cell => cell !== undefined && (cell.kind === 'number' || cell.kind === 'formula'))
    .length >= 2 ||
  (grid.sheet.rows[row] ?? []).filter(cell => cell?.kind === 'text' && /^[\d.,\s]{3,}$/u.test(cell.value)).length >= 2

/** The same headings at the same columns, with nothing of their own above them: a page break. */
const isRepeat = (grid: Grid, band: HeaderBand, previous: TableFrame): boolean => {
  for (let row = titleTopAbove(grid, band, previous); row < band.top; row += 1) {
    if ((grid.sheet.rows[row] ?? []).some(cell => !isBlank(cell) && !pageLine.test(fold(textOf(cell))))) return false
  }
  const again = pathsOf(grid, band).map(path => path.join('\n'))
  const before = previous.paths.map(path => path.join('\n'))
  const same = again.filter((path, at) => path === before[at + band.left - previous.left]).length
  return same >= Math.min(again.length, before.length) * 0.8
}

/** What stands at the head or foot of a page. */
const pageLine = /^(?:trang|page|tiep|\(?tiep theo|bieu .{0,12}tiep|-? ?\d{1,3} ?-?(?:\/\d+)?)/u

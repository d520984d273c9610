import type { TableDecision } from '../said/decisions.ts'
import { isBlank, refOf, type Grid } from './grid.ts'
import { findBands, holdsColumnNumbers, type HeaderBand } from './headerBands.ts'
import { placeOf } from '../said/places.ts'

/** A header with the name of its table: the cell at its top left as recognised, wherever the officer moved it. */
export type NamedBand = HeaderBand & { readonly at: string }

/**
 * The headers of a sheet, those that the officer moved in their new place, and the ones that he pointed out where none
 * was recognised. What a moved one covers is no header of its own any longer.
 */
export const bandsOf = (grid: Grid, decided: readonly TableDecision[]): readonly NamedBand[] => {
  const recognised = findBands(grid).map(band => ({ ...band, at: refOf(band.top, band.left) }))
  const moved = decided.filter(isLast).flatMap(decision => {
    const band = movedBand(grid, decision, recognised)
    return band === undefined ? [] : [band]
  })
  if (moved.length === 0) return recognised
  const names = new Set(moved.map(({ at }) => at))
  const left = recognised.filter(band => !names.has(band.at) && !moved.some(other => overlap(band, other)))
  return [...left, ...moved].sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Of several decisions about one table the last one holds. */
const isLast = ({ at }: TableDecision, place: number, all: readonly TableDecision[]): boolean =>
  all.findLastIndex(other => other.at === at) === place

const overlap = (a: HeaderBand, b: HeaderBand): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right

const movedBand = (
  grid: Grid,
  { at, headerRows }: TableDecision,
  recognised: readonly NamedBand[],
): NamedBand | undefined => {
  const corner = placeOf(at)
  if (!headerRows || !corner) return undefined
  const [top, bottom] = [headerRows[0] - 1, headerRows[1] - 1]
  if (top > bottom || bottom - top >= mostHeaderRows || bottom >= grid.height) return undefined
  const known = recognised.find(band => band.at === at)
  const isBeside = known?.isBeside ?? false
  const span = known && isBeside ? known : spanOf(grid, { top, bottom, from: known?.left ?? corner.column })
  if (span === undefined) return undefined
  const { left, right } = span
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row)
  const columnNumberRows = rows.filter(row => holdsColumnNumbers(grid, row, { left, right }))
  return { at, top, bottom, left, right, columnNumberRows, isBeside }
}

/** No header is taller; a whole sheet of "headings" would leave no row to read. */
const mostHeaderRows = 100

type Rows = { readonly top: number; readonly bottom: number; readonly from: number }

/** From the first to the last filled column of the header's rows. */
const spanOf = (grid: Grid, { top, bottom, from }: Rows): Pick<HeaderBand, 'left' | 'right'> | undefined => {
  let [left, right] = [Infinity, -1]
  const reach = (first: number, last: number): void => {
    left = Math.min(left, Math.max(first, from))
    right = Math.max(right, last)
  }
  for (let row = top; row <= bottom; row += 1) {
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      if (column >= from && !isBlank(cell)) reach(column, column)
    }
    for (const merge of grid.mergesByTop.get(row) ?? []) if (merge.left >= from) reach(merge.left, merge.right)
  }
  return right < 0 ? undefined : { left, right: Math.min(right, left + 1023) }
}

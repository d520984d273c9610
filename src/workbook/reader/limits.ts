import type { Cell } from '../said/cells.ts'
import { stop } from './stop.ts'

/** How much a file may ask of the machine before it is refused. */
export type ReadLimits = {
  /** Bytes of the file as sent. */
  readonly fileSize: number
  /** Bytes of all its parts together, unpacked. */
  readonly inflatedSize: number
  /** Unpacked bytes for each packed one; asked only of files that unpack to more than 10 MB. */
  readonly ratio: number
  /** Parts in the archive. */
  readonly entries: number
  /** Cells that hold something, in all sheets together. */
  readonly cells: number
  /** Letters in one cell; Excel itself holds 32,767. */
  readonly textLength: number
}

/** A nation's year fits; a bomb does not. */
export const defaultLimits: ReadLimits = {
  fileSize: 25_000_000,
  inflatedSize: 250_000_000,
  ratio: 100,
  entries: 1_000,
  cells: 3_000_000,
  textLength: 100_000,
}

export const overLimit = (limit: keyof ReadLimits, limits: ReadLimits): never =>
  stop({ code: 'over-limit', limit, allowed: limits[limit] })

/** Told of each cell that holds something; stops the reading when there are too many, or too much in them. */
export type CountCell = (cell: Cell) => void

/** A text that many cells share is counted in each of them: it is there once, but it is read as often. */
export const createCellCounter = (limits: ReadLimits): CountCell => {
  let cells = 0
  let letters = 0
  return cell => {
    cells++
    if (cells > limits.cells) overLimit('cells', limits)
    if (cell.kind !== 'text') return
    letters += cell.value.length
    if (cell.value.length > limits.textLength) overLimit('textLength', limits)
    if (letters > limits.inflatedSize) overLimit('inflatedSize', limits)
  }
}

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
}

/** A nation's year fits; a bomb does not. */
export const defaultLimits: ReadLimits = {
  fileSize: 25_000_000,
  inflatedSize: 250_000_000,
  ratio: 100,
  entries: 1_000,
  cells: 3_000_000,
}

export const overLimit = (limit: keyof ReadLimits, limits: ReadLimits): never =>
  stop({ code: 'over-limit', limit, allowed: limits[limit] })

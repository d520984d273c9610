import { err, ok, type Result } from '../domain/result.ts'
import type { ReadFailure, Workbook } from './cells.ts'
import { readCsv } from './reader/csv.ts'
import { readWithSheetJs } from './reader/sheetJs.ts'

export type ReadLimits = {
  /** Bytes of the file as sent. */
  readonly fileSize: number
  /** Bytes of all its parts together, unpacked. */
  readonly inflatedSize: number
  readonly ratio: number
  readonly entries: number
  readonly cells: number
}

const defaultLimits: ReadLimits = {
  fileSize: 25_000_000,
  inflatedSize: 250_000_000,
  ratio: 100,
  entries: 1_000,
  cells: 3_000_000,
}

/** Bytes of a file → its cells. Never throws for what is in the file. */
export const readWorkbook = (
  bytes: Uint8Array,
  fileName: string,
  limits: Partial<ReadLimits> = {},
): Result<Workbook, ReadFailure> => {
  const { fileSize } = { ...defaultLimits, ...limits }
  if (bytes.length === 0) return err({ code: 'empty-file' })
  if (bytes.length > fileSize) return err({ code: 'over-limit', limit: 'fileSize', allowed: fileSize })
  try {
    return ok(/\.csv$/i.test(fileName) ? readCsv(bytes, fileName.replace(/\.csv$/i, '')) : readWithSheetJs(bytes))
  } catch {
    return err({ code: 'damaged' })
  }
}

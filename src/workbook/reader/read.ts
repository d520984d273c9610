import { err, ok, type Result } from '../../domain/base/result.ts'
import type { ReadFailure, Sheet, Workbook } from '../said/cells.ts'
import { readArchive } from './archives.ts'
import { readCsv } from './csv.ts'
import type { DraftBook, DraftSheet } from './drafts.ts'
import { kindOfFile } from './fileKind.ts'
import { turnIntoUnicode } from './legacyText.ts'
import { clearUnderMerges } from './coveredCells.ts'
import { createCellCounter, defaultLimits, overLimit, type ReadLimits } from './limits.ts'
import { readBiff, readCompound } from './oldBinary.ts'
import { entered } from './runs.ts'
import { stop, stoppedWith } from './stop.ts'

export type { ReadLimits } from './limits.ts'

/**
 * Bytes of an .xlsx, .xlsm, .xls, .xlsb, .ods or .csv → its cells: values as stored, text in Unicode. What the file is
 * is told by its bytes; its name only marks a text as CSV and names that one sheet. Never throws for what is in a file.
 */
export const readWorkbook = (
  bytes: Uint8Array,
  fileName: string,
  limits: Partial<ReadLimits> = {},
): Result<Workbook, ReadFailure> => {
  try {
    const allowed = { ...defaultLimits, ...limits }
    const { sheets, copies } = readDrafts(bytes, { fileName, limits: allowed })
    if (sheets.length > allowed.entries) overLimit('entries', allowed)
    turnIntoUnicode(sheets)
    return ok({ sheets: sheets.map(sheetOf), ...(copies.length > 0 && { copies }) })
  } catch (thrown) {
    // Anything else is a reader that met bytes it cannot make sense of, in words that are not for people.
    return err(stoppedWith(thrown) ?? { code: 'damaged' })
  }
}

type Source = { readonly fileName: string; readonly limits: ReadLimits }

const readDrafts = (bytes: Uint8Array, { fileName, limits }: Source): DraftBook => {
  if (bytes.length > limits.fileSize) overLimit('fileSize', limits)
  const countCell = createCellCounter(limits)
  const name = fileName.slice(fileName.lastIndexOf('/') + 1)
  const kind = /^(?:~\$|\.~lock)/.test(name) ? 'lockFile' : kindOfFile(bytes)
  if (kind === 'empty') return stop({ code: 'empty-file' })
  if (kind === 'zip') return readArchive(bytes, { limits, countCell })
  if (kind === 'compound') return { sheets: readCompound(bytes, countCell), copies: [] }
  if (kind === 'biff') return { sheets: readBiff(bytes, countCell), copies: [] }
  if (kind === 'text' && /\.(?:csv|tsv|txt)$/i.test(name))
    return { sheets: [readCsv(bytes, { sheetName: entered(name.replace(/\.[^.]*$/, '')), countCell })], copies: [] }
  return stop({ code: 'not-a-workbook', looksLike: kind })
}

/** What is hidden beyond the last cell in use is no one's concern: offices hide all columns to the right of a table. */
const sheetOf = (draft: DraftSheet): Sheet => {
  const { name, hidden, rows, merges, hiddenRows, hiddenColumns } = draft
  const covered = clearUnderMerges(draft)
  let columns = 0
  for (const row of rows) columns = Math.max(columns, row?.length ?? 0)
  return {
    name,
    hidden,
    rows,
    merges,
    hiddenRows: upTo(hiddenRows, rows.length),
    hiddenColumns: upTo(hiddenColumns, columns),
    ...(covered && { covered }),
  }
}

const upTo = (lines: ReadonlySet<number>, end: number): ReadonlySet<number> =>
  new Set([...lines].filter(line => line < end))

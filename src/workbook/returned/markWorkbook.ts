import { err, ok, type Result } from '../../domain/base/result.ts'
import { kindOfFile } from '../reader/fileKind.ts'
import { defaultLimits } from '../reader/limits.ts'
import { stoppedWith } from '../reader/stop.ts'
import { bookPathOf } from '../reader/xlsx.ts'
import { openArchive, type Archive } from '../reader/zip.ts'
import type { Mark } from './mark.ts'
import { markOds } from './ods.ts'
import { rezip } from './rezip.ts'
import { markXlsx } from './xlsx.ts'

/** Formats whose cells cannot be marked without writing the whole file anew: .csv, .xls, .xlsb. */
export type NoWayToMark = 'no-way-to-mark'

/**
 * An investor's own workbook with some cells marked and commented, and nothing else of it changed: .xlsx and .xlsm part by
 * part, .ods in its content. Several marks of one cell become one comment.
 */
export const markWorkbook = (
  bytes: Uint8Array,
  marks: readonly Mark[],
): Result<Uint8Array<ArrayBuffer>, NoWayToMark> => {
  if (kindOfFile(bytes) !== 'zip') return err('no-way-to-mark')
  try {
    const parts = markedParts(openArchive(bytes, limits), marks)
    if (parts === undefined) return err('no-way-to-mark')
    const encoder = new TextEncoder()
    return ok(rezip(bytes, new Map([...parts].map(([name, text]) => [name, encoder.encode(text)]))))
  } catch (thrown) {
    if (stoppedWith(thrown) === undefined) throw thrown
    return err('no-way-to-mark')
  }
}

/** The parts are held as text while they are written: what would take too much room is told in a list instead. */
const limits = { ...defaultLimits, inflatedSize: 80_000_000 }

const markedParts = (archive: Archive, marks: readonly Mark[]): ReadonlyMap<string, string> | undefined => {
  const textOf = (name: string): string => new TextDecoder().decode(archive.part(name))
  if (archive.has('mimetype'))
    return textOf('mimetype').includes('spreadsheet')
      ? new Map([['content.xml', markOds(textOf('content.xml'), marks)]])
      : undefined
  const book = bookPathOf(archive)
  return archive.has(book) && book.endsWith('.xml') ? markXlsx(archive, marks) : undefined
}

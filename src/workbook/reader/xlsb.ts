import { zipSync } from 'fflate'
import type { DraftSheet } from './drafts.ts'
import type { CountCell } from './limits.ts'
import { readWithSheetJs } from './sheetJs.ts'
import { damaged } from './stop.ts'
import { readXlsbMarks } from './xlsbMarks.ts'
import { tamedPart, type PartKind } from './xlsbRecords.ts'
import { bookPathOf, readRelations } from './xlsx.ts'
import type { Archive } from './zip.ts'

/** The binary workbook: its cells through SheetJS, their fonts and runs by ourselves. */
export const readXlsb = (archive: Archive, countCell: CountCell): readonly DraftSheet[] => {
  const parts = tamedParts(archive)
  const bookPath = bookPathOf(archive)
  const marks = readXlsbMarks(parts, { bookPath, related: readRelations(archive, bookPath) })
  return readWithSheetJs(zipSync(Object.fromEntries(parts), { level: 0 }), { countCell, marks })
}

/**
 * SheetJS unpacks without limits of its own, so it is handed parts that have been unpacked within ours. What it would
 * read of links to data types is left empty: it bears on no cell, and its counts are trusted, whatever they are.
 */
const tamedParts = (archive: Archive): ReadonlyMap<string, Uint8Array<ArrayBuffer>> => {
  const related = new Set(readRelations(archive, bookPathOf(archive)).map(({ id }) => id))
  const hasPart = (relation: string): boolean => relation !== '' && related.has(relation)
  const partOf = (name: string): Uint8Array<ArrayBuffer> => {
    if (/(?:^|\/)metadata\d*\.bin$/i.test(name)) return new Uint8Array()
    const part = archive.part(name) ?? damaged()
    const kind = partKinds.find(({ path }) => path.test(name))?.kind
    return kind === undefined ? part : tamedPart(part, { kind, hasPart })
  }
  return new Map(archive.names.filter(name => /\.(?:bin|xml|rels)$/i.test(name)).map(name => [name, partOf(name)]))
}

const partKinds: readonly { readonly path: RegExp; readonly kind: PartKind }[] = [
  { path: /(?:^|\/)workbook\d*\.bin$/i, kind: 'workbook' },
  { path: /(?:^|\/)styles\d*\.bin$/i, kind: 'styles' },
  { path: /(?:^|\/)sharedstrings\d*\.bin$/i, kind: 'strings' },
  { path: /(?:^|\/)worksheets\/[^/]*\.bin$/i, kind: 'sheet' },
]

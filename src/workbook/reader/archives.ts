import { zipSync } from 'fflate'
import type { DraftBook } from './drafts.ts'
import type { CountCell, ReadLimits } from './limits.ts'
import { readOds } from './ods.ts'
import { readWithSheetJs } from './sheetJs.ts'
import { damaged, stop } from './stop.ts'
import { bookPathOf, readXlsx } from './xlsx.ts'
import { tamedPart, type PartKind } from './xlsbRecords.ts'
import { openArchive, type Archive } from './zip.ts'

/** The zipped formats: .xlsx and .xlsm, .xlsb, .ods; told apart by what is in them. */
export const readArchive = (
  bytes: Uint8Array,
  { limits, countCell }: { limits: ReadLimits; countCell: CountCell },
): DraftBook => {
  const archive = openArchive(bytes, limits)
  const documentType = textOfPart(archive, 'mimetype')
  if (documentType.includes('opendocument')) return readOpenDocument(archive, { documentType, countCell })
  const bookPath = bookPathOf(archive).toLowerCase()
  if (!archive.has(bookPath)) return stop({ code: 'not-a-workbook', looksLike: 'archive' })
  if (bookPath.startsWith('word/')) return stop({ code: 'not-a-workbook', looksLike: 'word' })
  if (bookPath.startsWith('ppt/')) return stop({ code: 'not-a-workbook', looksLike: 'powerpoint' })
  return {
    sheets: bookPath.endsWith('.bin')
      ? readWithSheetJs(repack(archive), { countCell, fonts: [] })
      : readXlsx(archive, { limits, countCell }),
    copies: [],
  }
}

const textOfPart = (archive: Archive, name: string): string => new TextDecoder().decode(archive.part(name))

const readOpenDocument = (
  archive: Archive,
  { documentType, countCell }: { documentType: string; countCell: CountCell },
): DraftBook => {
  if (documentType.includes('presentation')) return stop({ code: 'not-a-workbook', looksLike: 'powerpoint' })
  if (!documentType.includes('spreadsheet')) return stop({ code: 'not-a-workbook', looksLike: 'word' })
  if (textOfPart(archive, 'META-INF/manifest.xml').includes('encryption-data')) return stop({ code: 'encrypted' })
  return readOds({ content: archive.part('content.xml') ?? damaged(), styles: archive.part('styles.xml') }, countCell)
}

/**
 * SheetJS unpacks without limits of its own, so it is handed parts that have been unpacked within ours. What it would
 * read of links to data types is left empty: it bears on no cell, and its counts are trusted, whatever they are.
 */
const repack = (archive: Archive): Uint8Array => {
  const parts = archive.names.filter(name => /\.(?:bin|xml|rels)$/i.test(name))
  const partOf = (name: string): Uint8Array => {
    if (/(?:^|\/)metadata\d*\.bin$/i.test(name)) return new Uint8Array()
    const part = archive.part(name) ?? damaged()
    const kind = partKinds.find(({ path }) => path.test(name))?.kind
    return kind === undefined ? part : tamedPart(part, kind)
  }
  return zipSync(Object.fromEntries(parts.map(name => [name, partOf(name)])), { level: 0 })
}

const partKinds: readonly { readonly path: RegExp; readonly kind: PartKind }[] = [
  { path: /(?:^|\/)workbook\d*\.bin$/i, kind: 'workbook' },
  { path: /(?:^|\/)styles\d*\.bin$/i, kind: 'styles' },
  { path: /(?:^|\/)sharedstrings\d*\.bin$/i, kind: 'strings' },
  { path: /(?:^|\/)worksheets\/[^/]*\.bin$/i, kind: 'sheet' },
]

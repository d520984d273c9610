import type { DraftBook } from './drafts.ts'
import type { CountCell, ReadLimits } from './limits.ts'
import { readOds } from './ods.ts'
import { damaged, stop } from './stop.ts'
import { bookPathOf, readXlsx } from './xlsx.ts'
import { readXlsb } from './xlsb.ts'
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
    sheets: bookPath.endsWith('.bin') ? readXlsb(archive, countCell) : readXlsx(archive, { limits, countCell }),
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

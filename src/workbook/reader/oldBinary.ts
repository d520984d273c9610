import { readBiffFonts, tameLinks } from './biff.ts'
import { openCompound, type Compound } from './compound.ts'
import type { DraftSheet } from './drafts.ts'
import type { LooksLike } from '../findings.ts'
import { readWithSheetJs } from './sheetJs.ts'
import { stop } from './stop.ts'

/** An .xls in its container; the same container holds every encrypted workbook, and old documents of other kinds. */
export const readCompound = (bytes: Uint8Array, countCell: () => void): readonly DraftSheet[] => {
  const compound = openCompound(bytes)
  if (compound.has('EncryptedPackage')) return stop({ code: 'encrypted' })
  const book = compound.stream('Workbook') ?? compound.stream('Book')
  return book === undefined
    ? stop({ code: 'not-a-workbook', looksLike: kindOfDocument(compound) })
    : readBiff(book, countCell)
}

export const readBiff = (book: Uint8Array, countCell: () => void): readonly DraftSheet[] => {
  const fonts = readBiffFonts(book)
  const tamed = book.slice()
  tameLinks(tamed)
  return readWithSheetJs(tamed, { countCell, fonts })
}

const kindOfDocument = (compound: Compound): LooksLike => {
  if (compound.has('WordDocument')) return 'word'
  return compound.has('PowerPoint Document') ? 'powerpoint' : 'unknown'
}

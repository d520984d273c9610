import { readBiffText, tameLinks } from './biff.ts'
import { openCompound, type Compound } from './compound.ts'
import type { DraftSheet } from './drafts.ts'
import type { CountCell } from './limits.ts'
import type { LooksLike } from '../said/findings.ts'
import { readWithSheetJs } from './sheetJs.ts'
import { stop } from './stop.ts'

/** An .xls in its container; the same container holds every encrypted workbook, and old documents of other kinds. */
export const readCompound = (bytes: Uint8Array, countCell: CountCell): readonly DraftSheet[] => {
  const compound = openCompound(bytes)
  if (compound.has('EncryptedPackage')) return stop({ code: 'encrypted' })
  const book = compound.stream('Workbook') ?? compound.stream('Book')
  return book === undefined
    ? stop({ code: 'not-a-workbook', looksLike: kindOfDocument(compound) })
    : readBiff(book, countCell)
}

export const readBiff = (book: Uint8Array, countCell: CountCell): readonly DraftSheet[] => {
  const { marks, encoding } = readBiffText(book)
  const tamed = book.slice()
  tameLinks(tamed)
  const drafts = readWithSheetJs(tamed, { countCell, marks })
  return encoding === undefined ? drafts : drafts.map(draft => decoded(draft, new TextDecoder(encoding)))
}

/** Before Excel 97 a text is bytes, which SheetJS hands on one by one; those in a legacy font wait for theirs. */
const decoded = (draft: DraftSheet, decoder: TextDecoder): DraftSheet => {
  const legacy = new Set(draft.fonted.map(({ row, column }) => `${row},${column}`))
  const rows = draft.rows.map((cells, row) =>
    cells.map((cell, column) =>
      cell?.kind === 'text' && !legacy.has(`${row},${column}`) ? { ...cell, value: textOf(cell.value, decoder) } : cell,
    ),
  )
  return { ...draft, name: textOf(draft.name, decoder), rows }
}

const textOf = (bytes: string, decoder: TextDecoder): string =>
  /[\u0080-\u00ff]/u.test(bytes) && !/[\u0100-\uffff]/u.test(bytes)
    ? decoder.decode(Uint8Array.from(bytes, letter => letter.charCodeAt(0))).normalize('NFC')
    : bytes

const kindOfDocument = (compound: Compound): LooksLike => {
  if (compound.has('WordDocument')) return 'word'
  return compound.has('PowerPoint Document') ? 'powerpoint' : 'unknown'
}

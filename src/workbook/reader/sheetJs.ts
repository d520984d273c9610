import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Cell, Sheet, Workbook } from '../cells.ts'

/** Reads what SheetJS reads: stored values, never displayed text. Throws what SheetJS throws. */
export const readWithSheetJs = (bytes: Uint8Array): Workbook => {
  const book = read(bytes, {
    dense: true,
    sheetStubs: true,
    cellStyles: true,
    cellNF: true,
    cellHTML: false,
    cellText: false,
  })
  return { sheets: book.SheetNames.flatMap((name, index) => sheetOf(book, { name, index })) }
}

const sheetOf = (book: WorkBook, { name, index }: { name: string; index: number }): Sheet[] => {
  const sheet = book.Sheets[name]
  if (sheet === undefined) return []
  const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
  return [
    {
      name: name.normalize('NFC'),
      hidden,
      rows: rowsOf(sheet),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      hiddenRows: hiddenOf(sheet['!rows']),
      hiddenColumns: hiddenOf(sheet['!cols']),
    },
  ]
}

const rowsOf = (sheet: WorkSheet): (Cell | undefined)[][] => {
  const rows: (Cell | undefined)[][] = []
  sheet['!data']?.forEach((cells, r) => {
    const row: (Cell | undefined)[] = []
    cells?.forEach((stored, c) => {
      const cell = stored === undefined ? undefined : cellOf(stored)
      if (cell !== undefined) row[c] = cell
    })
    if (row.length > 0) rows[r] = row
  })
  return rows
}

const cellOf = (stored: CellObject): Cell | undefined => {
  const formula = stored.f === undefined ? {} : { formula: stored.f }
  const { t, v } = stored
  if (t === 'z' || v === undefined) return stored.f === undefined ? undefined : { kind: 'formula', formula: stored.f }
  if (t === 'e') return { kind: 'error', value: errorText.get(Number(v)) ?? '#N/A', ...formula }
  if (typeof v === 'number') return { kind: 'number', value: v, ...formula, ...formatFlags(stored.z) }
  if (typeof v === 'boolean') return { kind: 'boolean', value: v, ...formula }
  if (typeof v === 'string') return v === '' ? undefined : { kind: 'text', value: v.normalize('NFC'), ...formula }
  return undefined
}

const formatFlags = (format: unknown): { isPercent?: boolean; isDate?: boolean } => {
  if (typeof format !== 'string') return {}
  if (format.includes('%')) return { isPercent: true }
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[dmyh]/i.test(bare) && bare !== 'General' ? { isDate: true } : {}
}

const hiddenOf = (lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> => {
  const hidden = new Set<number>()
  lines?.forEach((line, index) => {
    if (line?.hidden === true) hidden.add(index)
  })
  return hidden
}

const errorText: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
])

import { read, type CellObject, type WorkBook, type WorkSheet } from 'xlsx'
import type { Cell } from '../said/cells.ts'
import { markedCell, type CellMarks } from './cellMarks.ts'
import { maxColumns, maxRows } from '../said/cellRefs.ts'
import { formulaCell, numberCell, unlessEmpty, type DraftSheet, type FontedText } from './drafts.ts'
import type { CountCell } from './limits.ts'
import { formatOf, lookAt, plainFormat, type NumberFormat } from './numberFormat.ts'
import { entered } from './runs.ts'
import { damaged } from './stop.ts'

export type SheetJsContext = {
  readonly countCell: CountCell
  /** What SheetJS does not say of cells: it names no fonts. */
  readonly marks: CellMarks
}

/** Reads the binary formats through SheetJS: stored values, never displayed text. Throws what SheetJS throws. */
export const readWithSheetJs = (bytes: Uint8Array, context: SheetJsContext): readonly DraftSheet[] => {
  const book = read(bytes, { dense: true, sheetStubs: true, cellStyles: true, cellNF: true, cellText: false })
  return book.SheetNames.flatMap((name, index) => draftOf(book, { name, index, context }))
}

type SheetPlace = { readonly name: string; readonly index: number; readonly context: SheetJsContext }

const draftOf = (book: WorkBook, { name, index, context }: SheetPlace): DraftSheet[] => {
  const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined
  // It leaves out, without a word, a sheet that it failed to read.
  if (sheet === undefined) return damaged()
  if (sheet['!type'] === 'chart') return []
  const rows: (Cell | undefined)[][] = rowsOf(sheet, {
    dateOffset: book.Workbook?.WBProps?.date1904 === true ? 1462 : 0,
    ...context,
  })
  return [
    {
      name: entered(name),
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      rows,
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      hiddenRows: hiddenOf(sheet['!rows']),
      hiddenColumns: hiddenOf(sheet['!cols']),
      fonted: applyMarks(rows, sheet, context.marks[index]),
    },
  ]
}

type RowContext = Pick<SheetJsContext, 'countCell'> & { readonly dateOffset: number }

const rowsOf = (sheet: WorkSheet, { countCell, dateOffset }: RowContext): (Cell | undefined)[][] => {
  const rows: (Cell | undefined)[][] = []
  if ((sheet['!data']?.length ?? 0) > maxRows) damaged()
  sheet['!data']?.forEach((cells, row) => {
    if (cells.length > maxColumns) damaged()
    cells.forEach((stored, column) => {
      const cell = stored === undefined ? undefined : cellOf(stored, dateOffset)
      if (cell === undefined) return
      countCell(cell)
      ;(rows[row] ??= [])[column] = cell
    })
  })
  return rows
}

/** SheetJS marks a formula without a stored value as an empty cell (`z`) with a made-up value. */
const cellOf = (stored: CellObject, dateOffset: number): Cell | undefined => {
  const cell = stored.t === 'z' ? undefined : valueOf(stored, dateOffset)
  // Of a formula shared by many cells it may give no text but the place of the first of them.
  return typeof stored.f === 'string' ? formulaCell(cell, stored.f, formatFor(stored.z).look) : unlessEmpty(cell)
}

const valueOf = ({ t, v, z }: CellObject, dateOffset: number): Cell | undefined => {
  if (t === 'e') return { kind: 'error', value: errorTexts.get(Number(v)) ?? '#N/A' }
  if (typeof v === 'boolean') return { kind: 'boolean', value: v }
  if (typeof v === 'string') return { kind: 'text', value: entered(v) }
  if (typeof v !== 'number') return undefined
  const look = lookAt(formatFor(z), v)
  return numberCell(look.kind === 'date' ? v + dateOffset : v, look)
}

const formatFor = (written: unknown): NumberFormat =>
  typeof written === 'string' ? rememberedFormat(written) : plainFormat

/** A workbook has a few formats and a million cells in them. */
const rememberedFormat = (written: string): NumberFormat => {
  const found = known.get(written)
  if (found !== undefined) return found
  if (known.size >= mostFormats) known.clear()
  const format = formatOf(written)
  known.set(written, format)
  return format
}

const known = new Map<string, NumberFormat>()
const mostFormats = 1_000

/** Puts marked cells in the place of those that SheetJS gave; says which texts are in legacy fonts. */
const applyMarks = (
  rows: (Cell | undefined)[][],
  sheet: WorkSheet,
  marks: CellMarks[number] | undefined,
): readonly FontedText[] => {
  const texts: FontedText[] = []
  for (const [key, mark] of marks ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    const cells = rows[row]
    const cell = cells?.[column]
    if (cells === undefined || cell === undefined) continue
    const marked = markedCell({ cell, written: sheet['!data']?.[row]?.[column]?.v, mark })
    cells[column] = marked.cell
    if (marked.fonted.length > 0) texts.push({ row, column, runs: marked.fonted })
  }
  return texts
}

const hiddenOf = (lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> => {
  const hidden = new Set<number>()
  if ((lines?.length ?? 0) > maxRows) damaged()
  lines?.forEach((line, index) => {
    if (line?.hidden === true) hidden.add(index)
  })
  return hidden
}

const errorTexts: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
])

import { encodingOfFont } from '../legacyFonts.ts'
import { damaged, stop } from './stop.ts'

/** What SheetJS does not say of an old workbook: in which legacy font each cell of each sheet is, by row and column. */
export type BiffFonts = readonly ReadonlyMap<string, string>[]

export const cellKey = (row: number, column: number): string => `${row},${column}`

/** Sheets in the order in which the workbook lists them. Stops at one that needs a password, or was cut short. */
export const readBiffFonts = (stream: Uint8Array): BiffFonts => {
  const fonts: string[] = []
  const styles: number[] = []
  const sheetStarts: number[] = []
  const sheets: Map<string, string>[] = []
  let sheet: Map<string, string> | undefined
  let open = 0
  for (const { type, at, view } of recordsOf(stream)) {
    if (startRecords.has(type)) open++
    else if (type === record.end) open--
    if (type === record.filePass) stop({ code: 'encrypted' })
    else if (type === record.font) fonts.push(fontName(view))
    else if (type === record.style) styles.push(view.getUint16(0, true))
    else if (type === record.boundSheet) sheetStarts.push(view.getUint32(0, true))
    else if (type === record.start)
      sheet = sheetStarts.includes(at) ? (sheets[sheetStarts.indexOf(at)] = new Map()) : undefined
    else if (sheet !== undefined && textRecords.has(type) && view.byteLength >= 6) {
      const font = fonts[fontIndex(styles[view.getUint16(4, true)] ?? 0)]
      if (font !== undefined && encodingOfFont(font) !== undefined)
        sheet.set(cellKey(view.getUint16(0, true), view.getUint16(2, true)), font)
    }
  }
  return open > 0 ? damaged() : sheets
}

/** SheetJS makes a cell of every place that a link covers, and a link may cover the sheet: each is moved to A1. */
export const tameLinks = (stream: Uint8Array): void => {
  for (const { type, view } of recordsOf(stream))
    if (type === record.link) for (let i = 0; i < Math.min(8, view.byteLength); i++) view.setUint8(i, 0)
}

const record = {
  filePass: 0x2f,
  font: 0x31,
  style: 0xe0,
  boundSheet: 0x85,
  link: 0x01b8,
  start: 0x0809,
  end: 0x0a,
} as const

/** How each version of the format starts a part of the workbook. */
const startRecords: ReadonlySet<number> = new Set([0x09, 0x0209, 0x0409, record.start])

/** Cells that hold text: shared, their own, rich, and of a formula. */
const textRecords: ReadonlySet<number> = new Set([0xfd, 0x0204, 0xd6, 0x06, 0x0406])

type BiffRecord = { readonly type: number; readonly at: number; readonly view: DataView }

const headerLength = 4

const recordsOf = function* (stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = 0; at + headerLength <= stream.length;) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    if (at + headerLength + length > stream.length) return
    yield { type, at, view: new DataView(stream.buffer, stream.byteOffset + at + headerLength, length) }
    at += headerLength + length
  }
}

/** Font number 4 does not exist: cells of font 5 are in the fifth font written. */
const fontIndex = (written: number): number => (written > 4 ? written - 1 : written)

const fontName = (view: DataView): string => {
  if (view.byteLength < 16) return ''
  const length = view.getUint8(14)
  const isWide = (view.getUint8(15) & 1) === 1
  const width = isWide ? 2 : 1
  const available = Math.max(0, Math.min(length, Math.floor((view.byteLength - 16) / width)))
  const codes = Array.from({ length: available }, (_, i) =>
    isWide ? view.getUint16(16 + i * 2, true) : view.getUint8(16 + i),
  )
  return String.fromCharCode(...codes)
}

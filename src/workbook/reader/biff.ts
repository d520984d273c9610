import { encodingOfFont } from './legacyFonts.ts'
import { damaged, stop } from './stop.ts'

/** What SheetJS does not say of an old workbook: in which legacy font each cell of each sheet is, by row and column. */
export type BiffFonts = readonly ReadonlyMap<string, string>[]

export const cellKey = (row: number, column: number): string => `${row},${column}`

export type BiffText = {
  /** Sheets in the order in which the workbook lists them. */
  readonly fonts: BiffFonts
  /** What the bytes of texts stand for, as decoders name it; undefined where texts are Unicode, as since Excel 97. */
  readonly encoding: string | undefined
}

/** Stops at a workbook that needs a password, or was cut short. */
export const readBiffText = (stream: Uint8Array): BiffText => {
  let isUnicode = true
  let codePage = 1252
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
    else if (type === record.codePage && view.byteLength >= 2) codePage = view.getUint16(0, true)
    else if (type === record.font) fonts.push(fontName(view, isUnicode))
    else if (type === record.style) styles.push(view.getUint16(0, true))
    else if (type === record.boundSheet) sheetStarts.push(view.getUint32(0, true))
    else if (type === record.start) {
      isUnicode = view.byteLength >= 2 && view.getUint16(0, true) >= unicodeVersion
      sheet = sheetStarts.includes(at) ? (sheets[sheetStarts.indexOf(at)] = new Map()) : undefined
    } else if (sheet !== undefined && textRecords.has(type) && view.byteLength >= 6) {
      const font = fonts[fontIndex(styles[view.getUint16(4, true)] ?? 0)]
      if (font !== undefined && encodingOfFont(font) !== undefined)
        sheet.set(cellKey(view.getUint16(0, true), view.getUint16(2, true)), font)
    }
  }
  return open > 0 ? damaged() : { fonts: sheets, encoding: isUnicode ? undefined : encodingOfPage(codePage) }
}

/** The version of the format in which texts became Unicode. */
const unicodeVersion = 0x0600

/** Code pages by their number; those of DOS have no decoder everywhere, and their texts stay as they are. */
const encodingOfPage = (page: number): string | undefined => {
  if ((page >= 1250 && page <= 1258) || page === 874) return `windows-${page}`
  return page === 10_000 ? 'macintosh' : eastAsianPages.get(page)
}

const eastAsianPages: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
])

/** SheetJS makes a cell of every place that a link covers, and a link may cover the sheet: each is moved to A1. */
export const tameLinks = (stream: Uint8Array): void => {
  for (const { type, view } of recordsOf(stream))
    if (type === record.link) for (let i = 0; i < Math.min(8, view.byteLength); i++) view.setUint8(i, 0)
}

const record = {
  filePass: 0x2f,
  codePage: 0x42,
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

/** The length, in Unicode a byte for the width of letters, then the letters. */
const fontName = (view: DataView, isUnicode: boolean): string => {
  if (view.byteLength < 16) return ''
  const isWide = isUnicode && (view.getUint8(15) & 1) === 1
  const [start, width] = [isUnicode ? 16 : 15, isWide ? 2 : 1]
  const available = Math.floor((view.byteLength - start) / width)
  const codes = Array.from({ length: Math.min(view.getUint8(14), available) }, (_, i) =>
    isWide ? view.getUint16(start + i * 2, true) : view.getUint8(start + i),
  )
  return String.fromCharCode(...codes)
}

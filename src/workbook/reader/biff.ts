import { bearsOnCell, bearsOnRun, cellKey, plainFont, type CellMark, type CellMarks, type Font } from './cellMarks.ts'
import { readStringRuns, type StringRuns } from './biffStrings.ts'
import { damaged, stop } from './stop.ts'

export type BiffText = {
  readonly marks: CellMarks
  /** What the bytes of texts stand for, as decoders name it; undefined where texts are Unicode, as since Excel 97. */
  readonly encoding: string | undefined
}

/** What SheetJS does not say of an old workbook. Stops at one that needs a password, or was cut short. */
export const readBiffText = (stream: Uint8Array): BiffText => {
  let isUnicode = true
  let codePage = 1252
  const fonts: Font[] = []
  const styles: number[] = []
  const sheetStarts: number[] = []
  const sheets: Map<string, CellMark>[] = []
  let sheet: Map<string, CellMark> | undefined
  let open = 0
  let before: number | undefined
  const texts: DataView[] = []
  const fontAt = (written: number): Font => fonts[fontIndex(written)] ?? plainFont
  const runsOf = createRuns(() => (fonts.some(bearsOnRun) ? readStringRuns(texts) : new Map()))
  for (const { type, at, view } of recordsOf(stream)) {
    if (startRecords.has(type)) open++
    else if (type === record.end) open--
    if (type === record.filePass) stop({ code: 'encrypted' })
    else if (type === record.codePage && view.byteLength >= 2) codePage = view.getUint16(0, true)
    else if (type === record.font) fonts.push(fontOf(view, isUnicode))
    else if (type === record.style) styles.push(view.getUint16(0, true))
    else if (type === record.texts || (type === record.goesOn && before === record.texts)) texts.push(view)
    else if (type === record.boundSheet) sheetStarts.push(view.getUint32(0, true))
    else if (type === record.start) {
      isUnicode = view.byteLength >= 2 && view.getUint16(0, true) >= unicodeVersion
      sheet = sheetStarts.includes(at) ? (sheets[sheetStarts.indexOf(at)] = new Map()) : undefined
    } else if (sheet !== undefined && cellRecords.has(type) && view.byteLength >= 6) {
      for (const { column, style } of cellsOf(type, view)) {
        const font = fontAt(styles[style] ?? 0)
        const runs =
          type === record.sharedText ? runsOf(view) : type === record.richText ? ownRuns(view, isUnicode) : []
        if (bearsOnCell(font) || runs.length > 0)
          sheet.set(cellKey(view.getUint16(0, true), column), {
            font,
            runs: runs.map(run => ({ start: run.start, font: fontAt(run.font) })),
          })
      }
    }
    if (type !== record.goesOn) before = type
  }
  return open > 0 ? damaged() : { marks: sheets, encoding: isUnicode ? undefined : encodingOfPage(codePage) }
}

/** The runs of the shared text that a cell names; the texts are walked when the first cell asks. */
const createRuns = (read: () => StringRuns): ((cell: DataView) => NonNullable<ReturnType<StringRuns['get']>>) => {
  let known: StringRuns | undefined
  return cell => (cell.byteLength < 10 ? [] : ((known ??= read()).get(cell.getUint32(6, true)) ?? []))
}

/** Before Excel 97 a text and its runs stand in the cell, a byte to each letter, to each place and to each font. */
const ownRuns = (cell: DataView, isUnicode: boolean): readonly { readonly start: number; readonly font: number }[] => {
  if (isUnicode || cell.byteLength < 9) return []
  const at = 8 + cell.getUint16(6, true)
  const count = at < cell.byteLength ? cell.getUint8(at) : 0
  if (at + 1 + count * 2 > cell.byteLength) return []
  return Array.from({ length: count }, (_, i) => ({
    start: cell.getUint8(at + 1 + i * 2),
    font: cell.getUint8(at + 2 + i * 2),
  }))
}

/** One cell to a record, but for runs of numbers in neighbouring cells. */
const cellsOf = (type: number, view: DataView): readonly { readonly column: number; readonly style: number }[] => {
  const column = view.getUint16(2, true)
  if (type !== record.numbers) return [{ column, style: view.getUint16(4, true) }]
  return Array.from({ length: Math.floor((view.byteLength - 6) / 6) }, (_, i) => ({
    column: column + i,
    style: view.getUint16(4 + i * 6, true),
  }))
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
  texts: 0xfc,
  goesOn: 0x3c,
  sharedText: 0xfd,
  richText: 0xd6,
  numbers: 0xbd,
} as const

/** How each version of the format starts a part of the workbook. */
const startRecords: ReadonlySet<number> = new Set([0x09, 0x0209, 0x0409, record.start])

/** Cells that hold something: texts shared, their own, rich; of formulas; numbers long, short, several. */
const cellRecords: ReadonlySet<number> = new Set([0xfd, 0x0204, 0xd6, 0x06, 0x0406, 0x0203, 0x027e, 0xbd])

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

const fontOf = (view: DataView, isUnicode: boolean): Font => ({
  name: fontName(view, isUnicode),
  isStruck: view.byteLength >= 4 && (view.getUint16(2, true) & 8) !== 0,
  isRaised: view.byteLength >= 10 && view.getUint16(8, true) === 1,
})

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

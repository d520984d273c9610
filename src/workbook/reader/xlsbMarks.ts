import {
  bearsOnCell,
  bearsOnRun,
  cellKey,
  plainFont,
  type CellMark,
  type CellMarks,
  type Font,
  type FontRun,
} from './cellMarks.ts'
import { endOfText, recordsOf, textAt } from './xlsbRecords.ts'

type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>
type Relations = readonly { readonly id: string; readonly type: string; readonly path: string }[]
type Book = { readonly bookPath: string; readonly related: Relations }

/** Fonts and runs of a binary workbook's cells, sheet by sheet, out of parts that have been checked. */
export const readXlsbMarks = (parts: Parts, { bookPath, related }: Book): CellMarks => {
  const partOf = (path: string | undefined): Part => partAt(path === undefined ? undefined : parts.get(path))
  const ofType = (type: string): Part => partOf(related.find(relation => relation.type === type)?.path)
  const styles = readStyles(ofType('styles'))
  if (!styles.fonts.some(bearsOnRun)) return []
  const texts = readTextRuns(ofType('sharedStrings'), styles.fonts)
  return sheetsOf(partOf(bookPath)).map(relation => {
    const path = related.find(({ id }) => id === relation)?.path
    return readSheetMarks(partOf(path), { styles, texts })
  })
}

type Part = { readonly records: ReturnType<typeof recordsOf>; readonly view: DataView }

const partAt = (bytes: Uint8Array<ArrayBuffer> = new Uint8Array()): Part => ({
  records: recordsOf(bytes),
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
})

const record = {
  row: 0,
  shared: 7,
  firstShort: 12,
  sharedShort: 18,
  text: 19,
  font: 43,
  style: 47,
  textInRuns: 62,
  sheet: 156,
  cellStyles: 617,
  endOfCellStyles: 618,
} as const

/** The sheets' relations, in the order of the tabs. */
const sheetsOf = ({ records, view }: Part): readonly string[] => {
  const relations: string[] = []
  for (const { type, from } of records) if (type === record.sheet) relations.push(textAt(view, from + 8))
  return relations
}

type Styles = { readonly fonts: readonly Font[]; readonly ofCells: readonly Font[] }

const readStyles = ({ records, view }: Part): Styles => {
  const fonts: Font[] = []
  const ofCells: Font[] = []
  let isOfCells = false
  for (const { type, from, to } of records) {
    if (type === record.cellStyles) isOfCells = true
    else if (type === record.endOfCellStyles) isOfCells = false
    else if (type === record.font && to - from >= 25)
      fonts.push({
        name: textAt(view, from + 21),
        isStruck: (view.getUint16(from + 2, true) & 8) !== 0,
        isRaised: view.getUint16(from + 6, true) === 1,
      })
    else if (type === record.style && isOfCells && to - from >= 6)
      ofCells.push(fonts[view.getUint16(from + 4, true)] ?? plainFont)
  }
  return { fonts, ofCells }
}

type Texts = ReadonlyMap<number, readonly FontRun[]>

const readTextRuns = ({ records, view }: Part, fonts: readonly Font[]): Texts => {
  const texts = new Map<number, readonly FontRun[]>()
  let index = 0
  for (const { type, from, to } of records) {
    if (type !== record.text) continue
    const runs = runsIn(view, { from, to, fonts })
    if (runs.length > 0) texts.set(index, runs)
    index++
  }
  return texts
}

type RichText = { readonly from: number; readonly to: number; readonly fonts: readonly Font[] }

/** A text in runs says so in its first byte, and the runs follow the text. */
const runsIn = (view: DataView, { from, to, fonts }: RichText): readonly FontRun[] => {
  if (from >= to || (view.getUint8(from) & 1) === 0) return []
  const at = endOfText(view, { from: from + 1, to })
  return Array.from({ length: view.getUint32(at, true) }, (_, i) => ({
    start: view.getUint16(at + 4 + i * 4, true),
    font: fonts[view.getUint16(at + 6 + i * 4, true)] ?? plainFont,
  }))
}

type Looks = { readonly styles: Styles; readonly texts: Texts }

const readSheetMarks = ({ records, view }: Part, { styles, texts }: Looks): ReadonlyMap<string, CellMark> => {
  const marks = new Map<string, CellMark>()
  let [row, column] = [-1, -1]
  for (const { type, from, to } of records) {
    if (type === record.row && to - from >= 4) row = view.getUint32(from, true)
    if (!isCell(type)) continue
    // A short cell stands to the right of the one before it, and so leaves its column out.
    const isShort = type >= record.firstShort && type <= record.sharedShort
    const style = isShort ? from : from + 4
    if (to - style < 4) continue
    column = isShort ? column + 1 : view.getUint32(from, true)
    const font = styles.ofCells[view.getUint32(style, true) & 0xff_ff_ff] ?? plainFont
    const isShared = type === record.shared || type === record.sharedShort
    const runs =
      type === record.textInRuns
        ? runsIn(view, { from: style + 4, to, fonts: styles.fonts })
        : isShared && to - style >= 8
          ? (texts.get(view.getUint32(style + 4, true)) ?? [])
          : []
    if (bearsOnCell(font) || runs.length > 0) marks.set(cellKey(row, column), { font, runs })
  }
  return marks
}

const isCell = (type: number): boolean =>
  (type > record.row && type <= record.sharedShort) || type === record.textInRuns

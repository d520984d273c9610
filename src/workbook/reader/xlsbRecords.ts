import { maxColumns } from '../said/cellRefs.ts'
import { damaged } from './stop.ts'

/**
 * Makes a binary part safe for SheetJS, which trusts every length in it and so can be made to fill the memory: records
 * must follow one another to the part's very end and hold the texts that they say they hold. Only those are kept that
 * bear on cells.
 */
export const tamedPart = (part: Uint8Array<ArrayBuffer>, { kind, hasPart }: PartRules): Uint8Array<ArrayBuffer> => {
  const kept: Uint8Array[] = []
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength)
  for (const { type, start, from, to } of recordsOf(part)) {
    if (!isKept(type, kind)) continue
    checkRecord(view, { type, from, to })
    // One sheet without a part makes SheetJS give the sheets each other's cells.
    if (type === listedSheet && !hasPart(textAt(view, from + 8))) continue
    kept.push(part.subarray(start, to))
  }
  return joined(kept)
}

type PartRules = {
  readonly kind: PartKind
  /** Whether the workbook has a part of that relation: old macro modules are listed as sheets and have none. */
  readonly hasPart: (relation: string) => boolean
}

export type PartKind = 'workbook' | 'styles' | 'strings' | 'sheet'

type Span = { readonly from: number; readonly to: number }
type BinaryRecord = Span & { readonly type: number; readonly start: number }

/** Type and length in seven bits of each byte, the lowest first; then the record. */
export const recordsOf = function* (part: Uint8Array): Generator<BinaryRecord> {
  let at = 0
  const number = (longest: number): number => {
    let value = 0
    for (let i = 0; i < longest; i++) {
      const byte = part[at++] ?? damaged()
      value += (byte & 0x7f) * 128 ** i
      if (byte < 0x80) break
    }
    return value
  }
  while (at < part.length) {
    const start = at
    const type = number(2)
    const length = number(4)
    if (at + length > part.length) damaged()
    yield { type, start, from: at, to: at + length }
    at += length
  }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const listedSheet = 156
const sharedText = 19
const columns = 60
const textInRuns = 62
const workbookProperties = 153
const sheetReferences = 362

/** What stands between these is for newer programs and only looks like the rest, in any part. */
const brackets = [35, 36, 37, 38]

const isKept = (type: number, kind: PartKind): boolean => brackets.includes(type) || keptRecords[kind].has(type)

const keptRecords: Readonly<Record<PartKind, ReadonlySet<number>>> = {
  // names, the list of sheets, and what formulas refer to
  workbook: new Set([39, 143, 144, workbookProperties, 156, 353, 354, 355, 357, 358, 359, 361, sheetReferences]),
  // fonts, number formats, and the list of cell styles, apart from that of their bases
  styles: new Set([43, 44, 47, 617, 618, 626, 627]),
  strings: new Set([sharedText, 159, 160]),
  // rows and cells of every kind, columns, size, merges, and formulas written once for several cells
  sheet: new Set([...Array.from({ length: 19 }, (_, type) => type), columns, textInRuns, 148, 176, 426, 427]),
}

const checkRecord = (view: DataView, { type, from, to }: Span & { readonly type: number }): void => {
  const texts = textsIn.get(type)
  const hasNone = type === workbookProperties && from + 8 >= to
  if (texts !== undefined && !hasNone) checkTexts(view, { from: from + texts.at, to, count: texts.count })
  if (type === sheetReferences && (from + 4 > to || from + 4 + view.getUint32(from, true) * 12 > to)) damaged()
  if (type === sharedText) checkRuns(view, { from, to })
  if (type === textInRuns) checkRuns(view, { from: from + 8, to })
  if (type === columns && (from + 8 > to || view.getUint32(from + 4, true) >= maxColumns)) damaged()
}

/** Where the texts of a record start, and how many follow one another. */
const textsIn: ReadonlyMap<number, { readonly at: number; readonly count: number }> = new Map([
  // a shared text; text of a cell, plain and in runs, and of a formula; a defined name
  [sharedText, { at: 1, count: 1 }],
  [6, { at: 8, count: 1 }],
  [textInRuns, { at: 9, count: 1 }],
  [8, { at: 8, count: 1 }],
  [39, { at: 9, count: 1 }],
  // font, number format, the workbook's own name in macros, a sheet's relation and name
  [43, { at: 21, count: 1 }],
  [44, { at: 2, count: 1 }],
  [workbookProperties, { at: 8, count: 1 }],
  [156, { at: 8, count: 2 }],
  // another workbook that formulas refer to
  [355, { at: 0, count: 1 }],
])

const checkTexts = (view: DataView, { from, to, count }: Span & { readonly count: number }): void => {
  let at = from
  for (let i = 0; i < count; i++) at = endOfText(view, { from: at, to })
}

const noText = 0xff_ff_ff_ff

/** The text that begins at a place, its length before it; '' where the file writes none. */
export const textAt = (view: DataView, from: number): string => {
  const length = view.getUint32(from, true)
  if (length === noText) return ''
  return new TextDecoder('utf-16le').decode(
    new Uint8Array(view.buffer, view.byteOffset + from + 4, Math.min(length * 2, view.byteLength - from - 4)),
  )
}

export const endOfText = (view: DataView, { from, to }: Span): number => {
  if (from + 4 > to) damaged()
  const length = view.getUint32(from, true)
  const end = from + 4 + (length === noText ? 0 : length * 2)
  return end > to ? damaged() : end
}

/** A text in runs says so in the byte before it, and the runs follow it. */
const checkRuns = (view: DataView, { from, to }: Span): void => {
  if (from >= to || (view.getUint8(from) & 1) === 0) return
  const runs = endOfText(view, { from: from + 1, to })
  if (runs + 4 > to || runs + 4 + view.getUint32(runs, true) * 4 > to) damaged()
}

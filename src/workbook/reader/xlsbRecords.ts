import { damaged } from './stop.ts'

/**
 * Checks that a binary part is whole: records one after the other to its very end, and in them no text longer than the
 * record. SheetJS checks neither, and with a length gone wrong it fills the memory.
 */
export const checkRecords = (part: Uint8Array): void => {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength)
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
    const type = number(2)
    const length = number(4)
    if (at + length > part.length) damaged()
    const textAt = textOffsets.get(type)
    if (textAt !== undefined) checkText(view, { from: at + textAt, to: at + length, isRich: type === sharedText })
    at += length
  }
}

const sharedText = 19

/** Where a record's text starts: a shared text, and the text of a cell or of a cell's formula. */
const textOffsets: ReadonlyMap<number, number> = new Map([
  [sharedText, 1],
  [6, 8],
  [8, 8],
])

type TextPlace = { readonly from: number; readonly to: number; readonly isRich: boolean }

const checkText = (view: DataView, { from, to, isRich }: TextPlace): void => {
  if (from + 4 > to) damaged()
  const end = from + 4 + view.getUint32(from, true) * 2
  if (end > to) damaged()
  if (!isRich || (view.getUint8(from - 1) & 1) === 0) return
  if (end + 4 > to || end + 4 + view.getUint32(end, true) * 4 > to) damaged()
}

import { maxColumns, maxRows } from '../said/cellRefs.ts'
import { powersOfTen } from './xmlText.ts'

/** A cell as nearly all are written: where it stands, its style, and one number or the place of a shared text. */
export type PlainCell = {
  /** 0-based. */
  row: number
  column: number
  style: number
  isShared: boolean
  value: number
}

const zero = 0x30
const quote = 0x22
const point = 0x2e
const minus = 0x2d
const lessThan = 0x3c

/**
 * Reads `<c r="AD12" s="2"><v>1234.5</v></c>`, or the same with `t="s"` or `t="n"`, into `cell`, and answers where it
 * ends; -1, and nothing of `cell` counts, where it is written in any other way, which the scanner reads then. In one
 * pass and by its bytes alone: told apart tag by tag, a sheet takes twice as long.
 */
export const readPlainCell = (bytes: Uint8Array, from: number, cell: PlainCell): number => {
  if (!holds(bytes, from, cellStart)) return -1
  let at = from + cellStart.length
  let column = 0
  for (let letter = letterAt(bytes, at); letter > 0; letter = letterAt(bytes, at)) {
    column = column * 26 + letter
    at++
  }
  let row = 0
  for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
    row = row * 10 + digit
    at++
  }
  if (column < 1 || column > maxColumns || row < 1 || row > maxRows || bytes[at++] !== quote) return -1
  let style = 0
  if (holds(bytes, at, styleStart)) {
    at += styleStart.length
    for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
      style = style * 10 + digit
      at++
    }
    if (bytes[at++] !== quote) return -1
  }
  const isShared = holds(bytes, at, sharedType)
  if (isShared || holds(bytes, at, numberType)) at += sharedType.length
  if (!holds(bytes, at, valueStart)) return -1
  at += valueStart.length
  const isNegative = bytes[at] === minus
  if (isNegative) at++
  let mantissa = 0
  let digits = 0
  let pointAt = -1
  for (; bytes[at] !== lessThan; at++) {
    const digit = digitAt(bytes, at)
    if (digit >= 0) {
      mantissa = mantissa * 10 + digit
      digits++
    } else if (bytes[at] === point && pointAt < 0) pointAt = at
    else return -1
  }
  // A whole number and a power of ten that are both exact: one division rounds as the standard's parser does.
  if (digits === 0 || digits > 15 || (isShared && (isNegative || pointAt >= 0))) return -1
  if (!holds(bytes, at, cellEnd)) return -1
  const value = pointAt < 0 ? mantissa : mantissa / (powersOfTen[at - pointAt - 1] ?? 1)
  cell.row = row - 1
  cell.column = column - 1
  cell.style = style
  cell.isShared = isShared
  cell.value = isNegative && value !== 0 ? -value : value
  return at + cellEnd.length
}

const marks = new TextEncoder()
const cellStart = marks.encode('<c r="')
const styleStart = marks.encode(' s="')
const sharedType = marks.encode(' t="s"')
const numberType = marks.encode(' t="n"')
const valueStart = marks.encode('><v>')
const cellEnd = marks.encode('</v></c>')

const holds = (bytes: Uint8Array, from: number, mark: Uint8Array): boolean => {
  for (let i = 0; i < mark.length; i++) if (bytes[from + i] !== mark[i]) return false
  return true
}

/** A is 1; 0 or less, or more than 26, where there is no capital letter. */
const letterAt = (bytes: Uint8Array, at: number): number => {
  const letter = (bytes[at] ?? 0) - 0x40
  return letter <= 26 ? letter : 0
}

const digitAt = (bytes: Uint8Array, at: number): number => {
  const digit = (bytes[at] ?? 0) - zero
  return digit <= 9 ? digit : -1
}

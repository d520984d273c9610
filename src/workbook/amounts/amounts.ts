import type { Cell } from '../said/cells.ts'
import { serialToDate, type Grid } from '../tables/grid.ts'
import { tidy } from '../words/words.ts'

/** The amounts of one column, by row of the body, as the file writes them: in its unit, not yet in đồng. */
export type ColumnAmounts = {
  /** `NaN`: nothing there, or nothing that can be known. */
  readonly values: Float64Array
  /** What cannot be known as it stands, by row of the body. */
  readonly faults: ReadonlyMap<number, AmountFault>
  readonly notation: Notation | undefined
}

export type Notation = 'number' | 'vi' | 'en'

export type AmountFault =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly [number, number] }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string }

/** How many texts of a column can be read in one notation only. */
export type NotationVotes = {
  readonly vi: number
  readonly en: number
  readonly open: number
  readonly numbers: number
}

export type Body = { readonly grid: Grid; readonly top: number; readonly bottom: number }

/** "-", "x", "…" and the like stand for nothing; so does a text of spaces. */
export const isNothing = (text: string): boolean => text === '' || (text.length <= 6 && nothing.test(text))

const nothing = /^(?:[-–—_.…·*/\\\s]+|x|X|\(-\))$/u

export const votesOf = ({ grid, top, bottom }: Body, column: number): NotationVotes => {
  const votes = { vi: 0, en: 0, open: 0, numbers: 0 }
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.sheet.rows[row]?.[column]
    if (cell === undefined) continue
    if (cell.kind === 'number') votes.numbers += 1
    else if (cell.kind === 'text') {
      const { shape } = shapeOf(tidy(cell.value))
      if (shape === 'vi' || shape === 'en') votes[shape] += 1
      else if (shape === 'dot' || shape === 'comma') votes.open += 1
    }
  }
  return votes
}

/** Reads a column in the notation decided for it; `notation` undefined leaves what can be read two ways open. */
export const readAmounts = (
  { grid, top, bottom }: Body,
  column: number,
  notation: Notation | undefined,
): ColumnAmounts => {
  const values = new Float64Array(bottom - top + 1).fill(NaN)
  const faults = new Map<number, AmountFault>()
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.sheet.rows[row]?.[column]
    if (cell === undefined) continue
    const read = readCell(cell, notation)
    if (typeof read === 'number') values[row - top] = read
    else if (read !== undefined) faults.set(row - top, read)
  }
  return { values, faults, notation }
}

const readCell = (cell: Cell, notation: Notation | undefined): number | AmountFault | undefined => {
  switch (cell.kind) {
    case 'number':
      return cell.isDate === true && cell.value > 366
        ? { kind: 'text', text: serialToDate(cell.value) ?? String(cell.value) }
        : cell.value
    case 'text':
      return readText(tidy(cell.value), notation)
    case 'boolean':
      return { kind: 'text', text: cell.value ? 'TRUE' : 'FALSE' }
    case 'error':
      return { kind: 'error', value: cell.value }
    case 'formula':
      return { kind: 'formula', formula: cell.formula }
  }
}

const readText = (text: string, notation: Notation | undefined): number | AmountFault | undefined => {
  if (isNothing(text)) return undefined
  if (isErrorValue(text)) return { kind: 'error', value: text }
  const { shape, sign, digits } = shapeOf(text)
  switch (shape) {
    case 'bad':
      return { kind: 'text', text }
    case 'plain':
      return sign * Number(digits)
    case 'vi':
      return sign * asVietnamese(digits)
    case 'en':
      return sign * asEnglish(digits)
    case 'dot':
    case 'comma':
      if (notation === 'vi') return sign * asVietnamese(digits)
      if (notation === 'en') return sign * asEnglish(digits)
      return { kind: 'ambiguous', text, readings: [sign * asVietnamese(digits), sign * asEnglish(digits)] }
  }
}

/** "#REF!", "#N/A": what a formula leaves behind that went wrong, as its value or copied as a text. */
export const isErrorValue = (text: string): boolean =>
  text.startsWith('#') && /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u.test(text)

const asVietnamese = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.'))
const asEnglish = (digits: string): number => Number(digits.replaceAll(',', ''))

/** `dot` and `comma`: one separator before three digits, thousands in one notation and decimals in the other. */
type Shape = 'plain' | 'vi' | 'en' | 'dot' | 'comma' | 'bad'

const shapeOf = (text: string): { readonly shape: Shape; readonly sign: 1 | -1; readonly digits: string } => {
  const match = /^(?<open>\()?\s*(?<minus>[-−–])?\s*\+?(?<digits>\d[\d., ]*?)\s*(?<after>[-−–])?(?<close>\))?$/u.exec(
    text,
  )
  const { open, minus, digits = '', close, after } = match?.groups ?? {}
  if (!match || (open === undefined) !== (close === undefined)) return { shape: 'bad', sign: 1, digits: '' }
  const sign = open !== undefined || minus !== undefined || after !== undefined ? -1 : 1
  const joined = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/u.test(digits) ? digits.replaceAll(' ', '') : digits
  return { shape: joined === digits ? separatorShape(digits) : spacedShape(joined), sign, digits: joined }
}

const separatorShape = (digits: string): Shape => {
  if (/^\d+$/u.test(digits)) return 'plain'
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/u.test(digits)) return 'vi'
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/u.test(digits)) return 'en'
  if (/^[1-9]\d{0,2}\.\d{3}$/u.test(digits)) return 'dot'
  if (/^[1-9]\d{0,2},\d{3}$/u.test(digits)) return 'comma'
  if (/^\d+,\d+$/u.test(digits)) return 'vi'
  return /^\d+\.\d+$/u.test(digits) ? 'en' : 'bad'
}

/** Spaces between the thousands, so what separator is left stands before the decimals. */
const spacedShape = (joined: string): Shape => (joined.includes(',') ? 'vi' : joined.includes('.') ? 'en' : 'plain')

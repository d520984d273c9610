import { shownNumber, type Cell } from '../said/cells.ts'
import { textOf, type Grid } from '../tables/grid.ts'
import { unitOfSuffix } from '../words/units.ts'
import { tidy } from '../words/words.ts'
import { shapeOf, valueIn, type Notation, type WrittenAmount } from './written.ts'

/** The amounts of one column, by row of the body, as the file shows them: in the column's unit, not yet in đồng. */
export type ColumnAmounts = {
  /** `NaN`: nothing there, or nothing that can be known. */
  readonly values: Float64Array
  /** What cannot be known as it stands, by row of the body. */
  readonly faults: ReadonlyMap<number, AmountFault>
  readonly notation: Notation | undefined
  /** Đồng per unit of the values, where every cell says its own and the column says none. */
  readonly unit: number | undefined
}

export type { Notation } from './written.ts'

export type AmountFault =
  | { readonly kind: 'text'; readonly text: string }
  /** More than one figure, on lines of their own. */
  | { readonly kind: 'several'; readonly texts: readonly string[] }
  /** The whole of it is struck out. */
  | { readonly kind: 'struck'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly [number, number] }
  | { readonly kind: 'error'; readonly value: string }
  /** `dividedBy`: what its format makes of the result. */
  | { readonly kind: 'formula'; readonly formula: string; readonly dividedBy?: number }

/** How many texts of a column can be read in one notation only. */
export type NotationVotes = {
  readonly vi: number
  readonly en: number
  readonly open: number
  readonly numbers: number
  /** Decimals cut short ("12.5") beside thousands' zeros ("50.000"): nobody writes one way both, so that neither tells. */
  readonly isAtOdds: boolean
}

export type Body = { readonly grid: Grid; readonly top: number; readonly bottom: number }

/** "-", "x", "…" and the like stand for nothing; so does a text of spaces. */
export const isNothing = (text: string): boolean => text === '' || (text.length <= 6 && nothing.test(text))

const nothing = /^(?:[-–—_.…·*/\\\s]+|x|X|\(-\))$/u

export const votesOf = ({ grid, top, bottom }: Body, column: number): NotationVotes => {
  const votes = { vi: 0, en: 0, open: 0, numbers: 0 }
  const seen = { dot: { short: false, padded: false }, comma: { short: false, padded: false } }
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.sheet.rows[row]?.[column]
    if (cell === undefined) continue
    if (cell.kind === 'number') votes.numbers += 1
    else if (cell.kind === 'text') {
      const { shape, digits } = shapeOf(tidy(cell.value))
      if (shape === 'vi' || shape === 'en') votes[shape] += 1
      else if (shape === 'dot' || shape === 'comma') votes.open += 1
      if (shape === 'dot' || shape === 'comma') seen[shape].padded ||= digits.endsWith('0')
      else if (/^\d+[.,]\d{1,2}$/u.test(digits)) seen[digits.includes('.') ? 'dot' : 'comma'].short = true
    }
  }
  return { ...votes, isAtOdds: Object.values(seen).some(({ short, padded }) => short && padded) }
}

/** What is known of a column before its cells are read. */
export type AmountColumn = {
  /** Of texts that can be read in two ways; undefined leaves them open. */
  readonly notation: Notation | undefined
  /** Đồng per unit, as the headings or the unit line say. */
  readonly unit: number | undefined
  /** The officer said that unit of this column: a "đ" in its cells is the sign of the currency and no more. */
  readonly isUnitDecided: boolean
}

/** Reads a column: what each cell shows, in the unit of the column, or of the cells where only they say one. */
export const readAmounts = ({ grid, top, bottom }: Body, column: number, known: AmountColumn): ColumnAmounts => {
  const values = new Float64Array(bottom - top + 1).fill(NaN)
  const faults = new Map<number, AmountFault>()
  const unit = known.unit === undefined ? ownUnitOf({ grid, top, bottom }, column) : undefined
  const context = unit === undefined ? known : { ...known, unit }
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.sheet.rows[row]?.[column]
    if (cell === undefined) continue
    const read = readCell(cell, context)
    if (typeof read === 'number') values[row - top] = read
    else if (read !== undefined) faults.set(row - top, read)
  }
  return { values, faults, notation: known.notation, unit }
}

/** The smallest unit of cells that all say their own; undefined where one amount says none. */
const ownUnitOf = ({ grid, top, bottom }: Body, column: number): number | undefined => {
  let smallest = Infinity
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.sheet.rows[row]?.[column]
    const isAmount = cell?.kind === 'number' ? cell.value !== 0 : cell?.kind === 'text' && !isNothing(tidy(cell.value))
    if (cell === undefined || !isAmount) continue
    const unit = cellUnit(cell)
    if (unit === undefined) return undefined
    smallest = Math.min(smallest, unit)
  }
  return smallest === Infinity ? undefined : smallest
}

const cellUnit = (cell: Cell): number | undefined => {
  if (cell.kind === 'text') return shapeOf(tidy(cell.value)).unit
  return cell.kind === 'number' && cell.suffix !== undefined ? unitOfSuffix(cell.suffix) : undefined
}

const readCell = (cell: Cell, known: AmountColumn): number | AmountFault | undefined => {
  switch (cell.kind) {
    case 'number':
      return readNumber(cell, known)
    case 'text':
      return cell.isStruck === true && !isNothing(tidy(cell.value))
        ? { kind: 'struck', text: tidy(cell.value) }
        : readText(cell.value, known)
    case 'boolean':
      return { kind: 'text', text: cell.value ? 'TRUE' : 'FALSE' }
    case 'error':
      return { kind: 'error', value: cell.value }
    case 'formula':
      return {
        kind: 'formula',
        formula: cell.formula,
        ...(cell.dividedBy !== undefined && { dividedBy: cell.dividedBy }),
      }
  }
}

type NumberCell = Extract<Cell, { kind: 'number' }>

const readNumber = (cell: NumberCell, known: AmountColumn): number | AmountFault => {
  if (cell.isStruck === true && cell.value !== 0) return { kind: 'struck', text: textOf(cell) }
  if (cell.isDate === true && cell.value > 366) return { kind: 'text', text: textOf(cell) }
  if (cell.isPercent === true) return { kind: 'text', text: `${Number((cell.value * 100).toPrecision(15))} %` }
  const shown = shownNumber(cell.value, cell)
  const unit = cell.suffix === undefined ? undefined : unitOfSuffix(cell.suffix)
  return unit === undefined ? shown : inColumn({ value: shown, unit, text: `${shown} ${cell.suffix ?? ''}` }, known)
}

const readText = (written: string, known: AmountColumn): number | AmountFault | undefined => {
  const text = tidy(written)
  if (isNothing(text)) return undefined
  if (isErrorValue(text)) return { kind: 'error', value: text }
  const lines = figuresByLine(written)
  if (lines.length > 1) return { kind: 'several', texts: lines }
  const amount = shapeOf(text)
  if (amount.shape === 'bad') return { kind: 'text', text }
  const values = valuesOf(amount, known.notation).map(value =>
    amount.unit === undefined ? value : inColumn({ value, unit: amount.unit, text }, known),
  )
  const [first, second] = values
  return typeof first === 'number' && typeof second === 'number'
    ? { kind: 'ambiguous', text, readings: [first, second] }
    : first
}

/** One value, or two where nothing tells the notation. */
const valuesOf = (amount: WrittenAmount, notation: Notation | undefined): readonly number[] => {
  const { shape } = amount
  const isOpen = (shape === 'dot' || shape === 'comma') && notation !== 'vi' && notation !== 'en'
  return isOpen ? [valueIn(amount, 'vi'), valueIn(amount, 'en')] : [valueIn(amount, notation)]
}

/** Lines that hold digits: a line break is no separator of thousands. */
const figuresByLine = (written: string): readonly string[] =>
  /[\n\r]/u.test(written)
    ? written
        .split(/[\n\r]+/u)
        .map(tidy)
        .filter(line => /\d/u.test(line))
    : []

type OwnUnit = { readonly value: number; readonly unit: number; readonly text: string }

/**
 * An amount in its own unit, in that of the column. A bare "đ" may be the sign of the currency beside a number of
 * millions: where the unit line says otherwise, and both can be, nobody can tell which.
 */
const inColumn = ({ value, unit, text }: OwnUnit, known: AmountColumn): number | AmountFault => {
  if (known.unit === undefined) return { kind: 'text', text }
  if (known.isUnitDecided && unit === 1) return value
  const own = Number(((value * unit) / known.unit).toPrecision(15))
  const isContradicted = unit === 1 && known.unit > 1 && value !== 0
  return isContradicted && Math.abs(value) * known.unit <= mostOfOne
    ? { kind: 'ambiguous', text, readings: [value, own] }
    : own
}

/** Ten thousand tỷ: more than any one amount of a province's year. */
const mostOfOne = 1e13

/** "#REF!", "#N/A": what a formula leaves behind that went wrong, as its value or copied as a text. */
export const isErrorValue = (text: string): boolean =>
  text.startsWith('#') && /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u.test(text)

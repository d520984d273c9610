import type { Cell } from '../said/cells.ts'
import { isSerial, textOf, type Grid } from '../tables/grid.ts'
import { isNothing } from '../amounts/amounts.ts'
import { shapeOf } from '../amounts/written.ts'
import { periodsOf, type Periods } from '../words/periods.ts'
import type { TableFrame } from '../tables/tables.ts'

/** What kinds of cells stand under a heading, counted over the first rows of the body. */
export type ColumnType = {
  readonly filled: number
  readonly numbers: number
  readonly percents: number
  /** Texts that are no number. */
  readonly texts: number
  /** Of these the ones that begin with a figure, and name no time: "200 (đã ứng)". */
  readonly figures: number
  /** Whole numbers of seven digits: project codes. */
  readonly codes: number
  readonly months: number
  readonly years: number
  /** The numbers count up by one. */
  readonly isSequence: boolean
  /** Years that its months name, most often first; January may be the next year's. */
  readonly monthYears: readonly number[]
}

const sampleSize = 300

export const typeOfColumn = (grid: Grid, frame: TableFrame, column: number): ColumnType => {
  const counts = { filled: 0, numbers: 0, percents: 0, texts: 0, figures: 0, codes: 0, months: 0, years: 0 }
  const monthYears = new Map<number, number>()
  const sequence = { last: 0, steps: 0, breaks: 0 }
  const last = Math.min(frame.bodyBottom, frame.headerBottom + sampleSize)
  for (let row = frame.headerBottom + 1; row <= last; row += 1) {
    const cell = grid.sheet.rows[row]?.[column]
    if (cell === undefined) continue
    const read = readSample(cell)
    count(read, counts)
    for (const year of yearsOfMonth(read)) monthYears.set(year, (monthYears.get(year) ?? 0) + 1)
    step(cell, sequence)
  }
  return {
    ...counts,
    isSequence: sequence.steps >= 2 && sequence.steps > sequence.breaks * 2,
    monthYears: [...monthYears].sort((a, b) => b[1] - a[1]).map(([year]) => year),
  }
}

type Counts = {
  filled: number
  numbers: number
  percents: number
  texts: number
  figures: number
  codes: number
  months: number
  years: number
}

/** A cell with the times that it names, where it is short enough to be no more than a time. */
type Sample = { readonly cell: Cell; readonly text: string; readonly periods: Periods | undefined }

const readSample = (cell: Cell): Sample => {
  // Most cells are numbers, and a number names no time.
  if (cell.kind === 'number' && cell.isDate !== true) return { cell, text: '', periods: undefined }
  const text = textOf(cell)
  const isShort = cell.kind === 'number' || (cell.kind === 'text' && Math.min(text.length, cell.value.length) <= 20)
  return { cell, text, periods: isShort ? periodsOf(text) : undefined }
}

const count = (read: Sample, counts: Counts): void => {
  const { cell, text } = read
  if (cell.kind === 'number' && cell.isDate !== true) return countNumber(cell, counts)
  if (cell.kind === 'text' && isNothing(text)) return
  counts.filled += 1
  if (/^[1-9]\d{6}(?:\.0)?$/u.test(text)) counts.codes += 1
  if (/^20\d\d$/u.test(text)) counts.years += 1
  if (isMonth(read)) counts.months += 1
  if (cell.kind === 'number') {
    counts.numbers += 1
    if (cell.isPercent === true) counts.percents += 1
  } else if (cell.kind === 'text') {
    if (/^[(\s-]*\d[\d.,\s]*\)?$/u.test(text) || isInOwnUnit(text)) counts.numbers += 1
    else if (/^-?\d[\d.,\s]*%$/u.test(text)) counts.percents += 1
    else {
      counts.texts += 1
      if (isFigure(read)) counts.figures += 1
    }
  } else if (cell.kind === 'formula' || cell.kind === 'error') counts.numbers += 1
}

const isFigure = ({ text, periods }: Sample): boolean =>
  periods !== undefined &&
  /^[^\p{L}\d]{0,3}\d[\d.,]*(?![\d/-])/u.test(text) &&
  periods.days.length + periods.months.length + periods.quarters.length + periods.years.length === 0

/** "1,2 tỷ", "12.000đ": an amount for all its letters. */
const isInOwnUnit = (text: string): boolean => text.length <= 40 && shapeOf(text).unit !== undefined

type NumberCell = Extract<Cell, { kind: 'number' }>

/** As its digits would be read, without writing them. */
const countNumber = ({ value, isPercent }: NumberCell, counts: Counts): void => {
  counts.filled += 1
  counts.numbers += 1
  if (isPercent === true) counts.percents += 1
  if (!Number.isInteger(value)) return
  if (value >= 1_000_000 && value <= 9_999_999) counts.codes += 1
  if (value >= 2000 && value <= 2099) counts.years += 1
  if (isSerial(value) || (value >= 1 && value <= 13)) counts.months += 1
}

const isMonth = ({ cell, text, periods }: Sample): boolean => {
  if (cell.kind === 'number') return true // a date
  if (!periods || text.length > 20) return false
  return periods.months.length + periods.days.length === 1 || /^(?:\d|1[0-3]|0\d)$/u.test(text)
}

const yearsOfMonth = ({ cell, periods }: Sample): readonly number[] => {
  if (!periods || (cell.kind === 'text' && cell.value.length > 20)) return []
  const { months, days } = periods
  return [...months, ...days].flatMap(({ month, year }) => (year === undefined || month === 1 ? [] : [year]))
}

const step = (cell: Cell, sequence: { last: number; steps: number; breaks: number }): void => {
  const value =
    cell.kind === 'number' ? cell.value : Number(cell.kind === 'text' && cell.value.trim() !== '' ? cell.value : NaN)
  if (Number.isNaN(value)) return
  if (value === sequence.last + 1) sequence.steps += 1
  else if (value !== 1) sequence.breaks += 1
  sequence.last = value
}

import { classifySource } from '../../domain/names/sources.ts'
import type { Merge } from '../said/cells.ts'
import { cellAt, isBlank, isSerial, mergeOver, textAt, textOf, type Grid } from './grid.ts'
import { fieldOf, marksOf, type FieldRole } from '../words/headings.ts'
import { periodsOf } from '../words/periods.ts'
import { isUnitLine } from '../words/units.ts'
import { wordsOf } from '../words/words.ts'
import { continuesTexts, headerTexts, typedOn, type HeaderTexts } from './headerTexts.ts'

/** The rows of a header, and the columns it spans. */
export type HeaderBand = {
  readonly top: number
  readonly bottom: number
  readonly columnNumberRows: readonly number[]
  readonly left: number
  readonly right: number
  /** Other tables stand to its left or right. */
  readonly isBeside: boolean
}

export const rowsOf = ({ top, bottom }: HeaderBand): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, at) => top + at)

export const findBands = (grid: Grid): readonly HeaderBand[] => {
  const bands: HeaderBand[] = []
  for (let row = 0; row < grid.height; row += 1) {
    const anchor = typedAnchor(grid, row) ?? anchorAt(grid, { top: row, row }, textAt.bind(undefined, grid))
    if (!anchor) continue
    const floor = bands.at(-1)?.bottom ?? -1
    const band = bandAround(grid, anchor, floor)
    bands.push(...sideBySide(grid, band, anchor))
    row = band.bottom
  }
  return bands
}

type Rows = { readonly top: number; readonly row: number }

type Anchor = {
  readonly row: number
  /** Where headings typed down to this row begin. */
  readonly top?: number
  readonly fields: ReadonlyMap<number, FieldRole>
  readonly left: number
  readonly right: number
}

/** Headings typed down two rows or more, read together: none of them may name a field by itself. */
const typedAnchor = (grid: Grid, row: number): Anchor | undefined => {
  let bottom = row
  while (bottom - row < 5 && bottom + 1 < grid.height && continuesTexts(grid, bottom + 1)) bottom += 1
  if (bottom === row || !(grid.sheet.rows[row] ?? []).some(cell => cell?.kind === 'text')) return undefined
  const anchor = anchorAt(grid, { top: row, row: bottom }, lowestOf(headerTexts(grid, { top: row, bottom }), row))
  return anchor && { ...anchor, top: row }
}

/** What stands lowest in a column of rows read together. */
const lowestOf =
  (texts: HeaderTexts, top: number): HeaderTexts =>
  (bottom, column) => {
    for (let row = bottom; row >= top; row -= 1) if (texts(row, column) !== '') return texts(row, column)
    return ''
  }

/** A row that names two fields or more, one of them a project, an investor or a code, and holds no amounts. */
const anchorAt = (grid: Grid, { top, row }: Rows, texts: HeaderTexts): Anchor | undefined => {
  const cells = grid.sheet.rows[row]
  const lines = grid.sheet.rows.slice(top, row + 1)
  if (!cells || !lines.some(line => line !== undefined && looksLikeHeadings(line))) return undefined
  const columns = new Set<number>()
  for (let above = top; above <= row; above += 1) {
    for (const [column, cell] of (grid.sheet.rows[above] ?? []).entries()) if (!isBlank(cell)) columns.add(column)
  }
  const fields = new Map<number, FieldRole>()
  const filled: number[] = []
  const others: string[] = []
  for (const column of [...columns].sort((a, b) => a - b)) {
    filled.push(column)
    const text = texts(row, column)
    if ((top === row && cells[column]?.kind !== 'text') || text.length > 120) continue
    const field = text.includes(':') ? undefined : fieldOf(text)
    if (field) fields.set(column, field)
    else others.push(text)
  }
  const roles = new Set(fields.values())
  const names = roles.has('name') || roles.has('investor') || roles.has('code')
  if (!names || filled.length < 2) return undefined
  const amounts = others.filter(text => speaksOfMoney(text) || periodsOf(text).months.length > 0).length
  if (roles.size + amounts < 2 || isSignatures(roles, amounts)) return undefined
  return { row, fields, left: filled[0] ?? 0, right: filled.at(-1) ?? 0 }
}

/** Whose figures they are does not make figures. */
const speaksOfMoney = (text: string): boolean =>
  [...marksOf(text)].some(mark => mark !== 'treasury' && mark !== 'investorSays')

/** "CHỦ ĐẦU TƯ" beside "Xác nhận của Kho bạc" under a table. */
const isSignatures = (roles: ReadonlySet<FieldRole>, amounts: number): boolean =>
  amounts === 0 && [...roles].every(role => role === 'investor' || role === 'text')

/** Cheap, for every row of the sheet: at least two texts that are no numbers, hardly any number. */
const looksLikeHeadings = (cells: NonNullable<Grid['sheet']['rows'][number]>): boolean => {
  let texts = 0
  let numbers = 0
  for (const cell of cells) {
    if (cell === undefined) continue
    if (cell.kind === 'text') {
      if (writtenNumber.test(cell.value)) numbers += 1
      else if (/^\s*[A-Za-zÀ-ỹ(]/u.test(cell.value)) texts += 1
    } else if (cell.kind === 'number' && cell.isDate !== true && !isYearOrMonth(cell.value)) numbers += 1
    if (numbers > 1) return false
  }
  return texts >= 2
}

/** Three digits or more and nothing else, but no year. */
const writtenNumber = /^\s*-?(?!20\d\d\s*$)\d(?:[.,\s]?\d){2,}\s*$/u

const isYearOrMonth = (value: number): boolean =>
  Number.isInteger(value) && ((value >= 1 && value <= 13) || (value >= 2000 && value <= 2100))

const bandAround = (grid: Grid, anchor: Anchor, floor: number): HeaderBand => {
  const top = Math.min(anchor.top ?? anchor.row, topOf(grid, anchor, floor))
  const columnNumberRows: number[] = []
  let bottom = anchor.row
  for (let next = bottom + 1; next < grid.height; next += 1) {
    if (isColumnNumbers(grid, next, anchor)) columnNumberRows.push(next)
    else if (columnNumberRows.length > 0 || !continuesHeader(grid, next, { anchor, top })) break
    bottom = next
  }
  const { left, right } = spanOf(grid, top, { bottom, anchor })
  return { top, bottom, columnNumberRows, left, right, isBeside: false }
}

const spanOf = (
  grid: Grid,
  top: number,
  { bottom, anchor }: { bottom: number; anchor: Anchor },
): { left: number; right: number } => {
  let { left, right } = anchor
  for (let row = top; row <= bottom; row += 1) {
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      if (cell === undefined || isBlank(cell)) continue
      left = Math.min(left, column)
      right = Math.max(right, mergeOver(grid, { row, column }, top)?.right ?? column)
    }
  }
  return { left, right: Math.min(right, left + 1023) }
}

/** Parent headings may stand above the row that names the fields. */
const topOf = (grid: Grid, anchor: Anchor, floor: number): number => {
  let top = anchor.row
  while (top - 1 > floor && anchor.row - top < 4 && isParentRow(grid, top - 1, anchor)) top -= 1
  return top
}

const isParentRow = (grid: Grid, row: number, anchor: Anchor): boolean => {
  if (isDayLine(grid, row)) return false
  const keyColumns = [...anchor.fields]
    .filter(([, field]) => field === 'name' || field === 'number')
    .map(([column]) => column)
  const firstKey = Math.min(...keyColumns, anchor.right)
  const filled = (grid.sheet.rows[row] ?? []).flatMap((cell, column) =>
    cell === undefined || isBlank(cell) ? [] : [column],
  )
  if (filled.length === 0) return false
  const isWide =
    filled.length > 1 && filled.filter(column => isKnownHeading(textAt(grid, row, column))).length * 2 >= filled.length
  return filled.every(column => {
    const text = textAt(grid, row, column)
    if (column <= firstKey || isUnitLine(text) || text.length > 120 || /:/u.test(text)) return false
    if (isWide) return true
    const width = (mergeOver(grid, { row, column }, row)?.right ?? column) - column
    const spans = width > 0 || filled.length > 2 || textAt(grid, row + 1, column + 1) !== ''
    return spans && textAt(grid, row + 1, column) !== '' && (marksOf(text).size > 0 || periodsOf(text).years.length > 0)
  })
}

type AnchorPlace = { readonly anchor: Anchor; readonly top: number }

/** "Số liệu đến ngày" with the day in the cell beside it, and nothing else in the row: a line above the table. */
const isDayLine = (grid: Grid, row: number): boolean => {
  const filled = (grid.sheet.rows[row] ?? []).filter(cell => !isBlank(cell))
  const [label, day] = filled
  return (
    filled.length === 2 &&
    label?.kind === 'text' &&
    day?.kind === 'number' &&
    day.isDate === true &&
    / ngay /u.test(wordsOf(textOf(label)))
  )
}

/** Sub-headings: the fields above stay blank or reach down by a merge, and nothing here is an amount. */
const continuesHeader = (grid: Grid, row: number, { anchor, top }: AnchorPlace): boolean => {
  const keys = [...anchor.fields].filter(([, field]) => field !== 'text' && field !== 'source' && field !== 'period')
  const reached = keys.filter(([column]) => {
    const merge = mergeOver(grid, { row, column }, top)
    return merge !== undefined && merge.top < row
  })
  const blank = keys.every(
    ([column]) => textAt(grid, row, column) === '' || mergedFromAbove(grid, { row, column }, top),
  )
  if (!blank) return false
  const cells = (grid.sheet.rows[row] ?? []).flatMap((cell, column) =>
    cell === undefined || isBlank(cell) ? [] : [column],
  )
  if (cells.length === 0) return reached.length > 0
  if (isMonthRun(grid, row, cells)) return true
  if (!cells.every(column => isHeadingLike(grid, row, column))) return false
  if (reached.length > 0 || (row > anchor.row + 1 && continuesTexts(grid, row))) return true
  return cells.filter(column => isKnownHeading(typedOn(grid, row, column))).length * 2 >= cells.length
}

/** "1 2 3 … 12", or their first or last days as plain numbers, with nothing under the fields. */
const isMonthRun = (grid: Grid, row: number, columns: readonly number[]): boolean => {
  const values = columns.flatMap(column => {
    const cell = cellAt(grid, row, column)
    if (cell?.kind === 'text' && /^\s*\d{1,2}\s*$/u.test(cell.value)) return [Number(cell.value)]
    return cell?.kind === 'number' ? [cell.value] : []
  })
  if (values.length < 3 || values.length < columns.length - 1) return false
  const rise = values.slice(1).map((value, at) => value - (values[at] ?? 0))
  const areMonths = values.every(value => value >= 1 && value <= 13) && rise.every(step => step === 1 || step === -11)
  return areMonths || (values.every(isSerial) && rise.every(step => step >= 28 && step <= 31))
}

const mergedFromAbove = (grid: Grid, at: { row: number; column: number }, top: number): boolean => {
  const merge: Merge | undefined = mergeOver(grid, at, top)
  return merge !== undefined && merge.top < at.row
}

const isHeadingLike = (grid: Grid, row: number, column: number): boolean => {
  const cell = cellAt(grid, row, column)
  if (cell === undefined) return true
  if (cell.kind === 'number') return cell.isDate === true || isYearOrMonth(cell.value)
  const text = textAt(grid, row, column)
  return cell.kind === 'text' && (!writtenAmount.test(text) || periodsOf(text).days.length > 0)
}

const writtenAmount = /^(?!20\d\d$)[\d.,\s]*\d{4,}[\d.,\s]*$|^\d[\d.]*,\d+$|^\d{1,3}(?:[.,]\d{3})+$/u

const isKnownHeading = (text: string): boolean => {
  if (fieldOf(text) !== undefined || marksOf(text).size > 0 || isUnitLine(text)) return true
  const { days, months, quarters, years } = periodsOf(text)
  return days.length + months.length + quarters.length + years.length > 0 || classifySource(text) !== undefined
}

/** "(1) (2) 3=4+5", also under the fields, so that months 1-12 are not taken for it. */
const isColumnNumbers = (grid: Grid, row: number, anchor: Anchor): boolean => {
  if (!holdsColumnNumbers(grid, row, { left: anchor.left, right: anchor.right + 60 })) return false
  const keys = [...anchor.fields].filter(([, field]) => field === 'name' || field === 'investor' || field === 'code')
  return keys.some(([column]) => textAt(grid, row, column) !== '')
}

/** Nothing but "(1) (2) 3=4+5" between two columns. */
export const holdsColumnNumbers = (
  grid: Grid,
  row: number,
  { left, right }: Pick<HeaderBand, 'left' | 'right'>,
): boolean => {
  const texts: string[] = []
  for (let column = left; column <= right; column += 1) {
    const text = textAt(grid, row, column)
    if (text !== '') texts.push(text)
  }
  if (texts.length === 2) return /^(?:\(1\) \(2\)|1 2|A 1)$/u.test(texts.join(' '))
  return texts.length > 2 && texts.every(text => columnNumber.test(text)) && countsOn(texts)
}

/** 1, 2, 3: each number one more than the one before, now and then with a step left out. */
const countsOn = (texts: readonly string[]): boolean => {
  const numbers = texts.flatMap(text => /^\D?(\d+)/u.exec(text)?.[1] ?? []).map(Number)
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0))
  return steps.every(step => step >= 0) && steps.filter(step => step === 1).length * 3 >= steps.length * 2
}

const columnNumber = /^[([]?(?:\d{1,2}[a-z]?|[a-zđ]|[ivx]{1,4})[)\]]?(?:\s*=\s*[\d\s()+\-*/:x%,.a-z]+)?$/iu

/** Two tables beside each other repeat their fields: split where the second begins. */
const sideBySide = (grid: Grid, band: HeaderBand, anchor: Anchor): readonly HeaderBand[] => {
  const starts = startsOf(grid, anchor) ?? [band.left]
  return starts.map((start, at) => {
    const right = (starts[at + 1] ?? band.right + 1) - 1
    const left = at === 0 ? band.left : start
    return { ...band, left, right: trimRight(grid, { ...band, left }, right), isBeside: starts.length > 1 }
  })
}

/**
 * Each table begins with its numbers, or with the very heading that the first begins with. One after an empty column is
 * another table, even where it names no projects: a list of sources beside the projects.
 */
const startsOf = (grid: Grid, { row, fields }: Anchor): readonly number[] | undefined => {
  const at = (role: FieldRole): readonly number[] =>
    [...fields].filter(([, field]) => field === role).map(([column]) => column)
  const names = at('name')
  const numbers = at('number')
  if (numbers.length > 1 && numbers.slice(1).every(column => textAt(grid, row, column - 1) === '')) return numbers
  if (names.length < 2) return undefined
  if (numbers.length === names.length) return numbers
  const first = Math.min(...fields.keys())
  const repeats = [...fields.keys()].filter(column => textAt(grid, row, column) === textAt(grid, row, first))
  return repeats.length === names.length ? repeats : undefined
}

const trimRight = (grid: Grid, { top, bottom, left }: HeaderBand, from: number): number => {
  let right = from
  const isEmpty = (column: number): boolean => {
    for (let row = top; row <= bottom; row += 1) {
      if (textAt(grid, row, column) !== '' || mergeOver(grid, { row, column }, top)) return false
    }
    return true
  }
  while (right > left && isEmpty(right)) right -= 1
  return right
}

import { fieldOf } from '../words/headings.ts'
import { isUnitLine } from '../words/units.ts'
import { wordsOf } from '../words/words.ts'
import { cellAt, isSerial, mergeOver, serialToDate, textAt, type Grid } from './grid.ts'

/** The texts of a header's cells; '' where none is. */
export type HeaderTexts = (row: number, column: number) => string

/**
 * A header's texts as they read: what is typed down several rows without a merge ("Chủ" over "đầu" over "tư") is one
 * heading, in the lowest of its cells. A text goes on where it begins in lower case, with a bracket or with a year.
 */
export const headerTexts = (
  grid: Grid,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): HeaderTexts => {
  const joined = new Map<string, string>()
  const at = (row: number, column: number): string => joined.get(`${row} ${column}`) ?? headingAt(grid, row, column)
  for (let row = top + 1; row <= bottom; row += 1) {
    for (const [column] of (grid.sheet.rows[row] ?? []).entries()) {
      const [upper, lower] = [at(row - 1, column), at(row, column)]
      if (!goesOn(grid, { row, column, upper, lower })) continue
      joined.set(`${row - 1} ${column}`, '')
      joined.set(`${row} ${column}`, `${upper} ${lower}`)
    }
  }
  return at
}

/** A day that lost its format is still a day in a heading. */
export const headingAt = (grid: Grid, row: number, column: number): string => {
  const cell = cellAt(grid, row, column)
  return (
    (cell?.kind === 'number' && cell.isDate !== true && isSerial(cell.value) ? serialToDate(cell.value) : undefined) ??
    textAt(grid, row, column)
  )
}

type Pair = { readonly row: number; readonly column: number; readonly upper: string; readonly lower: string }

const goesOn = (grid: Grid, { row, column, upper, lower }: Pair): boolean => {
  if (upper === '' || lower === '' || upper === lower || saysUnit(upper)) return false
  const goesOver = leavesOff(upper) && !numbersColumn.test(lower) && !mayBeParent(grid, row, column)
  if (!goesOver && !isContinuation(lower, upper)) return false
  if (mergeOver(grid, { row: row - 1, column }, 0) || mergeOver(grid, { row, column }, 0)) return false
  return !isParent(grid, row, column)
}

/** A unit line over the last column; "Tỷ" over "lệ" is none. */
const saysUnit = (upper: string): boolean => /[\s:(]/u.test(upper) && isUnitLine(upper)

/** A heading with what is typed on below it. */
export const typedOn = (grid: Grid, row: number, column: number): string => {
  let text = textAt(grid, row, column)
  for (let below = row + 1; below < row + 4; below += 1) {
    const lower = textAt(grid, below, column)
    if (!goesOn(grid, { row: below, column, upper: textAt(grid, below - 1, column), lower })) break
    text = `${text} ${lower}`
  }
  return text
}

/** "đầu", "(tr.đ)", "2024", or anything after a comma, a slash or a dash. */
const isContinuation = (lower: string, upper: string): boolean =>
  /^\p{Ll}/u.test(lower) ||
  (/^20\d\d\b/u.test(lower) && !/20\d\d$/u.test(upper)) ||
  /^\((?!\d)/u.test(lower) ||
  /[,/&+-]$/u.test(upper) ||
  namesFieldTogether(upper, lower)

/** "CHỦ" over "ĐẦU TƯ": together they name a field, as the upper one alone does not; or the lower one is no more than its noun. */
const namesFieldTogether = (upper: string, lower: string): boolean =>
  upper.length + lower.length < 40 &&
  !/[\d:]/u.test(upper + lower) &&
  fieldOf(`${upper} ${lower}`) !== undefined &&
  (fieldOf(upper) === undefined ? fieldOf(lower) === undefined : fieldNoun.test(wordsOf(lower)))

const fieldNoun = /^ (?:du an|cong trinh|du an cong trinh|cong trinh du an|hang muc|da|ct|qhns|cdt|qlda|ban qlda) $/u

/** "Thanh toán từ" over "01/01/2024 đến ngày" over "31/7/2024", "TMĐT (theo" over "QĐ phê duyệt)". */
const leavesOff = (upper: string): boolean =>
  /(?:^|\s)(?:từ|ngày|đến|tới|hết|tháng|năm|quý|và|của|theo|với|sang|cho)$/iu.test(upper) || /\([^)]*$/u.test(upper)

/** "5", "(5)", "5=3+4". */
const numbersColumn = /^[([]?(?:\d{1,2}[a-z]?|[A-Z])[)\]]?(?:\s*=.*)?$/u

/** It may reach over its neighbour to the right. */
const mayBeParent = (grid: Grid, row: number, column: number): boolean =>
  textAt(grid, row - 1, column + 1) === '' && textAt(grid, row, column + 1) !== ''

/** It reaches over an empty cell to its right under which another heading of the same kind stands: "Giải ngân" over "tháng 8 | tháng 9". */
const isParent = (grid: Grid, row: number, column: number): boolean => {
  const beside = textAt(grid, row, column + 1)
  return textAt(grid, row - 1, column + 1) === '' && /^[\p{Ll}\d]/u.test(beside)
}

/** Whether some heading of the row above goes on in this one: it is a row of the header. */
export const continuesTexts = (grid: Grid, row: number): boolean => {
  const cells = (grid.sheet.rows[row] ?? []).entries()
  let texts = 0
  let joins = 0
  for (const [column, cell] of cells) {
    const lower = textAt(grid, row, column)
    if (cell === undefined || lower === '') continue
    if (lower.length > 120 || isAmount(lower) || cell.kind === 'formula') return false
    texts += 1
    if (goesOn(grid, { row, column, upper: textAt(grid, row - 1, column), lower })) joins += 1
  }
  return texts >= 2 && joins >= 1 && joins * 4 >= texts - 12
}

/** A number that is neither a year nor a month. */
const isAmount = (text: string): boolean => /^-?[\d.,\s]+$/u.test(text) && !/^(?:20\d\d|\d|1[0-3])$/u.test(text)

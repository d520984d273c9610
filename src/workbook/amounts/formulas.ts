import type { Cell } from '../said/cells.ts'
import { cellAt, type Grid } from '../tables/grid.ts'

/**
 * What a plain formula comes to: + − × ÷ of numbers and of cells of its own sheet, and SUM over them. Undefined for
 * anything else, and where a cell it needs cannot be read as a number.
 */
export const evaluate = (grid: Grid, formula: string): number | undefined =>
  evaluateWithin(grid, formula, { steps: 20_000 })

/** A chain of formulas that runs in a circle, or on and on, ends here. */
type Budget = { steps: number }

const evaluateWithin = (grid: Grid, formula: string, budget: Budget): number | undefined => {
  const tokens = tokensOf(formula)
  budget.steps -= 100
  if (tokens === undefined || budget.steps < 0) return undefined
  const reader: Reader = { tokens, at: 0, grid, budget }
  const value = readSum(reader)
  return reader.at === tokens.length && value !== undefined && Number.isFinite(value) ? value : undefined
}

type Reader = { readonly tokens: readonly string[]; at: number; readonly grid: Grid; readonly budget: Budget }

const tokenPattern = /\s*(\d+(?:\.\d+)?(?:E[+-]?\d+)?|SUM(?=\()|\$?[A-Z]{1,3}\$?\d{1,7}|[-+*/():,;])/uy

const tokensOf = (formula: string): readonly string[] | undefined => {
  const text = formula.trim().replace(/^=/u, '').toUpperCase()
  if (text.length > 5000) return undefined
  const tokens: string[] = []
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < text.length) {
    const match = tokenPattern.exec(text)
    if (match?.[1] === undefined) return undefined
    tokens.push(match[1])
  }
  return tokens
}

const readSum = (reader: Reader): number | undefined => {
  let value = readProduct(reader)
  for (let sign = reader.tokens[reader.at]; sign === '+' || sign === '-'; sign = reader.tokens[reader.at]) {
    reader.at += 1
    const next = readProduct(reader)
    value = value === undefined || next === undefined ? undefined : sign === '+' ? value + next : value - next
  }
  return value
}

const readProduct = (reader: Reader): number | undefined => {
  let value = readFactor(reader)
  for (let sign = reader.tokens[reader.at]; sign === '*' || sign === '/'; sign = reader.tokens[reader.at]) {
    reader.at += 1
    const next = readFactor(reader)
    value = value === undefined || next === undefined ? undefined : sign === '*' ? value * next : value / next
  }
  return value
}

const readFactor = (reader: Reader): number | undefined => {
  const token = reader.tokens[reader.at]
  reader.at += 1
  if (token === undefined) return undefined
  if (token === '-' || token === '+') {
    const value = readFactor(reader)
    return value === undefined || token === '+' ? value : -value
  }
  if (token === '(') return closed(reader, readSum(reader))
  if (token === 'SUM') return readSumCall(reader)
  if (/^\d/u.test(token)) return Number(token)
  const at = placeOf(token)
  return at && valueAt(reader, at.row, at.column)
}

const closed = (reader: Reader, value: number | undefined): number | undefined => {
  const isClosed = reader.tokens[reader.at] === ')'
  reader.at += 1
  return isClosed ? value : undefined
}

const readSumCall = (reader: Reader): number | undefined => {
  let total: number | undefined = 0
  let more = true
  while (more) {
    reader.at += 1
    const part = readRange(reader) ?? readSum(reader)
    total = total === undefined || part === undefined ? undefined : total + part
    more = isSeparator(reader.tokens[reader.at])
  }
  return closed(reader, total)
}

const isSeparator = (token: string | undefined): boolean => token === ',' || token === ';'

const readRange = (reader: Reader): number | undefined => {
  const [from, colon, to] = reader.tokens.slice(reader.at, reader.at + 3)
  if (colon !== ':' || from === undefined || to === undefined) return undefined
  const [start, end] = [placeOf(from), placeOf(to)]
  if (!start || !end) return undefined
  reader.at += 3
  if ((end.row - start.row + 1) * (end.column - start.column + 1) > 10_000) return NaN
  let total = 0
  for (let row = start.row; row <= end.row; row += 1) {
    for (let column = start.column; column <= end.column; column += 1) total += valueAt(reader, row, column) ?? NaN
  }
  return total
}

const placeOf = (token: string): { readonly row: number; readonly column: number } | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/u.exec(token)
  if (!match) return undefined
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(match[2]) - 1, column }
}

/** A blank is 0, as in a spreadsheet; a text is not, whatever the spreadsheet makes of it. */
const valueAt = ({ grid, budget }: Reader, row: number, column: number): number | undefined => {
  const cell: Cell | undefined = cellAt(grid, row, column)
  budget.steps -= 1
  if (cell === undefined) return 0
  switch (cell.kind) {
    case 'number':
      return cell.value
    case 'formula':
      return evaluateWithin(grid, cell.formula, budget)
    case 'text':
      return cell.value.trim() === '' ? 0 : undefined
    case 'boolean':
    case 'error':
      return undefined
  }
}

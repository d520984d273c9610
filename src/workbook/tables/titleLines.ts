import type { Cell } from '../said/cells.ts'
import { serialToDate, textAt, type Grid } from './grid.ts'
import type { TableFrame } from './tables.ts'
import { wordsOf } from '../words/words.ts'

/** A line above a table: a title, a date line, a unit line, a letterhead. */
export type TitleLine = { readonly row: number; readonly column: number; readonly text: string; readonly words: string }

/** The lines over a table, down to its header. */
export const linesAbove = (grid: Grid, frame: TableFrame): readonly TitleLine[] => {
  const lines: TitleLine[] = []
  for (let row = frame.titleTop; row < frame.headerTop; row += 1) {
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      const text = cell?.kind === 'text' ? textAt(grid, row, column) : dayBeside(cell, lines.at(-1), row)
      if (text !== '') lines.push({ row, column, text, words: wordsOf(text) })
    }
  }
  return lines
}

/** "Số liệu đến ngày" with the day in a cell of its own beside it. */
const dayBeside = (cell: Cell | undefined, label: TitleLine | undefined, row: number): string => {
  const day = cell?.kind === 'number' && cell.isDate === true ? serialToDate(cell.value) : undefined
  if (day === undefined || label?.row !== row || !/ ngay /u.test(label.words)) return ''
  return `${label.text} ${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** Notes and signatures under a table: the last rows of its body that hold no amounts. */
export const linesBelow = (grid: Grid, frame: TableFrame): readonly TitleLine[] => {
  const lines: TitleLine[] = []
  const top = Math.max(frame.headerBottom + 1, frame.bodyBottom - mostRowsBelow)
  for (let row = frame.bodyBottom; row >= top; row -= 1) {
    const cells = grid.sheet.rows[row] ?? []
    if (holdsFigures(cells)) break
    for (const [column, cell] of cells.entries()) {
      const text = cell?.kind === 'text' ? textAt(grid, row, column) : ''
      if (text !== '') lines.unshift({ row, column, text, words: wordsOf(text) })
    }
  }
  return lines.sort((a, b) => a.row - b.row || a.column - b.column)
}

const mostRowsBelow = 60

/** An amount; of texts, as a .csv holds its amounts, one of several digits or two of any. */
const holdsFigures = (cells: readonly (Cell | undefined)[]): boolean => {
  const texts = cells.flatMap(cell => (cell?.kind === 'text' ? [cell.value] : []))
  return (
    cells.some(cell => cell?.kind === 'number' || cell?.kind === 'formula') ||
    texts.some(text => /^\s*-?\d[\d.,\s]{2,}\s*$/u.test(text)) ||
    texts.filter(text => /^\s*[\d.,\s]*\d[\d.,\s]*(?:%|đ|đồng)?\s*$/u.test(text)).length > 1
  )
}

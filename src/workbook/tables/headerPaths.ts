import { cellAt, isSerial, mergeOver, serialToDate, textAt, type Grid } from './grid.ts'
import { rowsOf, type Band } from './headerBands.ts'

/** The headings above each column. A merged one reaches over all its cells; an unmerged one over the blanks to its right. */
export const pathsOf = (grid: Grid, band: Band): readonly (readonly string[])[] => {
  const rows = rowsOf(band).filter(row => !band.columnNumberRows.includes(row))
  const lines = rows.map((row, at) => spreadRow(grid, row, { band, below: rows.slice(at + 1) }))
  return Array.from({ length: band.right - band.left + 1 }, (_, column) =>
    lines.map(line => line[column] ?? '').filter((text, at, path) => text !== '' && text !== path[at - 1]),
  )
}

type Under = { readonly band: Band; readonly below: readonly number[] }

/** A day that lost its format is still a day in a heading. */
const headingAt = (grid: Grid, row: number, column: number): string => {
  const cell = cellAt(grid, row, column)
  return (
    (cell?.kind === 'number' && cell.isDate !== true && isSerial(cell.value) ? serialToDate(cell.value) : undefined) ??
    textAt(grid, row, column)
  )
}

const spreadRow = (grid: Grid, row: number, { band, below }: Under): readonly string[] => {
  const line: string[] = []
  let reach: { readonly text: string; readonly isParent: boolean } | undefined
  for (let column = band.left; column <= band.right; column += 1) {
    const merge = mergeOver(grid, { row, column }, band.top)
    const text = merge ? headingAt(grid, merge.top, merge.left) : headingAt(grid, row, column)
    const hasChild = below.some(lower => textAt(grid, lower, column) !== '')
    if (merge) reach = undefined
    else if (text !== '') reach = { text, isParent: hasChild }
    line.push(text === '' && !merge && reach?.isParent === true && hasChild ? reach.text : text)
  }
  return line
}

import { mergeOver, textAt, type Grid } from './grid.ts'
import { headerTexts, type HeaderTexts } from './headerTexts.ts'
import { rowsOf, type HeaderBand } from './headerBands.ts'

/** The headings above each column. A merged one reaches over all its cells; an unmerged one over the blanks to its right. */
export const pathsOf = (grid: Grid, band: HeaderBand): readonly (readonly string[])[] => {
  const rows = rowsOf(band).filter(row => !band.columnNumberRows.includes(row))
  const texts = headerTexts(grid, band)
  const lines = rows.map((row, at) => spreadRow(grid, row, { band, texts, below: rows.slice(at + 1) }))
  const paths = Array.from({ length: band.right - band.left + 1 }, (_, column) =>
    lines.map(line => line[column] ?? '').filter((text, at, path) => text !== '' && text !== path[at - 1]),
  )
  return splitTogether(paths)
}

/** "Giải ngân - Tháng 8" beside "Giải ngân - Tháng 9": a parent and its children, written into one cell each. */
const splitTogether = (paths: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const [parent, ...children] = path.length === 1 ? (path[0]?.split(' - ') ?? []) : []
    if (parent !== undefined && children.length > 0) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return paths.map(path => {
    const parts = path.length === 1 ? (path[0]?.split(' - ') ?? []) : []
    return parts.length > 1 && (counts.get(parts[0] ?? '') ?? 0) > 1 ? parts : path
  })
}

type HeadingsBelow = { readonly band: HeaderBand; readonly texts: HeaderTexts; readonly below: readonly number[] }

const spreadRow = (grid: Grid, row: number, { band, texts, below }: HeadingsBelow): readonly string[] => {
  const line: string[] = []
  let reach: { readonly text: string; readonly isParent: boolean } | undefined
  for (let column = band.left; column <= band.right; column += 1) {
    const merge = mergeOver(grid, { row, column }, band.top)
    const text = merge ? texts(merge.top, merge.left) : texts(row, column)
    const hasChild = below.some(lower => texts(lower, column) !== '')
    if (merge || (text === '' && textAt(grid, row, column) !== '')) reach = undefined
    else if (text !== '') reach = { text, isParent: hasChild }
    line.push(text === '' && !merge && reach?.isParent === true && hasChild ? reach.text : text)
  }
  return line
}

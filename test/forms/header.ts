import type { CellValue, Column, Merge } from './model.ts'

/** How headings of several levels are written down. */
export const headStyles = ['merged', 'typed', 'typed low', 'repeated', 'broken', 'joined'] as const
export type HeadStyle = (typeof headStyles)[number]

type Pen = { readonly rows: (CellValue | undefined)[][]; readonly merges: Merge[] }

type Heading = {
  readonly head: HeadStyle
  readonly columnNumbers: 'none' | 'plain' | 'brackets' | 'letters' | 'formula'
}

export const writeHeader = (pen: Pen, columns: readonly Column[], { head, columnNumbers }: Heading): void => {
  const paths = columns.map(({ path }) => (head === 'joined' ? [path.join(' - ')] : [...path]))
  const depth = Math.max(...paths.map(path => path.length))
  const top = pen.rows.length
  const grid = Array.from({ length: depth }, (_, level) =>
    paths.map((path, at) => textAt(paths, { path, at, level, depth, head })),
  )
  pen.rows.push(...grid.map(row => row.map(text => (text === undefined ? undefined : { text }))))
  if (head === 'merged') mergeHeader(pen.merges, paths, { top, depth })
  if (columnNumbers !== 'none') pen.rows.push(numbersOf(columns, columnNumbers).map(text => ({ text })))
}

type Spot = {
  readonly path: readonly string[]
  readonly at: number
  readonly level: number
  readonly depth: number
  readonly head: HeadStyle
}

const textAt = (paths: readonly (readonly string[])[], { path, at, level, depth, head }: Spot): string | undefined => {
  if (head === 'broken' && path.length === 1 && depth > 1) return broken(path[0] ?? '', depth)[level] || undefined
  const shift = head === 'typed low' && path.length === 1 ? depth - 1 : 0
  const text = path[level - shift]
  if (text === undefined || level < shift) return undefined
  const isLeaf = level - shift === path.length - 1
  if (isLeaf || head === 'repeated') return text
  const before = paths[at - 1]
  return before && sameTo(before, path, level) ? undefined : text
}

/** Whether two columns stand under the same headings down to a level that neither ends at. */
const sameTo = (one: readonly string[], other: readonly string[], level: number): boolean =>
  one.length > level + 1 && other.length > level + 1 && other.slice(0, level + 1).every((text, at) => one[at] === text)

/** One heading typed down several cells, as much of it as fits in each. */
const broken = (text: string, rows: number): readonly string[] => {
  const words = text.split(' ')
  const each = Math.ceil(words.length / rows)
  return Array.from({ length: rows }, (_, at) => words.slice(at * each, (at + 1) * each).join(' '))
}

const mergeHeader = (
  merges: Merge[],
  paths: readonly (readonly string[])[],
  { top, depth }: { top: number; depth: number },
): void => {
  for (const [at, path] of paths.entries()) {
    if (path.length < depth) merges.push({ top: top + path.length - 1, bottom: top + depth - 1, left: at, right: at })
    for (let level = 0; level + 1 < path.length; level += 1) {
      const before = paths[at - 1]
      if (before && sameTo(before, path, level)) continue
      let right = at
      while (paths[right + 1] && sameTo(path, paths[right + 1] ?? [], level)) right += 1
      if (right > at) merges.push({ top: top + level, bottom: top + level, left: at, right })
    }
  }
}

const numbersOf = (columns: readonly Column[], style: Exclude<Heading['columnNumbers'], 'none'>): readonly string[] =>
  columns.map((column, at) => {
    switch (style) {
      case 'plain':
        return String(at + 1)
      case 'brackets':
        return `(${at + 1})`
      case 'letters':
        return at < 2 ? (['A', 'B'][at] ?? '') : String(at - 1)
      case 'formula':
        return `${at + 1}${formulaOf(columns, column)}`
    }
  })

/** "=5+6" of a column whose parts stand in the table; else nothing. */
const formulaOf = (columns: readonly Column[], { formula }: Column): string => {
  if (formula === undefined) return ''
  const places = new Map(columns.map(({ key }, at) => [key, at + 1]))
  const keys = formula.split(/[+\-/…]+/u).filter(Boolean)
  if (!keys.every(key => places.has(key))) return ''
  return `=${formula.replaceAll(/[a-zA-Z]+\d*/gu, key => String(places.get(key)))}`
}

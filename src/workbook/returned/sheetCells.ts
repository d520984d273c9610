import { columnOf, lettersOf } from '../said/cellRefs.ts'
import { attributeOf, prefixOf, withAttribute, withoutAttribute } from './xmlText.ts'

/** The style of a marked cell instead of the one it had. */
export type StyleOf = (style: number) => number

type CellPosition = { readonly row: number; readonly column: number }

/** A worksheet with other styles for some cells; a cell that is not there is made, in its order. */
export const restyleCells = (part: string, cells: readonly string[], styleOf: StyleOf): string => {
  const sheet = withOpenData(part)
  const [start, end] = dataRange(sheet)
  const restyled = restyleRows(sheet.slice(start, end), { places: cells.map(placeOf), styleOf, sheet })
  return sheet.slice(0, start) + restyled + sheet.slice(end)
}

/** Between the tags of `sheetData`. */
const dataRange = (sheet: string): readonly [number, number] => {
  const open = /<(?:[\w.-]+:)?sheetData(?:\s[^<>]*)?>/u.exec(sheet)
  const start = open ? open.index + open[0].length : sheet.length
  const close = sheet.slice(start).search(/<\/(?:[\w.-]+:)?sheetData\s*>/u)
  return [start, close < 0 ? start : start + close]
}

/** `<sheetData/>` has no inside to write into. */
const withOpenData = (sheet: string): string =>
  sheet.replace(/<((?:[\w.-]+:)?sheetData)\s*\/>/u, (_, name: string) => `<${name}></${name}>`)

const placeOf = (cell: string): CellPosition => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? []
  return { row: Number(row), column: columnOf(letters) }
}

type SheetRestyling = { readonly places: readonly CellPosition[]; readonly styleOf: StyleOf; readonly sheet: string }

const rowPattern = /<((?:[\w.-]+:)?row)(\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/\1\s*>)/gu

const restyleRows = (data: string, { places, styleOf, sheet }: SheetRestyling): string => {
  const prefix = prefixOf(sheet, 'sheetData')
  const columnStyle = columnStyles(sheet)
  const wanted = new Map(
    [...Map.groupBy(places, ({ row }) => row)]
      .sort(([a], [b]) => a - b)
      .map(([row, inRow]) => [row, inRow.map(({ column }) => column).sort((a, b) => a - b)]),
  )
  const writing = { prefix, columnStyle, styleOf }
  let last = 0
  const missingUpTo = (row: number): string => {
    const missing = [...wanted].filter(([at]) => at < row)
    for (const [at] of missing) wanted.delete(at)
    return missing.map(([at, columns]) => newRow(at, columns, writing)).join('')
  }
  const rows = data.replace(rowPattern, (whole, name: string, attributes = '', inside = '') => {
    last = Number(attributeOf(attributes, 'r') ?? last + 1)
    const before = missingUpTo(last)
    const columns = wanted.get(last)
    if (columns === undefined) return before + whole
    wanted.delete(last)
    return before + restyledRow({ name, attributes, inside, row: last }, columns, writing)
  })
  return rows + missingUpTo(Number.POSITIVE_INFINITY)
}

type RowContext = {
  readonly prefix: string
  readonly columnStyle: (column: number) => number
  readonly styleOf: StyleOf
}

const newRow = (row: number, columns: readonly number[], { prefix, columnStyle, styleOf }: RowContext): string => {
  const cells = columns.map(column => newCell(prefix, { row, column }, styleOf(columnStyle(column))))
  return `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`
}

const newCell = (prefix: string, { row, column }: CellPosition, style: number): string =>
  `<${prefix}c r="${lettersOf(column)}${row}" s="${style}"/>`

type WrittenRow = {
  readonly name: string
  readonly attributes: string
  readonly inside: string
  readonly row: number
}

const cellPattern = /<((?:[\w.-]+:)?c)(\s[^<>]*?)?(\/?)>/gu

const restyledRow = (
  { name, attributes, inside, row }: WrittenRow,
  columns: readonly number[],
  { prefix, columnStyle, styleOf }: RowContext,
): string => {
  const left = [...columns]
  const ownStyle =
    attributeOf(attributes, 'customFormat') === '1' ? Number(attributeOf(attributes, 's') ?? 0) : undefined
  const missingUpTo = (column: number): string => {
    const missing = left.splice(0, left.filter(at => at < column).length)
    return missing.map(at => newCell(prefix, { row, column: at }, styleOf(ownStyle ?? columnStyle(at)))).join('')
  }
  let last = -1
  const cells = inside.replace(cellPattern, (whole, tag: string, cellAttributes = '', closing: string) => {
    const ref = attributeOf(cellAttributes, 'r')
    last = ref === undefined ? last + 1 : placeOf(ref).column
    const before = missingUpTo(last)
    if (left[0] !== last) return before + whole
    left.shift()
    const style = styleOf(Number(attributeOf(cellAttributes, 's') ?? 0))
    return `${before}<${tag}${withAttribute(cellAttributes, 's', style)}${closing}>`
  })
  // A row that says which columns it spans would be wrong about the cells added.
  return `<${name}${withoutAttribute(attributes, 'spans')}>${cells}${missingUpTo(Number.POSITIVE_INFINITY)}</${name}>`
}

/** What a cell looks like that is not there: as its column says. */
const columnStyles = (sheet: string): ((column: number) => number) => {
  const columns = [...sheet.matchAll(/<(?:[\w.-]+:)?col(\s[^<>]*?)\/?>/gu)].map(([, attributes = '']) => ({
    first: Number(attributeOf(attributes, 'min')) - 1,
    last: Number(attributeOf(attributes, 'max')) - 1,
    style: Number(attributeOf(attributes, 'style') ?? 0),
  }))
  return column => columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0
}

import type { Cell, Merge } from '../said/cells.ts'
import { encodingOfFont } from './legacyFonts.ts'
import { maxColumns, maxRows } from '../said/cellRefs.ts'
import { formulaCell, numberCell, daysOf, serialOf, unlessEmpty, type DraftSheet, type FontedText } from './drafts.ts'
import type { CountCell } from './limits.ts'
import { damaged } from './stop.ts'
import { scanXml, type XmlScanner } from './xml.ts'

/** OpenDocument: one part holds the styles and, table by table, the cells; equal neighbours are written once. */
export const readOds = (content: Uint8Array, countCell: CountCell): readonly DraftSheet[] => {
  const xml = scanXml(content)
  const styles: Styles = { fonts: new Map(), hiddenTables: new Set() }
  const sheets: DraftSheet[] = []
  while (xml.nextWithin(0)) {
    if (xml.name === 'style') readStyle(xml, styles)
    else if (xml.name === 'table') sheets.push(readTable(xml, { styles, countCell }))
  }
  return sheets
}

type Styles = { readonly fonts: Map<string, string>; readonly hiddenTables: Set<string> }

const readStyle = (xml: XmlScanner, { fonts, hiddenTables }: Styles): void => {
  const name = xml.attribute('style:name') ?? ''
  const element = xml.enter()
  while (xml.nextWithin(element)) {
    if (xml.name === 'table-properties' && xml.attribute('table:display') === 'false') hiddenTables.add(name)
    if (xml.name !== 'text-properties') continue
    const font = (xml.attribute('style:font-name') ?? xml.attribute('fo:font-family') ?? '').replaceAll("'", '')
    if (encodingOfFont(font) !== undefined) fonts.set(name, font)
  }
}

type TableContext = { readonly styles: Styles; readonly countCell: CountCell }

/** A table being read: where its next cell goes, and what has been read so far. */
type Table = {
  readonly rows: (Cell | undefined)[][]
  readonly merges: Merge[]
  readonly fonted: FontedText[]
  readonly hiddenColumns: Set<number>
  /** From row to row, ends included: to hide all rows below the table is one line of the file. */
  readonly hiddenSpans: { readonly from: number; readonly to: number }[]
  /** Styles of cells that name none of their own, column by column. */
  readonly columnStyles: (string | undefined)[]
}

const readTable = (xml: XmlScanner, context: TableContext): DraftSheet => {
  const name = (xml.attribute('table:name') ?? '').normalize('NFC')
  const hidden = context.styles.hiddenTables.has(xml.attribute('table:style-name') ?? '')
  const table: Table = { rows: [], merges: [], fonted: [], hiddenColumns: new Set(), hiddenSpans: [], columnStyles: [] }
  let row = 0
  const element = xml.enter()
  while (xml.nextWithin(element)) {
    if (xml.name === 'table-column') readColumn(xml, table)
    else if (xml.name === 'table-row') row += readRow(xml, { table, row, context })
    else if (xml.name === 'shapes' || xml.name === 'named-expressions') xml.skip()
  }
  const { rows, merges, fonted, hiddenColumns } = table
  return { name, hidden, rows, merges, fonted, hiddenColumns, hiddenRows: hiddenRowsOf(table) }
}

/** Rows below the last one in use are left out. */
const hiddenRowsOf = ({ hiddenSpans, rows }: Table): Set<number> => {
  const hidden = new Set<number>()
  for (const { from, to } of hiddenSpans) for (let row = from; row <= to && row < rows.length; row++) hidden.add(row)
  return hidden
}

const isHidden = (xml: XmlScanner): boolean => (xml.attribute('table:visibility') ?? 'visible') !== 'visible'

const readColumn = (xml: XmlScanner, { columnStyles, hiddenColumns }: Table): void => {
  const repeated = xml.integer('table:number-columns-repeated') ?? 1
  const style = xml.attribute('table:default-cell-style-name')
  for (let i = 0; i < repeated && columnStyles.length < maxColumns; i++) {
    if (isHidden(xml)) hiddenColumns.add(columnStyles.length)
    columnStyles.push(style)
  }
}

type RowPlace = { readonly table: Table; readonly row: number; readonly context: TableContext }

/** Reads a row and says how many rows it stands for. */
const readRow = (xml: XmlScanner, place: RowPlace): number => {
  const { table, row, context } = place
  const repeated = xml.integer('table:number-rows-repeated') ?? 1
  if (isHidden(xml)) table.hiddenSpans.push({ from: row, to: row + repeated - 1 })
  const before = table.fonted.length
  const cells = readCells(xml, place)
  if (cells.length === 0) return repeated
  if (row + repeated > maxRows) damaged()
  const fonted = table.fonted.slice(before)
  for (let copy = row; copy < row + repeated; copy++) {
    for (const cell of cells) if (cell !== undefined) context.countCell(cell)
    table.rows[copy] = copy === row ? cells : cells.slice()
    if (copy > row) table.fonted.push(...fonted.map(text => ({ ...text, row: copy })))
  }
  return repeated
}

const readCells = (xml: XmlScanner, { table, row, context }: RowPlace): (Cell | undefined)[] => {
  const cells: (Cell | undefined)[] = []
  let column = 0
  const element = xml.enter()
  while (xml.nextWithin(element)) {
    if (xml.name !== 'table-cell' && xml.name !== 'covered-table-cell') continue
    const repeated = xml.integer('table:number-columns-repeated') ?? 1
    addMerge(xml, { table, row, column })
    const font = context.styles.fonts.get(xml.attribute('table:style-name') ?? table.columnStyles[column] ?? '')
    const cell = readCell(xml)
    if (cell !== undefined) {
      if (column + repeated > maxColumns) damaged()
      for (let copy = column; copy < column + repeated; copy++) {
        cells[copy] = cell
        if (cell.kind === 'text' && font !== undefined)
          table.fonted.push({ row, column: copy, runs: [{ text: cell.value, font }] })
      }
    }
    column += repeated
  }
  return cells
}

const addMerge = (xml: XmlScanner, { table, row, column }: { table: Table; row: number; column: number }): void => {
  const across = xml.integer('table:number-columns-spanned') ?? 1
  const down = xml.integer('table:number-rows-spanned') ?? 1
  if (across > 1 || down > 1)
    table.merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 })
}

const readCell = (xml: XmlScanner): Cell | undefined => {
  const isError = xml.attribute('calcext:value-type') === 'error'
  const type = xml.attribute('office:value-type')
  const value = xml.attribute(valueAttributes.get(type ?? '') ?? 'office:string-value')
  const formula = xml.attribute('table:formula')
  const shown = readParagraphs(xml)
  const cell = isError ? errorCell(shown) : cellOf(type, value, shown)
  return formula === undefined ? unlessEmpty(cell) : formulaCell(cell, formulaOf(formula))
}

const errorCell = (value: string): Cell => ({ kind: 'error', value })

const valueAttributes: ReadonlyMap<string, string> = new Map([
  ['float', 'office:value'],
  ['currency', 'office:value'],
  ['percentage', 'office:value'],
  ['date', 'office:date-value'],
  ['time', 'office:time-value'],
  ['boolean', 'office:boolean-value'],
])

/** Stored values where there are any; a text is what its paragraphs say. */
const cellOf = (type: string | undefined, value: string | undefined, shown: string): Cell | undefined => {
  if (type === undefined) return undefined
  if (type === 'boolean') return { kind: 'boolean', value: value === 'true' }
  const number = type === 'string' || value === undefined ? undefined : numberOf(type, value)
  if (number === undefined) return { kind: 'text', value: shown === '' && type === 'string' ? (value ?? '') : shown }
  if (type === 'date' || type === 'time') return numberCell(number, 'date')
  return numberCell(number, type === 'percentage' ? 'percent' : 'plain')
}

const numberOf = (type: string, value: string): number | undefined => {
  if (type === 'date') return serialOf(value)
  if (type === 'time') return daysOf(value)
  const number = value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** The cell's own paragraphs, one to a line; notes and drawings on the cell are not its text. */
const readParagraphs = (xml: XmlScanner): string => {
  const lines: string[] = []
  const element = xml.enter()
  while (xml.nextWithin(element)) {
    if (xml.name === 'p') lines.push(readInline(xml))
    else if (xml.name === 'annotation' || xml.name === 'frame' || xml.name === 'custom-shape') xml.skip()
  }
  return lines.join('\n').normalize('NFC')
}

/** Text of a paragraph: runs of white space count as one space, others are written as tags. */
const readInline = (xml: XmlScanner): string => {
  if (xml.isEmpty) return ''
  const { depth } = xml
  let text = collapsed(xml)
  while (xml.next() && xml.depth >= depth) {
    if (!xml.isEnd && xml.name === 'annotation') xml.skip()
    else if (!xml.isEnd)
      text +=
        ' '.repeat(xml.name === 's' ? Math.min(xml.integer('text:c') ?? 1, mostSpaces) : 0) +
        (breaks.get(xml.name) ?? '')
    text += collapsed(xml)
  }
  return text
}

/** Runs of white space count as one to whoever reads the cell; a number of them can be any number. */
const mostSpaces = 100

const breaks: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line-break', '\n'],
])

const collapsed = (xml: XmlScanner): string => xml.following().replace(/[ \t\r\n]+/g, ' ')

/** `of:=SUM([.F6:.F34];[$Sheet1.A1])` → `SUM(F6:F34,Sheet1!A1)`, as the other formats write it. */
const formulaOf = (written: string): string =>
  written
    .replace(/^\w*:?=/, '')
    .replace(/\[([^\]]*)\]/g, (_, reference: string) => reference.replace(/(\$?[^.:]*)\.([^:]+)/g, referenceOf))
    .replaceAll(';', ',')

const referenceOf = (_: string, sheet: string, cell: string): string =>
  sheet === '' ? cell : `${sheet.replace(/^\$/, '')}!${cell}`

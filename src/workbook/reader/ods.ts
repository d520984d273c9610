import type { Cell, Merge } from '../said/cells.ts'
import { maxColumns, maxRows } from '../said/cellRefs.ts'
import {
  daysOf,
  formulaCell,
  numberCell,
  serialOf,
  struckOut,
  unlessEmpty,
  type DraftBook,
  type DraftSheet,
  type FontedText,
} from './drafts.ts'
import type { CountCell } from './limits.ts'
import { lookAt, type NumberFormat } from './numberFormat.ts'
import { createLooks, createOdsStyles, readOdsStyle, type CellLook, type OdsStyles } from './odsStyles.ts'
import { entered, isAllStruck, shownRuns, textOf, type Run } from './runs.ts'
import { damaged } from './stop.ts'
import { scanXml, type XmlScanner } from './xml.ts'

export type OdsParts = {
  readonly content: Uint8Array
  /** Named styles, where the file keeps them apart. */
  readonly styles: Uint8Array | undefined
}

/** OpenDocument: one part holds the styles and, table by table, the cells; equal neighbours are written once. */
export const readOds = ({ content, styles: named }: OdsParts, countCell: CountCell): DraftBook => {
  const styles = createOdsStyles()
  if (named !== undefined) readNamedStyles(named, styles)
  const xml = scanXml(content)
  const context: TableContext = { styles, lookOf: createLooks(styles), countCell }
  const sheets: DraftSheet[] = []
  const copies: string[] = []
  while (xml.nextWithin(0)) {
    if (xml.name === 'table') {
      const { sheet, isCopy } = readTable(xml, context)
      if (isCopy) copies.push(sheet.name)
      else sheets.push(sheet)
    } else if (notOfTheSheets.has(xml.name)) xml.skip()
    else readOdsStyle(xml, styles)
  }
  return { sheets, copies }
}

/** What a file remembers of changes that were undone or taken over, and of data that other programs handed it. */
const notOfTheSheets: ReadonlySet<string> = new Set(['tracked-changes', 'dde-links'])

const readNamedStyles = (part: Uint8Array, styles: OdsStyles): void => {
  const xml = scanXml(part)
  while (xml.nextWithin(0)) readOdsStyle(xml, styles)
}

type TableContext = {
  readonly styles: OdsStyles
  readonly lookOf: (style: string | undefined) => CellLook
  readonly countCell: CountCell
}

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

const readTable = (xml: XmlScanner, context: TableContext): { sheet: DraftSheet; isCopy: boolean } => {
  const name = entered(xml.attribute('table:name') ?? '')
  const hidden = context.styles.styles.get(xml.attribute('table:style-name') ?? '')?.isHiddenTable === true
  const table: Table = { rows: [], merges: [], fonted: [], hiddenColumns: new Set(), hiddenSpans: [], columnStyles: [] }
  let row = 0
  let isCopy = false
  const element = xml.enter()
  while (xml.nextWithin(element)) {
    if (xml.name === 'table-source' || xml.name === 'scenario') isCopy = true
    else if (xml.name === 'table-column') readColumn(xml, table)
    else if (xml.name === 'table-row') row += readRow(xml, { table, row, context })
    else if (xml.name === 'shapes' || xml.name === 'named-expressions') xml.skip()
  }
  const { rows, merges, fonted, hiddenColumns } = table
  return {
    sheet: { name, hidden, rows, merges, fonted, hiddenColumns, hiddenRows: hiddenRowsOf(table) },
    isCopy,
  }
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
    const look = context.lookOf(xml.attribute('table:style-name') ?? table.columnStyles[column])
    const { cell, runs } = readCell(xml, { look, lookOf: context.lookOf })
    if (cell !== undefined) {
      if (column + repeated > maxColumns) damaged()
      for (let copy = column; copy < column + repeated; copy++) {
        cells[copy] = cell
        if (runs.some(hasLegacyFont)) table.fonted.push({ row, column: copy, runs })
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

const hasLegacyFont = ({ font }: Run): boolean => font !== undefined

type CellLooks = { readonly look: CellLook; readonly lookOf: TableContext['lookOf'] }

/** The cell, and of a text the runs that a person reads of it. */
const readCell = (xml: XmlScanner, looks: CellLooks): { cell: Cell | undefined; runs: readonly Run[] } => {
  const isError = xml.attribute('calcext:value-type') === 'error'
  const type = xml.attribute('office:value-type')
  const value = xml.attribute(valueAttributes.get(type ?? '') ?? 'office:string-value')
  const formula = xml.attribute('table:formula')
  const written = readParagraphs(xml, looks)
  const runs = shownRuns(written)
  const shown = entered(textOf(runs))
  const read = isError ? errorCell(shown) : cellOf({ type, value, shown, format: looks.look.format })
  const cell = read !== undefined && (looks.look.isStruck || isAllStruck(written)) ? struckOut(read) : read
  return {
    cell: formula === undefined ? unlessEmpty(cell) : formulaCell(cell, formulaOf(formula), looks.look.format.look),
    runs: cell?.kind === 'text' ? runs : [],
  }
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

type StoredCell = {
  readonly type: string | undefined
  readonly value: string | undefined
  readonly shown: string
  readonly format: NumberFormat
}

/** Stored values where there are any; a text is what its paragraphs say. */
const cellOf = ({ type, value, shown, format }: StoredCell): Cell | undefined => {
  if (type === undefined) return undefined
  if (type === 'boolean') return { kind: 'boolean', value: value === 'true' }
  const number = type === 'string' || value === undefined ? undefined : numberOf(type, value)
  if (number === undefined)
    return { kind: 'text', value: shown === '' && type === 'string' ? entered(value ?? '') : shown }
  const kind = type === 'date' || type === 'time' ? 'date' : type === 'percentage' ? 'percent' : 'plain'
  const look = lookAt(format, number)
  return numberCell(number, look.kind === kind ? look : { kind })
}

const numberOf = (type: string, value: string): number | undefined => {
  if (type === 'date') return serialOf(value)
  if (type === 'time') return daysOf(value)
  const number = value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** The cell's own paragraphs, one to a line; notes and drawings on the cell are not its text. */
const readParagraphs = (xml: XmlScanner, looks: CellLooks): readonly Run[] => {
  const runs: Run[] = []
  const element = xml.enter()
  while (xml.nextWithin(element)) {
    if (xml.name === 'p') {
      if (runs.length > 0) runs.push({ text: '\n', font: undefined })
      readInline(xml, { runs, looks })
    } else if (xml.name === 'annotation' || xml.name === 'frame' || xml.name === 'custom-shape') xml.skip()
  }
  return runs
}

type Inline = { readonly runs: Run[]; readonly looks: CellLooks }

/** Text of a paragraph: runs of white space count as one space, others are written as tags. */
const readInline = (xml: XmlScanner, { runs, looks: { look, lookOf } }: Inline): void => {
  const { depth } = xml
  const spans: (readonly [depth: number, look: CellLook])[] = []
  const put = (text: string): void => {
    const span = spans.at(-1)?.[1]
    if (text !== '' || runs.length === 0)
      runs.push({
        text,
        font: span?.legacyFont ?? look.legacyFont,
        ...(span?.isStruck === true && { isStruck: true }),
        ...(span?.isRaised === true && { isRaised: true }),
      })
  }
  if (xml.isEmpty) return put('')
  put(collapsed(xml))
  while (xml.next() && xml.depth >= depth) {
    if (xml.isEnd) while ((spans.at(-1)?.[0] ?? 0) > xml.depth) spans.pop()
    else if (xml.name === 'annotation') xml.skip()
    else {
      if (xml.name === 'span' && !xml.isEmpty) spans.push([xml.depth, lookOf(xml.attribute('text:style-name'))])
      if (xml.name === 's') put(' '.repeat(Math.min(xml.integer('text:c') ?? 1, mostSpaces)))
      put(breaks.get(xml.name) ?? '')
    }
    put(collapsed(xml))
  }
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

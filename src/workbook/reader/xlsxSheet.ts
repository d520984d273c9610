import type { Cell, Merge } from '../said/cells.ts'
import { encodingOfFont } from './legacyFonts.ts'
import { maxColumns, maxRows } from '../said/cellRefs.ts'
import { rangeOf } from './ranges.ts'
import {
  formulaCell,
  numberCell,
  serialOf,
  struckOut,
  unlessEmpty,
  type DraftSheet,
  type FontedText,
} from './drafts.ts'
import type { CountCell } from './limits.ts'
import { lookAt } from './numberFormat.ts'
import { entered, isAllStruck, shownRuns, textOf } from './runs.ts'
import { shiftFormula } from './sharedFormula.ts'
import { damaged } from './stop.ts'
import { scanXml, type XmlScanner } from './xml.ts'
import { readPlainCell, type PlainCell } from './xlsxPlainCell.ts'
import { plainStyle, type CellStyle } from './xlsxStyles.ts'
import { readStoredText, unescapeText, type StoredText } from './xlsxText.ts'
import { decodeText, integerAt, numberAt } from './xmlText.ts'

/** What the cells of a sheet refer to outside of it. */
export type SheetContext = {
  readonly strings: readonly StoredText[]
  readonly styles: readonly CellStyle[]
  /** Days from the file's first day to that of 1900: some old files count from 1904. */
  readonly dateOffset: number
  /** Told of each cell that holds something; stops the reading when there are too many. */
  readonly countCell: CountCell
}

type Area = Pick<DraftSheet, 'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'fonted'>

type SharedFormula = { readonly formula: string; readonly row: number; readonly column: number }

/** The cell at hand: one object for the whole sheet, overwritten cell by cell. */
type Position = { row: number; column: number }

export const readSheet = (part: Uint8Array, context: SheetContext): Area => {
  const xml = scanXml(part)
  const rows: (Cell | undefined)[][] = []
  const fonted: FontedText[] = []
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  const position = { row: -1, column: -1 }
  const { readCell, readPlainCells } = createCellReader(xml, { context, position, fonted })
  const put = (cell: Cell | undefined): void => {
    if (cell === undefined) return
    context.countCell(cell)
    ;(rows[position.row] ??= [])[position.column] = cell
  }
  while (xml.nextWithin(0)) {
    if (xml.name === 'c') {
      put(readCell())
      readPlainCells(put)
    } else if (xml.name === 'row') {
      startRow(xml, { position, hiddenRows })
      readPlainCells(put)
    } else if (xml.name === 'col') addHiddenColumns(xml, hiddenColumns)
    else if (xml.name === 'mergeCell') merges.push(rangeOf(xml.attribute('ref') ?? ''))
  }
  return { rows, merges, hiddenRows, hiddenColumns, fonted }
}

const startRow = (xml: XmlScanner, { position, hiddenRows }: { position: Position; hiddenRows: Set<number> }): void => {
  position.row = (xml.integer('r') ?? position.row + 2) - 1
  position.column = -1
  if (position.row < 0 || position.row >= maxRows) damaged()
  if (isTrue(xml.attribute('hidden'))) hiddenRows.add(position.row)
}

const addHiddenColumns = (xml: XmlScanner, hiddenColumns: Set<number>): void => {
  if (!isTrue(xml.attribute('hidden'))) return
  const last = Math.min(xml.integer('max') ?? 0, maxColumns)
  for (let column = xml.integer('min') ?? 1; column <= last; column++) hiddenColumns.add(column - 1)
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

type CellReader = {
  /** The cell whose tag was just read; undefined where it holds nothing. */
  readonly readCell: () => Cell | undefined
  /** The cells that follow and are plain, up to the first that is not. */
  readonly readPlainCells: (put: (cell: Cell | undefined) => void) => void
}

type CellContext = { readonly context: SheetContext; readonly position: Position; readonly fonted: FontedText[] }

const createCellReader = (xml: XmlScanner, { context, position, fonted }: CellContext): CellReader => {
  const { strings, styles, dateOffset } = context
  const readFormula = createFormulaReader(xml, position)

  const readCell = (): Cell | undefined => {
    if (xml.find('r')) moveTo(xml, position)
    else position.column++
    const style = styles[xml.integer('s') ?? 0] ?? plainStyle
    const type = xml.find('t') ? typeAt(xml) : 'n'
    const element = xml.enter()
    let cell: Cell | undefined
    let formula: string | undefined
    while (xml.nextWithin(element)) {
      if (xml.name === 'v') cell = readValue[type](style)
      else if (xml.name === 'is') cell = textCell(readStoredText(xml), style)
      else if (xml.name === 'f') formula = readFormula()
      else xml.skip()
    }
    if (style.isStruck && cell !== undefined) cell = struckOut(cell)
    return formula === undefined ? unlessEmpty(cell) : formulaCell(cell, formula, style.format.look)
  }

  const plain: PlainCell = { row: -1, column: -1, style: 0, isShared: false, value: 0 }
  const readPlainCells: CellReader['readPlainCells'] = put => {
    for (let end = readPlainCell(xml.bytes, xml.place(), plain); end >= 0; end = readPlainCell(xml.bytes, end, plain)) {
      xml.moveTo(end)
      position.row = plain.row
      position.column = plain.column
      const style = styles[plain.style] ?? plainStyle
      const cell = plain.isShared ? sharedCell(plain.value, style) : shownNumber(plain.value, style)
      put(unlessEmpty(style.isStruck ? struckOut(cell) : cell))
    }
  }

  const shownNumber = (value: number, style: CellStyle): Cell => {
    if (style.showsAsStored) return { kind: 'number', value }
    const look = lookAt(style.format, value)
    return numberCell(look.kind === 'date' ? value + dateOffset : value, look)
  }

  const readNumber = (style: CellStyle): Cell | undefined => {
    xml.content()
    const value = numberAt(xml.bytes, xml.from, xml.to)
    if (value !== undefined) return shownNumber(value, style)
    const text = xml.text()
    return text === '' ? undefined : textCell(entered(text), style)
  }

  const readShared = (style: CellStyle): Cell | undefined => {
    const text = xml.text().trim()
    return text === '' ? undefined : sharedCell(Number(text), style)
  }

  const sharedCell = (place: number, style: CellStyle): Cell => textCell(strings[place] ?? damaged(), style)

  const readDate = (style: CellStyle): Cell => {
    const text = xml.text()
    const serial = serialOf(text)
    if (serial === undefined) return textCell(entered(text), style)
    const look = lookAt(style.format, serial)
    return numberCell(serial, look.kind === 'date' ? look : { kind: 'date' })
  }

  const textCell = (text: StoredText, { legacyFont }: CellStyle): Cell => {
    if (typeof text === 'string') {
      if (legacyFont !== undefined) fonted.push({ ...position, runs: [{ text, font: legacyFont }] })
      return { kind: 'text', value: text }
    }
    const runs = shownRuns(text).map(run => (run.font === undefined ? { ...run, font: legacyFont } : run))
    if (runs.some(run => run.font !== undefined && encodingOfFont(run.font) !== undefined))
      fonted.push({ ...position, runs })
    const cell: Cell = { kind: 'text', value: textOf(runs).normalize('NFC') }
    return isAllStruck(text) ? { ...cell, isStruck: true } : cell
  }

  const readText = (style: CellStyle): Cell => textCell(entered(unescapeText(xml.text())), style)

  const readValue: Readonly<Record<CellType, (style: CellStyle) => Cell | undefined>> = {
    n: readNumber,
    s: readShared,
    str: readText,
    inlineStr: readText,
    b: () => ({ kind: 'boolean', value: isTrue(xml.text().trim()) }),
    e: () => ({ kind: 'error', value: xml.text() }),
    d: readDate,
  }

  return { readCell, readPlainCells }
}

/** Undefined for what has no formula of its own: the cells of a what-if table. */
const createFormulaReader = (xml: XmlScanner, position: Position): (() => string | undefined) => {
  const shared = new Map<number, SharedFormula>()
  return () => {
    const isShared = xml.attribute('t') === 'shared'
    const index = xml.integer('si') ?? 0
    const formula = xml.text().replace(/_xlfn\.(_xlws\.)?/g, '')
    if (!isShared) return formula === '' ? undefined : formula
    const first = shared.get(index)
    if (formula === '' && first !== undefined)
      return shiftFormula(first.formula, { down: position.row - first.row, across: position.column - first.column })
    shared.set(index, { formula, ...position })
    return formula
  }
}

type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd'

/** The type that `find` has just found, without making a string of it: a sheet asks for every cell. */
const typeAt = ({ bytes, from, to }: XmlScanner): CellType => {
  if (to - from === 1) return oneLetterTypes.get(bytes[from] ?? 0) ?? damaged()
  const type = decodeText(bytes, from, to)
  return type === 'str' || type === 'inlineStr' ? type : damaged()
}

const oneLetterTypes: ReadonlyMap<number, CellType> = new Map(
  (['n', 's', 'b', 'e', 'd'] as const).map(type => [type.charCodeAt(0), type]),
)

/** Reads `AD12` as `find` has just found it. */
const moveTo = ({ bytes, from, to }: XmlScanner, position: Position): void => {
  let column = 0
  let at = from
  for (; at < to; at++) {
    const letter = (bytes[at] ?? 0) - 0x40
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  const row = integerAt(bytes, at, to) ?? 0
  if (column < 1 || column > maxColumns || row < 1 || row > maxRows) damaged()
  position.row = row - 1
  position.column = column - 1
}

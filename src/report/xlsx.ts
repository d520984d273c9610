import { writeXlsx } from 'hucre/xlsx'
import { cleanText } from '../domain/base/text.ts'
import type {
  Cell as WrittenCell,
  CellStyle as WrittenStyle,
  DataValidation as WrittenValidation,
  WriteSheet,
} from 'hucre/xlsx'

/** What an .xlsx is made of, in our words. How it becomes bytes is known in this file alone. */
export type Book = {
  readonly title: string
  readonly author: string
  /** ISO instant: handed in, so that the same book is the same bytes. */
  readonly writtenAt: string
  readonly font: { readonly name: string; readonly size: number }
  readonly sheets: readonly Sheet[]
}

export type Sheet = {
  readonly name: string
  /** In characters. */
  readonly columnWidths: readonly number[]
  readonly rows: readonly Row[]
  readonly merges: readonly Range[]
  readonly frozenRows: number
  readonly print: Print
  /** Only unlocked cells can be typed into; without a password, so that an office can open it. */
  readonly isProtected?: true
  readonly validations?: readonly Validation[]
}

/** What may be typed into some cells, and what is said before and instead. */
export type Validation = {
  /** A1 range. */
  readonly range: string
  readonly allows:
    | { readonly kind: 'amount'; readonly least: number }
    /** Serial days of the 1900 calendar. */
    | { readonly kind: 'date'; readonly first: number; readonly last: number }
  readonly prompt: { readonly title: string; readonly text: string }
  readonly refusal: { readonly title: string; readonly text: string }
}

export type Row = { readonly height?: number; readonly cells: readonly (Cell | undefined)[] }

/** 0-based, ends included. */
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** Text is always text: only `formula` is ever a formula, whatever sign the text begins with. */
export type Cell = (
  | { readonly text: string }
  | { readonly number: number }
  /** Without a result the spreadsheet works it out when the file is opened. */
  | { readonly formula: string; readonly result?: number }
  | { readonly blank: true }
) & { readonly style: Style }

export type Style = {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly size?: number
  /** RGB without `#`. */
  readonly color?: string
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'center' | 'bottom'
  readonly wrap?: boolean
  /** Steps away from the border on the side it is aligned to. */
  readonly indent?: number
  readonly border?: 'thin' | 'hair'
  readonly numberFormat?: string
  /** May be typed into on a protected sheet. */
  readonly isInput?: true
}

/** A4, as wide as the page, rows flowing over pages. */
export type Print = {
  readonly orientation: 'landscape' | 'portrait'
  /** 1-based rows printed on top of every page. */
  readonly repeatRows: { readonly first: number; readonly last: number } | undefined
  readonly footer: { readonly left: string; readonly center: string; readonly right: string }
}

/** The book as the bytes of an .xlsx; whatever characters its texts hold, what is written opens. */
export const xlsxBytes = async (asked: Book): Promise<Uint8Array<ArrayBuffer>> => {
  const book = cleaned(asked)
  const bytes = await writeXlsx({
    sheets: book.sheets.map(sheet => writtenSheet(sheet, book.font)),
    namedRanges: book.sheets.flatMap(repeatedRows),
    defaultFont: book.font,
    properties: { title: book.title, creator: book.author, modified: new Date(book.writtenAt) },
  })
  return new Uint8Array(bytes)
}

/** No text of it holds a character that XML forbids: the one door through which every workbook of ours goes out. */
const cleaned = (book: Book): Book => ({
  ...book,
  title: cleanText(book.title),
  author: cleanText(book.author),
  sheets: book.sheets.map(sheet => ({
    ...sheet,
    name: cleanText(sheet.name),
    rows: sheet.rows.map(row => ({ ...row, cells: row.cells.map(cleanedCell) })),
    print: { ...sheet.print, footer: cleanedFooter(sheet.print.footer) },
    ...(sheet.validations && { validations: sheet.validations.map(cleanedValidation) }),
  })),
})

const cleanedCell = (cell: Cell | undefined): Cell | undefined => {
  if (cell === undefined) return undefined
  if ('text' in cell) return { ...cell, text: cleanText(cell.text) }
  return 'formula' in cell ? { ...cell, formula: cleanText(cell.formula) } : cell
}

const cleanedFooter = ({ left, center, right }: Print['footer']): Print['footer'] => ({
  left: cleanText(left),
  center: cleanText(center),
  right: cleanText(right),
})

const cleanedValidation = (validation: Validation): Validation => {
  const cleanedPair = ({ title, text }: Validation['prompt']): Validation['prompt'] => ({
    title: cleanText(title),
    text: cleanText(text),
  })
  return { ...validation, prompt: cleanedPair(validation.prompt), refusal: cleanedPair(validation.refusal) }
}

/** Column 0 is A, 26 is AA. */
export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** A1 reference of a 0-based row and column. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** Lines that a text takes in a column of so many characters, breaking between words as Excel does. */
export const wrappedLines = (text: string, width: number): number => {
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    const length = used === 0 ? word.length : used + 1 + word.length
    if (length > width && used > 0) lines += 1
    used = length > width ? word.length : length
  }
  return lines
}

const writtenSheet = (sheet: Sheet, font: Book['font']): WriteSheet => ({
  name: sheet.name,
  columns: sheet.columnWidths.map(width => ({ width })),
  cells: writtenCells(sheet.rows, font),
  rowDefs: new Map(sheet.rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }]]))),
  merges: sheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  })),
  freezePane: { rows: sheet.frozenRows },
  view: { showGridLines: false },
  pageSetup: pageSetup(sheet.print.orientation),
  headerFooter: { oddFooter: footerCode(sheet.print.footer) },
  ...(sheet.isProtected && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
  ...(sheet.validations && { dataValidations: sheet.validations.map(writtenValidation) }),
})

const writtenValidation = ({ range, allows, prompt, refusal }: Validation): WrittenValidation => ({
  range,
  ...(allows.kind === 'amount'
    ? { type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(allows.least) }
    : { type: 'date', operator: 'between', formula1: String(allows.first), formula2: String(allows.last) }),
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  inputTitle: prompt.title,
  inputMessage: prompt.text,
  errorTitle: refusal.title,
  errorMessage: refusal.text,
})

const pageSetup = (orientation: Print['orientation']): NonNullable<WriteSheet['pageSetup']> => ({
  paperSize: 'a4',
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  // inches: left 20 mm for the binding, 15 mm right, 15-18 mm above and below
  margins: { left: 0.79, right: 0.59, top: 0.59, bottom: 0.7, header: 0.3, footer: 0.35 },
})

/** The library's own setting leaves the sheet's name unquoted, which is no valid reference where it has a space. */
const repeatedRows = ({ name, print }: Sheet) =>
  print.repeatRows === undefined
    ? []
    : [
        {
          name: '_xlnm.Print_Titles',
          range: `'${name.replaceAll("'", "''")}'!$${print.repeatRows.first}:$${print.repeatRows.last}`,
          scope: name,
        },
      ]

const footerCode = ({ left, center, right }: Print['footer']): string => {
  const rest = `&C${small(escaped(center))}&R${small(right)}`
  return `&L${small(fitting(left, mostFooter - rest.length - 5))}${rest}`
}

/** Excel takes a workbook with a longer footer for a damaged one. */
const mostFooter = 255

/** In 9 points. A digit straight after the size would be more of the size: "01-bao-cao.xlsx". */
const small = (text: string): string => (/^\d/u.test(text) ? `&9 ${text}` : `&9${text}`)

const fitting = (text: string, room: number): string => {
  let letters = [...text]
  while (escaped(letters.join('')).length > room) letters = letters.slice(0, -1)
  return escaped(letters.join(''))
}

/** An ampersand begins a code in a footer; doubled it is itself. */
const escaped = (text: string): string => text.replaceAll('&', '&&')

const writtenCells = (rows: readonly Row[], font: Book['font']): Map<string, Partial<WrittenCell>> => {
  const cells = new Map<string, Partial<WrittenCell>>()
  for (const [row, { cells: line }] of rows.entries())
    for (const [column, cell] of line.entries()) if (cell) cells.set(`${row},${column}`, writtenCell(cell, font))
  return cells
}

const writtenCell = (cell: Cell, font: Book['font']): Partial<WrittenCell> => {
  const style = writtenStyle(cell.style, font)
  if ('formula' in cell)
    return {
      type: 'formula',
      value: null,
      formula: cell.formula,
      ...(cell.result !== undefined && { formulaResult: cell.result }),
      style,
    }
  if ('number' in cell) return { type: 'number', value: cell.number, style }
  if ('text' in cell) return { type: 'string', value: cell.text, style }
  return { type: 'empty', value: null, style }
}

/** The font is named in every cell: one that only says "bold" is drawn in whatever font the reader likes. */
const writtenStyle = (style: Style, { name, size }: Book['font']): WrittenStyle => {
  const side = style.border && { style: style.border, color: { rgb: '000000' } }
  return {
    font: {
      name,
      size: style.size ?? size,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
      ...(style.color !== undefined && { color: { rgb: style.color } }),
    },
    alignment: {
      ...(style.align && { horizontal: style.align }),
      vertical: style.vertical ?? 'center',
      ...(style.wrap && { wrapText: true }),
      ...(style.indent !== undefined && { indent: style.indent }),
    },
    ...(style.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill } } as const,
    }),
    ...(side && { border: { top: side, right: side, bottom: side, left: side } }),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.isInput && { protection: { locked: false } }),
  }
}

import * as XLSX from 'xlsx'
import type { CellValue, Form, FormSheet } from './model.ts'

/** The workbook's file. */
export const bytesOf = ({ format, sheets }: Form): Uint8Array<ArrayBuffer> => {
  if (format === 'csv') return csvOf(sheets[0])
  const book = XLSX.utils.book_new()
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, worksheetOf(sheet), sheet.name)
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) }
  const type = { xlsx: 'xlsx', xls: 'biff8', ods: 'ods', xlsb: 'xlsb' } as const
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: type[format], compression: true }) as ArrayBuffer) // as the type asks
}

const worksheetOf = ({ rows, merges, hiddenRows, hiddenColumns }: FormSheet): XLSX.WorkSheet => {
  const sheet: XLSX.WorkSheet = {}
  let width = 1
  for (const [row, cells] of rows.entries()) {
    width = Math.max(width, cells.length)
    for (const [column, cell] of cells.entries())
      if (cell) sheet[XLSX.utils.encode_cell({ r: row, c: column })] = cellOf(cell)
  }
  sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } })
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }))
  if (hiddenRows.length > 0) sheet['!rows'] = rows.map((_, at) => (hiddenRows.includes(at) ? { hidden: true } : {}))
  if (hiddenColumns.length > 0)
    sheet['!cols'] = Array.from({ length: width }, (_, at) => (hiddenColumns.includes(at) ? { hidden: true } : {}))
  return sheet
}

const cellOf = (cell: CellValue): XLSX.CellObject =>
  'text' in cell
    ? { t: 's', v: cell.text }
    : { t: 'n', v: cell.number, ...(cell.format && { z: cell.format }), ...(cell.formula && { f: cell.formula }) }

/** With semicolons and decimal commas, as a Vietnamese machine saves it. */
const csvOf = (sheet: FormSheet | undefined): Uint8Array<ArrayBuffer> => {
  const lines = (sheet?.rows ?? []).map(row => Array.from(row, cell => quoted(textOf(cell))).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

const textOf = (cell: CellValue | undefined): string => {
  if (cell === undefined) return ''
  if ('text' in cell) return cell.text
  if (cell.format === '0.00%') return `${String(Math.round(cell.number * 10_000) / 100).replace('.', ',')}%`
  return String(cell.number).replace('.', ',')
}

const quoted = (text: string): string => (/[;"\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

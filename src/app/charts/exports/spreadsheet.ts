import { dayNumber } from '../../../domain/base/calendar.ts'
import { units, type Unit } from '../../../domain/base/money.ts'
// Types only: what writes the file is loaded when a file is asked for.
import type { Book, Cell, Row as SheetRow, Style } from '../../../report/xlsx.ts'
import { nothingToSay } from '../../text/format.ts'
import type { ChartColumn, ChartTable } from '../chartTable.ts'
import type { ExportFrame } from './frame.ts'

type SpreadsheetParts<Row> = {
  readonly frame: ExportFrame
  readonly table: ChartTable<Row>
  /** The unit on screen: the file says the same figures. */
  readonly unit: Unit
  /** ISO instant. */
  readonly writtenAt: string
}

/** The table behind a chart as a workbook of one sheet: real numbers, to the đồng, under what they are and where they come from. */
export const spreadsheetOf = <Row>({ frame, table, unit, writtenAt }: SpreadsheetParts<Row>): Book => {
  const rows = table.total === undefined ? table.rows : [...table.rows, table.total]
  return {
    title: frame.title,
    author: '',
    writtenAt,
    font: { name: 'Times New Roman', size: 12 },
    sheets: [
      {
        name: 'Số liệu',
        columnWidths: table.columns.map((column, at) => (at === 0 && column.kind === 'text' ? 42 : 18)),
        rows: [
          ...[frame.title, frame.subtitle, frame.about].map(headLine),
          { height: 8, cells: [] },
          { height: 36, cells: table.columns.map(({ head }) => ({ text: head, style: headStyle })) },
          ...rows.map((row, at) => figuresOf(table, row, { unit, bold: at === table.rows.length })),
        ],
        merges: [],
        frozenRows: headRows,
        print: {
          orientation: 'landscape',
          repeatRows: { first: headRows, last: headRows },
          footer: { left: frame.about, center: '', right: '&P/&N' },
        },
      },
    ],
  }
}

/** Title, subtitle, source, a blank, the columns' heads. */
const headRows = 5

const headStyle: Style = { bold: true, wrap: true, align: 'center', border: 'thin' }

const headLine = (text: string, at: number): SheetRow => ({
  cells: [{ text, style: at === 0 ? { bold: true, size: 14 } : { size: 11 } }],
})

type CellStyling = { readonly unit: Unit; readonly bold: boolean }

const figuresOf = <Row>({ columns }: ChartTable<Row>, row: Row, { unit, bold }: CellStyling): SheetRow => ({
  cells: columns.map(column => cellOf(column, row, { unit, bold })),
})

const cellOf = <Row>(column: ChartColumn<Row>, row: Row, { unit, bold }: CellStyling): Cell => {
  const style: Style = { border: 'thin', ...(bold && { bold }) }
  if (column.kind === 'text') return { text: column.value(row) ?? nothingToSay, style: { ...style, wrap: true } }
  const number = numberOf(column, row, unit)
  return number === undefined
    ? { text: nothingToSay, style: { ...style, align: 'right' } }
    : { number, style: { ...style, align: 'right', numberFormat: numberFormats[column.kind] } }
}

const numberFormats = {
  money: '#,##0.000',
  share: '0.00%',
  points: '+0.00;-0.00;0.00',
  count: '#,##0',
  date: 'dd/mm/yyyy',
} as const

/** What a spreadsheet calculates with: money in the unit on screen, shares as fractions, days as days. */
const numberOf = <Row>(
  column: Exclude<ChartColumn<Row>, { readonly kind: 'text' }>,
  row: Row,
  unit: Unit,
): number | undefined => {
  if (column.kind === 'date') {
    const date = column.value(row)
    return date === undefined ? undefined : dayNumber(date) + daysBefore1970
  }
  const value = column.value(row)
  if (value === undefined) return undefined
  if (column.kind === 'money') return value / units[unit]
  return column.kind === 'points' ? value * 100 : value
}

/** Spreadsheets count days from 30 December 1899. */
const daysBefore1970 = 25_569

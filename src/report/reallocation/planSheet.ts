import { minus, plus, shareOf, sum, units, type Dong } from '../../domain/base/money.ts'
import { formatDate, nothingToSay } from '../../text/vi/format.ts'
import { linesIn, type FormColumns } from '../form.ts'
import { cellName, type Cell, type Row, type Style } from '../xlsx.ts'
import type { ReallocationReport, ReallocationRow, ReallocationSection } from './reallocationReport.ts'

/** Columns from left to right; widths in characters, together as wide as A4 landscape allows. */
const columns = [
  { id: 'number', width: 5 },
  { id: 'project', width: 46 },
  { id: 'investor', width: 28 },
  { id: 'plan', width: 13 },
  { id: 'actual', width: 13 },
  { id: 'rate', width: 10 },
  { id: 'expected', width: 13 },
  { id: 'given', width: 13 },
  { id: 'received', width: 13 },
  { id: 'planAfter', width: 13 },
  { id: 'rateAfter', width: 13 },
] as const

type ColumnId = (typeof columns)[number]['id']

export const planColumns: FormColumns = { widths: columns.map(({ width }) => width), left: [0, 2], right: [5, 10] }

const columnOf = (id: ColumnId): number => columns.findIndex(column => column.id === id)
const widthOf = (id: ColumnId): number => columns[columnOf(id)]?.width ?? 10

const headStyle: Style = { bold: true, align: 'center', wrap: true, border: 'thin', fill: 'E9EEF1', size: 11 }

/** Two rows: what the column is, and how it follows from the others. */
export const planHead = (report: ReallocationReport): readonly Row[] => {
  const headings = headingsOf(report)
  return [
    { height: 80, cells: columns.map(({ id }) => ({ text: headings[id], style: headStyle })) },
    {
      height: 16,
      cells: columns.map(({ id }) => ({
        text: numbering[id],
        style: { ...headStyle, bold: false, italic: true, size: 10 },
      })),
    },
  ]
}

const headingsOf = ({ planYear, asOf, close }: ReallocationReport): Record<ColumnId, string> => ({
  number: 'STT',
  project: 'Nguồn vốn, dự án',
  investor: 'Chủ đầu tư',
  plan: `Kế hoạch vốn năm ${planYear} đã giao`,
  actual: `Giải ngân đến ${formatDate(asOf)}`,
  rate: 'Tỷ lệ giải ngân so với kế hoạch đã giao',
  expected: `Dự báo giải ngân đến ${formatDate(close)}`,
  given: 'Điều chỉnh giảm',
  received: 'Điều chỉnh tăng',
  planAfter: 'Kế hoạch vốn sau điều chỉnh',
  rateAfter: 'Tỷ lệ giải ngân so với kế hoạch sau điều chỉnh',
})

const numbering: Record<ColumnId, string> = {
  number: '(1)',
  project: '(2)',
  investor: '(3)',
  plan: '(4)',
  actual: '(5)',
  rate: '(6)=(5)/(4)',
  expected: '(7)',
  given: '(8)',
  received: '(9)',
  planAfter: '(10)=(4)-(8)+(9)',
  rateAfter: '(11)=(5)/(10)',
}

/** A section per source with its projects, and the total. Amounts are numbers in triệu; what follows from others is a formula. */
export const planTable = ({ sections }: ReallocationReport, firstRow: number): readonly Row[] => {
  const rows: Row[] = []
  const sectionRows: number[] = []
  for (const [index, section] of sections.entries()) {
    const row = firstRow + rows.length
    sectionRows.push(row)
    rows.push(sectionRow(section, row, romanOf(index + 1)))
    rows.push(...section.rows.map((each, at) => projectRow(each, row + 1 + at, at + 1)))
  }
  return [...rows, totalRow(sections, firstRow + rows.length, sectionRows)]
}

/** Up to 39 sources. */
const romanOf = (number: number): string =>
  'X'.repeat(Math.floor(number / 10)) +
  (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '')

/** `$-42A` is Vietnamese, for readers that take separators from the cell. */
export const trieuFormat = '[$-42A]#,##0'
/** Nothing given or received is told as nothing. */
const changeFormat = '[$-42A]#,##0;-#,##0;"–"'
const shareFormat = '[$-42A]0.00%'

export const bodyStyle = (align: NonNullable<Style['align']>): Style =>
  align === 'right' ? { align, border: 'thin' } : { align, wrap: true, border: 'thin' }

export const strongStyle = (align: NonNullable<Style['align']>): Style => ({ ...bodyStyle(align), bold: true })

/** As a number of triệu; the nearest one there is, which is the same đồng again when read back. */
export const inTrieu = (amount: Dong): number => amount / units.trieu

type AmountId = 'plan' | 'actual' | 'expected' | 'given' | 'received'

const projectRow = (project: ReallocationRow, row: number, number: number): Row => {
  const style = bodyStyle('right')
  const amountCell = (id: AmountId): Cell => ({
    number: inTrieu(project[id]),
    style: { ...style, numberFormat: id === 'given' || id === 'received' ? changeFormat : trieuFormat },
  })
  return {
    height:
      3 + 15 * Math.max(linesIn(project.project, widthOf('project')), linesIn(project.investor, widthOf('investor'))),
    cells: cellsOf({
      number: { number, style: bodyStyle('center') },
      project: { text: project.project, style: bodyStyle('left') },
      investor: { text: project.investor, style: bodyStyle('left') },
      plan: amountCell('plan'),
      actual: amountCell('actual'),
      expected: amountCell('expected'),
      given: amountCell('given'),
      received: amountCell('received'),
      ...following([project], row, style),
    }),
  }
}

const sectionRow = ({ source, rows }: ReallocationSection, row: number, number: string): Row => {
  const style: Style = { ...strongStyle('right'), fill: 'F5F7F8' }
  const [from, to] = [row + 1, row + rows.length]
  return sumRow(rows, {
    row,
    style,
    number,
    title: source,
    formula: column => `SUM(${cellName(from, column)}:${cellName(to, column)})`,
  })
}

const totalRow = (sections: readonly ReallocationSection[], row: number, sectionRows: readonly number[]): Row => {
  const rows = sections.flatMap(section => section.rows)
  return sumRow(rows, {
    row,
    style: strongStyle('right'),
    number: '',
    title: `TỔNG CỘNG (${rows.length} dự án)`,
    formula: column => sectionRows.map(each => cellName(each, column)).join('+') || '0',
  })
}

type SumLine = {
  readonly row: number
  readonly style: Style
  readonly number: string
  readonly title: string
  readonly formula: (column: number) => string
}

const sumRow = (rows: readonly ReallocationRow[], { row, style, number, title, formula }: SumLine): Row => {
  const cell = (id: AmountId): Cell => ({
    formula: formula(columnOf(id)),
    result: inTrieu(totalOf(rows, id)),
    style: { ...style, numberFormat: trieuFormat },
  })
  return {
    height: 5 + 15 * linesIn(title, widthOf('project')),
    cells: cellsOf({
      number: { text: number, style: { ...style, align: 'center' } },
      project: { text: title, style: { ...style, align: 'left', wrap: true } },
      investor: { blank: true, style },
      plan: cell('plan'),
      actual: cell('actual'),
      expected: cell('expected'),
      given: cell('given'),
      received: cell('received'),
      ...following(rows, row, style),
    }),
  }
}

const totalOf = (rows: readonly ReallocationRow[], id: AmountId): Dong => sum(rows.map(each => each[id]))

type Cells = Readonly<Record<ColumnId, Cell>>

const cellsOf = (cells: Cells): readonly Cell[] => columns.map(({ id }) => cells[id])

/** What follows from the amounts of the row: the new plan, and both rates. */
const following = (
  rows: readonly ReallocationRow[],
  row: number,
  style: Style,
): Pick<Cells, 'rate' | 'planAfter' | 'rateAfter'> => {
  const [plan, actual] = [totalOf(rows, 'plan'), totalOf(rows, 'actual')]
  const at = (id: ColumnId): string => cellName(row, columnOf(id))
  const after = plus(minus(plan, totalOf(rows, 'given')), totalOf(rows, 'received'))
  return {
    rate: quotient(shareOf(actual, plan), `${at('actual')}/${at('plan')}`, style),
    planAfter: {
      formula: `${at('plan')}-${at('given')}+${at('received')}`,
      result: inTrieu(after),
      style: { ...style, numberFormat: trieuFormat },
    },
    rateAfter: quotient(shareOf(actual, after), `${at('actual')}/${at('planAfter')}`, style),
  }
}

const quotient = (share: number | undefined, formula: string, style: Style): Cell =>
  share === undefined
    ? { text: nothingToSay, style: { ...style, align: 'center' } }
    : { formula, result: share, style: { ...style, numberFormat: shareFormat } }

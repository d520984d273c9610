import { addDays, dayNumber, yearClose, yearStart, type IsoDate } from '../../domain/base/calendar.ts'
import { units } from '../../domain/base/money.ts'
import { formatDate } from '../../text/vi/format.ts'
import {
  cellName,
  columnName,
  wrappedLines,
  type Cell,
  type Row,
  type Sheet,
  type Style,
  type Validation,
} from '../xlsx.ts'
import type { Template, TemplateRow } from './template.ts'
import { inputColumns, planHead, titleOf } from './templateColumns.ts'

/** The form itself: only the yellow cells can be typed into. */
export const templateSheet = (template: Template): Sheet => {
  const inputs = inputColumns(template).length
  const width = fixedWidths.length + inputs + trailing(template).length + 1
  const head = headRows(template, width)
  const body = template.rows.map((row, at) => bodyRow(template, row, at))
  return {
    name: template.kind.name === 'commitment' ? 'Cam kết' : 'Giải ngân',
    columnWidths: widthsOf(template),
    rows: [...head, ...body, totalRow(template)],
    merges: [0, 1, 2].map(row => ({ top: row, left: 0, bottom: row, right: width - 1 })),
    frozenRows: head.length,
    print: {
      orientation: 'landscape',
      repeatRows: { first: head.length, last: head.length },
      footer: { left: template.investor.name.slice(0, 80), center: '', right: 'Trang &P/&N' },
    },
    isProtected: true,
    validations: [...amountValidations(template), ...dayValidations(template)],
  }
}

/** STT, code, name, source, plan. */
const fixedWidths = [6, 12, 48, 22, 18] as const

/** Thirteen months on one page leave less room for each. */
const widthsOf = (template: Template): readonly number[] => {
  const [money, note] = template.kind.name === 'commitment' ? [12.5, 14] : [18, 24]
  const sums = [...inputColumns(template), ...trailing(template)].map(() => money)
  return [...fixedWidths, ...sums, note]
}

/** Rows above the projects: title, investor, unit, day, head. */
const headCount = 5

/** Months add up in a last column. */
const trailing = ({ kind }: Template): readonly string[] =>
  kind.name === 'commitment' ? ['Tổng số cam kết cả năm'] : []

const headRows = (template: Template, width: number): readonly Row[] => [
  { height: 24, cells: [{ text: titleOf(template), style: styles.title }] },
  {
    height: 16 * wrappedLines(`Chủ đầu tư: ${template.investor.name}`, 110) + 4,
    cells: [{ text: `Chủ đầu tư: ${template.investor.name}`, style: styles.investor }],
  },
  { cells: [{ text: 'Đơn vị tính: triệu đồng', style: styles.unit }] },
  dayRow(template),
  {
    height: 66,
    cells: headings(template)
      .map(text => ({ text, style: styles.head }))
      .slice(0, width),
  },
]

/** The day of a report of disbursement is the form's; that of commitments is typed in. */
const dayRow = ({ kind }: Template): Row => {
  if (kind.name === 'disbursement')
    return {
      height: 20,
      cells: [undefined, undefined, { text: `Số liệu đến hết ngày ${formatDate(kind.asOf)}`, style: styles.day }],
    }
  return {
    height: 20,
    cells: [
      undefined,
      undefined,
      { text: 'Số liệu đăng ký tại ngày (sửa thành ngày gửi)', style: styles.dayLabel },
      { number: serialOf(kind.asOf), style: styles.dayInput },
    ],
  }
}

const headings = (template: Template): readonly string[] => [
  'STT',
  'Mã dự án',
  'Tên dự án',
  'Nguồn vốn',
  planHead(template),
  ...inputColumns(template).map(({ head }) => head),
  ...trailing(template),
  'Ghi chú',
]

const bodyRow = (template: Template, { code, name, source, plan }: TemplateRow, at: number): Row => {
  const row = headCount + at
  const first = fixedWidths.length
  const last = first + inputColumns(template).length - 1
  return {
    height: 16 * Math.max(1, wrappedLines(name, 44), wrappedLines(source ?? '', 20)) + 2,
    cells: [
      { number: at + 1, style: styles.number },
      code === undefined ? { blank: true, style: styles.text } : { text: code, style: styles.text },
      { text: name, style: styles.text },
      source === undefined ? { blank: true, style: styles.text } : { text: source, style: styles.text },
      plan === undefined ? { blank: true, style: styles.amount } : { number: plan / units.trieu, style: styles.amount },
      ...inputColumns(template).map((): Cell => ({ blank: true, style: styles.input })),
      ...trailing(template).map((): Cell => ({
        formula: `SUM(${cellName(row, first)}:${cellName(row, last)})`,
        style: styles.amount,
      })),
      { blank: true, style: styles.note },
    ],
  }
}

const totalRow = (template: Template): Row => {
  const sums = 1 + inputColumns(template).length + trailing(template).length
  const [top, bottom] = [headCount, headCount + template.rows.length - 1]
  return {
    height: 20,
    cells: [
      { blank: true, style: styles.total },
      { blank: true, style: styles.total },
      { text: 'Tổng cộng', style: styles.total },
      { blank: true, style: styles.total },
      ...Array.from({ length: sums }, (_, at): Cell => {
        const column = fixedWidths.length - 1 + at
        return { formula: `SUM(${cellName(top, column)}:${cellName(bottom, column)})`, style: styles.totalAmount }
      }),
      { blank: true, style: styles.total },
    ],
  }
}

const amountValidations = (template: Template): readonly Validation[] => {
  const [first, last] = [fixedWidths.length, fixedWidths.length + inputColumns(template).length - 1]
  const [top, bottom] = [headCount + 1, headCount + template.rows.length]
  return [
    {
      range: `${columnName(first)}${top}:${columnName(last)}${bottom}`,
      allows: { kind: 'amount', least: 0 },
      prompt: { title: 'Triệu đồng', text: 'Gõ số, đơn vị triệu đồng. Không phát sinh thì gõ 0.' },
      refusal: { title: 'Số không hợp lệ', text: 'Ô này chỉ nhận số từ 0 trở lên, đơn vị triệu đồng.' },
    },
  ]
}

const dayValidations = ({ kind, planYear }: Template): readonly Validation[] => {
  if (kind.name === 'disbursement') return []
  const first = addDays(yearStart(planYear), -60)
  return [
    {
      range: cellName(headCount - 2, 3),
      allows: { kind: 'date', first: serialOf(first), last: serialOf(yearClose(planYear)) },
      prompt: { title: 'Ngày gửi', text: 'Gõ ngày theo dạng ngày/tháng/năm.' },
      refusal: {
        title: 'Ngày không hợp lệ',
        text: `Ô này chỉ nhận một ngày từ ${formatDate(first)} đến ${formatDate(yearClose(planYear))}.`,
      },
    },
  ]
}

/** Days as spreadsheets count them: 1 January 1970 is 25 569. */
const serialOf = (day: IsoDate): number => dayNumber(day) + 25_569

const amounts = '#,##0.000'
const boxed = { border: 'thin', vertical: 'center' } as const satisfies Style

const styles = {
  title: { bold: true, size: 14, align: 'center', wrap: true },
  investor: { bold: true, align: 'center', wrap: true },
  unit: { italic: true, align: 'right' },
  day: { italic: true },
  dayLabel: { italic: true },
  dayInput: { ...boxed, isInput: true, fill: 'FFF7DB', align: 'center', numberFormat: 'dd/mm/yyyy' },
  head: { ...boxed, bold: true, align: 'center', wrap: true, fill: 'E1F0F1' },
  number: { ...boxed, align: 'center' },
  text: { ...boxed, wrap: true },
  amount: { ...boxed, align: 'right', numberFormat: amounts },
  input: { ...boxed, align: 'right', numberFormat: amounts, isInput: true, fill: 'FFF7DB' },
  note: { ...boxed, wrap: true, isInput: true, fill: 'FFF7DB' },
  total: { ...boxed, bold: true },
  totalAmount: { ...boxed, bold: true, align: 'right', numberFormat: amounts },
} as const satisfies Record<string, Style>

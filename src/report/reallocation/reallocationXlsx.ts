import { formatDate } from '../../text/vi/format.ts'
import { letterhead, mergesOf, signature, wideLine, type FormLine } from '../form.ts'
import { xlsxBytes, type Row, type Sheet } from '../xlsx.ts'
import { movesSheet } from './movesSheet.ts'
import { planColumns, planHead, planTable } from './planSheet.ts'
import type { ReallocationReport } from './reallocationReport.ts'

/** The proposal as an .xlsx for signing: A4 landscape, real numbers in triệu đồng, totals and rates as formulas. */
export const reallocationXlsx = (report: ReallocationReport): Promise<Uint8Array<ArrayBuffer>> =>
  xlsxBytes({
    title: report.title,
    author: report.organisation.name,
    // The day of the figures: the same figures give the same file.
    writtenAt: `${report.asOf}T00:00:00Z`,
    font: { name: 'Times New Roman', size: 11 },
    sheets: [planSheet(report), movesSheet(report, printOf(report, undefined))],
  })

const planSheet = (report: ReallocationReport): Sheet => {
  const form = [...letterhead(planColumns, report), ...titleLines(report)]
  const head = [...form.map(({ row }) => row), ...planHead(report)]
  const table = planTable(report, head.length)
  const signed = signature(signatureSpans, report.organisation)
  const blank: Row = { height: 8, cells: [] }
  return {
    name: 'Điều chuyển vốn',
    columnWidths: planColumns.widths,
    rows: [...head, ...table, blank, ...signed.map(({ row }) => row)],
    merges: [...mergesOf(form, 0), ...mergesOf(signed, head.length + table.length + 1)],
    frozenRows: head.length,
    print: printOf(report, { first: form.length + 1, last: head.length }),
  }
}

const signatureSpans = [
  [0, 1],
  [2, 5],
  [7, 10],
] as const

const titleLines = (report: ReallocationReport): readonly FormLine[] => [
  wideLine(planColumns, '', { size: 6 }),
  ...(report.isSample
    ? [wideLine(planColumns, sampleWords, { size: 12, bold: true, align: 'center', color: red })]
    : []),
  wideLine(planColumns, report.title, { size: 14, bold: true, align: 'center' }),
  wideLine(planColumns, report.subtitle, { size: 12, italic: true, align: 'center' }),
  ...(report.summary === undefined ? [] : [wideLine(planColumns, report.summary, { size: 12, align: 'left' })]),
  wideLine(planColumns, report.criteria, { size: 12, align: 'left' }),
  ...report.warnings.map(warning =>
    wideLine(planColumns, `Lưu ý: ${warning}`, { size: 12, align: 'left', color: red }),
  ),
  wideLine(planColumns, 'ĐVT: triệu đồng', { size: 11, italic: true, align: 'right' }),
]

const sampleWords = 'DỮ LIỆU MẪU: KHÔNG DÙNG ĐỂ BÁO CÁO'
const red = 'B3401F'

const printOf = ({ isSample, asOf }: ReallocationReport, repeatRows: Sheet['print']['repeatRows']): Sheet['print'] => ({
  orientation: 'landscape',
  repeatRows,
  footer: {
    left: `${isSample ? 'DỮ LIỆU MẪU - ' : ''}Số liệu đến ngày ${formatDate(asOf)}; đơn vị tính: triệu đồng`,
    center: '',
    right: 'Trang &P/&N',
  },
})

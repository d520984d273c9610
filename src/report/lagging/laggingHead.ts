import { denominatorTitles } from '../../text/vi/counting.ts'
import { formatDate, formatTarget } from '../../text/vi/format.ts'
import { wrappedLines, type Cell, type Range, type Row, type Style } from '../xlsx.ts'
import { columnOf, columns, columnWidths, lastColumn, type ColumnId } from './laggingColumns.ts'
import type { LaggingReport } from './laggingReport.ts'

export type Head = {
  readonly rows: readonly Row[]
  readonly merges: readonly Range[]
  /** 1-based rows of the table's own heading, printed on every page. */
  readonly tableHeadRows: { readonly first: number; readonly last: number }
}

/** Everything above the first row of the table, in the administrative form of Decree 30/2020/NĐ-CP. */
export const headOf = (report: LaggingReport): Head => {
  const lines = [...letterhead(report), ...titleLines(report)]
  const merges = lines.flatMap(({ spans }, row) =>
    spans.map(([left, right]) => ({ top: row, bottom: row, left, right })),
  )
  const first = lines.length + 1
  return {
    rows: [...lines.map(({ row }) => row), ...tableHead(report)],
    merges,
    tableHeadRows: { first, last: first + 1 },
  }
}

type HeadLine = { readonly row: Row; readonly spans: readonly (readonly [left: number, right: number])[] }

/** Left the issuing body, right quốc hiệu and tiêu ngữ: each over its own half of the page. */
const letterhead = ({ organisation }: LaggingReport): readonly HeadLine[] => [
  halves({ text: organisation.superior, style: { size: 12 } }, { text: quocHieu, style: { size: 12, bold: true } }),
  halves(
    { text: organisation.name, style: { size: 12, bold: true, underline: true } },
    { text: tieuNgu, style: { size: 13, bold: true, underline: true } },
  ),
  halves(
    { text: '', style: {} },
    { text: `${organisation.place}, ngày ……… tháng ……… năm 20……`, style: { size: 12, italic: true } },
  ),
]

const quocHieu = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const tieuNgu = 'Độc lập - Tự do - Hạnh phúc'

const titleLines = (report: LaggingReport): readonly HeadLine[] => [
  wide('', { size: 6 }),
  ...(report.isSample
    ? [wide('DỮ LIỆU MẪU: KHÔNG DÙNG ĐỂ BÁO CÁO', { size: 12, bold: true, align: 'center', color: 'B3401F' })]
    : []),
  wide(report.title, { size: 14, bold: true, align: 'center' }),
  wide(report.subtitle, { size: 12, italic: true, align: 'center' }),
  wide(report.summary, { size: 12, align: 'left' }),
  wide(report.coverage, { size: 12, align: 'left' }),
  wide(report.criteria, { size: 12, align: 'left' }),
  wide('ĐVT: tỷ đồng', { size: 11, italic: true, align: 'right' }),
]

/** Columns that the left half takes: up to the plan. */
const leftHalf = [0, columnOf('actual')] as const
const rightHalf = [columnOf('rate'), lastColumn] as const

type StyledText = { readonly text: string; readonly style: Style }

const halves = (left: StyledText, right: StyledText): HeadLine => {
  const cells: (Cell | undefined)[] = []
  cells[leftHalf[0]] = { text: left.text, style: { ...left.style, align: 'center' } }
  cells[rightHalf[0]] = { text: right.text, style: { ...right.style, align: 'center' } }
  return { row: { height: 18, cells }, spans: [leftHalf, rightHalf] }
}

/** One text over the whole width; as high as it needs. */
const wide = (text: string, style: Style): HeadLine => {
  const size = style.size ?? 11
  const width = (columnWidths.reduce((sum, each) => sum + each, 0) * 11 * 1.15) / size
  const cells: Cell[] = [{ text, style: { ...style, wrap: true } }]
  return { row: { height: Math.ceil(size * 1.45) * wrappedLines(text, width), cells }, spans: [[0, lastColumn]] }
}

const headStyle: Style = { bold: true, align: 'center', wrap: true, border: 'thin', fill: 'E9EEF1', size: 11 }

/** Two rows: what the column is, and how it follows from the others. */
const tableHead = (report: LaggingReport): readonly Row[] => {
  const headings = headingsOf(report)
  return [
    { height: 64, cells: columns.map(({ id }) => ({ text: headings[id], style: headStyle })) },
    {
      height: 16,
      cells: columns.map(({ id }) => ({
        text: numbering[id],
        style: { ...headStyle, bold: false, italic: true, size: 10 },
      })),
    },
  ]
}

const headingsOf = ({ planYear, asOf, counting, target }: LaggingReport): Record<ColumnId, string> => ({
  number: 'STT',
  investor: 'Chủ đầu tư',
  group: 'Nhóm',
  plan: `${denominatorTitles[counting.denominator]} năm ${planYear}${ofCarriedOver[counting.carriedOver]}`,
  actual: `Giải ngân đến ${formatDate(asOf)}`,
  rate: 'Tỷ lệ so với kế hoạch',
  committed: `Cam kết đến ${formatDate(asOf)}`,
  fulfilment:
    counting.carriedOver === 'apart'
      ? 'Tỷ lệ so với cam kết đến ngày báo cáo'
      : 'Vốn trong năm so với cam kết đến ngày báo cáo',
  remaining: 'Còn lại chưa giải ngân',
  gapToTarget: `Còn thiếu để đạt ${formatTarget(target)} kế hoạch`,
  reasons: 'Lý do',
})

const ofCarriedOver = { apart: '', together: ' (gồm kéo dài)' } as const

const numbering: Record<ColumnId, string> = {
  number: '(1)',
  investor: '(2)',
  group: '(3)',
  plan: '(4)',
  actual: '(5)',
  rate: '(6)=(5)/(4)',
  committed: '(7)',
  fulfilment: '(8)',
  remaining: '(9)=(4)-(5)',
  gapToTarget: '(10)',
  reasons: '(11)',
}

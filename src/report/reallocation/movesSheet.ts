import { sum } from '../../domain/base/money.ts'
import { linesIn, wideLine, type FormColumns } from '../form.ts'
import { cellName, type Row, type Sheet } from '../xlsx.ts'
import { bodyStyle, inTrieu, strongStyle, trieuFormat } from './planSheet.ts'
import type { ReallocationReport, ReportedMove } from './reallocationReport.ts'

const headings = ['STT', 'Nguồn vốn', 'Từ dự án', 'Chủ đầu tư', 'Sang dự án', 'Chủ đầu tư', 'Số vốn điều chuyển']
const widths = [5, 26, 46, 26, 46, 26, 14]
const columns: FormColumns = { widths, left: [0, 2], right: [3, 6] }

/** Every move on a line of its own: from whom to whom. */
export const movesSheet = (report: ReallocationReport, print: Sheet['print']): Sheet => {
  const title = [
    wideLine(columns, 'CHI TIẾT ĐIỀU CHUYỂN TỪ DỰ ÁN SANG DỰ ÁN', { size: 14, bold: true, align: 'center' }),
    wideLine(columns, report.subtitle, { size: 12, italic: true, align: 'center' }),
    wideLine(columns, 'ĐVT: triệu đồng', { size: 11, italic: true, align: 'right' }),
  ]
  const style = { ...strongStyle('center'), fill: 'E9EEF1' }
  const head: Row = { height: 34, cells: headings.map(text => ({ text, style })) }
  const first = title.length + 1
  return {
    name: 'Chi tiết điều chuyển',
    columnWidths: widths,
    rows: [...title.map(({ row }) => row), head, ...report.moves.map(moveRow), totalRow(report.moves, first)],
    merges: title.map((_, row) => ({ top: row, bottom: row, left: 0, right: widths.length - 1 })),
    frozenRows: first,
    print: { ...print, repeatRows: { first, last: first } },
  }
}

const moveRow = ({ source, from, to, amount }: ReportedMove, at: number): Row => {
  const texts = [source, from.projectName, from.investorName, to.projectName, to.investorName]
  return {
    height: 3 + 15 * Math.max(...texts.map((text, column) => linesIn(text, widths[column + 1] ?? 10))),
    cells: [
      { number: at + 1, style: bodyStyle('center') },
      ...texts.map(text => ({ text, style: bodyStyle('left') })),
      { number: inTrieu(amount), style: { ...bodyStyle('right'), numberFormat: trieuFormat } },
    ],
  }
}

const totalRow = (moves: readonly ReportedMove[], firstRow: number): Row => {
  const column = widths.length - 1
  const range = `${cellName(firstRow, column)}:${cellName(firstRow + moves.length - 1, column)}`
  const style = strongStyle('left')
  return {
    height: 20,
    cells: [
      { blank: true, style },
      { text: `TỔNG CỘNG (${moves.length} lượt)`, style },
      ...widths.slice(3).map(() => ({ blank: true as const, style })),
      {
        formula: moves.length === 0 ? '0' : `SUM(${range})`,
        result: inTrieu(sum(moves.map(({ amount }) => amount))),
        style: { ...strongStyle('right'), numberFormat: trieuFormat },
      },
    ],
  }
}

import { formatDate } from '../../text/vi/format.ts'
import { xlsxBytes, type Row, type Sheet } from '../xlsx.ts'
import type { LaggingReport } from './laggingReport.ts'
import { columnWidths } from './laggingColumns.ts'
import { headOf } from './laggingHead.ts'
import { tableOf } from './laggingTable.ts'
import { signatureOf } from './laggingSignature.ts'

/** The report as an .xlsx for signing: A4 landscape, real numbers in tỷ đồng, totals and rates as formulas. */
export const laggingXlsx = (report: LaggingReport): Promise<Uint8Array<ArrayBuffer>> =>
  xlsxBytes({
    title: report.title,
    author: report.organisation.name,
    // The day of the figures: the same figures give the same file.
    writtenAt: `${report.asOf}T00:00:00Z`,
    font: { name: 'Times New Roman', size: 11 },
    sheets: [sheetOf(report)],
  })

const sheetOf = (report: LaggingReport): Sheet => {
  const head = headOf(report)
  const table = tableOf(report, head.rows.length)
  const blank: Row = { height: 8, cells: [] }
  const signature = signatureOf(report, head.rows.length + table.length + 1)
  return {
    name: 'Giải ngân chậm',
    columnWidths,
    rows: [...head.rows, ...table, blank, ...signature.rows],
    merges: [...head.merges, ...signature.merges],
    frozenRows: head.rows.length,
    print: {
      orientation: 'landscape',
      repeatRows: head.tableHeadRows,
      footer: { left: footerLeft(report), center: '', right: 'Trang &P/&N' },
    },
  }
}

const footerLeft = ({ isSample, asOf }: LaggingReport): string =>
  `${isSample ? 'DỮ LIỆU MẪU - ' : ''}Số liệu đến ngày ${formatDate(asOf)}; đơn vị tính: tỷ đồng`

import { wrappedLines, xlsxBytes, type Row, type Style } from '../xlsx.ts'

/** What is to be mended in a file whose own cells cannot be marked. */
export type FindingsList = {
  readonly fileName: string
  readonly findings: readonly ListedFinding[]
}

export type ListedFinding = {
  readonly severity: string
  readonly sheet: string | undefined
  readonly cell: string | undefined
  /** What is wrong and what to do. */
  readonly message: string
}

/** The findings as a workbook of their own, to go with the investor's file. */
export const findingsListXlsx = (list: FindingsList): Promise<Uint8Array<ArrayBuffer>> =>
  xlsxBytes({
    title: 'Những điều cần sửa',
    author: 'Kiểm tra số liệu',
    writtenAt: '2024-01-01T00:00:00Z', // no day of its own: the same findings are the same bytes
    font: { name: 'Times New Roman', size: 12 },
    sheets: [
      {
        name: 'Cần sửa',
        columnWidths: widths,
        rows: [...head(list), ...list.findings.map(rowOf)],
        merges: [0, 1].map(row => ({ top: row, left: 0, bottom: row, right: widths.length - 1 })),
        frozenRows: headRows,
        print: {
          orientation: 'landscape',
          repeatRows: { first: headRows, last: headRows },
          footer: { left: list.fileName.slice(0, 80), center: '', right: 'Trang &P/&N' },
        },
      },
    ],
  })

const widths = [6, 24, 10, 14, 90] as const
const headRows = 3

const head = ({ fileName }: FindingsList): readonly Row[] => [
  {
    height: 24,
    cells: [{ text: `NHỮNG ĐIỀU CẦN SỬA TRONG TỆP ${fileName}`, style: { bold: true, size: 14, wrap: true } }],
  },
  {
    height: 36,
    cells: [
      {
        text: 'Định dạng của tệp này không cho đánh dấu ngay trong tệp mà không phải ghi lại cả tệp, nên các ô cần sửa được liệt kê dưới đây. Xin sửa trong tệp gốc rồi gửi lại; lần sau nên lưu ở dạng .xlsx.',
        style: { italic: true, wrap: true },
      },
    ],
  },
  { cells: ['STT', 'Sheet', 'Ô', 'Mức độ', 'Sai gì và cần làm gì'].map(text => ({ text, style: headStyle })) },
]

const rowOf = ({ severity, sheet, cell, message }: ListedFinding, at: number): Row => ({
  height: 16 * wrappedLines(message, 84) + 4,
  cells: [
    { number: at + 1, style: { ...boxed, align: 'center' } },
    { text: sheet ?? 'Cả tệp', style: boxed },
    { text: cell ?? '', style: boxed },
    { text: severity, style: boxed },
    { text: message, style: boxed },
  ],
})

const boxed = { border: 'thin', vertical: 'top', wrap: true } as const satisfies Style
const headStyle = { ...boxed, bold: true, align: 'center', fill: 'E1F0F1' } as const satisfies Style

import type { RowRole } from '../../../workbook/said/interpretation.ts'

/** The sheet as it is: its grid, tabs, legend, and why each row and column was understood as it was. */
export const importSheet = {
  tabs: 'Các sheet trong tệp',
  grid: (sheet: string) => `Sheet “${sheet}”`,
  cell: (cell: string) => `Ô ${cell}`,
  row: (row: number) => `Dòng ${row}`,
  column: (column: string) => `Cột ${column}`,
  emptySheet: 'Sheet này không có ô nào.',
  rowNumbers: 'Dòng',
  hidden: 'ẩn',
  hiddenSheet: 'sheet ẩn',
  hiddenRow: 'dòng ẩn trong tệp',
  hiddenColumn: 'cột ẩn trong tệp',
  noTable: 'không có bảng',
  tableCount: (count: number) => (count === 1 ? '1 bảng' : `${count} bảng`),
  findings: (count: number) => `${count} điều tìm thấy`,
  help: 'Bấm vào đầu cột hoặc đầu dòng (hay Enter) để sửa cách hiểu; bấm đúp vào ô (hay F2) để sửa số. Phím mũi tên đi từng ô.',
  legend: 'Chú giải',
  legendText: {
    header: 'đầu bảng',
    project: 'dự án, được tính',
    group: 'nhóm, đứng trên các dự án',
    subtotal: 'cộng nhóm, không cộng thêm',
    total: 'tổng cộng, không cộng thêm',
    ofWhich: 'trong đó, không cộng thêm',
    ignored: 'không đọc',
    hidden: 'ẩn trong tệp',
    finding: 'ô có điều tìm thấy',
  },
  original: 'tệp ghi',
  leftOut: 'để lại',
  decidedRow: 'Do bạn chọn.',
  reasons: {
    outside: 'Ngoài mọi bảng: số ở đây không được đọc.',
    project: ({ name, code, number }: ProjectCells) => {
      const named = name === undefined ? 'Dự án, được tính' : `Dự án “${name}”, được tính`
      if (code !== undefined) return `${named}: có mã ${code}.`
      return number === undefined
        ? `${named}: có tên và có số tiền.`
        : `${named}: số thứ tự “${number}” cùng kiểu với các dự án khác.`
    },
    group: (label: string) => `Nhóm: “${label}” đứng trên các dự án bên dưới, tự nó không có số được tính.`,
    subtotal: (label: string) => `Cộng nhóm: “${label}” là tổng của các dự án bên dưới, nên không cộng thêm lần nữa.`,
    total: (label: string) =>
      label === ''
        ? 'Tổng cộng: dòng có số nhưng không có tên dự án, nên không cộng thêm.'
        : `Tổng cộng: “${label}” là số cộng của bảng, nên không cộng thêm.`,
    ofWhich: 'Trong đó: là một phần của dự án ngay phía trên, nên không cộng thêm.',
    header: 'Đầu bảng: cho biết mỗi cột là gì.',
    columnNumbers: 'Số thứ tự cột, chỉ để gọi tên cột.',
    title: 'Tiêu đề phía trên bảng.',
    unit: 'Dòng ghi đơn vị tính.',
    blank: 'Dòng trống.',
    footer: 'Không tính: ghi chú, chữ ký hoặc dòng so sánh.',
  } satisfies Record<RowRole | 'outside', unknown>,
  columnReasons: {
    header: (header: string) => `Hiểu theo đầu bảng “${header}”.`,
    noHeader: 'Cột không có chữ nào ở đầu bảng.',
    notation: {
      vi: 'Số viết kiểu Việt Nam: 1.234,5.',
      en: 'Số viết kiểu Anh: 1,234.5.',
    },
  },
}

type ProjectCells = {
  readonly name: string | undefined
  readonly code: string | undefined
  readonly number: string | undefined
}

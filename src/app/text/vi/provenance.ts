import type { AmountName } from '../../../domain/progress/amounts.ts'
import type { FigureName } from '../../../domain/progress/parts.ts'
import { formatCount } from '../../../text/vi/format.ts'

/** The side panel behind every figure: what it is made of. */
export const provenance = {
  close: 'Đóng',
  asOf: (date: string) => `tính đến ${date}`,
  amounts: {
    plan: 'Kế hoạch được giao',
    carriedOver: 'Kế hoạch kéo dài',
    unallocated: 'Chưa phân bổ chi tiết',
    primeMinisterPlan: 'Kế hoạch Thủ tướng Chính phủ giao',
    committed: 'Cam kết giải ngân',
    actual: 'Đã giải ngân',
    claimed: 'Chủ đầu tư báo giải ngân',
    carriedOverActual: 'Đã giải ngân vốn kéo dài',
    priorYears: 'Lũy kế các năm trước',
  } satisfies Record<AmountName, string>,
  formulas: (target: string) =>
    ({
      rate: 'đã giải ngân ÷ kế hoạch được giao',
      reportedRate: 'đã giải ngân ÷ kế hoạch của các dự án đã có báo cáo',
      fulfilment: 'đã giải ngân ÷ cam kết; chỉ các dự án có cả hai, cam kết tính đến ngày báo cáo của từng dự án',
      gapToCommitment: 'đã giải ngân − cam kết; chỉ các dự án có cả hai, cam kết tính đến ngày báo cáo của từng dự án',
      gapToTarget: `${target} kế hoạch được giao − đã giải ngân`,
      remaining: 'kế hoạch được giao − đã giải ngân',
    }) satisfies Partial<Record<FigureName, string>>,
  formula: (how: string) => `Cách tính: ${how}`,
  madeOf: (projects: number, cells: number) =>
    `cộng ${formatCount(cells)} ô của ${formatCount(projects)} dự án, lớn nhất ở trên`,
  madeOfCells: (cells: number) => `cộng ${formatCount(cells)} ô`,
  typedIn: (facts: { readonly decision: string; readonly from: string }) =>
    `nhập tay theo ${facts.decision}, có hiệu lực từ ${facts.from}; không cộng từ các tệp`,
  none: 'Chưa có tệp nào nói đến.',
  dong: 'đồng',
  place: (sheet: string, cell: string) => `sheet “${sheet}”, ô ${cell}`,
  imported: (by: string, at: string) => `${by} nạp ${at}`,
  mended: (original: string, by: string, at: string) =>
    `sửa bởi ${by} lúc ${at}; tệp ghi ${original === '' ? 'ô trống' : `“${original}”`}`,
  download: (file: string) => `Tải tệp gốc ${file}`,
  downloadFailed: 'Chưa tải được tệp gốc. Hãy thử lại.',
  deduction: 'Trừ phần những ngày chưa đến của tháng',
  more: (count: number) => `Xem thêm ${formatCount(count)} dự án`,
}

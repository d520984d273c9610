import { formatCount } from '../../text/format.ts'

/** The grid of all projects. */
export const projects = {
  title: 'Dự án',
  subtitle: (facts: { readonly asOf: string; readonly unit: string }) => `Đến ${facts.asOf}; ${facts.unit}`,
  search: 'Tìm dự án, mã hoặc chủ đầu tư',
  searchHint: 'Gõ không dấu cũng được',
  shown: (shown: number, all: number) =>
    shown === all ? `${formatCount(all)} dự án` : `${formatCount(shown)} trong ${formatCount(all)} dự án`,
  columns: {
    code: 'Mã dự án',
    name: 'Tên dự án',
    investor: 'Chủ đầu tư',
    plan: 'Kế hoạch',
    actual: 'Giải ngân',
    rate: 'Tỷ lệ so với kế hoạch',
    committed: 'Cam kết đến ngày này',
    remaining: 'Còn lại',
  },
  total: 'Cộng các dự án đang hiện',
  more: (count: number) => `Xem thêm ${formatCount(count)} dự án`,
  noInvestor: 'tệp không ghi',
  empty: {
    title: 'Chưa có dự án nào trong năm này',
    advice: 'Nạp tệp kế hoạch hoặc cam kết của các chủ đầu tư.',
  },
  grid: (asOf: string, unit: string) => `Bảng các dự án đến ${asOf}, ${unit}`,
  /** Words of the grid itself, by its own keys. */
  gridWords: {
    noRowsToShow: 'Không có dự án nào khớp',
    loadingOoo: 'Đang tải…',
    ariaSortableColumn: 'Nhấn Enter để xếp theo cột này',
  },
}

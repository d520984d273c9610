import { formatCount } from '../../../text/vi/format.ts'

/** Two imports side by side, and the layouts that earlier files taught. */
export const importCompare = {
  choose: 'So sánh',
  chooseOne: (name: string) => `Chọn ${name} để so sánh`,
  hint: 'Chọn hai tệp để đặt cạnh nhau.',
  one: (name: string) => `Đã chọn ${name}. Chọn thêm một tệp nữa.`,
  title: (a: string, b: string) => `${a} và ${b}`,
  subtitle: 'Hai tệp gốc đọc lại như khi nạp, so từng dự án và từng loại số liệu',
  close: 'Đóng so sánh',
  pending: 'Đang đọc hai tệp…',
  failed: 'Không đọc lại được một trong hai tệp.',
  counts: ({ differ, same, onlyA, onlyB }: ComparisonCounts) =>
    `${formatCount(differ)} số khác nhau, ${formatCount(same)} số giống nhau, ${formatCount(onlyA)} số chỉ tệp thứ nhất có, ${formatCount(onlyB)} số chỉ tệp thứ hai có`,
  caption: (unit: string) => `Từng số, khác nhau đứng trước, ${unit}`,
  project: 'Dự án',
  what: 'Số liệu',
  by: 'Chênh lệch',
  state: 'So sánh',
  states: { differ: 'khác', same: 'giống', onlyA: 'chỉ tệp thứ nhất', onlyB: 'chỉ tệp thứ hai' },
  andThen: (first: string, day: string) => `${first}; tệp thứ hai đến ${day}`,
  filter: 'Chỉ hiện số khác nhau',
  more: (count: number) => `Còn ${formatCount(count)} số nữa không hiện ở đây.`,
  layouts: {
    title: 'Mẫu biểu đã học',
    subtitle: 'Tệp cùng mẫu được đọc theo cách bạn đã sửa lần trước, không hỏi lại',
    empty: 'Chưa học mẫu nào. Sửa cách đọc một tệp rồi ghi: mẫu của tệp ấy được nhớ ở đây.',
    from: 'Học từ tệp',
    investor: 'Chủ đầu tư',
    anyInvestor: 'nhiều chủ đầu tư',
    treasury: 'Kho bạc Nhà nước',
    columns: 'Cột đã sửa',
    by: 'Người sửa',
    at: 'Lúc',
    outdated: 'học với cách nhận dạng cũ; có thể được hỏi lại một lần',
    forget: 'Quên mẫu này',
    forgetOne: (file: string) => `Quên mẫu này: học từ ${file}`,
    confirm: (file: string) => `Quên mẫu học từ ${file}? Tệp sau cùng mẫu sẽ được đọc và hỏi lại từ đầu.`,
    keep: 'Để nguyên',
  },
  detail: {
    open: 'Xem thay đổi',
    openOf: (name: string) => `Xem thay đổi: ${name}`,
    title: (name: string) => `${name} đã thay đổi gì trong sổ`,
    close: 'Đóng',
    none: 'Lần nạp này không kèm chi tiết.',
    mends: 'Ô đã sửa khi nạp',
    mendedBy: (by: string, at: string) => `${by} sửa lúc ${at}`,
    answers: 'Tên đã trả lời khi nạp',
    leftOut: (count: number) => `${formatCount(count)} dòng hoặc ô để lại, không ghi`,
  },
  undo: {
    title: (file: string) => `Đã rút ${file} ra. Những việc sau đây được giữ nguyên:`,
    nothing: (file: string) => `Đã rút ${file} ra. Không có việc nào về sau dựa vào tệp này.`,
    alias: (kind: string, alias: string, name: string) => `${kind}: “${alias}” vẫn được hiểu là ${name}`,
    mend: (file: string, sheet: string, cell: string) => `Ô ${cell} (${sheet}) đã sửa trong ${file}`,
    record: (by: string) => `Ghi chép của ${by} về dự án hoặc chủ đầu tư trong tệp`,
    layout: 'Mẫu biểu học từ tệp này',
    keeps: 'Khi rút ra: danh mục, tên đã trả lời, mẫu đã học và những gì người khác sửa sau đó được giữ nguyên.',
  },
}

type ComparisonCounts = {
  readonly differ: number
  readonly same: number
  readonly onlyA: number
  readonly onlyB: number
}

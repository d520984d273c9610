import { formatCount } from '../../../text/vi/format.ts'

/** What a commit would change in the ledger, and what of it is left out. */
export const importDifference = {
  views: 'Xem tệp theo cách nào',
  sheet: 'Bảng tính',
  view: 'So với sổ',
  title: 'Nếu ghi tệp này, sổ thay đổi như sau',
  pending: 'Đang đối chiếu với sổ…',
  none: 'Chưa có kết quả đối chiếu: máy chủ chưa trả lời, hoặc tệp còn lỗi.',
  counts: ({ added, changed, unchanged, dropped }: DifferenceCounts) =>
    `${formatCount(added)} số thêm mới, ${formatCount(changed)} số đổi, ${formatCount(unchanged)} số giữ nguyên, ${formatCount(dropped)} số không còn được nhắc`,
  outdated: (count: number) =>
    `${formatCount(count)} số cũ hơn số đang dùng: được lưu lại nhưng không thay số đang dùng.`,
  investors: {
    title: 'Theo chủ đầu tư',
    caption: (unit: string) => `Tổng cả năm trước và sau khi ghi, ${unit}`,
    investor: 'Chủ đầu tư',
    unnamed: 'Chưa rõ chủ đầu tư',
    plan: 'Kế hoạch',
    commitment: 'Cam kết',
    disbursement: 'Giải ngân',
    change: (before: string, after: string) => `${before} → ${after}`,
  },
  kinds: {
    changed: 'Đổi số',
    added: 'Thêm mới',
    dropped: 'Không còn nhắc',
    leftOut: 'Bạn để lại',
  },
  filter: 'Lọc theo dự án, chủ đầu tư',
  rows: {
    caption: (kind: string, unit: string) => `${kind}, ${unit}`,
    take: 'Ghi',
    takeOne: (name: string) => `Ghi số này: ${name}`,
    takeAll: 'Ghi mọi dòng đang hiện',
    project: 'Dự án',
    what: 'Số liệu',
    before: 'Trong sổ',
    after: 'Tệp này',
    by: 'Chênh lệch',
    cell: 'Ô',
    more: (count: number) => `Còn ${formatCount(count)} dòng nữa, lọc để thu hẹp.`,
    none: 'Không có dòng nào.',
    droppedNote: 'Số này vẫn đứng trong sổ: tệp không nhắc lại không phải là xóa.',
    inFile: (file: string) => `trong ${file}`,
  },
  leftOut: (count: number) => `Bạn để lại ${formatCount(count)} dòng hoặc ô: không ghi vào sổ.`,
  leftRow: (row: number) => `cả dòng ${row}`,
  takeIn: 'Ghi lại',
}

type DifferenceCounts = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly dropped: number
}

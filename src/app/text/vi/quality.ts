import { formatCount } from '../format.ts'

/** What in the data is to be put right. Money and days come in formatted. */
export const quality = {
  title: 'Chất lượng số liệu',
  lead: (asOf: string) =>
    `Những chỗ thiếu, sai hoặc chưa khớp trong số liệu của năm, đến ${asOf}. Mỗi chỗ có người xử lý và số ngày đã tồn tại.`,
  found: ({ open, accepted }: { readonly open: number; readonly accepted: number }) => {
    const waiting = open === 0 ? 'Không còn chỗ nào phải xử lý' : `${formatCount(open)} chỗ phải xử lý`
    return accepted === 0 ? waiting : `${waiting}; ${formatCount(accepted)} chỗ đã xem và chấp nhận`
  },
  clean: {
    title: 'Không tìm thấy chỗ nào phải xử lý',
    advice: 'Các tệp đã nạp khớp với tổng của chính tệp, không thiếu tháng, không có số lũy kế giảm.',
  },
  kinds: {
    missingMonth: 'Thiếu báo cáo tháng',
    toDateFalls: 'Số lũy kế giảm',
    totals: 'Tổng trong tệp không khớp',
    unitSlip: 'Nghi nhầm đơn vị tính',
    names: 'Tên chưa khớp danh mục',
    unreadable: 'Ô không đọc được chắc chắn',
    disbursedOverPlan: 'Giải ngân vượt kế hoạch',
    disbursedWithoutPlan: 'Giải ngân khi chưa có kế hoạch',
    tellersDiffer: 'Chủ đầu tư và Kho bạc báo khác nhau',
    otherFindings: 'Cảnh báo khác đã được đồng ý khi nạp',
  },
  caption: (kind: string) => `${kind}: danh sách`,
  what: 'Chuyện gì',
  where: 'Ở đâu',
  age: 'Đã bao lâu',
  days: (days: number) => (days === 0 ? 'hôm nay' : `${formatCount(days)} ngày`),
  owner: 'Người xử lý',
  noOwner: 'chưa giao',
  assign: 'Giao',
  change: 'Sửa',
  accept: 'Đã xem, đúng là như vậy',
  reopen: 'Mở lại',
  accepted: 'đã xem và chấp nhận',
  name: 'Họ và tên người xử lý',
  save: 'Lưu',
  cancel: 'Thôi',
  more: (count: number) => `Xem thêm ${formatCount(count)} chỗ`,
  showAccepted: 'Hiện cả những chỗ đã chấp nhận',
  missing: (months: string) => `Chưa báo số giải ngân tháng ${months}`,
  months: (from: string, to: string) => (from === to ? from : `${from} đến ${to}`),
  toBoard: 'Theo dõi nộp báo cáo',
  falls: (facts: {
    readonly before: string
    readonly beforeDate: string
    readonly after: string
    readonly afterDate: string
    readonly teller: string
  }) =>
    `Lũy kế theo ${facts.teller} giảm từ ${facts.before} (đến ${facts.beforeDate}) xuống ${facts.after} (đến ${facts.afterDate})`,
  tellers: { investor: 'chủ đầu tư', treasury: 'Kho bạc' },
  overPlan: (facts: { readonly actual: string; readonly plan: string; readonly asOf: string }) =>
    `Đến ${facts.asOf} giải ngân ${facts.actual}, vượt kế hoạch ${facts.plan}`,
  withoutPlan: (facts: { readonly actual: string; readonly asOf: string }) =>
    `Đến ${facts.asOf} giải ngân ${facts.actual} nhưng chưa tệp nào ghi kế hoạch vốn`,
  differ: (facts: { readonly claimed: string; readonly actual: string; readonly asOf: string }) =>
    `Đến ${facts.asOf} chủ đầu tư báo ${facts.claimed}, Kho bạc báo ${facts.actual} (kỳ báo cáo có thể khác nhau)`,
  sameName: (others: string) =>
    `Trùng tên với: ${others}. Nếu là một, hãy gộp khi nạp tệp sau bằng cách chọn tên có sẵn.`,
  withoutInvestor: 'Chưa tệp nào ghi chủ đầu tư của dự án này',
}

import type { GivingLevel } from '../../../domain/reallocation/moves.ts'
import type { ReallocationScope } from '../../../domain/reallocation/moves.ts'
import { formatCount } from '../format.ts'

/** Moving capital from projects that cannot spend it to projects that can. */
export const reallocation = {
  title: 'Điều chuyển kế hoạch vốn',
  lead: 'Chuyển vốn từ dự án dự báo không giải ngân hết sang dự án giải ngân được thêm, trong cùng nguồn vốn. Đây là tính thử: không thay đổi số liệu trong sổ.',
  constraints: {
    title: 'Ràng buộc',
    level: 'Chỉ giảm phần vốn không giải ngân hết theo',
    levels: { p50: 'dự báo trung bình (P50)', p90: 'dự báo cao (P90): chắc chắn hơn' } satisfies Record<
      GivingLevel,
      string
    >,
    within: 'Điều chuyển giữa các dự án',
    withins: { province: 'trong toàn tỉnh', investor: 'của cùng chủ đầu tư' } satisfies Record<
      ReallocationScope,
      string
    >,
    leastMove: (unit: string) => `Mỗi lần ít nhất (${unit})`,
    always:
      'Luôn giữ: chỉ trong cùng nguồn vốn; không dự án nào xuống dưới số đã giải ngân; bên nhận không quá khả năng giải ngân thêm, nhân mức thực hiện cam kết của chủ đầu tư.',
    excluded: (count: number) =>
      count === 0 ? 'Dự án không điều chỉnh' : `Dự án không điều chỉnh (${formatCount(count)})`,
    excludedHint: 'Bấm ổ khóa ở một dòng để giữ nguyên vốn của dự án giảm trong dòng đó.',
    include: (name: string) => `Cho phép điều chỉnh lại: ${name}`,
  },
  found: (facts: { readonly moves: number; readonly projects: number; readonly amount: string }) =>
    `${formatCount(facts.moves)} lượt điều chuyển giữa ${formatCount(facts.projects)} dự án, tổng cộng ${facts.amount}`,
  subtitle: (facts: { readonly asOf: string; readonly close: string; readonly unit: string }) =>
    `Số liệu đến ${facts.asOf}, dự báo đến ${facts.close}; tỷ lệ so với kế hoạch vốn đã giao; ${facts.unit}`,
  movesTitle: 'Các lượt điều chuyển',
  adjusted: 'Bản đã chỉnh tay',
  adjustedHint: 'Đổi ràng buộc không làm mất phần đã chỉnh; bấm “Đề xuất lại” để lập lại theo ràng buộc.',
  proposeAgain: 'Đề xuất lại',
  columns: {
    number: 'Dòng',
    from: 'Từ dự án',
    to: 'Sang dự án',
    source: 'Nguồn vốn',
    amount: 'Số vốn',
    actions: 'Thao tác',
  },
  fromFacts: (facts: { readonly plan: string; readonly actual: string; readonly expected: string }) =>
    `kế hoạch ${facts.plan}, đã giải ngân ${facts.actual}, dự báo ${facts.expected}`,
  toFacts: (facts: { readonly plan: string; readonly actual: string; readonly capacity: string }) =>
    `kế hoạch ${facts.plan}, đã giải ngân ${facts.actual}, giải ngân thêm được ${facts.capacity}`,
  amountOf: (row: number) => `Số vốn của dòng ${row}`,
  notAmount: 'Nhập một số, ví dụ 12,5',
  remove: (row: number) => `Bỏ dòng ${row}`,
  keepOf: (name: string) => `Không điều chỉnh dự án ${name}`,
  total: 'Cộng',
  showAll: (count: number) => `Hiện cả ${formatCount(count)} dòng`,
  add: {
    title: 'Thêm lượt điều chuyển',
    find: 'Tìm dự án',
    source: 'Nguồn vốn',
    from: 'Từ dự án',
    to: 'Sang dự án',
    choose: 'Chọn…',
    amount: (unit: string) => `Số vốn (${unit})`,
    left: (name: string, amount: string) => `${name} · còn thừa ${amount}`,
    room: (name: string, amount: string) => `${name} · nhận thêm được ${amount}`,
    submit: 'Thêm',
  },
  checks: {
    title: (count: number) => `${formatCount(count)} điều cần xem lại`,
    fine: 'Mọi ràng buộc đều được giữ.',
    forbidding: 'Không được phép',
    weighing: 'Cần cân nhắc',
  },
  effect: {
    title: 'Toàn tỉnh trước và sau điều chuyển',
    caption: (unit: string) => `Trước và sau điều chuyển; ${unit}, tỷ lệ so với kế hoạch vốn toàn tỉnh`,
    what: 'Chỉ tiêu',
    before: 'Trước',
    after: 'Sau',
    change: 'Thay đổi',
    plan: 'Tổng kế hoạch vốn năm (không gồm kéo dài)',
    actual: (asOf: string) => `Giải ngân đến ${asOf}`,
    rate: 'Tỷ lệ giải ngân so với tổng kế hoạch',
    expected: (close: string) => `Dự báo giải ngân đến ${close}`,
    expectedRate: (close: string) => `Tỷ lệ dự báo đến ${close} so với tổng kế hoạch`,
    gap: (target: string) => `Theo dự báo còn thiếu để đạt ${target} tổng kế hoạch`,
    low: 'Dự báo thấp (P10)',
    high: 'Dự báo cao (P90)',
    points: (points: string) => `${points} điểm %`,
  },
  export: 'Tải phương án (.xlsx)',
  exportFile: (asOf: string) => `phuong-an-dieu-chuyen-von-${asOf}.xlsx`,
  noRight: 'Tài khoản này chỉ được xem: tính thử được, nhưng chỉ chuyên viên được tải phương án để trình.',
  exportForbidden: 'Sửa các điều không được phép rồi mới tải được phương án.',
  tooLittle: {
    title: 'Chưa đủ số liệu để đề xuất điều chuyển',
    advice:
      'Cần kế hoạch vốn theo dự án và ít nhất ba kỳ báo cáo giải ngân. Chọn ngày muộn hơn, hoặc nạp thêm báo cáo.',
  },
  closed: {
    title: 'Đã hết thời hạn giải ngân của năm kế hoạch',
    advice: 'Số giải ngân đến 31/01 đã được báo cáo. Chọn một ngày trước đó để xem có thể đã điều chuyển thế nào.',
  },
  nothing: {
    title: 'Không có khoản vốn nào chuyển được theo các ràng buộc này',
    advice: 'Giảm mức tối thiểu của mỗi lần, cho phép lại dự án, hoặc thêm lượt điều chuyển bằng tay.',
  },
  unsplit: 'Có lượt điều chuyển giữa các dự án chưa tách theo nguồn vốn: cần kiểm tra nguồn vốn trước khi trình.',
}

import type { FlagSeverity } from '../../../domain/lagging/flag.ts'
import { formatCount } from '../../../text/vi/format.ts'
import { ruleWords } from '../../../text/vi/laggingRules.ts'
import { thresholdWords } from '../../../text/vi/ruleThresholds.ts'
import { figures } from './figures.ts'

/** The screen of the lagging rules. */
export const rules = {
  quote: figures.rulesQuote,
  title: 'Quy tắc chậm',
  about:
    'Chủ đầu tư bị nêu chậm theo các quy tắc dưới đây. Mỗi lần lưu là một phiên bản mới; báo cáo ghi rõ tên và phiên bản, phiên bản cũ vẫn xem lại được.',
  inUse: 'đang dùng',
  choose: 'Chọn bộ để xem và sửa',
  viewing: (quote: string) => `Các màn hình đang xem theo bộ ${quote}, không phải bộ đang dùng.`,
  backToInUse: 'Trở về bộ đang dùng',
  viewWith: 'Xem số liệu theo bộ này',
  useIt: 'Dùng bộ này cho mọi người',
  isInUse: 'Bộ này đang dùng cho mọi người',
  name: 'Tên bộ tiêu chí',
  denominator: 'Tỷ lệ tính trên',
  leastCoverage: 'So với bình quân khi có báo cáo của ít nhất (% kế hoạch)',
  leastCoverageHelp:
    'Chưa đủ báo cáo của kỳ đến hạn gần nhất thì chưa biết bình quân: không nêu đơn vị nào dưới bình quân.',
  counts: 'Tính là chậm khi bị nêu ở mức',
  countsHelp: 'Đơn vị chỉ bị nêu ở mức khác thì “cần theo dõi”, không đếm vào số đơn vị chậm.',
  severity: 'Mức',
  severities: { critical: 'Nghiêm trọng', warning: 'Chậm', watch: 'Cần theo dõi' } satisfies Record<
    FlagSeverity,
    string
  >,
  source: (source: string) => `Nguồn: ${source}`,
  on: (rule: string) => `Áp dụng: ${rule}`,
  rules: ruleWords,
  fields: thresholdWords,
  milestone: {
    month: 'Hết tháng',
    share: 'Đạt (%)',
  },
  month: (month: number) => (month === 13 ? 'tháng 1 năm sau' : `tháng ${month}`),
  addMilestone: 'Thêm mốc',
  removeMilestone: (at: number) => `Bỏ mốc thứ ${at}`,
  noMilestones: 'Chưa đặt mốc nào: quy tắc chưa nêu ai.',
  faults: {
    noName: 'Cần đặt tên cho bộ tiêu chí.',
    nobodyCounts: 'Chọn ít nhất một mức được tính là chậm.',
    notANumber: 'Cần một số, ví dụ 20 hoặc 20,5.',
    notWhole: 'Cần một số nguyên.',
    outside: (facts: { readonly min: string; readonly max: string }) => `Phải từ ${facts.min} đến ${facts.max}.`,
    mend: 'Có giá trị chưa đúng; sửa xong mới lưu được.',
  },
  live: {
    title: (facts: { readonly lagging: number; readonly watched: number }) =>
      `Theo bộ đang sửa: ${formatCount(facts.lagging)} chủ đầu tư chậm, ${formatCount(facts.watched)} cần theo dõi`,
    subtitle: (facts: { readonly asOf: string; readonly inUse: string }) =>
      `Số liệu đến ${facts.asOf}; so với bộ đang dùng ${facts.inUse}`,
    same: 'Không ai thêm vào hay ra khỏi danh sách chậm.',
    joins: (count: number) => `Thêm ${formatCount(count)} đơn vị chậm`,
    leaves: (count: number) => `Bớt ${formatCount(count)} đơn vị chậm`,
    waiting: 'Sửa xong các giá trị chưa đúng để xem ai bị nêu.',
  },
  named: (count: number) => `nêu ${formatCount(count)} đơn vị`,
  save: 'Lưu phiên bản mới',
  saveAs: 'Lưu thành bộ khác',
  reason: 'Lý do thay đổi (ghi vào lịch sử)',
  unchanged: 'Chưa có thay đổi nào so với phiên bản đã lưu.',
  reader: 'Tài khoản này chỉ được xem và thử; không lưu được.',
  history: {
    title: 'Các phiên bản',
    version: 'Phiên bản',
    who: 'Ai, lúc nào',
    why: 'Lý do',
    what: 'Việc có thể làm',
    cameWith: 'Đi kèm phần mềm',
    open: 'Mở để xem và sửa',
    caption: 'Danh sách các phiên bản',
    openOf: (version: number) => `Mở để xem và sửa: phiên bản ${version}`,
    restore: 'Khôi phục',
    restoreOf: (version: number) => `Khôi phục phiên bản ${version} thành phiên bản mới nhất`,
    restored: (version: number) => `Khôi phục phiên bản ${version}`,
  },
  stated: {
    title: 'Số nhập tay: kế hoạch theo quyết định, tỷ lệ cả nước',
    about:
      'Tệp của các đơn vị ít khi ghi tổng kế hoạch Thủ tướng Chính phủ giao hay tỷ lệ cả nước. Số nhập ở đây chỉ dùng cho toàn tỉnh và để so sánh; luôn ghi kèm quyết định hoặc nguồn.',
    planTotals: 'Tổng kế hoạch vốn của tỉnh',
    nationalRates: 'Tỷ lệ giải ngân của cả nước',
    none: 'Chưa nhập.',
    kind: 'Loại kế hoạch',
    amount: 'Số vốn (tỷ đồng)',
    decision: 'Quyết định (số, ngày, cơ quan)',
    from: 'Có hiệu lực từ',
    asOf: 'Tính đến ngày',
    rate: 'Tỷ lệ (%)',
    ofWhat: 'Tính trên',
    publisher: 'Nguồn công bố',
    add: 'Thêm',
    remove: 'Bỏ',
    removeOf: (what: string) => `Bỏ ${what}`,
    fill: 'Cần điền đủ và đúng các ô.',
  },
}

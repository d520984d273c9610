import type { FlagSeverity, RuleName } from '../../../domain/lagging/flag.ts'
import { formatCount } from '../../../text/vi/format.ts'
import { figures } from './figures.ts'

/** A rule as it is edited: its name, what it says in one sentence, and where it was found in use. */
export type RuleWords = {
  readonly title: string
  readonly explained: string
  /** Absent where a province alone can say it. */
  readonly source?: (target: string) => string
}

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
  counts: 'Tính là chậm khi bị nêu ở mức',
  countsHelp: 'Đơn vị chỉ bị nêu ở mức khác thì “cần theo dõi”, không đếm vào số đơn vị chậm.',
  severity: 'Mức',
  severities: { critical: 'Nghiêm trọng', warning: 'Chậm', watch: 'Cần theo dõi' } satisfies Record<
    FlagSeverity,
    string
  >,
  source: (source: string) => `Nguồn: ${source}`,
  on: (rule: string) => `Áp dụng: ${rule}`,
  rules: {
    nothingDisbursed: {
      title: 'Chưa giải ngân đồng nào',
      explained: 'Có kế hoạch vốn nhưng số giải ngân báo cáo là 0 đồng, kể từ tháng ghi bên cạnh.',
    },
    belowAverage: {
      title: 'Dưới bình quân chung của tỉnh',
      explained: 'Tỷ lệ giải ngân thấp hơn tỷ lệ của toàn tỉnh cùng ngày, cùng mẫu số.',
    },
    belowGroupAverage: {
      title: 'Dưới bình quân của nhóm',
      explained:
        'Tỷ lệ thấp hơn bình quân của nhóm mình: huyện, thành phố, thị xã; sở, ngành; ban quản lý; đơn vị khác.',
    },
    belowAverageLargeRemaining: {
      title: 'Dưới bình quân và còn nhiều vốn',
      explained: 'Tỷ lệ dưới bình quân chung, đồng thời số chưa giải ngân còn trên mức ghi bên cạnh.',
    },
    aboveAverageLargeRemaining: {
      title: 'Không dưới bình quân nhưng còn rất nhiều vốn',
      explained: 'Tỷ lệ từ bình quân chung trở lên, nhưng số chưa giải ngân còn trên mức ghi bên cạnh.',
    },
    underTargetAtYearEnd: {
      title: 'Hết thời hạn chưa đạt mục tiêu',
      explained: 'Đến 31/01 năm sau tỷ lệ từ bình quân chung trở lên nhưng chưa đạt mục tiêu.',
    },
    belowCommitment: {
      title: 'Kém cam kết lũy kế',
      explained: 'Số giải ngân đến ngày này đạt dưới mức ghi bên cạnh của số đã cam kết đến cùng ngày.',
    },
    belowCommitmentInMonth: {
      title: 'Kém cam kết trong tháng',
      explained: 'Riêng tháng trọn gần nhất, số giải ngân đạt dưới mức ghi bên cạnh của số cam kết trong tháng.',
      source: () => 'cách theo dõi theo tháng của tỉnh Cao Bằng năm 2025',
    },
    commitmentMissing: {
      title: 'Chưa có cam kết',
      explained: 'Có dự án được giao kế hoạch vốn mà chưa cam kết tiến độ giải ngân, kể từ tháng ghi bên cạnh.',
    },
    commitmentUnderTarget: {
      title: 'Cam kết cả năm dưới mục tiêu',
      explained: 'Tổng cam kết đến 31/01 năm sau thấp hơn mục tiêu so với kế hoạch vốn.',
      source: (target: string) => `mục tiêu giải ngân trên ${target} của tỉnh`,
    },
    commitmentLowered: {
      title: 'Hạ cam kết',
      explained: 'Cam kết nộp sau thấp hơn cam kết ban đầu, tính cả năm hoặc đến hết tháng này.',
      source: () => 'đối chiếu các lần cam kết trong sổ',
    },
    stalled: {
      title: 'Giải ngân đứng yên',
      explained: 'Số giải ngân lũy kế không tăng qua số kỳ báo cáo liên tiếp ghi bên cạnh.',
    },
    notReported: {
      title: 'Chưa nộp báo cáo tháng',
      explained: 'Đã quá ngày nộp (của tháng sau) mà chưa có báo cáo giải ngân của tháng trước.',
    },
    milestoneMissed: {
      title: 'Lỡ mốc giải ngân',
      explained: 'Đến cuối tháng của mốc gần nhất, tỷ lệ giải ngân thấp hơn tỷ lệ đặt ra cho mốc đó.',
      source: () => 'mốc 60 % hết quý III (Nghị quyết 230/NQ-CP năm 2025), 40 % hết tháng 9 (Lạng Sơn)',
    },
    belowNation: {
      title: 'Dưới bình quân cả nước',
      explained: 'Tỷ lệ thấp hơn tỷ lệ cả nước gần nhất được nhập tay, khi hai bên cùng mẫu số.',
    },
    forecastUnderTarget: {
      title: 'Dự báo không đạt mục tiêu',
      explained: 'Dự báo (P50) đến 31/01 năm sau thấp hơn mục tiêu so với tổng kế hoạch vốn được giao.',
      source: () => 'phần Dự báo; chỉ khi đủ số kỳ báo cáo để dự báo',
    },
    capitalUnallocated: {
      title: 'Còn vốn chưa phân bổ chi tiết',
      explained: 'Sau hạn phân bổ vẫn còn vốn được giao chưa phân bổ cho dự án.',
      source: () => 'yêu cầu phân bổ xong trong quý I của Chính phủ',
    },
    disbursedOverPlan: {
      title: 'Giải ngân vượt kế hoạch',
      explained: 'Có dự án giải ngân nhiều hơn kế hoạch vốn: sai số liệu hoặc cần kiểm tra.',
      source: () => 'Luật Đầu tư công: không giải ngân quá kế hoạch được giao',
    },
    aheadOfPhysicalProgress: {
      title: 'Tiền đi trước khối lượng',
      explained: 'Tỷ lệ tiền đã giải ngân cao hơn tỷ lệ khối lượng thực hiện quá mức ghi bên cạnh.',
      source: () => 'cảnh báo chênh lệch 15-30 điểm trong công cụ theo dõi của xã',
    },
  } satisfies Record<RuleName, RuleWords> as Readonly<Record<RuleName, RuleWords>>, // another language may know other sources
  fields: {
    fromMonth: 'Từ tháng',
    byMonth: 'Hạn hết tháng',
    remainingOver: 'Còn trên (tỷ đồng)',
    target: 'Mục tiêu (%)',
    fulfilmentUnder: 'Đạt dưới (%)',
    reports: 'Số kỳ liên tiếp',
    dueDay: 'Ngày nộp',
    aheadBy: 'Hơn quá (điểm %)',
    milestoneMonth: 'Hết tháng',
    milestoneShare: 'Đạt (%)',
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

import type { InvestorGroup } from '../../../domain/ledger/directory.ts'
import { formatCount } from '../../../text/vi/format.ts'

/** The ranking of investors. */
export const investors = {
  title: 'Chủ đầu tư',
  finding: (facts: { readonly lagging: number; readonly all: number; readonly remaining: string }) =>
    facts.lagging === 0
      ? `Không chủ đầu tư nào bị nêu chậm trong ${facts.all} đơn vị`
      : `${facts.lagging}/${facts.all} chủ đầu tư bị nêu chậm, giữ ${facts.remaining} chưa giải ngân`,
  subtitle: (facts: { readonly asOf: string; readonly unit: string }) =>
    `Giải ngân của từng chủ đầu tư đến ${facts.asOf}, so với kế hoạch được giao; ${facts.unit}`,
  average: (rate: string) => `bình quân tỉnh ${rate}`,
  target: (target: string) => `mục tiêu ${target}`,
  sortBy: 'Xếp theo',
  sorts: {
    remaining: 'còn lại nhiều nhất',
    rate: 'tỷ lệ thấp nhất',
    gap: 'kém cam kết nhiều nhất',
  },
  group: 'Nhóm',
  allGroups: 'Tất cả nhóm',
  groups: {
    district: 'Huyện, thành phố, thị xã',
    department: 'Sở, ngành',
    board: 'Ban quản lý dự án',
    other: 'Đơn vị khác',
  } satisfies Record<InvestorGroup, string>,
  show: 'Hiện',
  shows: { all: 'tất cả', flagged: 'chỉ đơn vị bị nêu' },
  columns: {
    name: 'Chủ đầu tư',
    plan: 'Kế hoạch',
    actual: 'Giải ngân',
    rate: 'Tỷ lệ so với kế hoạch',
    remaining: 'Còn lại',
    gap: 'So với cam kết',
    gapToTarget: (target: string) => `Còn thiếu để đạt ${target}`,
    fulfilment: 'Thực hiện so với cam kết đến ngày này',
    why: 'Vì sao bị nêu',
  },
  severity: { critical: 'Nghiêm trọng', warning: 'Chậm', watch: 'Cần theo dõi' },
  noFlags: 'không bị nêu',
  moreFlags: (count: number) => `và ${count} lý do khác`,
  export: 'Tải danh sách chậm (.xlsx)',
  exportFile: (year: number, asOf: string) => `danh-sach-cham-${year}-den-${asOf}.xlsx`,
  shown: (shown: number, all: number) => `Hiện ${formatCount(shown)} trong ${formatCount(all)} chủ đầu tư`,
  nothing: {
    title: 'Không có chủ đầu tư nào như vậy',
    advice: 'Đổi nhóm, hoặc hiện tất cả.',
    showAll: 'Hiện tất cả',
  },
  none: {
    title: 'Các tệp đã nạp chưa nêu chủ đầu tư nào',
    advice: 'Nạp tệp có cột, dòng nhóm hoặc tiêu đề ghi tên chủ đầu tư.',
  },
  tabsLabel: 'Cách xem chủ đầu tư',
  tabs: {
    ranking: 'Xếp hạng',
    flags: 'Bị nêu và lý do',
    months: 'Thực hiện theo tháng',
    quadrants: 'Còn lại và tỷ lệ',
    groups: 'So giữa các nhóm',
  },
  ruleSet: (facts: { readonly name: string; readonly version: number }) =>
    `Theo ${facts.name}, phiên bản ${facts.version}.`,
  ranked: {
    rate: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Tỷ lệ giải ngân so với kế hoạch, thấp nhất trước; đến ${facts.asOf}`,
    remaining: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Số còn lại chưa giải ngân, nhiều nhất trước, ${facts.unit}; đến ${facts.asOf}`,
    gap: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Giải ngân so với cam kết, kém nhất trước, ${facts.unit}; số âm là kém cam kết; đến ${facts.asOf}`,
  },
  findings: {
    rate: (facts: {
      readonly below: number
      readonly reached: number
      readonly told: number
      readonly average: string
      readonly target: string
    }) =>
      `${facts.below} trong ${facts.told} chủ đầu tư dưới bình quân chung ${facts.average}; ${facts.reached === 0 ? 'chưa đơn vị nào đạt ${facts.target} kế hoạch' : `${facts.reached} đơn vị đã đạt ${facts.target} kế hoạch`}`,
    remaining: (facts: { readonly first: number; readonly amount: string; readonly share: string }) =>
      `${facts.first} đơn vị đứng đầu giữ ${facts.amount}, bằng ${facts.share} số còn lại của các đơn vị đang xem`,
    gap: (facts: { readonly behind: number; readonly told: number; readonly amount: string }) =>
      `${facts.behind} trong ${facts.told} chủ đầu tư kém cam kết, cộng lại ${facts.amount}`,
    nothing: 'Chưa đủ số liệu để xếp hạng',
  },
  rankingDescription: (finding: string) =>
    `Biểu đồ thanh, mỗi chủ đầu tư một thanh; thanh gạch chéo là đơn vị chậm. ${finding}. Bấm vào thanh để mở trang chủ đầu tư; bảng số liệu ở nút bên cạnh.`,
  rankingFile: (sort: string, asOf: string) =>
    `chu-dau-tu-theo-${sort === 'rate' ? 'ty-le' : sort === 'gap' ? 'cam-ket' : 'so-con-lai'}-den-${asOf}`,
  onTrackBar: 'không chậm',
  laggingBar: 'chậm theo bộ tiêu chí đang dùng',
  more: (all: number) => `Xem cả ${formatCount(all)} chủ đầu tư`,
  fewer: (count: number) => `Chỉ xem ${formatCount(count)} đơn vị đầu`,
  months: {
    title: (facts: { readonly month: string; readonly share: string }) =>
      `Thực hiện cam kết kém nhất là kỳ ${facts.month}: ${facts.share} số cam kết của các đơn vị có báo cáo`,
    neutral: 'Chưa đủ cam kết và giải ngân theo tháng để so sánh',
    subtitle: (asOf: string) =>
      `Giải ngân trong kỳ so với cam kết của đúng kỳ đó, %; mỗi ô tính từ báo cáo trước đến báo cáo cuối cùng trong tháng; đến ${asOf}`,
    description: (finding: string) =>
      `Bảng màu chủ đầu tư theo tháng, số trong ô là % thực hiện so với cam kết. ${finding}. Ô gạch ngang là không có báo cáo hoặc không có cam kết.`,
    file: (asOf: string) => `thuc-hien-cam-ket-theo-thang-den-${asOf}`,
    caption: 'Giải ngân trong kỳ so với cam kết của kỳ, %, theo chủ đầu tư và tháng',
    others: (count: number) => `${formatCount(count)} đơn vị còn lại, cộng chung`,
    month: (month: number) => (month === 13 ? 'T1 năm sau' : `T${month}`),
    toDate: 'Lũy kế',
    toDateTitle: (share: string) => `Lũy kế đến nay thực hiện ${share} số đã cam kết`,
    cellTitle: (facts: {
      readonly since: string
      readonly until: string
      readonly actual: string
      readonly committed: string
      readonly fulfilment: string
    }) =>
      `Từ ${facts.since} đến ${facts.until}: giải ngân ${facts.actual}, cam kết ${facts.committed}, thực hiện ${facts.fulfilment}`,
    steps: {
      worst: 'dưới 50 %',
      bad: '50 % đến dưới 70 %',
      poor: '70 % đến dưới 90 %',
      near: '90 % đến dưới 100 %',
      kept: '100 % đến dưới 120 %',
      beyond: 'từ 120 % trở lên',
    },
    monthHead: 'Tháng',
    since: 'Từ báo cáo',
    until: 'Đến báo cáo',
    actual: 'Giải ngân trong kỳ',
    committed: 'Cam kết của kỳ',
    fulfilment: 'Thực hiện so với cam kết',
  },
  quadrants: {
    title: (facts: {
      readonly below: number
      readonly belowRemaining: string
      readonly above: number
      readonly aboveRemaining: string
    }) =>
      `${facts.below} đơn vị dưới bình quân giữ nhiều vốn (${facts.belowRemaining}); ${facts.above} đơn vị trên bình quân nhưng còn nhiều (${facts.aboveRemaining})`,
    nobody: 'Không đơn vị nào còn vốn lớn hơn ngưỡng của bộ tiêu chí',
    subtitle: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Số còn lại chưa giải ngân (${facts.unit}, thang căn bậc hai) và tỷ lệ giải ngân so với kế hoạch của từng chủ đầu tư; đến ${facts.asOf}`,
    description: (finding: string) =>
      `Biểu đồ điểm: mỗi chủ đầu tư một điểm, càng sang phải càng còn nhiều vốn, càng xuống thấp tỷ lệ càng thấp. ${finding}. Bấm vào điểm để mở trang chủ đầu tư.`,
    file: (asOf: string) => `con-lai-va-ty-le-den-${asOf}`,
    unknown: (count: number) => `${formatCount(count)} đơn vị chưa đủ số liệu, không vẽ.`,
    others: 'các đơn vị khác',
    zones: {
      below: (limit: string) => `dưới bình quân, còn trên ${limit}`,
      above: (limit: string) => `từ bình quân trở lên, còn trên ${limit}`,
    },
    x: (unit: string) => `Còn lại chưa giải ngân, ${unit}`,
    y: 'Tỷ lệ giải ngân so với kế hoạch',
    point: (facts: { readonly name: string; readonly rate: string; readonly remaining: string }) =>
      `${facts.name}: đạt ${facts.rate} kế hoạch, còn ${facts.remaining}`,
    caption: 'Số còn lại và tỷ lệ giải ngân theo chủ đầu tư',
    standing: 'Theo bộ tiêu chí',
    standings: {
      belowLarge: 'dưới bình quân, còn trên ngưỡng',
      aboveLarge: 'từ bình quân trở lên, còn trên ngưỡng',
      below: 'dưới bình quân, còn trong ngưỡng',
      above: 'từ bình quân trở lên, còn trong ngưỡng',
    },
    none: {
      title: 'Chưa có bình quân chung để so sánh',
      advice: 'Cần kế hoạch vốn, và báo cáo giải ngân của đủ phần kế hoạch mà bộ tiêu chí đặt ra.',
    },
  },
  compared: {
    title: (facts: { readonly name: string; readonly rate: string; readonly average: string }) =>
      `Thấp nhất là nhóm ${facts.name}: ${facts.rate} kế hoạch, bình quân chung ${facts.average}`,
    neutral: 'Giải ngân theo nhóm chủ đầu tư',
    caption: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Giải ngân theo nhóm chủ đầu tư, ${facts.unit}; đến ${facts.asOf}`,
    subtitle: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Tỷ lệ của cả nhóm: tổng giải ngân chia tổng kế hoạch, không phải trung bình các tỷ lệ; tiền trong bảng tính bằng ${facts.unit}; đến ${facts.asOf}`,
    description: (finding: string) =>
      `Biểu đồ thanh, mỗi nhóm chủ đầu tư một thanh tỷ lệ giải ngân so với kế hoạch. ${finding}.`,
    file: (asOf: string) => `giai-ngan-theo-nhom-den-${asOf}`,
    group: (facts: { readonly name: string; readonly investors: number; readonly flagged: number }) =>
      `${facts.name} (${facts.investors} đơn vị, ${facts.flagged} bị nêu)`,
    investors: 'Số đơn vị',
    flagged: 'Bị nêu',
  },
}

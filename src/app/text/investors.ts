import type { InvestorGroup } from '../../domain/directory.ts'
import { formatCount } from '../../text/format.ts'

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
  target: 'mục tiêu 95 %',
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
}

import { formatCount } from '../../text/format.ts'

/** One investor. */
export const investor = {
  back: 'Tất cả chủ đầu tư',
  unknown: {
    title: 'Không có chủ đầu tư này trong sổ của năm đang xem',
    advice: 'Có thể tệp nêu đơn vị này đã được rút ra, hoặc đơn vị không có vốn trong năm này.',
  },
  curve: 'Lũy kế giải ngân và cam kết',
  curveFinding: {
    behind: (gap: string, date: string) => `Kém cam kết ${gap} tính đến ${date}`,
    ahead: (gap: string, date: string) => `Vượt cam kết ${gap} tính đến ${date}`,
    noCommitment: 'Chưa có cam kết để so sánh',
  },
  flags: 'Vì sao bị nêu',
  noFlags: 'Không có gì phải nêu đến ngày này.',
  projects: (count: number) => `${formatCount(count)} dự án`,
  projectsSubtitle: (facts: { readonly asOf: string; readonly unit: string }) =>
    `Đến ${facts.asOf}, còn lại nhiều nhất ở trên; ${facts.unit}`,
  sources: 'Số liệu lấy từ các tệp',
  sourcesSubtitle: 'Bấm vào một con số bất kỳ để xem đúng ô của tệp',
  sourceFile: 'Tệp',
  sourceBy: 'Người nạp',
  sourceAt: 'Lúc',
  sourceFacts: 'Con số đang dùng',
  average: (share: string) => `bình quân tỉnh ${share}`,
  target: 'mục tiêu 95 % vào 31/01',
}

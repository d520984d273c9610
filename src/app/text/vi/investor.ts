import { formatCount } from '../../../text/vi/format.ts'

/** One investor. */
export const investor = {
  back: 'Tất cả chủ đầu tư',
  unknown: {
    title: 'Không có chủ đầu tư này trong sổ của năm đang xem',
    advice: 'Có thể tệp nêu đơn vị này đã được rút ra, hoặc đơn vị không có vốn trong năm này.',
  },
  flags: 'Vì sao bị nêu',
  noFlags: 'Không có gì phải nêu đến ngày này.',
  projects: (count: number) => `${formatCount(count)} dự án`,
  projectsSubtitle: (facts: { readonly asOf: string; readonly unit: string }) =>
    `Đến ${facts.asOf}, còn lại nhiều nhất ở trên; ${facts.unit}`,
  sources: 'Số liệu lấy từ các tệp',
  sourcesCaption: 'Danh sách tệp',
  sourcesSubtitle: 'Bấm vào một con số bất kỳ để xem đúng ô của tệp',
  sourceFile: 'Tệp',
  sourceBy: 'Người nạp',
  sourceAt: 'Lúc',
  sourceFacts: 'Con số đang dùng',
}

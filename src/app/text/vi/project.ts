import { formatCount } from '../../../text/vi/format.ts'

/** One project. */
export const project = {
  back: 'Tất cả dự án',
  code: (code: string) => `Mã dự án ${code}`,
  noCode: 'Chưa có mã dự án',
  noInvestor: 'Tệp không ghi chủ đầu tư',
  unknown: {
    title: 'Không có dự án này trong sổ của năm đang xem',
    advice: 'Có thể tệp nêu dự án này đã được rút ra, hoặc dự án không có vốn trong năm này.',
  },
  flags: 'Điều cần chú ý',
  noFlags: 'Không có gì phải nêu đến ngày này.',
  facts: 'Số liệu và ô đã ghi số đó',
  factsCaption: 'Danh sách số liệu',
  factsSubtitle: ({ standing, superseded }: { readonly standing: number; readonly superseded: number }) =>
    superseded === 0
      ? `${formatCount(standing)} con số đang dùng`
      : `${formatCount(standing)} con số đang dùng; ${formatCount(superseded)} con số gạch ngang đã được báo cáo sau thay thế`,
  what: 'Số liệu',
  amount: 'Số tiền',
  amountInDong: 'Số tiền, đồng',
  source: 'Nguồn vốn',
  where: 'Tệp, sheet, ô',
  imported: 'Người nạp',
  wholeSource: 'Không tách nguồn',
  allSources: 'Tổng số',
  superseded: 'Số cũ:',
  notCounted: 'không cộng: có số mới hơn, chi tiết hơn, hoặc của ngày sau',
  bySource: 'Theo nguồn vốn',
  bySourceSubtitle: (facts: { readonly asOf: string; readonly unit: string }) => `Đến ${facts.asOf}; ${facts.unit}`,
  tellersDiffer: 'Chủ đầu tư và Kho bạc nói khác nhau',
  tellersSame: 'Chủ đầu tư và Kho bạc nói như nhau',
  tellersSubtitle: (unit: string) => `Giải ngân lũy kế, ${unit}; số của Kho bạc được dùng`,
  teller: 'Ai báo',
  toDate: 'Đến ngày',
  tellerInvestor: 'Chủ đầu tư',
  tellerTreasury: 'Kho bạc Nhà nước',
  tellerDifference: 'Chênh lệch',
}

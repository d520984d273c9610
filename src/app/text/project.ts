import type { Basis, Capital, FactKind, Reporter } from '../../domain/ledger.ts'
import { formatCount } from '../../text/format.ts'

/** One project. */
export const project = {
  back: 'Tất cả dự án',
  code: (code: string) => `Mã dự án ${code}`,
  noCode: 'Chưa có mã dự án',
  investor: 'Chủ đầu tư',
  noInvestor: 'Tệp không ghi chủ đầu tư',
  formerInvestor: (name: string, from: string) => `${name}, từ ${from}`,
  unknown: {
    title: 'Không có dự án này trong sổ của năm đang xem',
    advice: 'Có thể tệp nêu dự án này đã được rút ra, hoặc dự án không có vốn trong năm này.',
  },
  flags: 'Điều cần chú ý',
  facts: 'Số liệu và ô đã ghi số đó',
  factsSubtitle: (facts: { readonly standing: number; readonly superseded: number; readonly unit: string }) =>
    `${formatCount(facts.standing)} con số đang dùng${
      facts.superseded === 0 ? '' : `, ${formatCount(facts.superseded)} con số đã được thay`
    }; ${facts.unit}`,
  what: 'Số liệu',
  amount: 'Số tiền',
  source: 'Nguồn vốn',
  where: 'Tệp · sheet · ô',
  imported: 'Người nạp',
  wholeSource: 'Không tách nguồn',
  superseded: (by: string) => `được thay bằng ${by}`,
  spokenSuperseded: 'số cũ, đã được thay:',
  showSuperseded: (count: number) => `Hiện cả ${formatCount(count)} con số đã được thay`,
  kinds: {
    plan: 'Kế hoạch vốn',
    carriedOver: 'Kế hoạch kéo dài',
    unallocated: 'Chưa phân bổ chi tiết',
    commitment: 'Cam kết',
    disbursement: 'Giải ngân',
    estimate: 'Ước giải ngân',
    priorYears: 'Lũy kế các năm trước',
  } satisfies Record<FactKind, string>,
  bases: {
    inMonth: (month: string) => `trong tháng ${month}`,
    toDate: (date: string) => `lũy kế đến ${date}`,
  } satisfies Record<Basis, (when: string) => string>,
  planFrom: (date: string) => `từ ${date}`,
  reporters: { investor: 'chủ đầu tư báo', treasury: 'Kho bạc báo' } satisfies Record<Reporter, string>,
  capitals: { planYear: 'vốn trong năm', carriedOver: 'vốn kéo dài' } satisfies Record<Capital, string>,
  bySource: 'Theo nguồn vốn',
  bySourceSubtitle: (facts: { readonly asOf: string; readonly unit: string }) => `Đến ${facts.asOf}; ${facts.unit}`,
  tellers: 'Chủ đầu tư và Kho bạc nói khác nhau',
  tellersSame: 'Chủ đầu tư và Kho bạc nói như nhau',
  tellersSubtitle: (facts: { readonly asOf: string; readonly unit: string }) =>
    `Giải ngân lũy kế đến ${facts.asOf}; số của Kho bạc được dùng; ${facts.unit}`,
  tellerInvestor: 'Chủ đầu tư báo',
  tellerTreasury: 'Kho bạc báo',
  tellerDifference: 'Chênh lệch',
}

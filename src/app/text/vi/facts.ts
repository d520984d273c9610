import type { Capital, FactKind, Reporter } from '../../../domain/ledger/ledger.ts'

/** What one fact says, wherever it is listed. */
export const facts = {
  kinds: {
    plan: 'Kế hoạch vốn',
    carriedOver: 'Kế hoạch kéo dài',
    unallocated: 'Chưa phân bổ chi tiết',
    commitment: 'Cam kết',
    disbursement: 'Giải ngân',
    estimate: 'Ước giải ngân',
    priorYears: 'Lũy kế các năm trước',
    primeMinisterPlan: 'Kế hoạch Thủ tướng Chính phủ giao',
  } satisfies Record<FactKind, string>,
  from: (kind: string, date: string) => `${kind}, từ ${date}`,
  inMonth: (kind: string, month: number, year: number) => `${kind} trong tháng ${month}/${year}`,
  toDate: (kind: string, date: string) => `${kind} lũy kế đến ${date}`,
  ofCapital: { planYear: '', carriedOver: ' (vốn kéo dài)' } satisfies Record<Capital, string>,
  byReporter: { investor: '', treasury: ', theo Kho bạc' } satisfies Record<Reporter, string>,
}

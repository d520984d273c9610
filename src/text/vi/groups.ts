import type { InvestorGroup } from '../../domain/ledger/directory.ts'

/** A group of investors, as it stands in the midst of a sentence. */
export const investorGroupNames = {
  district: 'huyện, thành phố, thị xã',
  department: 'sở, ban, ngành',
  board: 'ban quản lý dự án',
  other: 'đơn vị khác',
} as const satisfies Record<InvestorGroup, string>

import type { InvestorGroup } from '../../domain/ledger/directory.ts'

/** A group of investors, as it stands in the midst of a sentence. */
export const investorGroupNames = {
  district: 'districts and towns',
  department: 'departments',
  board: 'project management boards',
  other: 'other bodies',
} as const satisfies Record<InvestorGroup, string>

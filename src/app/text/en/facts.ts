import type { Words } from '../vi/vi.ts'
import { monthOfYear } from './months.ts'

export const facts: Words['facts'] = {
  kinds: {
    plan: 'Capital plan',
    carriedOver: 'Capital carried over',
    unallocated: 'Not yet allocated to projects',
    commitment: 'Commitment',
    disbursement: 'Disbursement',
    estimate: 'Estimated disbursement',
    priorYears: 'Disbursed in earlier years',
    primeMinisterPlan: 'Capital assigned by the Prime Minister',
  },
  from: (kind, date) => `${kind}, from ${date}`,
  inMonth: (kind, month, year) => `${kind} in ${monthOfYear(month, year)}`,
  toDate: (kind, date) => `${kind} to ${date}`,
  ofCapital: { planYear: '', carriedOver: ' (carried-over capital)' },
  byReporter: { investor: '', treasury: ', by the State Treasury' },
}

import type { FactKind } from '../../domain/ledger/ledger.ts'
import type { ColumnRole, ShownRole } from '../../workbook/said/roles.ts'

/** Over a column of the sheet, before its month, its source, its unit. */
export const columnHeadings: Readonly<Record<ShownRole, string>> = {
  plan: 'Capital plan',
  carriedOver: 'Capital carried over',
  commitment: 'Commitment',
  disbursement: 'Disbursement',
  estimate: 'Estimated disbursement',
  priorYears: 'Disbursed in earlier years',
  primeMinisterPlan: 'Capital assigned by the Prime Minister',
  rowTotal: 'Total of the row, only compared',
  ignoredAmount: 'Not imported',
  rate: 'Rate, only compared',
  name: 'Project',
  code: 'Project code',
  investor: 'Investor',
  source: 'Funding source',
  number: 'Number in order',
  text: 'Note',
}

/** Where the officer says what a column is. */
export const columnChoices: Readonly<Record<ColumnRole, string>> = {
  plan: 'Capital plan',
  carriedOver: 'Capital carried over',
  commitment: 'Committed disbursement',
  disbursement: 'Disbursement',
  estimate: 'Estimated disbursement',
  priorYears: 'Disbursed in earlier years',
  primeMinisterPlan: 'Capital assigned by the Prime Minister',
  rowTotal: 'Total of the row, only compared',
  ignoredAmount: 'Amount, not imported',
  rate: 'Rate, only compared',
  name: 'Project',
  code: 'Project code',
  investor: 'Investor',
  source: 'Funding source',
  number: 'Number in order',
  text: 'Note, not imported',
  period: 'Month of the row',
}

/** In the middle of a sentence: what a column may be. */
export const columnTerms: Readonly<Record<ColumnRole, string>> = {
  plan: 'capital plan',
  carriedOver: 'capital carried over',
  commitment: 'commitment',
  disbursement: 'disbursement',
  estimate: 'estimated disbursement',
  priorYears: 'disbursed in earlier years',
  primeMinisterPlan: 'capital assigned by the Prime Minister',
  rowTotal: 'a total column',
  ignoredAmount: 'an amount that is not counted',
  rate: 'rate',
  name: 'project',
  code: 'project code',
  investor: 'investor',
  source: 'funding source',
  number: 'number in order',
  text: 'note',
  period: 'month of the row',
}

/** After a count: how many amounts of a kind a file holds. */
export const factCounts: Readonly<Record<FactKind, string>> = {
  plan: 'plan',
  carriedOver: 'carried over',
  unallocated: 'not allocated',
  commitment: 'commitment',
  disbursement: 'disbursement',
  estimate: 'estimate',
  priorYears: 'earlier years',
  primeMinisterPlan: 'by the Prime Minister',
}

/** In a list of amounts, where no heading stands beside it. */
export const factTerms: Readonly<Record<FactKind, string>> = {
  plan: 'plan',
  carriedOver: 'carried-over plan',
  unallocated: 'capital not allocated',
  commitment: 'commitment',
  disbursement: 'disbursement',
  estimate: 'estimated disbursement',
  priorYears: 'disbursement of earlier years',
  primeMinisterPlan: 'plan assigned by the Prime Minister',
}

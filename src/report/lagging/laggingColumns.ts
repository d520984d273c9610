import type { LaggingAmounts } from './laggingReport.ts'

/** The report's columns from left to right; widths in characters, together as wide as A4 landscape allows. */
export const columns = [
  { id: 'number', width: 5 },
  { id: 'investor', width: 30 },
  { id: 'group', width: 13 },
  { id: 'plan', width: 12 },
  { id: 'actual', width: 12 },
  { id: 'rate', width: 10 },
  { id: 'committed', width: 12 },
  { id: 'fulfilment', width: 10 },
  { id: 'remaining', width: 12 },
  { id: 'gapToTarget', width: 12 },
  { id: 'reasons', width: 62 },
] as const

export type ColumnId = (typeof columns)[number]['id']

/** Columns of money: each amount a number in tỷ đồng. */
export const moneyColumns = [
  'plan',
  'actual',
  'committed',
  'remaining',
  'gapToTarget',
] as const satisfies readonly (keyof LaggingAmounts & ColumnId)[]

export const columnWidths: readonly number[] = columns.map(({ width }) => width)

/** 0-based. */
export const columnOf = (id: ColumnId): number => columns.findIndex(column => column.id === id)

export const lastColumn = columns.length - 1

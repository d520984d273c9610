import type { ColumnReading } from '../../../../src/workbook/said/interpretation.ts'

/** A column of which only what is told is known. */
export const columnReading = (told: Partial<ColumnReading>): ColumnReading => ({
  column: 'E',
  header: [],
  role: 'commitment',
  basis: undefined,
  asOf: undefined,
  month: undefined,
  capital: 'planYear',
  fundingSource: undefined,
  unitFactor: undefined,
  notation: undefined,
  hidden: false,
  question: undefined,
  decided: false,
  account: { standing: 'counts', amount: undefined, filled: 0, evidence: [] },
  ...told,
})

import { amountColumn, type AmountColumn } from './amountColumn.ts'
import type { IsoDate } from '../base/calendar.ts'
import { amountsOfActual, amountsOfPlan } from '../book/counting.ts'
import { committedAtReport, type Compared } from './compared.ts'
import type { Amounts } from './figures.ts'
import { plus, type Dong } from '../base/money.ts'
import { perTerms } from '../book/perBook.ts'
import { projectPlanColumns, reportingOn, type Reporting } from './reportCoverage.ts'

/** Every amount of a day, of every project and source node; plan and disbursement as sums of several, by the counting. */
export type Columns = {
  readonly plan: readonly AmountColumn[]
  readonly actual: readonly AmountColumn[]
  /** The parts of the plan that are given to projects. */
  readonly projectPlan: readonly AmountColumn[]
  readonly committedAtReport: AmountColumn
  readonly reporting: Reporting
} & Readonly<
  Record<Exclude<keyof Amounts, 'plan' | 'reportedPlan' | 'actual' | 'actualAsOf' | keyof Compared>, AmountColumn>
>

export const columnsOn = perTerms((open, asOf: IsoDate): Columns => ({
  plan: amountsOfPlan(open, asOf).map(part => amountColumn(open, part.name, part.asOf)),
  actual: amountsOfActual(open, asOf).map(part => amountColumn(open, part.name, part.asOf)),
  allocated: amountColumn(open, 'plan', asOf),
  carriedOver: amountColumn(open, 'carriedOver', asOf),
  unallocated: amountColumn(open, 'unallocated', asOf),
  committed: amountColumn(open, 'committed', asOf),
  committedYear: amountColumn(open, 'committed', open.index.close),
  yearActual: amountColumn(open, 'actual', asOf),
  claimed: amountColumn(open, 'claimed', asOf),
  carriedOverActual: amountColumn(open, 'carriedOverActual', asOf),
  projectPlan: projectPlanColumns(open, asOf),
  committedAtReport: committedAtReport(open, asOf),
  reporting: reportingOn(open, asOf),
}))

/** The amounts of a row: of every column its total, beside what is no total of one. */
export const totalsIn = (
  columns: Columns,
  totalIn: (column: AmountColumn) => Dong | undefined,
  { actualAsOf, comparedActual, comparedCommitted }: Pick<Amounts, 'actualAsOf' | keyof Compared>,
): Omit<Amounts, 'reportedPlan'> => {
  const allocated = totalIn(columns.allocated)
  const carriedOver = totalIn(columns.carriedOver)
  const unallocated = totalIn(columns.unallocated)
  const yearActual = totalIn(columns.yearActual)
  const carriedOverActual = totalIn(columns.carriedOverActual)
  return {
    plan: totalOfParts(columns.plan, totalIn),
    allocated,
    carriedOver,
    unallocated,
    committed: totalIn(columns.committed),
    committedYear: totalIn(columns.committedYear),
    actual: columns.actual.length === 1 ? yearActual : added(yearActual, carriedOverActual),
    yearActual,
    claimed: totalIn(columns.claimed),
    carriedOverActual,
    actualAsOf,
    comparedActual,
    comparedCommitted,
  }
}

const totalOfParts = (
  parts: readonly AmountColumn[],
  totalIn: (column: AmountColumn) => Dong | undefined,
): Dong | undefined => {
  let total: Dong | undefined
  for (const part of parts) total = added(total, totalIn(part))
  return total
}

/** Undefined only if neither is known. */
const added = (a: Dong | undefined, b: Dong | undefined): Dong | undefined =>
  a === undefined || b === undefined ? (a ?? b) : plus(a, b)

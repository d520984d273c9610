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

/** How the amounts of a row are added up. */
export type TotalIn = (column: AmountColumn) => Dong | undefined

/** What of a row's amounts is no total of one column. */
type OtherAmounts = Pick<Amounts, 'plan' | 'reportedPlan' | 'actualAsOf' | keyof Compared>

/** The amounts of a row: of every column its total, beside the others. */
export const amountsIn = (columns: Columns, totalIn: TotalIn, others: OtherAmounts): Amounts => {
  const yearActual = totalIn(columns.yearActual)
  const carriedOverActual = totalIn(columns.carriedOverActual)
  return {
    plan: others.plan,
    allocated: totalIn(columns.allocated),
    carriedOver: totalIn(columns.carriedOver),
    unallocated: totalIn(columns.unallocated),
    committed: totalIn(columns.committed),
    committedYear: totalIn(columns.committedYear),
    actual: columns.actual.length === 1 ? yearActual : added(yearActual, carriedOverActual),
    yearActual,
    claimed: totalIn(columns.claimed),
    carriedOverActual,
    actualAsOf: others.actualAsOf,
    comparedActual: others.comparedActual,
    comparedCommitted: others.comparedCommitted,
    reportedPlan: others.reportedPlan,
  }
}

/** The plan by the counting, as the files have it. */
export const planIn = (columns: Columns, totalIn: TotalIn): Dong | undefined => totalOfParts(columns.plan, totalIn)

const totalOfParts = (parts: readonly AmountColumn[], totalIn: TotalIn): Dong | undefined => {
  let total: Dong | undefined
  for (const part of parts) total = added(total, totalIn(part))
  return total
}

/** Undefined only if neither is known. */
const added = (a: Dong | undefined, b: Dong | undefined): Dong | undefined =>
  a === undefined || b === undefined ? (a ?? b) : plus(a, b)

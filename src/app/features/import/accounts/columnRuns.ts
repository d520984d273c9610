import { bounded, type Dong } from '../../../../domain/base/money.ts'
import type { Standing } from '../../../../workbook/said/account.ts'
import type { ColumnReading } from '../../../../workbook/said/interpretation.ts'

/** Columns of one standing, and of one meaning where there are three or more side by side: thirteen months are one line. */
export type ColumnRun = {
  readonly standing: Standing
  readonly columns: readonly ColumnReading[]
  /** Undefined where one of them has no amount. */
  readonly amount: Dong | undefined
  /** Rows of projects with a figure, at most. */
  readonly filled: number
}

/** The runs of a table's columns, from left to right. */
export const columnRuns = (columns: readonly ColumnReading[]): readonly ColumnRun[] => {
  const runs: ColumnReading[][] = []
  for (const column of columns) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && areAlike(last, column)) run.push(column)
    else runs.push([column])
  }
  return runs.flatMap(run => (run.length < fewest ? run.map(column => runOf([column])) : [runOf(run)]))
}

const fewest = 3

const areAlike = (a: ColumnReading, b: ColumnReading): boolean =>
  a.account.standing === b.account.standing &&
  a.role === b.role &&
  a.basis === b.basis &&
  a.capital === b.capital &&
  a.account.standing !== 'words' &&
  (a.month !== undefined || a.account.standing === 'asked')

const runOf = (columns: readonly ColumnReading[]): ColumnRun => {
  const amounts = columns.flatMap(({ account: { amount } }) => amount ?? [])
  const isToDate = columns.length > 1 && columns[0]?.basis === 'toDate'
  return {
    standing: columns[0]?.account.standing ?? 'words',
    columns,
    amount: amounts.length < columns.length ? undefined : isToDate ? amounts.at(-1) : sum(amounts),
    filled: Math.max(...columns.map(({ account: { filled } }) => filled)),
  }
}

/** Figures to date hold those before them. */
const sum = (amounts: readonly Dong[]): Dong => bounded(amounts.reduce((total, amount) => total + amount, 0))

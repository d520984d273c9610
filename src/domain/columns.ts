import { amountColumn, type AmountColumn } from './amountColumn.ts'
import type { IsoDate } from './calendar.ts'
import type { Amounts } from './figures.ts'
import type { Dong } from './money.ts'
import { remembered, type OpenBook } from './openBook.ts'

/** Every amount of a day, of every project and source node. */
export type Columns = Readonly<Record<Exclude<keyof Amounts, 'actualAsOf'>, AmountColumn>>

export const columnsOn = (open: OpenBook, asOf: IsoDate): Columns =>
  remembered(open, `columns ${asOf}`, () => ({
    plan: amountColumn(open, 'plan', asOf),
    carriedOver: amountColumn(open, 'carriedOver', asOf),
    unallocated: amountColumn(open, 'unallocated', asOf),
    committed: amountColumn(open, 'committed', asOf),
    committedYear: amountColumn(open, 'committed', open.index.close),
    actual: amountColumn(open, 'actual', asOf),
    claimed: amountColumn(open, 'claimed', asOf),
    carriedOverActual: amountColumn(open, 'carriedOverActual', asOf),
  }))

/** The amounts of a row: of every column its total. */
export const totalsIn = (
  columns: Columns,
  totalIn: (column: AmountColumn) => Dong | undefined,
  actualAsOf: IsoDate | undefined,
): Amounts => ({
  plan: totalIn(columns.plan),
  carriedOver: totalIn(columns.carriedOver),
  unallocated: totalIn(columns.unallocated),
  committed: totalIn(columns.committed),
  committedYear: totalIn(columns.committedYear),
  actual: totalIn(columns.actual),
  claimed: totalIn(columns.claimed),
  carriedOverActual: totalIn(columns.carriedOverActual),
  actualAsOf,
})

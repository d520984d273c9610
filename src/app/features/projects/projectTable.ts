import type { ChartColumn, ChartTable } from '../../charts/chartTable.ts'
import type { Words } from '../../text/vi/vi.ts'
import { aimed } from '../../text/aimed.ts'
import type { Line } from './gridColumns.tsx'
import { amountColumns, shareColumns, type AmountColumn, type GridColumn, type ShareColumn } from './gridView.ts'

type Shown = {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly Line[]
  readonly total: Line
  readonly caption: string
  /** As it is said. */
  readonly target: string
}

type Said = Pick<Words['projects'], 'columns' | 'noInvestor'>

/** What the grid shows, as a table to be taken along: its columns in their order, its rows in theirs, the sums last. */
export const projectTable = ({ columns, rows, total, caption, target }: Shown, words: Said): ChartTable<Line> => ({
  caption,
  columns: columns.map(column => columnOf(column, words, target)),
  rows,
  keyOf: ({ id }) => id ?? 'total',
  total,
})

const columnOf = (column: GridColumn, { columns, noInvestor }: Said, target: string): ChartColumn<Line> => {
  const named = { key: column, head: aimed(columns[column], target) }
  if (isAmount(column)) return { ...named, kind: 'money', value: line => line[column] }
  if (isShare(column)) return { ...named, kind: 'share', value: line => line[column] }
  if (column === 'actualAsOf') return { ...named, kind: 'date', value: line => line.actualAsOf }
  if (column === 'investor')
    return { ...named, kind: 'text', value: ({ id, investor }) => investor ?? (id === undefined ? '' : noInvestor) }
  return { ...named, kind: 'text', value: line => line[column] ?? '' }
}

const isAmount = (column: GridColumn): column is AmountColumn => amountColumns.some(known => known === column)
const isShare = (column: GridColumn): column is ShareColumn => shareColumns.some(known => known === column)

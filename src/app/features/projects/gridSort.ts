import type { GridSort, TextColumn } from './gridView.ts'
import { textColumns } from './gridView.ts'
import type { ProjectRow } from './projectRows.ts'

type Compare<Value> = (a: Value | undefined, b: Value | undefined, order: GridSort['order']) => number

/** What is not known comes last, whichever way one sorts. The answer is turned around when descending. */
const knownFirst =
  <Value>(compare: (a: Value, b: Value) => number): Compare<Value> =>
  (a, b, order) => {
    if (a !== undefined && b !== undefined) return compare(a, b)
    const missing = Number(a === undefined) - Number(b === undefined)
    return order === 'desc' ? -missing : missing
  }

const collator = new Intl.Collator('vi', { numeric: true })

export const compareNumbers = knownFirst<number>((a, b) => a - b)
export const compareTexts = knownFirst<string>(collator.compare)

export const isText = (column: GridSort['column']): column is TextColumn => textColumns.some(known => known === column)

/** The rows as the grid shows them. */
export const sortedRows = (rows: readonly ProjectRow[], { column, order }: GridSort): readonly ProjectRow[] => {
  const compare: (a: ProjectRow, b: ProjectRow) => number = isText(column)
    ? (a, b) => compareTexts(a[column], b[column], order)
    : (a, b) => compareNumbers(a[column], b[column], order)
  return rows.toSorted(order === 'desc' ? (a, b) => -compare(a, b) : compare)
}

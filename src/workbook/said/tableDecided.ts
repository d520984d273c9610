import type { ColumnMeaning, DecidableRowRole, Decisions, TableDecision } from './decisions.ts'
import { columnOf } from './cellRefs.ts'

/** What was decided about one table. */
export type TableDecisions = {
  readonly table: TableDecision | undefined
  /** By sheet column, 0-based. */
  readonly columns: ReadonlyMap<number, ColumnMeaning>
  /** By sheet row, 0-based. */
  readonly rows: ReadonlyMap<number, DecidableRowRole>
  /** Sheet rows left out whole, 0-based. */
  readonly leftOut: ReadonlySet<number>
}

const nothingDecided: TableDecisions = { table: undefined, columns: new Map(), rows: new Map(), leftOut: new Set() }

/** What was decided about one sheet; of two decisions about the same thing the later one. */
export type SheetDecisions = {
  readonly tables: readonly TableDecision[]
  readonly of: (at: string) => TableDecisions
}

/** Decisions by the sheet that they are about, looked through once. */
export const bySheet = ({ tables, columns, rows, leftOut }: Decisions): ((sheet: string) => SheetDecisions) => {
  if (tables.length + columns.length + rows.length + leftOut.length === 0)
    return () => ({ tables: [], of: () => nothingDecided })
  const tablesOf = Map.groupBy(tables, ({ sheet }) => sheet)
  const columnsOf = Map.groupBy(columns, ({ sheet }) => sheet)
  const rowsOf = Map.groupBy(rows, ({ sheet }) => sheet)
  const leftOutOf = Map.groupBy(leftOut, ({ sheet }) => sheet)
  return sheet => {
    const decided = tablesOf.get(sheet) ?? []
    const out = new Set(leftOutOf.get(sheet)?.flatMap(left => ('row' in left ? [left.row - 1] : [])))
    const ofRows = new Map(rowsOf.get(sheet)?.map(({ row, role }) => [row - 1, role]))
    const byTable = Map.groupBy(columnsOf.get(sheet) ?? [], ({ at }) => at)
    return {
      tables: decided,
      of: at => ({
        table: decided.findLast(table => table.at === at),
        columns: new Map(byTable.get(at)?.map(({ column, meaning }) => [columnOf(column), meaning])),
        rows: ofRows,
        leftOut: out,
      }),
    }
  }
}

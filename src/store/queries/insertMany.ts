import { CompiledQuery, sql } from 'kysely'
import type { Commit, Tables } from '../schema.ts'

type Column<Table extends keyof Tables> = keyof Tables[Table] & string

/**
 * Inserts rows of values in the order of `columns`, many per statement. Kysely's own builder makes a node per value:
 * ten times the work for a ledger's quarter of a million rows. Here it writes the statement once, and the values go
 * to the engine as they are. Rows are asked for as they are needed, so that they never stand in memory all at once.
 */
export const insertMany = async <Table extends keyof Tables>(
  commit: Commit,
  { table, columns }: { readonly table: Table; readonly columns: readonly Column<Table>[] },
  rows: Iterable<readonly unknown[]>,
): Promise<void> => {
  const width = columns.length
  const full = insertText(commit, { table, columns, count: rowsPerStatement })
  let values: unknown[] = []
  for (const row of rows) {
    for (const value of row) values.push(value)
    if (values.length < rowsPerStatement * width) continue
    await commit.executeQuery(CompiledQuery.raw(full, values))
    values = []
  }
  if (values.length === 0) return
  await commit.executeQuery(
    CompiledQuery.raw(insertText(commit, { table, columns, count: values.length / width }), values),
  )
}

/** 14 columns of 500 rows stay far below the 32,766 parameters that SQLite takes. */
const rowsPerStatement = 500

const insertText = (
  commit: Commit,
  { table, columns, count }: { readonly table: string; readonly columns: readonly string[]; readonly count: number },
): string => {
  const row = sql`(${sql.join(columns.map(() => sql.val(null)))})`
  const rows = sql.join(Array.from({ length: count }, () => row))
  const names = sql.join(columns.map(column => sql.ref(column)))
  return sql`insert into ${sql.table(table)} (${names}) values ${rows}`.compile(commit).sql
}

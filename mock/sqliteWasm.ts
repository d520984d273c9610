import sqlite3InitModule from '@sqlite.org/sqlite-wasm'
import type { Database, PreparedStatement } from '@sqlite.org/sqlite-wasm'
import type { Dialect } from 'kysely'
import { createSqliteDialect, type SqliteEngine, type SqliteValue } from '../src/store/sqliteDialect.ts'

/** An empty database in memory, over SQLite compiled to WebAssembly: the same engine in a browser and in Node. */
export const openSqliteWasm = async (): Promise<Dialect> => {
  const sqlite3 = await sqlite3InitModule()
  return createSqliteDialect(engineOf(new sqlite3.oo1.DB(':memory:', 'c')))
}

const engineOf = (database: Database): SqliteEngine => {
  const statements = createStatements(database)
  return {
    all: (sql, parameters) =>
      statements.use(sql, parameters, statement => {
        const names = statement.columnCount === 0 ? [] : statement.getColumnNames()
        const rows: Record<string, SqliteValue>[] = []
        while (statement.step()) rows.push(rowOf(names, statement.get([])))
        return rows
      }),
    run: (sql, parameters) =>
      statements.use(sql, parameters, statement => {
        statement.step()
        return { changes: database.changes() }
      }),
    close: () => {
      statements.close()
      database.close()
    },
  }
}

/** The library's own row objects decode every column's name again for every row. */
const rowOf = (names: readonly string[], values: readonly unknown[]): Record<string, SqliteValue> => {
  const row: Record<string, SqliteValue> = {}
  for (const [column, name] of names.entries()) row[name] = values[column] as SqliteValue // no BigInt: every integer here is a safe one
  return row
}

/** Preparing costs more than running; inserts of many sizes would keep too many. */
const keptStatements = 100

const createStatements = (database: Database) => {
  const kept = new Map<string, PreparedStatement>()
  const close = (): void => {
    for (const statement of kept.values()) statement.finalize()
    kept.clear()
  }
  const prepared = (sql: string): PreparedStatement => {
    const known = kept.get(sql)
    if (known) return known
    if (kept.size >= keptStatements) close()
    const statement = database.prepare(sql)
    kept.set(sql, statement)
    return statement
  }
  const use = <T>(sql: string, parameters: readonly SqliteValue[], work: (statement: PreparedStatement) => T): T => {
    const statement = prepared(sql)
    try {
      if (parameters.length > 0) statement.bind([...parameters])
      return work(statement)
    } finally {
      statement.reset(true)
    }
  }
  return { use, close }
}

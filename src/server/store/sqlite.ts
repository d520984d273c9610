import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Dialect } from 'kysely'
import { err, ok, type Result } from '../../domain/result.ts'
import { createSqliteDialect, type SqliteEngine } from '../../store/sqliteDialect.ts'

/** Another process holds the data folder. */
export type Owned = { readonly code: 'owned'; readonly dataDir: string }

/**
 * Opens the database file in a data folder as its only owner. The lock is the operating system's own: it goes when
 * the process ends, however it ends. `synchronous=FULL`: what has been acknowledged survives a power cut (with NORMAL,
 * simulated cuts lost commits).
 */
export const openSqlite = (dataDir: string): Result<Dialect, Owned> => {
  mkdirSync(dataDir, { recursive: true })
  const database = new DatabaseSync(join(dataDir, databaseFile))
  try {
    database.exec('pragma locking_mode = exclusive')
    database.exec('pragma journal_mode = wal')
    database.exec('pragma synchronous = full')
    database.exec('begin immediate; commit')
  } catch (error) {
    database.close()
    if (isBusy(error)) return err({ code: 'owned', dataDir })
    throw error
  }
  return ok(createSqliteDialect(engineOf(database)))
}

/** Name of the file inside the data folder. */
export const databaseFile = 'disbursement.db'

/** SQLITE_BUSY and SQLITE_LOCKED, as node:sqlite reports them. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (error.errcode === 5 || error.errcode === 6)

const engineOf = (database: DatabaseSync): SqliteEngine => {
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    if (statements.size >= keptStatements) statements.clear()
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    all: (sql, parameters) => prepared(sql).all(...parameters) as ReturnType<SqliteEngine['all']>, // no BigInts unless asked for
    run: (sql, parameters) => ({ changes: Number(prepared(sql).run(...parameters).changes) }),
    close: () => database.close(),
  }
}

/** Preparing costs more than running for the small ones, and for the inserts of 500 rows too. */
const keptStatements = 200

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Dialect } from 'kysely'
import { err, ok, type Result } from '../../domain/base/result.ts'
import { createSqliteDialect, type SqliteEngine, type SqliteValue } from '../../store/sqliteDialect.ts'

/** Another process holds the data folder. */
export type OwnerElsewhere = { readonly code: 'owned'; readonly dataDir: string }

/**
 * Opens the database file in a data folder as its only owner. The lock is the operating system's own: it goes when
 * the process ends, however it ends. `synchronous=FULL`: what has been acknowledged survives a power cut (with NORMAL,
 * simulated cuts lost commits).
 */
export const openSqlite = (dataDir: string): Result<Dialect, OwnerElsewhere> => {
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
  const statements = new Map<string, NamedStatement>()
  const prepared = (sql: string): NamedStatement => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    if (statements.size >= keptStatements) statements.clear()
    const made = prepare(database, sql)
    statements.set(sql, made)
    return made
  }
  return {
    all: (sql, parameters) => {
      const { statement, names } = prepared(sql)
      const rows = statement.all(...parameters) as unknown as readonly SqliteValue[][] // asked for as arrays below
      return rows.map(values => toRecord(names, values))
    },
    run: (sql, parameters) => ({ changes: Number(prepared(sql).statement.run(...parameters).changes) }),
    close: () => database.close(),
  }
}

type NamedStatement = { readonly statement: StatementSync; readonly names: readonly string[] }

const prepare = (database: DatabaseSync, sql: string): NamedStatement => {
  const statement = database.prepare(sql)
  statement.setReturnArrays(true)
  return { statement, names: statement.columns().map(({ name }) => name) }
}

/** The driver's own row objects are hash tables: a year's facts are read in half the time this way. */
const toRecord = (names: readonly string[], values: readonly SqliteValue[]): Record<string, SqliteValue> => {
  const record: Record<string, SqliteValue> = {}
  for (let column = 0; column < names.length; column += 1) record[names[column] ?? ''] = values[column] ?? null
  return record
}

/** Preparing costs more than running for the small ones, and for the inserts of 500 rows too. */
const keptStatements = 200

import { sql, type Generated, type Kysely, type Transaction } from 'kysely'
import { ledger } from './migrations/001-ledger.ts'
import { records } from './migrations/002-records.ts'
import { decisions } from './migrations/003-decisions.ts'
import { findingCount } from './migrations/005-finding-count.ts'
import { keyProjects } from './migrations/006-key-projects.ts'
import { retrying } from './retrying.ts'

/** In order, forward only. A name that has been released is never changed, nor what stands behind it. */
const migrations: readonly Migration[] = [
  { name: '001-ledger', up: ledger },
  { name: '002-records', up: records },
  { name: '003-decisions', up: decisions },
  { name: '005-finding-count', up: findingCount },
  { name: '006-key-projects', up: keyProjects },
]

type Migration = { readonly name: string; readonly up: (db: Kysely<unknown>) => Promise<void> }

type MigrationTables = {
  readonly migrations: { readonly name: string; readonly at: Generated<string> }
  readonly migration_lock: { readonly id: number; readonly holds: number }
}

/**
 * Brings the tables up to this program. The lock row makes other processes wait until the transaction that changes
 * the tables ends, in every engine and without advisory locks, which the distributed ones lack.
 */
export const migrate = async (db: Kysely<unknown>): Promise<void> => {
  const own = db as unknown as Kysely<MigrationTables> // these two tables are created in the next line
  await retrying(() => createOwnTables(own))
  await retrying(() =>
    own.transaction().execute(async transaction => {
      await lock(transaction)
      for (const migration of await pending(transaction)) {
        await migration.up(transaction as unknown as Kysely<unknown>) // a migration knows no tables but those it makes
        await record(transaction, migration.name)
      }
    }),
  )
}

/** Two processes that start at once may both try: PostgreSQL then fails one of them, and the second try finds all there. */
const createOwnTables = async (db: Kysely<MigrationTables>): Promise<void> => {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('at', 'timestamptz', column => column.notNull().defaultTo(sql`current_timestamp`))
    .execute()
  await db.schema
    .createTable('migration_lock')
    .ifNotExists()
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('holds', 'integer', column => column.notNull())
    .execute()
  await db
    .insertInto('migration_lock')
    .values({ id: 1, holds: 0 })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

const lock = async (transaction: Transaction<MigrationTables>): Promise<void> => {
  await transaction
    .updateTable('migration_lock')
    .set(row => ({ holds: row('holds', '+', 1) }))
    .where('id', '=', 1)
    .execute()
}

const pending = async (transaction: Transaction<MigrationTables>): Promise<readonly Migration[]> => {
  const done = new Set((await transaction.selectFrom('migrations').select('name').execute()).map(({ name }) => name))
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...done].filter(name => !known.has(name))
  if (unknown.length > 0)
    throw new Error(`Dữ liệu do bản chương trình mới hơn ghi (${unknown.join(', ')}); hãy cập nhật`)
  return migrations.filter(({ name }) => !done.has(name))
}

const record = async (transaction: Transaction<MigrationTables>, name: string): Promise<void> => {
  await transaction.insertInto('migrations').values({ name }).execute()
}

import type { Store } from '../api/store.ts'
import { ok, type Result } from '../domain/result.ts'
import { createStore } from '../store/createStore.ts'
import type { Env } from './env.ts'
import { openSqlite, type Owned } from './store/sqlite.ts'

/** The store that the environment asks for. The driver of PostgreSQL is loaded only where it is used. */
export const openStore = async ({ databaseUrl, dataDir }: Env): Promise<Result<Store, Owned>> => {
  if (databaseUrl !== undefined) {
    const { openPostgres } = await import('./store/postgres.ts')
    return ok(await createStore(openPostgres(databaseUrl)))
  }
  const dialect = openSqlite(dataDir)
  return dialect.ok ? ok(await createStore(dialect.value)) : dialect
}

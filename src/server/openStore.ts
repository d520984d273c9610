import type { Store } from '../api/store.ts'
import { err, ok, type Result } from '../domain/base/result.ts'
import type { KeyProject } from '../domain/ledger/directory.ts'
import { ngheAn } from '../province/nghe-an/ngheAn.ts'
import { createStore } from '../store/createStore.ts'
import { describeError } from './describeError.ts'
import type { Env } from './env.ts'
import { openSqlite, type Owned } from './store/sqlite.ts'

/** Why there is no store: another process has the folder, or the database cannot be opened at all. */
export type NoStore = Owned | { readonly code: 'closed'; readonly reason: string }

type Place = Pick<Env, 'databaseUrl' | 'dataDir'>

/**
 * The store that the environment asks for, beginning with what the province follows; Nghệ An, the first to use it,
 * unless told. The driver of PostgreSQL is loaded only where it is used.
 */
export const openStore = async (env: Place & Partial<Pick<Env, 'province'>>): Promise<Result<Store, NoStore>> => {
  try {
    return await open(env, (env.province ?? ngheAn).keyProjects)
  } catch (error) {
    return err({ code: 'closed', reason: `Không mở được ${placeOf(env)}: ${describeError(error)}` })
  }
}

const open = async (
  { databaseUrl, dataDir }: Place,
  keyProjects: readonly KeyProject[],
): Promise<Result<Store, NoStore>> => {
  if (databaseUrl !== undefined) {
    const { openPostgres } = await import('./store/postgres.ts')
    return ok(await createStore(openPostgres(databaseUrl), keyProjects))
  }
  const dialect = openSqlite(dataDir)
  return dialect.ok ? ok(await createStore(dialect.value, keyProjects)) : dialect
}

/** Without the password that the address of a database holds. */
const placeOf = ({ databaseUrl, dataDir }: Place): string =>
  databaseUrl === undefined ? `thư mục dữ liệu ${dataDir}` : `cơ sở dữ liệu tại ${URL.parse(databaseUrl)?.host ?? '?'}`

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Dialect } from 'kysely'
import { openPostgres } from '../../src/server/store/postgres.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { hasPostgres, startCluster, type Cluster } from './postgresCluster.ts'

/** An empty database of one engine; `dialect` may be opened again after the one before was closed. */
export type EmptyDatabase = { readonly dialect: () => Dialect; readonly remove: () => void }

/** The same tests over every engine: a suite gets a way to make empty databases. */
export const describeEngines = (suite: (newDatabase: () => Promise<EmptyDatabase>) => void): void => {
  describe('SQLite', () => {
    suite(sqliteInFolder)
  })
  describe.skipIf(!hasPostgres())('PostgreSQL', () => {
    let cluster: Cluster
    beforeAll(async () => {
      cluster = await startCluster()
    })
    afterAll(() => cluster.stop())
    suite(async () => {
      const url = await cluster.newDatabase()
      return { dialect: () => openPostgres(url), remove: () => {} }
    })
  })
}

const sqliteInFolder = async (): Promise<EmptyDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  return {
    dialect: () => {
      const opened = openSqlite(folder)
      if (!opened.ok) throw new Error('owned by another process')
      return opened.value
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNodeApi } from '../../src/server/nodeApi.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { describeHome } from './describeHome.ts'
import { unexpected } from './unexpected.ts'

describeHome('Node over SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'home-'))
  const dialect = openSqlite(folder)
  if (!dialect.ok) throw new Error('owned by another process')
  const api = createNodeApi(await createStore(dialect.value, ngheAnKeyProjects), unexpected)
  return {
    fetch: api.fetch,
    close: async () => {
      await api.close()
      rmSync(folder, { recursive: true })
    },
  }
})

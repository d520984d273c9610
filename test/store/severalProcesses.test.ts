import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/server/store/postgres.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { hasPostgres, startCluster, type Cluster } from './postgresCluster.ts'
import { entries, factOf, planOf, requestOf, year } from './plans.ts'

describe.skipIf(!hasPostgres())('several processes over one PostgreSQL', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
  })
  afterAll(() => cluster.stop())

  it('start at the same moment on an empty database', async () => {
    const url = await cluster.newDatabase()
    const stores = await Promise.all([1, 2, 3, 4].map(() => createStore(openPostgres(url), ngheAnKeyProjects)))
    expect(await Promise.all(stores.map(store => store.version()))).toEqual([0, 0, 0, 0])
    await Promise.all(stores.map(store => store.close()))
  })

  it('never commit on a directory that another has changed', async () => {
    const url = await cluster.newDatabase()
    const stores = await Promise.all([1, 2, 3].map(() => createStore(openPostgres(url), ngheAnKeyProjects)))
    const plan = planOf([factOf()], entries)
    const outcomes = await Promise.all(stores.map(store => store.commitImport(requestOf({ plan, version: 0 }))))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['committed', 'stale', 'stale'])
    expect((await stores[0]?.yearBook(year))?.directory.projects).toHaveLength(2)
    await Promise.all(stores.map(store => store.close()))
  })

  it('go on when the server has dropped their connections', async () => {
    const url = await cluster.newDatabase()
    const store = await createStore(openPostgres(url), ngheAnKeyProjects)
    await store.commitImport(requestOf({ plan: planOf([factOf()], entries), version: 0 }))
    const administrator = new Client(url)
    await administrator.connect()
    await administrator.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    )
    await administrator.end()
    const plan = planOf([factOf({ cell: 'F13' })])
    expect(await store.commitImport(requestOf({ plan, version: 1 }))).toMatchObject({ status: 'committed' })
    await store.close()
  })
})

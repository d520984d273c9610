import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/server/store/postgres.ts'
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
    const stores = await Promise.all([1, 2, 3, 4].map(() => createStore(openPostgres(url))))
    expect(await Promise.all(stores.map(store => store.version()))).toEqual([0, 0, 0, 0])
    await Promise.all(stores.map(store => store.close()))
  })

  it('never commit on a directory that another has changed', async () => {
    const url = await cluster.newDatabase()
    const stores = await Promise.all([1, 2, 3].map(() => createStore(openPostgres(url))))
    const plan = planOf([factOf()], entries)
    const outcomes = await Promise.all(stores.map(store => store.commitImport(requestOf({ plan, version: 0 }))))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['committed', 'stale', 'stale'])
    expect((await stores[0]?.yearBook(year))?.directory.projects).toHaveLength(2)
    await Promise.all(stores.map(store => store.close()))
  })
})

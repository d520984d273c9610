import { afterAll, beforeAll, describe } from 'vitest'
import { createNodeApi } from '../../src/server/nodeApi.ts'
import { openPostgres } from '../../src/server/store/postgres.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { hasPostgres, startCluster, type Cluster } from '../store/postgresCluster.ts'
import { describeHome } from './describeHome.ts'
import { unexpected } from './unexpected.ts'

describe.skipIf(!hasPostgres())('with a PostgreSQL server', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
  })
  afterAll(() => cluster.stop())

  describeHome('Node over PostgreSQL', async () =>
    createNodeApi(await createStore(openPostgres(await cluster.newDatabase()), ngheAnKeyProjects), unexpected),
  )
})

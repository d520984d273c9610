import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNodeApi } from '../../src/server/nodeApi.ts'
import { openPostgres } from '../../src/server/store/postgres.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { createClient } from '../contract/client.ts'
import { unexpected } from '../contract/unexpected.ts'
import { hasPostgres, startCluster, type Cluster } from '../store/postgresCluster.ts'

describe.skipIf(!hasPostgres())('two servers over one PostgreSQL', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
  })
  afterAll(() => cluster.stop())

  it('take files at the same moment and know nobody twice', async () => {
    const url = await cluster.newDatabase()
    const openServer = async () => createNodeApi(await createStore(openPostgres(url), ngheAnKeyProjects), unexpected)
    const servers = [await openServer(), await openServer()]
    const [left, right] = servers.map(({ fetch }) => createClient(fetch))
    const outcomes = await Promise.all([
      left?.upload('01-mau-chuan.xlsx'),
      right?.upload('02-phu-luc-cam-ket.xlsx'),
      left?.upload('04-dang-doc.xlsx'),
      right?.upload('12-mau-chuan.xlsb'),
    ])
    expect(outcomes.map(outcome => outcome?.status)).toEqual([201, 201, 201, 201])
    const directory = (await left?.book())?.directory
    const names = directory?.investors.map(({ name }) => name) ?? []
    expect(new Set(names).size).toBe(names.length)
    expect((await right?.book())?.facts).toEqual((await left?.book())?.facts)
    await Promise.all(servers.map(({ close }) => close()))
  })
})

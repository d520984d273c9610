import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RecordSave, Store } from '../../src/api/store.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { describeEngines, type EmptyDatabase } from './engines.ts'

describeEngines(newDatabase => {
  let database: EmptyDatabase
  let store: Store

  beforeEach(async () => {
    database = await newDatabase()
    store = await createStore(database.dialect(), ngheAnKeyProjects)
  })

  afterEach(async () => {
    await store.close()
    database.remove()
  })

  const save = (changed: Partial<RecordSave> = {}) =>
    store.saveRecord({
      kind: 'obstacles',
      id: 'a',
      version: 0,
      body: { text: 'Vướng mặt bằng' },
      reason: undefined,
      at: '2024-10-01T02:00:00.000Z',
      by: 'Cán bộ',
      changesLedger: false,
      ...changed,
    })

  it('gives back what was saved, of its own kind alone', async () => {
    await save({ reason: 'Chủ đầu tư báo' })
    await save({ kind: 'locks', id: 'b' })
    expect(await store.records('obstacles')).toEqual([
      {
        id: 'a',
        version: 1,
        body: { text: 'Vướng mặt bằng' },
        reason: 'Chủ đầu tư báo',
        at: '2024-10-01T02:00:00.000Z',
        by: 'Cán bộ',
      },
    ])
  })

  it('keeps every version with who and when, newest first', async () => {
    await save()
    await save({ version: 1, body: { text: 'Đã xong' }, by: 'Trưởng phòng' })
    expect((await store.recordHistory('obstacles', 'a')).map(({ version, by }) => [version, by])).toEqual([
      [2, 'Trưởng phòng'],
      [1, 'Cán bộ'],
    ])
    expect(await store.records('obstacles')).toMatchObject([{ version: 2, body: { text: 'Đã xong' } }])
  })

  it('knows at an instant what was saved by then, however the instant is written', async () => {
    await save({ at: '2024-10-01T02:00:00.500Z' })
    expect(await store.records('obstacles', '2024-10-01T02:00:00Z')).toEqual([])
    expect(await store.records('obstacles', '2024-10-01T02:00:01Z')).toHaveLength(1)
  })

  it('writes nothing over what somebody else saved meanwhile', async () => {
    await save()
    await save({ version: 1, body: { text: 'Của người khác' } })
    expect(await save({ version: 1, body: { text: 'Của tôi' } })).toMatchObject({
      status: 'conflict',
      latest: { version: 2 },
    })
    expect(await save({ version: 0 })).toMatchObject({ status: 'conflict' })
    expect(await store.recordHistory('obstacles', 'a')).toHaveLength(2)
  })

  it('removes a record without losing its versions, and can have it back', async () => {
    await save()
    await save({ version: 1, body: undefined, reason: 'Ghi nhầm' })
    expect(await store.records('obstacles')).toEqual([])
    expect((await store.recordHistory('obstacles', 'a'))[0]).toMatchObject({ body: undefined, reason: 'Ghi nhầm' })
    await save({ version: 2 })
    expect(await store.records('obstacles')).toMatchObject([{ version: 3 }])
  })

  it('shows the records as they were known at an instant', async () => {
    await save()
    await save({ version: 1, body: { text: 'Sau đó' }, at: '2024-11-01T00:00:00.000Z' })
    expect(await store.records('obstacles', '2024-09-01T00:00:00.000Z')).toEqual([])
    expect(await store.records('obstacles', '2024-10-15T00:00:00.000Z')).toMatchObject([{ version: 1 }])
  })

  it('moves the ledger on only where the kind says so', async () => {
    await save()
    expect(await store.version()).toBe(0)
    await save({ kind: 'locks', changesLedger: true })
    expect(await store.version()).toBe(1)
  })
})

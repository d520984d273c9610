import { expect, it } from 'vitest'
import type { Store } from '../../src/api/store.ts'
import { openSmallHome, upload } from './smallHome.ts'

const lock = {
  kind: 'period-locks',
  id: '2024-1',
  version: 0,
  body: { planYear: 2024, month: 1 },
  reason: 'Chốt',
  at: '2024-11-05T02:00:00.000Z',
  by: 'Lãnh đạo phòng',
  changesLedger: true,
}

/** Somebody locks January in the moment before the store writes or undoes what was planned without the lock. */
const lockedMeanwhile = (store: Store): Store => ({
  ...store,
  commitImport: async request => {
    await store.saveRecord(lock)
    return store.commitImport(request)
  },
  undoImport: async (id, undo) => {
    await store.saveRecord(lock)
    return store.undoImport(id, undo)
  },
})

it('a lock set between the check and the commit stops the commit', async () => {
  const { api, store, remove } = await openSmallHome({ around: lockedMeanwhile })
  const response = await api.fetch(upload())
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ status: 'rejected', findings: [{ code: 'period-locked', cell: 'C5' }] })
  expect(await store.imports()).toEqual([])
  await remove()
})

it('a lock set between the check and the undo stops the undo', async () => {
  const { api, store, remove } = await openSmallHome({
    around: real => ({ ...lockedMeanwhile(real), commitImport: real.commitImport }),
  })
  const { importId } = (await (await api.fetch(upload())).json()) as { importId: string } // a commit answers with it
  const undo = new Request(`http://localhost/api/imports/${importId}/undo`, { method: 'POST' })
  expect((await api.fetch(undo)).status).toBe(409)
  expect(await store.imports()).toMatchObject([{ id: importId }])
  expect((await store.imports())[0]?.undoneAt).toBeUndefined()
  await remove()
})

import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/api/store.ts'
import { openSmallHome, upload, type SmallHome } from './smallHome.ts'

let home: SmallHome

afterEach(() => home.remove())

const send = async (request: Request): Promise<{ readonly status: number; readonly body: unknown }> => {
  const response = await home.api.fetch(request)
  return { status: response.status, body: await response.json() }
}

/** A body that comes in pieces and says nothing of its length. */
const streamed = (pieces: number): Request =>
  new Request('http://localhost/api/imports', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: new ReadableStream({
      start: controller => {
        for (let piece = 0; piece < pieces; piece += 1) controller.enqueue(new Uint8Array(1_000))
        controller.close()
      },
    }),
    duplex: 'half',
  } as RequestInit) // Node asks for `duplex`, which the types of browsers lack

describe('the size of a request', () => {
  it('is limited by what it says of itself', async () => {
    home = await openSmallHome({ fileLimit: 10_000 })
    expect((await send(upload(new Uint8Array(5_000)))).status).toBe(201)
    expect(await send(upload(new Uint8Array(200_000)))).toMatchObject({ status: 413, body: { code: 'too-large' } })
  })

  it('is limited while it comes in', async () => {
    home = await openSmallHome({ fileLimit: 10_000 })
    expect(await send(streamed(200))).toMatchObject({
      status: 413,
      body: { code: 'too-large', detail: expect.stringContaining('lớn hơn mức cho phép 0,01 MB') },
    })
  })
})

describe('a commit that another process was faster than', () => {
  it('is planned again on what that one left', async () => {
    let attempts = 0
    const overtaken = (store: Store): Store => ({
      ...store,
      commitImport: async request => {
        attempts += 1
        if (attempts === 1) await store.saveRecord(anyLedgerChange)
        return store.commitImport(request)
      },
    })
    home = await openSmallHome({ around: overtaken })
    expect((await send(upload())).status).toBe(201)
    expect(attempts).toBe(2)
    expect(await home.store.imports()).toHaveLength(1)
  })
})

const anyLedgerChange = {
  kind: 'key-projects',
  id: 'current',
  version: 0,
  body: { keyProjects: [] },
  reason: undefined,
  at: '2024-11-05T02:00:00.000Z',
  by: 'Cán bộ',
  changesLedger: true,
} as const

const broken = (store: Store): Store => ({
  ...store,
  years: async () => {
    throw new Error('password of the database: secret')
  },
})

describe('a fault of ours', () => {
  it('is told without what is inside, and reported', async () => {
    const reported: unknown[] = []
    home = await openSmallHome({ around: broken, reportFault: error => reported.push(error) })
    const { status, body } = await send(new Request('http://localhost/api/years'))
    expect(status).toBe(500)
    expect(body).toMatchObject({ code: 'fault', title: 'Lỗi của chương trình' })
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(reported).toHaveLength(1)
  })
})

it('without any disbursement figures stand for today, within the plan year', async () => {
  home = await openSmallHome()
  await send(upload())
  const progress = new Request('http://localhost/api/years/2024/progress?by=province')
  expect(await send(progress)).toMatchObject({ body: { asOf: '2024-11-05' } })
  const before = new Request('http://localhost/api/years/2025/progress?by=province')
  expect(await send(before)).toMatchObject({ body: { asOf: '2025-01-01' } })
})

import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conditionsOf, under } from '../../mock/conditions.ts'
import { handlersOf } from '../../mock/handlers.ts'
import type { MockHome } from '../../mock/home.ts'
import { openMockHomeInNode } from '../../mock/node.ts'
import type { ImportOutcome } from '../../src/api/contract/imports.ts'
import { workbookBytes } from '../fixtures/shared.ts'

const origin = 'http://demo.test'

describe("the demo's home", () => {
  let home: MockHome
  const server = setupServer()

  beforeAll(async () => {
    home = await openMockHomeInNode()
    server.use(...handlersOf(home.fetch))
    server.listen({ onUnhandledFrame: 'error' })
  })
  afterAll(async () => {
    server.close()
    await home.close()
  })

  it('begins empty, and takes the sample province in by the API, with nothing to complain of', async () => {
    expect(await json(fetch(`${origin}/api/years`))).toEqual({ years: [] })
    const { imports } = await json<{ imports: readonly ImportOutcome[] }>(
      fetch(`${origin}/api/sample`, { method: 'POST' }),
    )
    expect(imports).toHaveLength(13)
    for (const { status, findings, file } of imports)
      expect({ file, status, findings }).toMatchObject({ status: 'committed', findings: [] })
  })

  it('answers the published figures of 20/10/2024', async () => {
    const { rows } = await json<{ rows: readonly object[] }>(
      fetch(`${origin}/api/years/2024/progress?asOf=2024-10-20&by=province`),
    )
    expect(rows).toEqual([
      expect.objectContaining({
        plan: 5_471_000_000_000,
        actual: 2_852_000_000_000,
        remaining: 2_619_000_000_000,
        rate: 2_852 / 5_471,
      }),
    ])
  })

  it('names the sixteen of 20/10/2024 as lagging critically', async () => {
    const { investors } = await json<{ investors: readonly { severity: string }[] }>(
      fetch(`${origin}/api/years/2024/lagging?asOf=2024-10-20`),
    )
    expect(investors.filter(({ severity }) => severity === 'critical')).toHaveLength(16)
  })

  it('takes a public workbook in, uploaded as a form', async () => {
    const form = new FormData()
    form.set('file', new File([workbookBytes('02-phu-luc-cam-ket.xlsx')], '02-phu-luc-cam-ket.xlsx'))
    form.set('acceptWarnings', 'true')
    const outcome = await json<ImportOutcome>(fetch(`${origin}/api/imports`, { method: 'POST', body: form }))
    expect(outcome).toMatchObject({ status: 'committed', planYear: 2024, file: '02-phu-luc-cam-ket.xlsx' })
  })

  it('hands the lagging report out as a file', async () => {
    const response = await fetch(`${origin}/api/years/2024/reports/lagging?asOf=2024-10-20&format=xlsx`)
    expect(response.status).toBe(200)
    expect(new Uint8Array(await response.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
  })
})

describe('conditions', () => {
  it.each([
    ['', { delay: 0, failing: false, role: 'officer' }],
    ['?mock=slow', { delay: 3_000, failing: false, role: 'officer' }],
    ['?asOf=2024-10-20&mock=failing,reader', { delay: 0, failing: true, role: 'reader' }],
  ] as const)('%j', (search, conditions) => {
    expect(conditionsOf(search)).toEqual(conditions)
  })

  it('without any, the application answers itself', () => {
    expect(under(conditionsOf(''), answering)).toBe(answering)
  })

  it('failing: a problem in the form of the API, but the session still answers', async () => {
    const failing = under(conditionsOf('?mock=failing'), answering)
    const response = await failing(new Request(`${origin}/api/years`))
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'fault' })
    expect(await (await failing(new Request(`${origin}/api/session`))).text()).toBe('ok')
  })

  it('a reader may not write', async () => {
    const home = await openMockHomeInNode('reader')
    const response = await home.fetch(new Request(`${origin}/api/sample`, { method: 'POST' }))
    expect(response.status).toBe(403)
    await home.close()
  })
})

const answering = async (): Promise<Response> => new Response('ok')

const json = async <Answer>(response: Promise<Response>): Promise<Answer> => (await (await response).json()) as Answer // the contract suite checks the answers' shapes

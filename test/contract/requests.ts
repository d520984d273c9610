import { describe, expect, it } from 'vitest'
import { json, type Client } from './client.ts'

/** Requests that make no sense, and the document that says which do. */
export const describeRequests = (at: () => Client): void => {
  describe('a request that makes no sense', () => {
    it.each([
      ['/api/years/24/book', 400, 'bad-request'],
      ['/api/years/2024/book?knownAt=yesterday', 400, 'bad-request'],
      ['/api/years/2024/progress?by=month', 400, 'bad-request'],
      ['/api/years/2024/progress?by=province&asOf=2024-02-30', 400, 'bad-request'],
      ['/api/years/2024/forecast?by=month', 400, 'bad-request'],
      ['/api/imports/none/file', 404, 'not-found'],
      ['/api/nowhere', 404, 'not-found'],
    ])('%s → %i %s', async (path, status, code) => {
      const response = at().get(path)
      expect((await response).status).toBe(status)
      expect(await at().problem(response)).toMatchObject({ status, code })
    })

    it('an upload without a file says which field is wrong', async () => {
      const form = new FormData()
      form.set('planYear', '2024')
      expect((await at().problem(at().post('/api/imports', form))).fields?.map(field => field.name)).toEqual(['file'])
    })

    it('an upload that is no form is turned away', async () => {
      const request = new Request('http://localhost/api/imports', {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      })
      expect(await at().problem(at().send(request))).toMatchObject({ status: 415, code: 'unsupported-media-type' })
    })
  })

  it('describes itself', async () => {
    const document = await json<{ openapi: string; paths: Record<string, unknown> }>(at().get('/api/openapi.json'))
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/api/years/{year}/book')
  })
}

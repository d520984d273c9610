import { describe, expect, it } from 'vitest'
import { getJson, type Api } from '../../../src/app/client/api.ts'
import { problemCodeOf, sayFailure } from '../../../src/app/client/errors.ts'
import { vi } from '../../../src/app/text/vi/vi.ts'

const answering = (status: number, contentType: string, body: string): Api => ({
  fetch: async () => new Response(body, { status, headers: { 'content-type': contentType } }),
})

const failureFrom = (api: Api): Promise<unknown> =>
  getJson(api, '/api/years').then(
    () => undefined,
    (error: unknown) => error,
  )

const problem = (code: string) =>
  JSON.stringify({ type: `/problems/${code}`, code, status: 400, title: 'Tiêu đề', detail: 'Cách xử lý' })

describe('failures in words', () => {
  it('lets the server speak for itself', async () => {
    const error = await failureFrom(answering(404, 'application/problem+json', problem('not-found')))
    expect(sayFailure(error, vi)).toEqual({
      title: 'Tiêu đề',
      advice: 'Cách xử lý',
      mayRetry: false,
      forbidden: false,
    })
    expect(problemCodeOf(error)).toBe('not-found')
  })

  it('knows a missing right from a fault', async () => {
    const error = await failureFrom(answering(403, 'application/problem+json', problem('forbidden')))
    expect(sayFailure(error, vi)).toMatchObject({ forbidden: true, mayRetry: false })
  })

  it.each([
    ['a network that is down', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) }],
    ['a gateway with words of its own', answering(502, 'text/html', '<h1>Bad Gateway</h1>')],
  ])('says of %s that the server cannot be reached', async (_, api) => {
    const said = sayFailure(await failureFrom(api), vi)
    expect(said).toMatchObject({ title: 'Không liên lạc được với máy chủ', mayRetry: true })
  })

  it('says of a bug that it is one', () => {
    expect(sayFailure(new RangeError('oops'), vi).title).toBe('Trang này gặp lỗi ngoài dự kiến')
  })
})

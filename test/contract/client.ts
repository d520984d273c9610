import { expect } from 'vitest'
import type { Facts } from '../../src/api/contract/figures.ts'
import type { ImportOutcome } from '../../src/api/contract/imports.ts'
import type { Problem } from '../../src/api/contract/problem.ts'
import type { YearBookAnswer } from '../../src/api/contract/years.ts'
import { workbookBytes } from '../fixtures/shared.ts'

type Send = (request: Request) => Promise<Response>
type Texts = Readonly<Record<string, string>>

export type Client = ReturnType<typeof createClient>

/** Requests of the contract in few words. */
export const createClient = (send: Send) => {
  const get = (path: string, headers: Texts = {}): Promise<Response> =>
    send(new Request(`http://localhost${path}`, { headers }))

  const post = (path: string, body?: FormData): Promise<Response> =>
    send(new Request(`http://localhost${path}`, body === undefined ? { method: 'POST' } : { method: 'POST', body }))

  const upload = (file: File | string, fields: Texts = { acceptWarnings: 'true' }): Promise<Response> => {
    const form = new FormData()
    form.set('file', typeof file === 'string' ? new File([workbookBytes(file)], file) : file)
    for (const [field, text] of Object.entries(fields)) form.set(field, text)
    return post('/api/imports', form)
  }

  return {
    send,
    get,
    post,
    upload,
    commit: async (file: string): Promise<ImportOutcome> => {
      const response = await upload(file)
      expect(response.status).toBe(201)
      return json<ImportOutcome>(response)
    },
    book: () => json<YearBookAnswer>(get('/api/years/2024/book')),
    facts: async (project?: string) => {
      const query = project === undefined ? '' : `?${new URLSearchParams({ project }).toString()}`
      return (await json<Facts>(get(`/api/years/2024/facts${query}`))).facts
    },
    problem: async (answer: Promise<Response>): Promise<Problem> => {
      const response = await answer
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      return json<Problem>(response)
    },
  }
}

export const json = async <T>(response: Response | Promise<Response>): Promise<T> => {
  const body: unknown = await (await response).json()
  return body as T // the contract's type of the route that the test asks
}

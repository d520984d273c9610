import { createContext, use } from 'react'
import type { Problem } from '../../api/contract/problem.ts'

/** The one way to the server, handed in where the app is mounted: the browser's `fetch`, or a test's API in memory. */
export type Api = { readonly fetch: (path: string, init?: RequestInit) => Promise<Response> }

export const ApiContext = createContext<Api | undefined>(undefined)

export const useApi = (): Api => {
  const api = use(ApiContext)
  if (!api) throw new Error('no Api handed in')
  return api
}

/** What a request can end in besides its answer. Thrown, so that TanStack Query holds it as the query's error. */
export type RequestFailure = Error & {
  readonly failure: { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'unreachable' }
}

/** The answer of a GET as its contract types it: the server checked it by the same schema. */
export const getJson = async <Answer>(api: Api, path: string, signal?: AbortSignal): Promise<Answer> =>
  jsonOf<Answer>(await send(api, path, signal ? { signal } : {}))

/** The answer of a POST; a body is sent as a form. */
export const post = async <Answer>(api: Api, path: string, body?: FormData): Promise<Answer> =>
  jsonOf<Answer>(await send(api, path, body ? { method: 'POST', body } : { method: 'POST' }))

/** Any answer that is not a failure. `alsoFine` are statuses whose body is the answer all the same (422 of an import). */
export const send = async (
  api: Api,
  path: string,
  init: RequestInit,
  alsoFine: readonly number[] = [],
): Promise<Response> => {
  const response = await api.fetch(path, init).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') throw error
    throw failureError({ kind: 'unreachable' })
  })
  if (response.ok || alsoFine.includes(response.status)) return response
  throw failureError(await failureOf(response))
}

const jsonOf = async <Answer>(response: Response): Promise<Answer> => (await response.json()) as Answer // checked by the server against the contract

/** A gateway in between may answer in its own words: those are told by their status alone. */
const failureOf = async (response: Response): Promise<RequestFailure['failure']> => {
  if (response.headers.get('content-type')?.startsWith('application/problem+json'))
    return { kind: 'problem', problem: await jsonOf<Problem>(response) }
  return { kind: 'unreachable' }
}

const failureError = (failure: RequestFailure['failure']): RequestFailure =>
  Object.assign(new Error(failure.kind === 'problem' ? failure.problem.code : failure.kind), { failure })

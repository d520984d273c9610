import { createNodeApi } from '../nodeApi.ts'
import { err, ok, type Result } from '../../domain/base/result.ts'
import type { Env } from '../env.ts'
import { openStore } from '../openStore.ts'
import { instanceHeader, originOf, readOwner } from '../owner.ts'

/** The API, wherever it is: in this process, or in the server that owns the data folder. */
export type Connection = {
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
  readonly close: () => Promise<void>
}

/** Waits a while for another command to finish with the folder; the error says who holds it. */
export const connect = async (env: Env, reportFault: (error: unknown) => void): Promise<Result<Connection, string>> => {
  const until = Date.now() + patience
  for (;;) {
    const store = await openStore(env)
    if (store.ok) {
      const api = createNodeApi(store.value, reportFault, env)
      return ok({ request: (path, init) => api.fetch(new Request(`http://localhost${path}`, init)), close: api.close })
    }
    if (store.error.code === 'closed') return err(store.error.reason)
    const server = await runningServer(env.dataDir)
    if (server !== undefined) return ok(server)
    if (Date.now() > until) return err(held(env.dataDir))
    await new Promise(done => setTimeout(done, 100))
  }
}

/** Milliseconds: longer than any one file takes to import. */
const patience = 60_000

const held = (dataDir: string): string =>
  `Thư mục dữ liệu ${dataDir} đang được một lệnh khác sử dụng và chưa xong. Hãy thử lại sau.`

const runningServer = async (dataDir: string): Promise<Connection | undefined> => {
  const owner = readOwner(dataDir)
  if (owner === undefined) return undefined
  const origin = originOf(owner)
  const greeting = await fetch(`${origin}/api/session`).catch(() => undefined)
  if (greeting?.headers.get(instanceHeader) !== owner.instance) return undefined
  return { request: (path, init) => fetch(`${origin}${path}`, init), close: async () => {} }
}

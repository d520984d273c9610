import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { Store } from '../api/store.ts'
import type { Result } from '../domain/base/result.ts'
import { describeFault } from './describeError.ts'
import { isLoopback, parseEnv, type Env } from './env.ts'
import { createHome } from './home.ts'
import { createNodeApi } from './nodeApi.ts'
import { openStore, type NoStore } from './openStore.ts'
import { originOf, removeOwner, writeOwner } from './owner.ts'
import { createStaticFiles } from './staticFiles.ts'

const appFolder = resolve(import.meta.dirname, '../../dist/app')

const main = async (): Promise<void> => {
  const env = parseEnv(process.env)
  if (!env.ok) return stop(2, env.error)
  if (!isLoopback(env.value.host)) return stop(2, notLoopback(env.value.host))
  const store = await openPatiently(env.value)
  if (!store.ok) return stop(3, store.error.code === 'owned' ? owned(env.value) : store.error.reason)
  await serve(env.value, store.value)
}

/** A command that is just finishing holds the folder for a moment; a server holds it until it is stopped. */
const openPatiently = async (env: Env): Promise<Result<Store, NoStore>> => {
  for (let attempt = 1; ; attempt += 1) {
    const store = await openStore(env)
    if (store.ok || store.error.code === 'closed' || attempt === 20) return store
    await new Promise(done => setTimeout(done, 100))
  }
}

const serve = async (env: Env, store: Store): Promise<void> => {
  const instance = randomUUID()
  const api = createNodeApi(store, reportFault, env)
  const home = createHome({ api, files: createStaticFiles(appFolder), instance })
  const server = createAdaptorServer({ fetch: home.fetch }) as Server // no options ask for HTTP/2
  const port = await listen(server, env)
  if (port === undefined) {
    await api.close()
    return stop(3, portTaken(env))
  }
  if (env.databaseUrl === undefined) writeOwner(env.dataDir, { pid: process.pid, port, host: env.host, instance })
  onStop(async () => {
    if (env.databaseUrl === undefined) removeOwner(env.dataDir)
    await close(server)
    await api.close()
  })
  say(`Chương trình đã sẵn sàng tại ${originOf({ host: shownHost(env.host), port })}`)
  api.warmUp()
}

/** The port it listens on; undefined where another program has it. */
const listen = (server: Server, { port, host }: Env): Promise<number | undefined> =>
  new Promise((done, fail) => {
    server.once('error', error => ('code' in error && error.code === 'EADDRINUSE' ? done(undefined) : fail(error)))
    server.listen(port, host, () => {
      const address = server.address()
      done(typeof address === 'object' ? address?.port : undefined)
    })
  })

/** Lets what is under way finish, and nothing new begin. A connection that only waits for more is closed. */
const close = (server: Server): Promise<void> =>
  new Promise(done => {
    const closingIdle = setInterval(() => server.closeIdleConnections(), 50)
    const closingAll = setTimeout(() => server.closeAllConnections(), 30_000)
    server.close(() => {
      clearInterval(closingIdle)
      clearTimeout(closingAll)
      done()
    })
  })

const onStop = (stopping: () => Promise<void>): void => {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      void stopping().then(() => process.exit(0))
    })
  }
}

/** 127.0.0.1 is shown as people type it. */
const shownHost = (host: string): string => (host === '127.0.0.1' ? 'localhost' : host)

const notLoopback = (host: string): string =>
  `HOST=${host}: hiện chương trình chỉ phục vụ ngay trên máy này, vì chưa có đăng nhập. Hãy dùng HOST=127.0.0.1.`

const owned = ({ dataDir }: Env): string =>
  `Thư mục dữ liệu ${dataDir} đang được một tiến trình khác của chương trình sử dụng. Hãy dừng tiến trình đó, hoặc đặt DATA_DIR sang thư mục khác.`

const portTaken = ({ port }: Env): string =>
  `Cổng ${port} đang được chương trình khác sử dụng. Hãy đặt PORT sang số khác, ví dụ: PORT=${port + 1} npm start`

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`)
}

const stop = (code: number, sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = code
}

const reportFault = (error: unknown): void => {
  process.stderr.write(`${describeFault(error)}\n`)
}

await main()

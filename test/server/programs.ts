import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const server = resolve(import.meta.dirname, '../../src/server')

/** A folder of our own; gone when `remove` is called. */
export const newFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'server-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export type Ended = { readonly code: number | null; readonly out: string; readonly said: string }

/** The command line as scripts call it, in a process of its own. */
export const runCli = async (dataDir: string, ...typed: readonly string[]): Promise<Ended> => {
  const child = startCli(dataDir, ...typed)
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out, said }
}

export const startCli = (dataDir: string, ...typed: readonly string[]) =>
  spawn(process.execPath, [resolve(server, 'cli.ts'), ...typed], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

export type Server = { readonly origin: string; readonly line: string; readonly child: ChildProcess }

/** The server as `npm start` runs it; answers once it has said where it is. */
export const startServer = async (dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Server> => {
  const child = spawn(process.execPath, [resolve(server, 'main.ts')], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const line = await new Promise<string>((done, fail) => {
    child.stdout.once('data', chunk => done(String(chunk)))
    void Promise.all([text(child.stderr), once(child, 'close')]).then(([said]) => fail(new Error(said)), fail)
  })
  return { origin: /http:\S+/.exec(line)?.[0] ?? '', line, child }
}

/** As an administrator stops it. */
export const stopServer = async ({ child }: Server): Promise<void> => {
  child.kill('SIGTERM')
  await once(child, 'close')
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import { ngheAnKeyProjects } from '../../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../../src/store/createStore.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const owner = resolve(import.meta.dirname, 'owner.ts')

/** Another process that opens the folder and keeps it. */
const startOwner = async () => {
  const child = spawn(process.execPath, [owner, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

it('tells a second process that the folder has an owner, and lets it in once the owner was killed', async () => {
  const child = await startOwner()
  expect(openSqlite(folder)).toEqual({ ok: false, error: { code: 'owned', dataDir: folder } })
  child.kill('SIGKILL')
  await once(child, 'exit')
  const opened = openSqlite(folder)
  expect(opened.ok).toBe(true)
  if (opened.ok) await (await createStore(opened.value, ngheAnKeyProjects)).close()
})

it('makes the folder, however deep', async () => {
  const opened = openSqlite(join(folder, 'a', 'b'))
  if (!opened.ok) throw new Error('owned')
  const store = await createStore(opened.value, ngheAnKeyProjects)
  expect(await store.years()).toEqual([])
  await store.close()
})

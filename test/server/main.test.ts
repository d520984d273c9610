import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { workbookBytes } from '../fixtures/shared.ts'
import { newFolder, startServer, stopServer } from './programs.ts'

let folder: ReturnType<typeof newFolder>

beforeEach(() => {
  folder = newFolder()
})

afterEach(() => folder.remove())

it('says in one line where it is, serves, and stops when told', async () => {
  const server = await startServer(folder.path)
  expect(server.line).toMatch(/^Chương trình đã sẵn sàng tại http:\/\/localhost:\d+\n$/)
  expect(await (await fetch(`${server.origin}/api/session`)).json()).toMatchObject({ role: 'officer', mayWrite: true })
  await stopServer(server)
  expect(server.child.exitCode).toBe(0)
})

it('lets a request that is under way finish before it stops', async () => {
  const server = await startServer(folder.path)
  const form = new FormData()
  form.set('file', new File([workbookBytes('01-mau-chuan.xlsx')], '01-mau-chuan.xlsx'))
  const upload = new Response(form)
  const headers = { 'content-type': upload.headers.get('content-type') ?? '', expect: '100-continue' }
  const sent = request(`${server.origin}/api/imports`, { method: 'POST', headers })
  sent.flushHeaders()
  await once(sent, 'continue') // the server has taken it on
  const stopped = stopServer(server)
  sent.end(new Uint8Array(await upload.arrayBuffer()))
  const answered = new Promise(done => sent.once('response', ({ statusCode }) => done(statusCode)))
  expect(await answered).toBe(201)
  await stopped
})

it('tells who comes second that the folder is in use', async () => {
  const server = await startServer(folder.path)
  await expect(startServer(folder.path)).rejects.toThrow('đang được một tiến trình khác')
  await stopServer(server)
})

it('tells that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  await expect(startServer(folder.path, { PORT: port })).rejects.toThrow(
    `Cổng ${port} đang được chương trình khác sử dụng`,
  )
  other.close()
})

it('serves this machine only, until there is sign-in', async () => {
  await expect(startServer(folder.path, { HOST: '0.0.0.0' })).rejects.toThrow('HOST=0.0.0.0')
})

it('says which data cannot be opened, without the password', async () => {
  writeFileSync(join(folder.path, 'disbursement.db'), 'no database at all, but long enough to look like a file')
  await expect(startServer(folder.path)).rejects.toThrow('Không mở được thư mục dữ liệu')
  const url = 'postgres://user:secret@127.0.0.1:1/none'
  await expect(startServer(folder.path, { DATABASE_URL: url })).rejects.toThrow(
    /^Không mở được cơ sở dữ liệu tại 127\.0\.0\.1:1: (?!.*secret)/,
  )
})

it('names the variable that is wrong', async () => {
  await expect(startServer(folder.path, { PORT: 'web' })).rejects.toThrow('PORT')
})

it('writes down where it is as long as it runs', async () => {
  const server = await startServer(folder.path)
  const owner: unknown = JSON.parse(readFileSync(join(folder.path, 'owner.json'), 'utf8'))
  expect(owner).toMatchObject({ pid: server.child.pid, port: Number(new URL(server.origin).port) })
  await stopServer(server)
  expect(() => readFileSync(join(folder.path, 'owner.json'))).toThrow('ENOENT')
})

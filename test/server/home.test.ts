import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHome } from '../../src/server/home.ts'
import { createStaticFiles } from '../../src/server/staticFiles.ts'
import { newFolder } from './programs.ts'

const folder = newFolder()
const inline = 'document.documentElement.dataset.theme = "dark"'

beforeAll(() => {
  mkdirSync(join(folder.path, 'assets'))
  writeFileSync(
    join(folder.path, 'index.html'),
    `<!doctype html><script>${inline}</script><script type="module" src="/assets/app-1a2b.js"></script>`,
  )
  writeFileSync(join(folder.path, 'assets/app-1a2b.js'), `export const text = '${'x'.repeat(5_000)}'`)
})

afterAll(folder.remove)

const book = JSON.stringify({ amount: Array.from({ length: 5_000 }, () => 1_000_000_000) })

const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
  const home = createHome({
    api: { fetch: async () => new Response(book, { headers: { 'content-type': 'application/json' } }) },
    files: createStaticFiles(folder.path),
    instance: 'this-one',
  })
  const headers = new Headers(init.headers)
  if (!headers.has('host')) headers.set('host', 'localhost:8080')
  return home.fetch(new Request(`http://localhost:8080${path}`, { ...init, headers }))
}

describe('the app’s files', () => {
  it('named by their content are kept for ever, the page is asked for again', async () => {
    expect((await ask('/assets/app-1a2b.js')).headers.get('cache-control')).toContain('immutable')
    const page = await ask('/')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(page.headers.get('content-type')).toContain('text/html')
  })

  it('any view of the app gets its page', async () => {
    const response = await ask('/2024/investors/abc?asOf=2024-10-20')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<!doctype html>')
  })

  it.each(['/assets/missing.js', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd.txt', '/assets/%ff.js'])(
    '%s is not there',
    async path => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it('are compressed for who takes it', async () => {
    const response = await ask('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })

  it('that were never built are said to be missing', async () => {
    const home = createHome({
      api: { fetch: async () => new Response() },
      files: createStaticFiles(join(folder.path, 'none')),
      instance: '',
    })
    const response = await home.fetch(new Request('http://localhost/', { headers: { host: 'localhost' } }))
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('npm start')
  })
})

describe('every answer', () => {
  it.each(['/', '/api/years'])('%s keeps a browser from guessing, framing and foreign scripts', async path => {
    const { headers } = await ask(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(inline).digest('base64')}'`)
    expect(policy).not.toContain('unsafe-eval')
  })

  it('of the API is compressed, and says which server it comes from', async () => {
    const response = await ask('/api/years/2024/book', { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('x-instance')).toBe('this-one')
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe(book)
  })
})

const refused = async (init: RequestInit, path = '/api/imports'): Promise<unknown> => {
  const response = await ask(path, init)
  expect(response.status).toBe(403)
  return response.json()
}

describe('another site', () => {
  it('cannot come under a name of its own that points here', async () => {
    expect(await refused({ headers: { host: 'evil.example:8080' } })).toMatchObject({ code: 'foreign-origin' })
    expect(await refused({ headers: { host: 'localhost.evil.example' } }, '/')).toMatchObject({
      code: 'foreign-origin',
    })
  })

  it('cannot post through its visitor’s browser', async () => {
    for (const origin of ['https://evil.example', 'http://localhost:9999', 'null']) {
      expect(await refused({ method: 'POST', headers: { origin } })).toMatchObject({ code: 'foreign-origin' })
    }
    await refused({ method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })
  })

  it.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'localhost:9000'])(
    'the app itself may, at %s',
    async host => {
      const response = await ask('/api/imports', { method: 'POST', headers: { host, origin: `http://${host}` } })
      expect(response.status).toBe(200)
    },
  )
})

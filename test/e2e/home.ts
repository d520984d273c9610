import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

/** The app as a user meets it: the real server over an empty ledger, or over the one given, and a real browser before it. */
export type Home = {
  readonly url: string
  readonly newPage: (options?: PageOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

export type PageOptions = { readonly width?: number; readonly height?: number; readonly dark?: true }

const root = resolve(import.meta.dirname, '../..')

export const startHome = async (dataDir = mkdtempSync(join(tmpdir(), 'disbursement-e2e-'))): Promise<Home> => {
  const port = await freePort()
  const server = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return openHome(server, `http://127.0.0.1:${port}`, () => rmSync(dataDir, { recursive: true, force: true }))
}

/** The static demo, served as any static host would. */
export const startDemo = async (): Promise<Home> => {
  const port = await freePort()
  const server = spawn(process.execPath, ['scripts/serveDemo.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return openHome(server, `http://127.0.0.1:${port}`, () => undefined)
}

const openHome = async (server: ChildProcess, url: string, cleanUp: () => void): Promise<Home> => {
  const browser = await openBrowser()
  await answering(url)
  return {
    url,
    newPage: options => newPage(browser, url, options ?? {}),
    close: async () => {
      await browser.close()
      const ended = new Promise(done => server.once('exit', done))
      server.kill('SIGTERM')
      await ended
      cleanUp()
    },
  }
}

const openBrowser = (): Promise<Browser> => {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (executablePath === undefined) throw new Error('Chromium is not installed')
  return chromium.launch({
    // A browser without a locale does not find the letters of a Vietnamese file name.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
}

/** Whatever goes wrong in the page or on its console is kept in `pageErrors`, for the tests to look at. */
const newPage = async (browser: Browser, baseURL: string, { width = 1440, height = 900, dark }: PageOptions) => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    locale: 'vi-VN',
    colorScheme: dark ? 'dark' : 'light',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.on('pageerror', error => pageErrors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error' && !isRefusedFile(message.text())) pageErrors.push(message.text())
  })
  return page
}

/** The browser itself reports each 422, which is how the API says that a file was refused. */
const isRefusedFile = (text: string): boolean => text.includes('status of 422')

/** What pages complained of since the last look. */
export const pageErrors: string[] = []

const answering = async (url: string) => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      await fetch(url)
      return
    } catch {
      await new Promise(done => setTimeout(done, 50))
    }
  }
  throw new Error(`nothing answers at ${url}`)
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => done(port))
    })
  })

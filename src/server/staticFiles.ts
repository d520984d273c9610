import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

export type StaticFiles = {
  readonly serve: (request: Request) => Response
  readonly contentSecurityPolicy: string
}

/**
 * The built app. Only what the folder held at the start is served, by exact path, so no path can lead elsewhere; any
 * other path that is no file's is a view of the app and gets its page.
 */
export const createStaticFiles = (folder: string): StaticFiles => {
  const paths = new Map(filesUnder(folder).map(path => [`/${path.split(sep).join('/')}`, join(folder, path)]))
  const page = paths.get('/index.html')
  return {
    serve: request => {
      const path = decodePath(new URL(request.url).pathname)
      const file = paths.get(path === '/' ? '/index.html' : path)
      if (file !== undefined) return answerFile(file, path)
      if (page !== undefined && extname(path) === '') return answerFile(page, '/index.html')
      return new Response(page === undefined ? notBuilt : notFound, { status: 404, headers: plainText })
    },
    contentSecurityPolicy: policyFor(page === undefined ? '' : readFileSync(page, 'utf8')),
  }
}

const notFound = 'Không có tệp này.'
const notBuilt = 'Giao diện chưa được dựng. Hãy khởi động bằng lệnh: npm start'
const plainText = { 'content-type': 'text/plain; charset=utf-8' }

const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : []

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const answerFile = (file: string, path: string): Response =>
  new Response(readFileSync(file), {
    headers: {
      'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })

/** The build names what it puts under `assets/` by its content. */
const isHashed = (path: string): boolean => path.startsWith('/assets/')

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** Scripts only from here, and those written into the page itself by their hash. Style attributes: charts need them. */
const policyFor = (page: string): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScriptHashes(page)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const inlineScriptHashes = (page: string): readonly string[] =>
  [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) =>
      `'sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}'`,
  )

import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import type { ApiApp } from '../api/app.ts'
import { answerProblem } from '../api/problems.ts'
import { isLoopback } from './env.ts'
import { instanceHeader } from './owner.ts'
import type { StaticFiles } from './staticFiles.ts'

type Parts = { readonly api: ApiApp; readonly files: StaticFiles; readonly instance: string }

/** Node's home of the API: the app's files, the API, and what a browser needs to be told to be safe. */
export const createHome = ({ api, files, instance }: Parts): ApiApp => {
  const home = new Hono()
  home.use(securityHeaders(files.contentSecurityPolicy))
  home.use(sameOriginOnly)
  home.use(compress())
  home.all('/api/*', async c => {
    const response = await api.fetch(c.req.raw)
    return new Response(response.body, {
      status: response.status,
      headers: [...response.headers, [instanceHeader, instance]],
    })
  })
  home.get('*', c => files.serve(c.req.raw))
  home.notFound(c => answerProblem(c, 'not-found'))
  return { fetch: async request => home.fetch(request) }
}

const securityHeaders =
  (contentSecurityPolicy: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    c.header('content-security-policy', contentSecurityPolicy)
    c.header('x-content-type-options', 'nosniff')
    c.header('x-frame-options', 'DENY')
    c.header('referrer-policy', 'same-origin')
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('cross-origin-resource-policy', 'same-origin')
  }

/**
 * Another site's page must not read or write through its visitor's browser: neither under a name of its own that it
 * lets point here (the Host tells), nor by posting a form (the Origin tells).
 */
const sameOriginOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? ''
  const origin = c.req.header('origin')
  const isOurs = isLoopback(hostNameOf(`http://${host}`)) && (origin === undefined || origin === `http://${host}`)
  const isCrossSite = c.req.header('sec-fetch-site') === 'cross-site' && c.req.method !== 'GET'
  return isOurs && !isCrossSite ? next() : answerProblem(c, 'foreign-origin')
}

const hostNameOf = (url: string): string => {
  const parsed = URL.parse(url)
  return parsed === null ? '' : parsed.hostname.replace(/^\[|\]$/g, '')
}

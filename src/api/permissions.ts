import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { ApiDependencies, Identity } from './dependencies.ts'
import { recordKindNames, recordKinds } from './contract/records/kinds.ts'
import type { Role } from './contract/session.ts'
import { answerProblem } from './problems.ts'

/** What a route finds out about its caller before its handler runs. */
export type ApiEnv = { readonly Variables: { readonly identity: Identity } }

export type Api = OpenAPIHono<ApiEnv>

const everyone = ['officer', 'reader'] as const satisfies readonly Role[]
const writers = ['officer'] as const satisfies readonly Role[]

/** Whoever may look at the figures may look at what was said of them; who may change what, the kind says. */
const recordPermissions = (): readonly (readonly [string, readonly Role[]])[] =>
  recordKindNames.flatMap(kind => [
    [`GET /api/${kind}`, everyone],
    [`GET /api/${kind}/{id}/history`, everyone],
    [`PUT /api/${kind}/{id}`, recordKinds[kind].writers],
    [`DELETE /api/${kind}/{id}`, recordKinds[kind].writers],
  ])

/** Who may do what, route by route. A route that is not here is open to nobody. */
export const permissions: Readonly<Record<string, readonly Role[]>> = {
  'GET /api/session': everyone,
  'GET /api/province': everyone,
  'GET /api/years': everyone,
  'GET /api/years/{year}/book': everyone,
  'GET /api/years/{year}/terms': everyone,
  'GET /api/years/{year}/facts': everyone,
  'GET /api/years/{year}/findings': everyone,
  'GET /api/years/{year}/history': everyone,
  'GET /api/years/{year}/progress': everyone,
  'GET /api/years/{year}/lagging': everyone,
  'GET /api/years/{year}/forecast': everyone,
  'GET /api/years/{year}/reports/lagging': everyone,
  'POST /api/years/{year}/reports/reallocation': writers,
  'GET /api/years/{year}/templates': everyone,
  'GET /api/years/{year}/templates/{id}': everyone,
  'GET /api/imports': everyone,
  'GET /api/imports/{id}': everyone,
  'GET /api/imports/{id}/facts': everyone,
  'GET /api/imports/{id}/file': everyone,
  'GET /api/imports/{id}/returned': everyone,
  'POST /api/imports': writers,
  'POST /api/imports/{id}/undo': writers,
  'POST /api/returned': writers,
  'POST /api/sample': writers,
  ...Object.fromEntries(recordPermissions()),
}

export const mayWrite = (role: Role): boolean => permissions['POST /api/imports']?.includes(role) ?? false

export const mayLock = (role: Role): boolean => permissions['PUT /api/period-locks/{id}']?.includes(role) ?? false

type Route = { readonly method: string; readonly path: string }

/** The route as the contract describes it, with the check of its caller in front. */
export type Permitted = <R extends Route>(route: R) => R & { middleware: MiddlewareHandler<ApiEnv>[] }

export const createPermitted =
  (identify: ApiDependencies['identify']): Permitted =>
  route => {
    const roles = permissions[`${route.method.toUpperCase()} ${route.path}`] ?? []
    return { ...route, middleware: [callerIn(roles, identify)] }
  }

const callerIn =
  (roles: readonly Role[], identify: ApiDependencies['identify']): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const identity = await identify(c.req.raw)
    if (identity === undefined || !roles.includes(identity.role)) return answerProblem(c, 'forbidden')
    c.set('identity', identity)
    return next()
  }

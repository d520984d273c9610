import { createRoute, z } from '@hono/zod-openapi'
import { problemResponse } from './problem.ts'

/** An `officer` loads and undoes workbooks; a `reader` looks on. */
export const roles = ['officer', 'reader'] as const
export type Role = (typeof roles)[number]

export const sessionSchema = z
  .object({ name: z.string(), role: z.enum(roles), mayWrite: z.boolean(), mayLock: z.boolean() })
  .openapi('Session')
export type Session = z.infer<typeof sessionSchema>

export const sessionRoute = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Ai đang dùng, và được làm gì',
  responses: {
    200: { description: 'Phiên làm việc', content: { 'application/json': { schema: sessionSchema } } },
    default: problemResponse,
  },
})

import { createRoute, z } from '@hono/zod-openapi'
import { problemResponse } from './problem.ts'
import { dongSchema, instantSchema, isoDateSchema, planYearParameter, shareSchema } from './values.ts'

export const knownStepSchema = z
  .object({
    at: instantSchema,
    event: z.enum(['committed', 'undone']),
    importId: z.string(),
    fileName: z.string(),
    by: z.string(),
    plan: dongSchema.nullable(),
    committedYear: dongSchema.nullable(),
    actual: dongSchema.nullable(),
    actualAsOf: isoDateSchema.nullable(),
    /** Of the plan known then, without carried-over capital. */
    rate: shareSchema,
  })
  .openapi('KnownStep')
export type KnownStepView = z.infer<typeof knownStepSchema>

export const historySchema = z.object({ asOf: isoDateSchema, steps: z.array(knownStepSchema) }).openapi('KnownHistory')
export type KnownHistory = z.infer<typeof historySchema>

export const historyRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/history',
  summary: 'Số liệu của một dự án hoặc một chủ đầu tư như đã biết qua từng lần nạp',
  request: {
    params: z.object({ year: planYearParameter }),
    query: z.object({
      project: z.string().min(1).max(200).optional(),
      investor: z.string().min(1).max(200).optional(),
      asOf: isoDateSchema.optional(),
    }),
  },
  responses: {
    200: { description: 'Cũ nhất trước', content: { 'application/json': { schema: historySchema } } },
    default: problemResponse,
  },
})

import { createRoute, z } from '@hono/zod-openapi'
import { keptFindingSchema } from './imports.ts'
import { problemResponse } from './problem.ts'
import { instantSchema, isoDateSchema, planYearParameter } from './values.ts'

/** What was found in a file when it was taken in, and stood there with the officer's yes. */
export const importFindingsSchema = z
  .object({
    importId: z.string(),
    fileName: z.string(),
    reportDate: isoDateSchema.nullable(),
    committedAt: instantSchema,
    committedBy: z.string(),
    findings: z.array(keptFindingSchema),
  })
  .openapi('ImportFindings')

export const yearFindingsSchema = z.object({ imports: z.array(importFindingsSchema) }).openapi('YearFindings')
export type YearFindings = z.infer<typeof yearFindingsSchema>

export const yearFindingsRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/findings',
  summary: 'Điều tìm thấy trong các tệp đang dùng của năm',
  request: { params: z.object({ year: planYearParameter }) },
  responses: {
    200: { description: 'Theo tệp, mới nhất trước', content: { 'application/json': { schema: yearFindingsSchema } } },
    default: problemResponse,
  },
})

import { createRoute, z } from '@hono/zod-openapi'
import { importOutcomeSchema } from './imports.ts'
import { problemResponse } from './problem.ts'

export const sampleOutcomeSchema = z.object({ imports: z.array(importOutcomeSchema) }).openapi('SampleOutcome')
export type SampleOutcome = z.infer<typeof sampleOutcomeSchema>

export const sampleRoute = createRoute({
  method: 'post',
  path: '/api/sample',
  summary: 'Nạp tỉnh mẫu vào sổ còn trống',
  responses: {
    201: { description: 'Đã nạp', content: { 'application/json': { schema: sampleOutcomeSchema } } },
    default: problemResponse,
  },
})

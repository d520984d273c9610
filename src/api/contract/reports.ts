import { createRoute, z } from '@hono/zod-openapi'
import { problemResponse } from './problem.ts'
import { termsParameters } from './terms.ts'
import { isoDateSchema, planYearParameter } from './values.ts'

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const laggingReportRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/reports/lagging',
  summary: 'Danh sách chủ đầu tư giải ngân chậm, thành tệp',
  request: {
    params: z.object({ year: planYearParameter }),
    query: z.object({ ...termsParameters, asOf: isoDateSchema.optional(), format: z.enum(['xlsx']).default('xlsx') }),
  },
  responses: {
    200: {
      description: 'Tệp báo cáo',
      content: { [xlsxMediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
    },
    default: problemResponse,
  },
})

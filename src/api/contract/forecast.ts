import { createRoute, z } from '@hono/zod-openapi'
import { forecastMethods } from '../../domain/forecast/forecast.ts'
import { groupings } from '../../domain/progress/progress.ts'
import { problemResponse } from './problem.ts'
import { dongSchema, isoDateSchema, planYearParameter, shareSchema } from './values.ts'

const amountOrNull = dongSchema.nullable()

/** What one row will have disbursed by 31 January: a row of `forecast --json`. Null where there is nothing to say. */
export const forecastViewSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    method: z.enum(forecastMethods).nullable(),
    p10: amountOrNull,
    p50: amountOrNull,
    p90: amountOrNull,
    /** Mean error of the back-test, as a share of the plan. */
    backtestError: shareSchema,
    requiredPace: amountOrNull,
    recentPace: amountOrNull,
  })
  .openapi('ForecastView')
export type ForecastView = z.infer<typeof forecastViewSchema>

export const forecastsSchema = z
  .object({ asked: isoDateSchema, asOf: isoDateSchema, rows: z.array(forecastViewSchema) })
  .openapi('Forecasts')
export type Forecasts = z.infer<typeof forecastsSchema>

export const forecastRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/forecast',
  summary: 'Dự báo giải ngân đến 31 tháng 01 năm sau, theo nhóm',
  request: {
    params: z.object({ year: planYearParameter }),
    query: z.object({ asOf: isoDateSchema.optional(), by: z.enum(groupings).default('province') }),
  },
  responses: {
    200: { description: 'Dự báo', content: { 'application/json': { schema: forecastsSchema } } },
    default: problemResponse,
  },
})

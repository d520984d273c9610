import { createRoute, z } from '@hono/zod-openapi'
import { carriedOverWays, denominators } from '../../domain/book/counting.ts'
import type { Terms as BookTerms } from '../../domain/book/openBook.ts'
import type { RuleSet } from '../../domain/lagging/ruleSet.ts'
import { problemResponse } from './problem.ts'
import { ruleSetSchema } from './records/ruleSets.ts'
import { nationalRateSchema, planTotalSchema } from './records/stated.ts'
import { submissionSettingsSchema } from './records/submissionSettings.ts'
import { instantSchema, planYearParameter } from './values.ts'

/** Share of the plan, 0-1, to be disbursed by 31 January. */
export const targetSchema = z
  .number()
  .openapi({ description: 'Mục tiêu của tỉnh: tỷ lệ kế hoạch phải giải ngân đến 31/01' })

/** A rule set by id or name; `@version` for one that is not the latest. */
const rulesParameter = z.string().trim().min(1).max(300).optional().openapi({
  description: 'Bộ tiêu chí: mã hoặc tên, có thể kèm @phiên-bản; không ghi: bộ đang dùng',
  example: 'default@1',
})

/** How figures are counted, as a request asks for it. */
export const countingParameters = {
  denominator: z.enum(denominators).optional().openapi({
    description:
      'Mẫu số của tỷ lệ: total tổng kế hoạch được giao (mặc định), primeMinister Thủ tướng giao, startOfYear giao đầu năm, allocated đã phân bổ chi tiết',
  }),
  carriedOver: z
    .enum(carriedOverWays)
    .optional()
    .openapi({ description: 'Vốn kéo dài: apart tính riêng (mặc định), together tính gộp' }),
} as const

/** The same, and by which rules who lags is named. */
export const termsParameters = { ...countingParameters, rules: rulesParameter } as const

export const countingSchema = z.object({ denominator: z.enum(denominators), carriedOver: z.enum(carriedOverWays) })

/** What a rule set is quoted by. */
export const ruleSetQuoteSchema = z.object({ id: z.string(), name: z.string(), version: z.int() })

export const savedRuleSetSchema = ruleSetSchema.extend({ id: z.string(), version: z.int() })

export const termsSchema = z
  .object({
    ruleSet: savedRuleSetSchema,
    target: targetSchema,
    typicalYear: z.array(z.object({ months: z.number(), share: z.number() })).readonly(),
    stated: z.object({
      planTotals: z.array(planTotalSchema).readonly(),
      nationalRates: z.array(nationalRateSchema).readonly(),
      submissions: submissionSettingsSchema.optional(),
    }),
  })
  .openapi('Terms')

/** On what terms the figures are shown, besides what the address of the screen asks for. */
export type Terms = Pick<BookTerms, 'target' | 'typicalYear' | 'stated'> & { readonly ruleSet: RuleSet }

export const termsRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/terms',
  summary: 'Bộ tiêu chí và các số nhập tay mà số liệu dựa vào',
  request: {
    params: z.object({ year: planYearParameter }),
    query: z.object({ rules: rulesParameter, knownAt: instantSchema.optional() }),
  },
  responses: {
    200: { description: 'Bộ tiêu chí và số nhập tay', content: { 'application/json': { schema: termsSchema } } },
    default: problemResponse,
  },
})

import { createRoute, z } from '@hono/zod-openapi'
import { dateOf, parseIsoDate, type IsoDate } from '../../domain/base/calendar.ts'
import { problemResponse } from './problem.ts'
import { xlsxMediaType } from './reports.ts'
import { isoDateSchema, planYearParameter } from './values.ts'

/** A month (`2024-09`), or the day of it on which the figures are cut off (`2024-10-20`). */
export type TemplatePeriod = { readonly kind: 'month' | 'day'; readonly day: IsoDate }

const periodSchema = z
  .string()
  .transform((text, context): TemplatePeriod => {
    const day = parseIsoDate(text)
    if (day !== undefined) return { kind: 'day', day }
    const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(text) ?? []
    const first = dateOf(Number(year), Number(month), 1)
    if (first !== undefined) return { kind: 'month', day: first }
    context.addIssue({ code: 'custom', message: 'Kỳ báo cáo là một tháng (2024-09) hoặc một ngày (2024-10-20)' })
    return z.NEVER
  })
  .openapi({ type: 'string', example: '2024-09' })

const templateQuery = z.object({
  kind: z.enum(['disbursement', 'commitment']).default('disbursement'),
  period: periodSchema.optional(),
  /** The day on which projects and plans stand as the form shows them. */
  asOf: isoDateSchema.optional(),
})
export type TemplateQuery = z.infer<typeof templateQuery>

const file = (description: string, mediaType: string) =>
  ({
    200: { description, content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } } },
    default: problemResponse,
  }) as const

export const templateRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/templates/{id}',
  summary: 'Biểu mẫu trống của một chủ đầu tư, đã điền sẵn dự án',
  request: { params: z.object({ year: planYearParameter, id: z.string().min(1) }), query: templateQuery },
  responses: file('Biểu mẫu', xlsxMediaType),
})

export const templatesRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/templates',
  summary: 'Biểu mẫu trống của mọi chủ đầu tư, trong một tệp nén',
  request: { params: z.object({ year: planYearParameter }), query: templateQuery },
  responses: file('Tệp nén các biểu mẫu', 'application/zip'),
})

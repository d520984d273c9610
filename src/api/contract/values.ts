import { z } from '@hono/zod-openapi'
import { parseIsoDate, parsePlanYear, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import type { Dong } from '../../domain/base/money.ts'

/** A day as `YYYY-MM-DD` that exists in the calendar. */
export const isoDateSchema = z
  .custom<IsoDate>(text => typeof text === 'string' && parseIsoDate(text) !== undefined)
  .openapi('IsoDate', { type: 'string', format: 'date', example: '2024-10-20' })

/** An instant, UTC, as `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const instantSchema = z.iso.datetime().openapi('Instant', { example: '2024-10-21T02:30:00.000Z' })

/** Whole đồng, possibly negative. */
export const dongSchema = z
  .custom<Dong>(amount => Number.isSafeInteger(amount))
  .openapi('Dong', { type: 'integer', format: 'int64', example: 1_234_567_000 })

/** A share 0-1, or null where there is nothing to divide by. */
export const shareSchema = z.number().nullable().openapi('Share', { example: 0.5213 })

/** The plan year in a path: its money may be disbursed until 31 January of the next year. */
export const planYearParameter = z
  .string()
  .transform((text, context): PlanYear => {
    const planYear = /^\d{4}$/.test(text) ? parsePlanYear(Number(text)) : undefined
    if (planYear !== undefined) return planYear
    context.addIssue({ code: 'custom', message: 'Năm kế hoạch phải là bốn chữ số, ví dụ 2024' })
    return z.NEVER
  })
  .openapi({ type: 'string', param: { name: 'year', in: 'path' }, example: '2024' })

export const planYearSchema = z
  .custom<PlanYear>(year => typeof year === 'number' && parsePlanYear(year) !== undefined)
  .openapi('PlanYear', { type: 'integer', example: 2024 })

/** `true` or `false` in a form or a query; absent means false. */
export const flagParameter = z
  .enum(['true', 'false'])
  .optional()
  .transform(text => text === 'true')
  .openapi({ type: 'string', enum: ['true', 'false'] })

import { z } from '@hono/zod-openapi'
import { carriedOverWays, denominators } from '../../../domain/book/counting.ts'
import { statedDenominators } from '../../../domain/book/stated.ts'
import { dongSchema, isoDateSchema, planYearSchema } from '../values.ts'

/** The province's plan of a year as a decision states it: files seldom say what the Prime Minister assigned. */
export const planTotalSchema = z
  .strictObject({
    planYear: planYearSchema,
    denominator: z.enum(statedDenominators),
    /** Of the year's own capital, without what was carried over. */
    amount: dongSchema.refine(amount => amount > 0),
    /** Its number, date and issuer, as a report quotes it. */
    decision: z.string().trim().min(1).max(300),
    /** The day from which it holds. */
    from: isoDateSchema,
  })
  .openapi('PlanTotal')

/** The nation's rate as it was published, with what it is taken of. */
export const nationalRateSchema = z
  .strictObject({
    planYear: planYearSchema,
    asOf: isoDateSchema,
    rate: z.number().min(0).max(2),
    denominator: z.enum(denominators),
    carriedOver: z.enum(carriedOverWays),
    /** Who published it, and where. */
    source: z.string().trim().min(1).max(300),
  })
  .openapi('NationalRate')

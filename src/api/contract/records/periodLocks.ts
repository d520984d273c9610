import { z } from '@hono/zod-openapi'
import { planMonths, type PlanMonth } from '../../../domain/base/calendar.ts'
import { planYearSchema } from '../values.ts'

const planMonthSchema = z
  .custom<PlanMonth>(month => planMonths.some(known => known === month))
  .openapi({ type: 'integer', minimum: 1, maximum: 13, description: '13 là tháng 01 năm sau' })

/**
 * A month of a plan year whose figures are settled (chốt số liệu). The lock holds while the record exists: removing it
 * unlocks the month, and both need a reason, which is kept.
 */
export const periodLockSchema = z.object({ planYear: planYearSchema, month: planMonthSchema }).openapi('PeriodLock')

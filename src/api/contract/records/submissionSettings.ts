import { z } from '@hono/zod-openapi'

/** When a month's report is due. One record, `submissionSettingsId`, for all years. */
export const submissionSettingsSchema = z
  .object({
    /** Day of the next month. */
    dueDay: z.int().min(1).max(28),
    /** Days after it on which a report still counts as on time. */
    graceDays: z.int().min(0).max(20),
  })
  .openapi('SubmissionSettings')

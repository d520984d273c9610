import { z } from '@hono/zod-openapi'

/** Who puts a fault of the data right, or that it was looked at and is as it should be. */
export const qualityOwnerSchema = z
  .object({
    /** Names the fault for good: its kind and what it is about. */
    issue: z.string().min(1).max(1_000),
    owner: z.string().trim().max(200).optional(),
    note: z.string().trim().max(1_000).optional(),
    state: z.enum(['open', 'accepted']),
  })
  .openapi('QualityOwner')
export type QualityOwner = z.infer<typeof qualityOwnerSchema>

import { z } from '@hono/zod-openapi'

/** The person whom the investor made answerable for one project (cán bộ theo dõi). The record's id is the project's. */
export const responsibleOfficerSchema = z
  .object({
    projectId: z.string().min(1).max(200),
    name: z.string().trim().min(1).max(200),
    position: z.string().trim().max(200).optional(),
    phone: z.string().trim().max(50).optional(),
    /** The leader of the province who follows it (lãnh đạo phụ trách). */
    leader: z.string().trim().max(200).optional(),
  })
  .openapi('ResponsibleOfficer')
export type ResponsibleOfficer = z.infer<typeof responsibleOfficerSchema>

import { z } from '@hono/zod-openapi'

/** A way of looking at a screen that somebody gave a name: its search parameters as JSON, checked again when it is opened. */
export const savedViewSchema = z
  .object({
    screen: z.enum(['projects']),
    name: z.string().trim().min(1).max(100),
    search: z.string().max(2_000),
  })
  .openapi('SavedView')
export type SavedView = z.infer<typeof savedViewSchema>

import { z } from '@hono/zod-openapi'
import { isoDateSchema } from '../values.ts'

/** What keeps a project from disbursing (khó khăn, vướng mắc). */
export const obstacleKinds = [
  'siteClearance',
  'procedure',
  'materials',
  'contractor',
  'weather',
  'capital',
  'design',
  'other',
] as const
export type ObstacleKind = (typeof obstacleKinds)[number]

/** Whose power it takes to resolve it. */
export const authorities = ['investor', 'commune', 'province', 'central'] as const
export type Authority = (typeof authorities)[number]

export const obstacleSchema = z
  .object({
    /** A project of the directory, or a key project: `subject` says which. */
    subject: z.enum(['project', 'keyProject']),
    subjectId: z.string().min(1).max(200),
    kind: z.enum(obstacleKinds),
    text: z.string().trim().min(1).max(2_000),
    authority: z.enum(authorities).optional(),
    /** Who is to resolve it. */
    owner: z.string().trim().max(200).optional(),
    foundOn: isoDateSchema,
    due: isoDateSchema.optional(),
    state: z.enum(['open', 'resolved']),
    resolvedOn: isoDateSchema.optional(),
  })
  .openapi('Obstacle')
export type Obstacle = z.infer<typeof obstacleSchema>

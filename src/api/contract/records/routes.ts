import { createRoute, z } from '@hono/zod-openapi'
import { problemResponse } from '../problem.ts'
import { instantSchema } from '../values.ts'
import { recordKinds, type RecordBody, type RecordKindName } from './kinds.ts'

/** One version of something that people edit. `body` is null where this version removed it. */
export type RecordView<Body> = {
  readonly id: string
  readonly version: number
  readonly body: Body
  readonly reason: string | null
  /** ISO instant, UTC. */
  readonly at: string
  readonly by: string
}

export type Records<Kind extends RecordKindName> = { readonly records: readonly RecordView<RecordBody<Kind>>[] }
export type RecordHistory<Kind extends RecordKindName> = {
  readonly versions: readonly RecordView<RecordBody<Kind> | null>[]
}

const idSchema = z
  .string()
  .regex(/^[\w.-]{1,200}$/u, { message: 'Mã gồm chữ, số, dấu chấm, gạch nối' })
  .openapi({ example: '0192f3c4-…' })

const versionSchema = z.int().min(0)
const reasonSchema = z.string().trim().min(1).max(1_000).optional()

const answers = <Schema extends z.ZodType>(description: string, answer: Schema) => ({
  200: { description, content: { 'application/json': { schema: answer } } },
  default: problemResponse,
})

/** The four routes of one kind: all, one's versions, save, remove. */
export const recordRoutes = (kind: RecordKindName) => {
  const { schema, name } = recordKinds[kind]
  const view = z.object({
    id: z.string(),
    version: z.int(),
    body: schema.nullable(),
    reason: z.string().nullable(),
    at: instantSchema,
    by: z.string(),
  })
  const params = z.object({ id: idSchema })
  return {
    list: createRoute({
      method: 'get',
      path: `/api/${kind}`,
      summary: name,
      request: { query: z.object({ knownAt: instantSchema.optional() }) },
      responses: answers(name, z.object({ records: z.array(view) })),
    }),
    history: createRoute({
      method: 'get',
      path: `/api/${kind}/{id}/history`,
      summary: `${name}: mọi bản đã ghi, mới nhất trước`,
      request: { params },
      responses: answers(name, z.object({ versions: z.array(view) })),
    }),
    save: createRoute({
      method: 'put',
      path: `/api/${kind}/{id}`,
      summary: `${name}: ghi một bản mới`,
      request: {
        params,
        body: {
          required: true,
          content: {
            'application/json': { schema: z.object({ version: versionSchema, body: schema, reason: reasonSchema }) },
          },
        },
      },
      responses: answers('Bản vừa ghi', view),
    }),
    remove: createRoute({
      method: 'delete',
      path: `/api/${kind}/{id}`,
      summary: `${name}: bỏ đi; các bản cũ vẫn giữ`,
      request: { params, query: z.object({ version: z.coerce.number().pipe(versionSchema), reason: reasonSchema }) },
      responses: answers('Bản ghi việc bỏ', view),
    }),
  }
}

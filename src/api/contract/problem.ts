import { z } from '@hono/zod-openapi'

/** What can go wrong with a request, apart from what is wrong with a workbook (that is a finding). Stable. */
export const problemCodes = [
  'bad-request',
  'not-found',
  'forbidden',
  'foreign-origin',
  'too-large',
  'unsupported-media-type',
  'digest-differs',
  'ledger-not-empty',
  'already-undone',
  'period-locked',
  'version-differs',
  'unknown-rule-set',
  'fault',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** RFC 9457 problem details, `title` and `detail` in Vietnamese. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: '/problems/not-found' }),
    code: z.enum(problemCodes),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    /** Which fields of the request are wrong, for `bad-request`. */
    fields: z.array(z.object({ name: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof problemSchema>

/** The media type of every failed answer. */
export const problemMediaType = 'application/problem+json'

/** The answer that every route may give besides its own. */
export const problemResponse = {
  description: 'Lỗi, theo RFC 9457',
  content: { [problemMediaType]: { schema: problemSchema } },
} as const

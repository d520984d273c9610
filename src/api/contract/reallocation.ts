import { createRoute, z } from '@hono/zod-openapi'
import { projectId, sourceId } from '../../domain/base/ids.ts'
import { givingLevels } from '../../domain/reallocation/moves.ts'
import { reallocationScopes } from '../../domain/reallocation/moves.ts'
import { problemResponse } from './problem.ts'
import { xlsxMediaType } from './reports.ts'
import { dongSchema, isoDateSchema, planYearParameter } from './values.ts'

const projectIdSchema = z.string().min(1).max(200).transform(projectId).openapi({ type: 'string' })

/** Capital moved from one project to another within a funding source; the empty source: what no file splits. */
export const moveSchema = z
  .object({
    source: z.string().max(200).transform(sourceId).openapi({ type: 'string' }),
    from: projectIdSchema,
    to: projectIdSchema,
    amount: dongSchema,
  })
  .openapi('Move')

/** What the proposal is to keep to; where it does not, the report says so. */
export const moveConstraintsSchema = z
  .object({
    level: z.enum(givingLevels),
    leastMove: dongSchema,
    within: z.enum(reallocationScopes),
    excluded: z.array(projectIdSchema).max(10_000),
  })
  .openapi('MoveConstraints')

export const reallocationProposalSchema = z
  .object({
    asOf: isoDateSchema,
    constraints: moveConstraintsSchema,
    moves: z.array(moveSchema).min(1, 'Chưa có lượt điều chuyển nào').max(10_000),
  })
  .openapi('ReallocationProposal')
export type ReallocationProposal = z.input<typeof reallocationProposalSchema>

export const reallocationReportRoute = createRoute({
  method: 'post',
  path: '/api/years/{year}/reports/reallocation',
  summary: 'Phương án điều chuyển vốn, thành tệp; không ghi gì vào sổ',
  request: {
    params: z.object({ year: planYearParameter }),
    body: { required: true, content: { 'application/json': { schema: reallocationProposalSchema } } },
  },
  responses: {
    200: {
      description: 'Tệp phương án',
      content: { [xlsxMediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
    },
    default: problemResponse,
  },
})

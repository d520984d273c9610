import { createRoute, z } from '@hono/zod-openapi'
import { nameKinds } from '../../workbook/said/decisions.ts'
import { factViewSchema } from './figures.ts'
import { decisionsSchema } from './decisions.ts'
import { importOutcomeSchema, importParams, importRecordSchema, keptFindingSchema } from './imports.ts'
import { problemResponse } from './problem.ts'
import { instantSchema } from './values.ts'

const keptOutcomeSchema = importOutcomeSchema
  .extend({ findings: z.array(keptFindingSchema) })
  .openapi('KeptImportOutcome')

/** One import as it was committed: who, when, which file, what was decided about it, and what it changed then. */
export const importDetailSchema = z
  .object({
    import: importRecordSchema,
    undoneBy: z.string().nullable(),
    /** Null: nothing was decided, or the import is older than decisions are kept. */
    decisions: decisionsSchema.nullable(),
    /** As the commit answered; null where the import is older than that is kept. */
    outcome: keptOutcomeSchema.nullable(),
  })
  .openapi('ImportDetail')
export type ImportDetailView = z.infer<typeof importDetailSchema>

export const importDetailRoute = createRoute({
  method: 'get',
  path: '/api/imports/{id}',
  summary: 'Một lần nạp: ai, lúc nào, đã quyết định gì, đã đổi gì trong sổ',
  request: { params: importParams },
  responses: {
    200: { description: 'Lần nạp', content: { 'application/json': { schema: importDetailSchema } } },
    default: problemResponse,
  },
})

/** Most facts in one answer. */
export const mostFacts = 5_000

/** What one import said, standing or not, in the order of the file: two imports side by side are two of these. */
export const importFactsSchema = z
  .object({
    count: z.int(),
    from: z.int(),
    facts: z.array(
      factViewSchema
        .extend({
          /** What the file itself holds where the officer mended the cell. */
          original: z.string().nullable(),
        })
        .openapi('ImportFact'),
    ),
  })
  .openapi('ImportFacts')
export type ImportFacts = z.infer<typeof importFactsSchema>

export const importFactsRoute = createRoute({
  method: 'get',
  path: '/api/imports/{id}/facts',
  summary: 'Số liệu của một lần nạp, theo thứ tự trong tệp',
  request: {
    params: importParams,
    query: z.object({
      from: z.coerce.number().pipe(z.int().min(0)).default(0),
      limit: z.coerce.number().pipe(z.int().min(1).max(mostFacts)).default(1_000),
    }),
  },
  responses: {
    200: { description: 'Các số liệu', content: { 'application/json': { schema: importFactsSchema } } },
    default: problemResponse,
  },
})

/** What people did that rests on an import, and stays when the import is taken out. */
export const keptWorkSchema = z
  .discriminatedUnion('kind', [
    /** A name that somebody said is this entry's. */
    z.object({ kind: z.literal('alias'), of: z.enum(nameKinds), alias: z.string(), name: z.string() }),
    /** A cell that somebody mended in a later import, of a project that this one speaks of. */
    z.object({
      kind: z.literal('mend'),
      importId: z.string(),
      fileName: z.string(),
      sheet: z.string(),
      cell: z.string(),
    }),
    /** Something that people edit (`of`: its kind), about a project or an investor that this import brought up. */
    z.object({ kind: z.literal('record'), of: z.string(), id: z.string(), by: z.string(), at: instantSchema }),
    /** A layout learned from it. */
    z.object({ kind: z.literal('layout'), id: z.string() }),
  ])
  .openapi('KeptWork')
export type KeptWork = z.infer<typeof keptWorkSchema>

export const undoneSchema = z
  .object({
    id: z.string(),
    status: z.literal('undone'),
    /** Later work of people that rests on it: listed, and kept. */
    kept: z.array(keptWorkSchema),
  })
  .openapi('Undone')
export type Undone = z.infer<typeof undoneSchema>

export const undoRoute = createRoute({
  method: 'post',
  path: '/api/imports/{id}/undo',
  summary: 'Rút một tệp ra khỏi sổ; số trước đó trở lại',
  request: { params: importParams },
  responses: {
    200: { description: 'Đã rút', content: { 'application/json': { schema: undoneSchema } } },
    default: problemResponse,
  },
})

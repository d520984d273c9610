import { createRoute, z } from '@hono/zod-openapi'
import { factKinds, type FactKind, type ImportRecord } from '../../domain/ledger/ledger.ts'
import { findingCodes } from '../../workbook/said/findingCodes.ts'
import { severities } from '../../workbook/said/findings.ts'
import { decisionsField } from './decisions.ts'
import { previewFields } from './importPreview.ts'
import { problemResponse } from './problem.ts'
import { flagParameter, instantSchema, isoDateSchema, planYearSchema } from './values.ts'

/** One file taken into the ledger. */
export const importRecordSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    planYear: planYearSchema,
    reportDate: isoDateSchema.optional(),
    order: z.int(),
    committedAt: instantSchema,
    committedBy: z.string(),
    undoneAt: instantSchema.optional(),
    sample: z.boolean(),
    /** Warnings and notes at the commit; absent for imports from before they were counted. */
    findings: z.int().optional(),
  })
  .openapi('ImportRecord')

export const findingViewSchema = z
  .object({
    severity: z.enum(severities),
    code: z.enum(findingCodes),
    sheet: z.string().nullable(),
    cell: z.string().nullable(),
    /** What is wrong, where, and what to do, in Vietnamese. */
    message: z.string(),
    /** The same for the sender of the file, where other words are for him: what to mend in it. */
    forSender: z.string().optional(),
  })
  .openapi('FindingView')
export type FindingView = z.infer<typeof findingViewSchema>

/** As kept with its import by whichever version took the file in: a code that only that one knows stands with its words. */
export const keptFindingSchema = findingViewSchema.extend({ code: z.string() }).openapi('KeptFinding')
export type KeptFinding = z.infer<typeof keptFindingSchema>

/**
 * `rejected`: errors, or warnings that nobody said yes to; nothing of the file is written. `preview`: asked for without
 * writing, and no error stands against it. `duplicate`: this very file is in already.
 */
export const importStatuses = ['committed', 'rejected', 'preview', 'duplicate'] as const
export type ImportStatus = (typeof importStatuses)[number]

const whereAny = Object.fromEntries(factKinds.map(kind => [kind, z.int().optional()])) as Record<
  FactKind,
  z.ZodOptional<z.ZodInt>
> // one entry for each kind

/** What became of one file: an entry of `import --json`, with the digest of what was read and what it changes. */
export const importOutcomeSchema = z
  .object({
    file: z.string(),
    status: z.enum(importStatuses),
    /** The import that holds the file: the new one, or for a duplicate the earlier one. */
    importId: z.string().nullable(),
    planYear: z.int().nullable(),
    asOf: isoDateSchema.nullable(),
    counts: z.object({
      projects: z.int(),
      investors: z.int(),
      /** Other kinds only where the file holds any. */
      facts: z.object({
        ...whereAny,
        plan: z.int(),
        carriedOver: z.int(),
        commitment: z.int(),
        disbursement: z.int(),
      }),
    }),
    findings: z.array(findingViewSchema),
    /** Of what was read; null where nothing could be. Sent back with the commit, it makes what was seen what is stored. */
    digest: z.string().nullable(),
    /** Against what stands in the ledger: facts with a new key, with another amount, and as they were. */
    changes: z.object({ added: z.int(), changed: z.int(), unchanged: z.int() }),
    ...previewFields,
  })
  .openapi('ImportOutcome')
export type ImportOutcome = z.infer<typeof importOutcomeSchema>

export const importsSchema = z.object({ imports: z.array(importRecordSchema) }).openapi('Imports')
/** As the domain knows it: absent properties read as `undefined`. */
export type Imports = { readonly imports: readonly ImportRecord[] }

export const importsRoute = createRoute({
  method: 'get',
  path: '/api/imports',
  summary: 'Các tệp đã nạp, mới nhất trước',
  responses: {
    200: { description: 'Các tệp', content: { 'application/json': { schema: importsSchema } } },
    default: problemResponse,
  },
})

/** Form fields of `POST /api/imports`. `planYear` and `asOf` fill in what the file does not say. */
export const importFormSchema = z
  .object({
    file: z
      .custom<File>(part => part instanceof File, { message: 'Thiếu tệp' })
      .openapi({ type: 'string', format: 'binary' }),
    planYear: z.coerce.number().pipe(planYearSchema).optional().openapi({ type: 'integer', example: 2024 }),
    asOf: isoDateSchema.optional(),
    acceptWarnings: flagParameter,
    dryRun: flagParameter,
    digest: z.string().min(1).optional(),
    /** Replayed over the file as they are; without them the layout learned from earlier files of the kind is. */
    decisions: decisionsField.optional(),
    /** Somebody is there to ask: doubtful names come back as `questions`, and nothing is written while one is open. */
    interactive: flagParameter,
  })
  .openapi('ImportForm')

const outcome = (description: string) =>
  ({ description, content: { 'application/json': { schema: importOutcomeSchema } } }) as const

export const importRoute = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Nạp một tệp: tất cả hoặc không gì cả',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: importFormSchema } } } },
  responses: {
    200: outcome('Xem trước, hoặc tệp đã có'),
    201: outcome('Đã ghi'),
    422: outcome('Không ghi gì, vì những điều tìm thấy'),
    default: problemResponse,
  },
})

export const importParams = z.object({ id: z.string().min(1) })

export const originalFileRoute = createRoute({
  method: 'get',
  path: '/api/imports/{id}/file',
  summary: 'Tệp gốc, đúng từng byte',
  request: { params: importParams },
  responses: {
    200: {
      description: 'Tệp gốc',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    default: problemResponse,
  },
})

import { createRoute, z } from '@hono/zod-openapi'
import { factKinds, capitals, reporters, bases } from '../../domain/ledger/ledger.ts'
import { investorGroups } from '../../domain/ledger/directory.ts'
import type { YearBook } from '../../domain/book/yearBook.ts'
import type { YearSummary } from '../store.ts'
import { problemResponse } from './problem.ts'
import { keyProjectSchema } from './keyProjects.ts'
import { importRecordSchema } from './imports.ts'
import { dongSchema, instantSchema, isoDateSchema, planYearParameter, planYearSchema } from './values.ts'

export const yearSummarySchema = z
  .object({
    planYear: planYearSchema,
    facts: z.int(),
    imports: z.int(),
    /** Latest day on which anything was disbursed; absent without any disbursement. */
    latestAsOf: isoDateSchema.optional(),
    /** True where any live import is the sample province. */
    sample: z.boolean(),
  })
  .openapi('YearSummary')

export const yearsSchema = z.object({ years: z.array(yearSummarySchema) }).openapi('Years')
/** As the domain knows it: absent properties read as `undefined`. */
export type Years = { readonly years: readonly YearSummary[] }

export const yearsRoute = createRoute({
  method: 'get',
  path: '/api/years',
  summary: 'Các năm kế hoạch đã có số liệu',
  responses: {
    200: { description: 'Các năm', content: { 'application/json': { schema: yearsSchema } } },
    default: problemResponse,
  },
})

const index = z.array(z.int())

const directorySchema = z
  .object({
    investors: z.array(
      z.object({ id: z.string(), name: z.string(), group: z.enum(investorGroups), aliases: z.array(z.string()) }),
    ),
    projects: z.array(
      z.object({
        id: z.string(),
        code: z.string().optional(),
        name: z.string(),
        aliases: z.array(z.string()),
        investors: z.array(z.object({ investorId: z.string(), from: isoDateSchema.optional() })),
      }),
    ),
    sources: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) })),
    keyProjects: z.array(keyProjectSchema),
  })
  .openapi('Directory')

/** The wire form of `YearBook`: an `undefined` of the domain is an absent property here. */
export const yearBookSchema = z
  .object({
    planYear: planYearSchema,
    directory: directorySchema,
    imports: z.array(importRecordSchema),
    dates: z.array(isoDateSchema),
    sheets: z.array(z.string()),
    facts: z.object({
      kind: index.openapi({ description: `0 = ${factKinds[0]}, … theo thứ tự: ${factKinds.join(', ')}` }),
      project: index,
      investor: index,
      source: index,
      capital: index.openapi({ description: capitals.join(', ') }),
      reporter: index.openapi({ description: reporters.join(', ') }),
      basis: index.openapi({ description: bases.join(', ') }),
      asOf: index,
      amount: z.array(dongSchema),
      import: index,
      sheet: index,
      cell: z.array(z.string()),
      supersededBy: index,
      /** Rows whose cell the officer mended, and what the file itself holds there; absent where none was. */
      mended: z.object({ row: index, original: z.array(z.string()) }).optional(),
    }),
    reports: z.object({ import: index, investor: index, day: index }).openapi({
      description: 'Tệp nào là báo cáo giải ngân của chính chủ đầu tư nào, đến những ngày nào',
    }),
  })
  .openapi('YearBook')

/** What `GET …/book` answers, as the domain knows it: absent properties read as `undefined`. */
export type YearBookAnswer = YearBook

export const yearBookRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/book',
  summary: 'Sổ của một năm kế hoạch, theo cột',
  request: {
    params: z.object({ year: planYearParameter }),
    query: z.object({ knownAt: instantSchema.optional() }),
  },
  responses: {
    200: { description: 'Sổ của năm', content: { 'application/json': { schema: yearBookSchema } } },
    304: { description: 'Chưa có gì mới từ lần đọc trước' },
    default: problemResponse,
  },
})

import { createRoute, z } from '@hono/zod-openapi'
import { flagSeverities } from '../../domain/lagging/flag.ts'
import { bases, capitals, factKinds } from '../../domain/ledger/ledger.ts'
import { groupings } from '../../domain/progress/progress.ts'
import { problemResponse } from './problem.ts'
import { countingParameters, countingSchema, ruleSetQuoteSchema, targetSchema, termsParameters } from './terms.ts'
import { dongSchema, isoDateSchema, planYearParameter, shareSchema } from './values.ts'

const yearParams = z.object({ year: planYearParameter })
const amountOrNull = dongSchema.nullable()

/** One fact that stands, with the cell that said it: a row of `facts --json`. */
export const factViewSchema = z
  .object({
    kind: z.enum(factKinds),
    project: z.object({ code: z.string().nullable(), name: z.string() }),
    /** Null where no file said. */
    investor: z.string().nullable(),
    /** Null for the whole. */
    fundingSource: z.string().nullable(),
    capital: z.enum(capitals),
    asOf: isoDateSchema,
    basis: z.enum(bases),
    amount: dongSchema,
    file: z.string(),
    sheet: z.string(),
    cell: z.string(),
  })
  .openapi('FactView')
export type FactView = z.infer<typeof factViewSchema>

export const factsSchema = z.object({ facts: z.array(factViewSchema) }).openapi('Facts')
export type Facts = z.infer<typeof factsSchema>

export const factsRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/facts',
  summary: 'Số liệu đang có hiệu lực, mỗi số một ô của một tệp',
  request: {
    params: yearParams,
    query: z.object({ project: z.string().min(1).optional().openapi({ description: 'Mã hoặc tên dự án' }) }),
  },
  responses: {
    200: { description: 'Các số liệu', content: { 'application/json': { schema: factsSchema } } },
    default: problemResponse,
  },
})

const planShareSchema = z.object({ plan: dongSchema, projects: z.int().min(0) })

/**
 * How much of the plan given to projects, by the counting, is reported for the last cut-off that was due, only for an older
 * one, or not at all; and by how many projects with a plan.
 */
export const coverageSchema = z
  .object({ reported: planShareSchema, stale: planShareSchema, silent: planShareSchema })
  .openapi('Coverage')

/** The figures of one investor, project, source, key project or the province: a row of `progress --json`. */
export const progressViewSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    plan: amountOrNull,
    carriedOver: amountOrNull,
    committed: amountOrNull,
    actual: amountOrNull,
    rate: shareSchema,
    fulfilment: shareSchema,
    gapToTarget: amountOrNull,
    remaining: amountOrNull,
    coverage: coverageSchema,
  })
  .openapi('ProgressView')
export type ProgressView = z.infer<typeof progressViewSchema>

/** The same day of the year before, counted the same way: an entry per row of that year. */
export const samePeriodViewSchema = z
  .object({
    key: z.string(),
    asOf: isoDateSchema,
    plan: amountOrNull,
    actual: amountOrNull,
    rate: shareSchema,
    /** The report that it rests on. */
    actualAsOf: isoDateSchema.nullable(),
  })
  .openapi('SamePeriodView')
export type SamePeriodView = z.infer<typeof samePeriodViewSchema>

/**
 * `asOf` is the day the figures stand for: that of the last report by `asked`, which is the day asked for, or the latest on
 * which anything was disbursed. Of the year before null where the ledger has nothing of it.
 */
export const progressSchema = z
  .object({
    asked: isoDateSchema,
    asOf: isoDateSchema,
    counting: countingSchema,
    target: targetSchema,
    rows: z.array(progressViewSchema),
    samePeriodLastYear: z.array(samePeriodViewSchema).nullable(),
  })
  .openapi('Progress')
export type Progress = z.infer<typeof progressSchema>

export const progressRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/progress',
  summary: 'Tiến độ giải ngân theo nhóm, đến một ngày',
  request: {
    params: yearParams,
    query: z.object({ asOf: isoDateSchema.optional(), by: z.enum(groupings), ...countingParameters }),
  },
  responses: {
    200: { description: 'Tiến độ', content: { 'application/json': { schema: progressSchema } } },
    default: problemResponse,
  },
})

/** Why an investor is named: the rule, the figures it used, and a sentence that can stand in a report. */
export const flagViewSchema = z
  .object({
    rule: z.string(),
    figures: z.record(z.string(), z.union([z.number(), z.string()])),
    sentence: z.string(),
  })
  .openapi('FlagView')

/** An investor that lags: a row of `lagging --json`. */
export const laggingViewSchema = z
  .object({
    investor: z.string(),
    severity: z.enum(flagSeverities),
    flags: z.array(flagViewSchema),
    plan: amountOrNull,
    actual: amountOrNull,
    rate: shareSchema,
  })
  .openapi('LaggingView')
export type LaggingView = z.infer<typeof laggingViewSchema>

/** By which rules, quoted by name and version; who has a flag of `countsAsLagging` lags, the others are watched. */
export const laggingSchema = z
  .object({
    asked: isoDateSchema,
    asOf: isoDateSchema,
    counting: countingSchema,
    ruleSet: ruleSetQuoteSchema.extend({ countsAsLagging: z.array(z.enum(flagSeverities)) }),
    investors: z.array(laggingViewSchema),
  })
  .openapi('Lagging')
export type Lagging = z.infer<typeof laggingSchema>

export const laggingRoute = createRoute({
  method: 'get',
  path: '/api/years/{year}/lagging',
  summary: 'Chủ đầu tư giải ngân chậm, và vì sao',
  request: { params: yearParams, query: z.object({ asOf: isoDateSchema.optional(), ...termsParameters }) },
  responses: {
    200: { description: 'Chủ đầu tư chậm', content: { 'application/json': { schema: laggingSchema } } },
    default: problemResponse,
  },
})

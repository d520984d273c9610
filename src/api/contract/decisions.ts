import { z } from '@hono/zod-openapi'
import { planMonths, type PlanMonth } from '../../domain/base/calendar.ts'
import { bases, capitals, reporters } from '../../domain/ledger/ledger.ts'
import { decidableRowRoles, nameKinds, type Decisions } from '../../workbook/said/decisions.ts'
import { columnRoleNames } from '../../workbook/said/roles.ts'
import { isoDateSchema } from './values.ts'

const sheet = z.string().max(255)
const name = z.string().max(2_000)
const row = z.int().min(1).max(1_048_576)
const column = z.string().regex(/^[A-Z]{1,3}$/u)
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u)
const unitFactor = z.number().positive().max(1e12)
const month = z.custom<PlanMonth>(value => planMonths.some(known => known === value)).openapi({ type: 'integer' })

/** Strict throughout: a key that nobody knows (`__proto__` among them) is refused, not carried along. */
const tableSchema = z.strictObject({
  sheet,
  at: cell,
  headerRows: z.tuple([row, row]).optional(),
  unitFactor: unitFactor.optional(),
  asOf: isoDateSchema.optional(),
  planDate: isoDateSchema.optional(),
  investor: name.min(1).optional(),
  investment: z.literal(true).optional(),
  ignored: z.literal(true).optional(),
})

export const columnMeaningSchema = z.strictObject({
  role: z.enum(columnRoleNames),
  basis: z.enum(bases).optional(),
  month: month.optional(),
  asOf: isoDateSchema.optional(),
  capital: z.enum(capitals).optional(),
  fundingSource: name.optional(),
  reporter: z.enum(reporters).optional(),
  unitFactor: unitFactor.optional(),
  notation: z.enum(['vi', 'en']).optional(),
})

const nameSchema = z.strictObject({
  kind: z.enum(nameKinds),
  name,
  code: z.string().max(50).optional(),
  investor: name.optional(),
  to: z.union([z.strictObject({ id: z.string().min(1).max(500) }), z.literal('new'), z.literal('skip')]),
})

/** What the officer decided about one file, as it goes with a preview and a commit. */
export const decisionsSchema = z
  .strictObject({
    tables: z.array(tableSchema).max(2_000).default([]),
    columns: z
      .array(z.strictObject({ sheet, at: cell, column, meaning: columnMeaningSchema }))
      .max(20_000)
      .default([]),
    rows: z
      .array(z.strictObject({ sheet, row, role: z.enum(decidableRowRoles) }))
      .max(50_000)
      .default([]),
    mends: z
      .array(z.strictObject({ sheet, cell, value: z.union([z.number(), z.string().max(5_000), z.null()]) }))
      .max(20_000)
      .default([]),
    names: z.array(nameSchema).max(50_000).default([]),
    leftOut: z
      .array(z.union([z.strictObject({ sheet, row }), z.strictObject({ sheet, cell })]))
      .max(50_000)
      .default([]),
    layout: z.string().max(200).optional(),
  })
  .openapi('Decisions')

/** Characters of the `decisions` field of the import form. */
export const mostDecisionText = 4_000_000

/** The form's field: JSON of `Decisions`. */
export const decisionsField = z
  .string()
  .max(mostDecisionText, 'Quá nhiều quyết định cho một tệp')
  .transform((text, context): Decisions => {
    const parsed = decisionsSchema.safeParse(jsonOf(text))
    if (parsed.success) return parsed.data as Decisions // absent properties read as `undefined`
    context.addIssue({ code: 'custom', message: 'Quyết định của cán bộ không đúng dạng' })
    return z.NEVER
  })
  .openapi({ type: 'string', description: 'JSON: Decisions' })

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

import { z } from '@hono/zod-openapi'
import { bases, capitals, factKinds } from '../../domain/ledger/ledger.ts'
import { standings } from '../../workbook/said/account.ts'
import { nameKinds } from '../../workbook/said/decisions.ts'
import { likenesses } from '../../workbook/said/nameQuestion.ts'
import { columnRoleNames } from '../../workbook/said/roles.ts'
import { decisionsSchema } from './decisions.ts'
import { dongSchema, instantSchema, isoDateSchema } from './values.ts'

const placeSchema = z.object({ sheet: z.string(), cell: z.string() })

/** A name that may be somebody the directory knows; asked in interactive imports alone. See `NameQuestion`. */
export const nameQuestionSchema = z
  .object({
    kind: z.enum(nameKinds),
    name: z.string(),
    code: z.string().nullable(),
    investor: z.string().nullable(),
    place: placeSchema,
    rows: z.int(),
    facts: z.int(),
    amount: dongSchema,
    /** Best first, never none. */
    candidates: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        code: z.string().nullable(),
        score: z.number(),
        why: z.enum(likenesses),
      }),
    ),
  })
  .openapi('NameQuestion')
export type NameQuestionView = z.infer<typeof nameQuestionSchema>

const beforeAfterSchema = z.object({ before: dongSchema.nullable(), after: dongSchema.nullable() })

/** One amount of the file against the ledger. `dropped` rows stand in an earlier file: `file`, `sheet` and `cell` are its. */
export const differenceRowSchema = z
  .object({
    kind: z.enum(factKinds),
    /** `id` null: new with this file. */
    project: z.object({ id: z.string().nullable(), code: z.string().nullable(), name: z.string() }),
    investor: z.string().nullable(),
    fundingSource: z.string().nullable(),
    capital: z.enum(capitals),
    basis: z.enum(bases),
    asOf: isoDateSchema,
    before: dongSchema.nullable(),
    after: dongSchema.nullable(),
    /** Null: the file at hand. */
    file: z.string().nullable(),
    sheet: z.string(),
    cell: z.string(),
  })
  .openapi('DifferenceRow')
export type DifferenceRow = z.infer<typeof differenceRowSchema>

/** The first rows, and how many there are in all. */
const rowsSchema = z.object({ count: z.int(), rows: z.array(differenceRowSchema) })

/** What a commit would change in the ledger. Told by previews and kept with the commit. */
export const differenceSchema = z
  .object({
    /** Investors whose totals of the year change or whom the file names, as of the year's last day; most changed first. */
    investors: z.array(
      z.object({
        /** Null: new with this file, or, where there is no name either, projects whose investor nobody named. */
        id: z.string().nullable(),
        name: z.string().nullable(),
        plan: beforeAfterSchema,
        commitment: beforeAfterSchema,
        disbursement: beforeAfterSchema,
      }),
    ),
    added: rowsSchema,
    /** By how much, largest first. */
    changed: rowsSchema,
    /** Said by a report not older than what stands; but a later report stands and goes on standing. */
    outdated: z.int(),
    unchanged: z.int(),
    /** Projects of the file's investors that the ledger knows and the file no longer mentions: their latest amount of each kind that the file tells; and single amounts that the file it repeats or follows had. */
    dropped: rowsSchema,
  })
  .openapi('Difference')
export type Difference = z.infer<typeof differenceSchema>

/** Entries that the commit would add to the directory: named before it happens, never made in silence. */
export const newEntriesSchema = z
  .object({
    investors: z.array(z.string()),
    sources: z.array(z.string()),
    projects: z.object({ count: z.int(), names: z.array(z.string()) }),
  })
  .openapi('NewEntries')
export type NewEntries = z.infer<typeof newEntriesSchema>

/** What the ledger answers to a question about how the file is read. See `LedgerAnswer`. */
export const ledgerAnswerSchema = z
  .object({
    sheet: z.string(),
    /** The table, by the top left cell of its header. */
    at: z.string(),
    cell: z.string(),
    answer: z.discriminatedUnion('asks', [
      z.object({ asks: z.literal('unit'), unitFactor: z.number() }),
      z.object({ asks: z.literal('meaning'), column: z.string(), role: z.enum(columnRoleNames) }),
    ]),
    agreeing: z.int(),
    compared: z.int(),
    fileName: z.string(),
  })
  .openapi('LedgerAnswer')
export type LedgerAnswerView = z.infer<typeof ledgerAnswerSchema>

/** The learned layout that the file was read with. */
export const appliedLayoutSchema = z
  .object({
    id: z.string(),
    /** File and import that it was learned from. */
    learnedFrom: z.object({ importId: z.string(), fileName: z.string() }),
    by: z.string(),
    at: instantSchema,
    /** How many of its decisions were applied. */
    applied: z.int(),
  })
  .openapi('AppliedLayout')
export type AppliedLayout = z.infer<typeof appliedLayoutSchema>

/** A column with figures of which nothing goes in; see `ColumnAccount`. */
export const columnAsideSchema = z
  .object({
    sheet: z.string(),
    column: z.string(),
    /** From top to bottom, ' / ' between them. */
    heading: z.string(),
    standing: z.enum(standings),
    /** Over the rows of projects; null where the unit is not known, or where it is no money. */
    amount: dongSchema.nullable(),
    figures: z.int(),
    /** In Vietnamese, as the findings are. */
    why: z.string(),
  })
  .openapi('ColumnAside')
export type ColumnAside = z.infer<typeof columnAsideSchema>

/** What an officer sees before the commit, beside the findings. */
export const previewFields = {
  /** Name questions still open; none where nobody is asked (`interactive` not set). */
  questions: z.array(nameQuestionSchema),
  /** None disappears without being named. */
  aside: z.array(columnAsideSchema),
  newEntries: newEntriesSchema.nullable(),
  /** Answers that the figures in the ledger speak for; absent where there are none. */
  likely: z.array(ledgerAnswerSchema).optional(),
  difference: differenceSchema.nullable(),
  layout: appliedLayoutSchema.nullable(),
  /** As applied: the ones sent, or those of the learned layout; null where there were none. */
  decisions: decisionsSchema.nullable(),
} as const

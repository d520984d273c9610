import { z } from '@hono/zod-openapi'
import { reporters } from '../../../domain/ledger/ledger.ts'
import { columnMeaningSchema } from '../decisions.ts'

const shift = z.int().min(-100).max(100)

/** What was decided about the layout of an investor's files (see `Layout`), and the import that taught it. */
export const layoutSchema = z
  .object({
    readWith: z.int().min(1).optional(),
    reporter: z.enum(reporters),
    investorId: z.string().min(1).max(200).nullable(),
    tables: z
      .array(
        z.object({
          fingerprint: z.string().min(1).max(100),
          headerShift: z.tuple([shift, shift]).optional(),
          unitFactor: z.number().positive().optional(),
          ignored: z.literal(true).optional(),
          investment: z.literal(true).optional(),
          columns: z
            .array(
              z.object({
                key: z.string().max(5_000),
                heading: z.string().max(5_000),
                meaning: columnMeaningSchema.omit({ asOf: true }),
              }),
            )
            .max(2_000),
        }),
      )
      .min(1)
      .max(2_000),
    learnedFrom: z.object({ importId: z.string().min(1).max(200), fileName: z.string().max(1_000) }),
  })
  .openapi('Layout')

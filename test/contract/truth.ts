import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { workbooksDir } from '../fixtures/shared.ts'

const schema = z.object({
  planYear: z.number(),
  facts: z.array(
    z.object({
      kind: z.string(),
      project: z.object({ code: z.string().nullish(), name: z.string() }),
      investor: z.string().nullable(),
      fundingSource: z.string().nullish(),
      capital: z.string().default('planYear'),
      asOf: z.string(),
      basis: z.string(),
      amount: z.number(),
      sheet: z.string(),
      cell: z.string(),
    }),
  ),
})

/** What is true of a public workbook. */
export const truthOf = (fileName: string): z.output<typeof schema> =>
  schema.parse(JSON.parse(readFileSync(resolve(workbooksDir, `${fileName}.truth.json`), 'utf8')))

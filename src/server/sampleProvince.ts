import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { z } from 'zod'
import type { SampleFile, SampleProvince } from '../api/dependencies.ts'
import { isoDate, planYearOf } from '../domain/base/calendar.ts'

/** The sample province is data, not code: its workbooks lie beside the list that dates them. */
const folder = resolve(import.meta.dirname, '../../mock/province')

const listSchema = z.object({
  files: z.array(
    z.object({
      name: z.string(),
      planYear: z.int().transform(planYearOf),
      asOf: z
        .string()
        .transform(text => isoDate(text))
        .optional(),
    }),
  ),
})

export const readSampleProvince = async (): Promise<SampleProvince> => {
  const list = listSchema.parse(JSON.parse(await readFile(resolve(folder, 'province.json'), 'utf8')))
  const files = await Promise.all(
    list.files.map(async ({ name, planYear, asOf }): Promise<SampleFile> => ({
      name,
      planYear,
      asOf,
      bytes: new Uint8Array(await readFile(resolve(folder, 'workbooks', basename(name)))),
    })),
  )
  return { files }
}

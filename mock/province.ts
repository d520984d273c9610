import { z } from 'zod'
import type { SampleProvince } from '../src/api/dependencies.ts'
import { isoDate, planYearOf } from '../src/domain/base/calendar.ts'
import list from './province/province.json' with { type: 'json' }

/** Gives the bytes of one of the sample's workbooks: from the page's assets, or from the folder beside this file. */
export type ReadSampleFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>

const listSchema = z.object({
  notice: z.string(),
  files: z.array(z.object({ name: z.string(), planYear: z.int(), asOf: z.string() })),
})

/** The sample province with its files read in their order. */
export const sampleProvince = async (read: ReadSampleFile): Promise<SampleProvince> => {
  const { files } = listSchema.parse(list)
  return {
    files: await Promise.all(
      files.map(async ({ name, planYear, asOf }) => ({
        name,
        planYear: planYearOf(planYear),
        asOf: isoDate(asOf),
        bytes: await read(name),
      })),
    ),
  }
}

import { z } from 'zod'
import { isoDate, parseIsoDate, type IsoDate } from '../../domain/calendar.ts'
import { keyProjectCapitals, type KeyProject } from '../../domain/directory.ts'
import { defaultKeyProjects } from '../../domain/keyProjects.ts'
import { dong } from '../../domain/money.ts'
import type { Commit, Database } from '../schema.ts'
import { nextVersion } from './version.ts'

/** As saved, or the product's own list until somebody saves another. */
export const readKeyProjects = async (db: Database): Promise<readonly KeyProject[]> => {
  const rows = await db.selectFrom('key_projects').select('body').orderBy('place').execute()
  return rows.length === 0 ? defaultKeyProjects : rows.map(({ body }) => parseKeyProject(body))
}

export const saveKeyProjects = async (commit: Commit, keyProjects: readonly KeyProject[]): Promise<void> => {
  await commit.deleteFrom('key_projects').execute()
  for (const [place, keyProject] of keyProjects.entries()) {
    await commit
      .insertInto('key_projects')
      .values({ place, body: JSON.stringify(keyProject) })
      .execute()
  }
  await nextVersion(commit)
}

const stored = z.object({
  id: z.string(),
  name: z.string(),
  capital: z.enum(keyProjectCapitals),
  phrases: z.array(z.string()),
  investorName: z.string().optional(),
  totalInvestment: z.number().transform(dong).optional(),
  measures: z.array(
    z.object({
      name: z.string(),
      unit: z.string(),
      done: z.number(),
      total: z.number().optional(),
      asOf: z.custom<IsoDate>(text => typeof text === 'string' && parseIsoDate(text) !== undefined),
    }),
  ),
  obstacles: z.string().optional(),
  reference: z.string().optional(),
})

/** JSON drops what is undefined: here it comes back. */
const parseKeyProject = (body: string): KeyProject => {
  const read = stored.parse(JSON.parse(body))
  return {
    id: read.id,
    name: read.name,
    capital: read.capital,
    phrases: read.phrases,
    investorName: read.investorName,
    totalInvestment: read.totalInvestment,
    measures: read.measures.map(measure => ({ ...measure, total: measure.total, asOf: isoDate(measure.asOf) })),
    obstacles: read.obstacles,
    reference: read.reference,
  }
}

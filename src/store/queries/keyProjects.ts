import { z } from 'zod'
import { isoDate, parseIsoDate, type IsoDate } from '../../domain/base/calendar.ts'
import { keyProjectCapitals, type KeyProject } from '../../domain/ledger/directory.ts'
import { projectId } from '../../domain/base/ids.ts'
import { dong } from '../../domain/base/money.ts'
import type { Database } from '../schema.ts'
import { readRecords } from './records.ts'

/** As saved, or the list that the province begins with until somebody saves another; as it was at `knownAt` (ISO instant). */
export const readKeyProjects = async (
  db: Database,
  { atFirst, knownAt }: { readonly atFirst: readonly KeyProject[]; readonly knownAt: string },
): Promise<readonly KeyProject[]> => {
  const [saved] = await readRecords(db, 'key-projects', knownAt)
  return saved === undefined ? atFirst : stored.parse(saved.body).keyProjects.map(toKeyProject)
}

const storedKeyProject = z.object({
  id: z.string(),
  name: z.string(),
  capital: z.enum(keyProjectCapitals),
  phrases: z.array(z.string()),
  projects: z.array(z.string()).optional(),
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

const stored = z.object({ keyProjects: z.array(storedKeyProject) })

/** JSON drops what is undefined: here it comes back. */
const toKeyProject = (read: z.infer<typeof storedKeyProject>): KeyProject => ({
  id: read.id,
  name: read.name,
  capital: read.capital,
  phrases: read.phrases,
  projects: (read.projects ?? []).map(projectId),
  investorName: read.investorName,
  totalInvestment: read.totalInvestment,
  measures: read.measures.map(measure => ({ ...measure, total: measure.total, asOf: isoDate(measure.asOf) })),
  obstacles: read.obstacles,
  reference: read.reference,
})

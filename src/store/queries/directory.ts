import { isoDate } from '../../domain/base/calendar.ts'
import {
  investorGroups,
  type Directory,
  type FundingSource,
  type Investor,
  type InvestorGroup,
  type KeyProject,
  type Project,
} from '../../domain/ledger/directory.ts'
import {
  investorId,
  projectId,
  sourceId,
  type InvestorId,
  type ProjectId,
  type SourceId,
} from '../../domain/base/ids.ts'
import { parseTexts } from '../json.ts'
import type { Database } from '../schema.ts'
import { readKeyProjects } from './keyProjects.ts'

/** The directory, and whom the numbers in the ledger mean. */
export type NumberedDirectory = {
  readonly directory: Directory
  readonly investorOf: ReadonlyMap<number, InvestorId>
  readonly projectOf: ReadonlyMap<number, ProjectId>
  readonly sourceOf: ReadonlyMap<number, SourceId>
}

export type DirectoryQuestion = {
  /** The key projects while nobody has saved a list. */
  readonly keyProjects: readonly KeyProject[]
  /** ISO instant: only what had been added by then. */
  readonly knownAt?: string | undefined
}

/** Everything in the order in which it was added. */
export const readDirectory = async (
  db: Database,
  { keyProjects, knownAt = endOfTime }: DirectoryQuestion,
): Promise<NumberedDirectory> => {
  const investors = await readInvestors(db, knownAt)
  const projects = await readProjects(db, { knownAt, investorOf: investors.idOf })
  const sources = await readSources(db, knownAt)
  return {
    directory: {
      investors: investors.entries,
      projects: projects.entries,
      sources: sources.entries,
      keyProjects: await readKeyProjects(db, { atFirst: keyProjects, knownAt }),
    },
    investorOf: investors.idOf,
    projectOf: projects.idOf,
    sourceOf: sources.idOf,
  }
}

const endOfTime = '9999-12-31T23:59:59.999Z'

type Numbered<Id, Entry> = { readonly entries: readonly Entry[]; readonly idOf: ReadonlyMap<number, Id> }

const readInvestors = async (db: Database, knownAt: string): Promise<Numbered<InvestorId, Investor>> => {
  const rows = await db
    .selectFrom('investors')
    .select(['no', 'id', 'name', 'investor_group', 'aliases'])
    .where('added_at', '<=', knownAt)
    .orderBy('no')
    .execute()
  return {
    entries: rows.map(row => ({
      id: investorId(row.id),
      name: row.name,
      group: groupOf(row.investor_group),
      aliases: parseTexts(row.aliases),
    })),
    idOf: new Map(rows.map(row => [row.no, investorId(row.id)])),
  }
}

const groupOf = (text: string): InvestorGroup => {
  const group = investorGroups.find(known => known === text)
  if (group === undefined) throw new RangeError(`no investor group: ${text}`)
  return group
}

const readProjects = async (
  db: Database,
  { knownAt, investorOf }: { readonly knownAt: string; readonly investorOf: ReadonlyMap<number, InvestorId> },
): Promise<Numbered<ProjectId, Project>> => {
  const rows = await db
    .selectFrom('projects')
    .select(['no', 'id', 'code', 'name', 'aliases'])
    .where('added_at', '<=', knownAt)
    .orderBy('no')
    .execute()
  const investorsByProject = await readProjectInvestors(db, investorOf)
  return {
    entries: rows.map(row => ({
      id: projectId(row.id),
      code: row.code ?? undefined,
      name: row.name,
      aliases: parseTexts(row.aliases),
      investors: investorsByProject.get(row.no) ?? [],
    })),
    idOf: new Map(rows.map(row => [row.no, projectId(row.id)])),
  }
}

const readProjectInvestors = async (
  db: Database,
  investorOf: ReadonlyMap<number, InvestorId>,
): Promise<ReadonlyMap<number, Project['investors']>> => {
  const rows = await db
    .selectFrom('project_investors')
    .select(['project_no', 'investor_no', 'from_date'])
    .orderBy('project_no')
    .orderBy('place')
    .execute()
  const byProject = new Map<number, Project['investors'][number][]>()
  for (const row of rows) {
    const known = investorOf.get(row.investor_no)
    if (known === undefined) continue // added after `knownAt`
    const investors = byProject.get(row.project_no) ?? []
    investors.push({ investorId: known, from: row.from_date === null ? undefined : isoDate(row.from_date) })
    byProject.set(row.project_no, investors)
  }
  return byProject
}

const readSources = async (db: Database, knownAt: string): Promise<Numbered<SourceId, FundingSource>> => {
  const rows = await db
    .selectFrom('sources')
    .select(['no', 'id', 'name', 'aliases'])
    .where('added_at', '<=', knownAt)
    .orderBy('no')
    .execute()
  return {
    entries: rows.map(row => ({ id: sourceId(row.id), name: row.name, aliases: parseTexts(row.aliases) })),
    idOf: new Map(rows.map(row => [row.no, sourceId(row.id)])),
  }
}

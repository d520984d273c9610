import type { Project } from '../../domain/ledger/directory.ts'
import type { InvestorId, ProjectId, SourceId } from '../../domain/base/ids.ts'
import type { Entries, ImportPlan } from '../../workbook/said/plan.ts'
import type { Commit } from '../schema.ts'
import { insertMany } from './insertMany.ts'

/** Which number in the ledger stands for an id. Throws on an id that the directory lacks: the plan would be broken. */
export type Numbers = {
  readonly investor: (id: InvestorId) => number
  readonly project: (id: ProjectId) => number
  readonly source: (id: SourceId) => number
}

/** Adds and changes what the plan says, and answers with the numbers of the whole directory. */
export const saveEntries = async (commit: Commit, plan: ImportPlan, at: string): Promise<Numbers> => {
  const investors = await numbersOf(commit, 'investors')
  const projects = await numbersOf(commit, 'projects')
  const sources = await numbersOf(commit, 'sources')
  const numbers = { investor: investors.get, project: projects.get, source: sources.get }
  giveNumbers(plan.added, { investors, projects, sources })
  await insertEntries(commit, { added: plan.added, numbers, at })
  await updateEntries(commit, plan.changed)
  await replaceProjectInvestors(commit, [...plan.added.projects, ...plan.changed.projects], numbers)
  return numbers
}

type EntryNumbers = { readonly get: (id: string) => number; readonly add: (id: string) => void }

/** One after the highest: commits come one at a time, so no sequence is needed. */
const numbersOf = async (commit: Commit, table: 'investors' | 'projects' | 'sources'): Promise<EntryNumbers> => {
  const rows = await commit.selectFrom(table).select(['no', 'id']).execute()
  const numbers = new Map(rows.map(({ no, id }) => [id, no]))
  let last = rows.reduce((highest, { no }) => Math.max(highest, no), 0)
  return {
    get: id => {
      const no = numbers.get(id)
      if (no === undefined) throw new Error(`not in the ${table} of the directory: ${id}`)
      return no
    },
    add: id => {
      last += 1
      numbers.set(id, last)
    },
  }
}

const giveNumbers = (
  added: Entries,
  { investors, projects, sources }: Readonly<Record<keyof Entries, EntryNumbers>>,
): void => {
  for (const { id } of added.investors) investors.add(id)
  for (const { id } of added.projects) projects.add(id)
  for (const { id } of added.sources) sources.add(id)
}

const insertEntries = async (
  commit: Commit,
  { added, numbers, at }: { readonly added: Entries; readonly numbers: Numbers; readonly at: string },
): Promise<void> => {
  await insertMany(
    commit,
    { table: 'investors', columns: ['no', 'id', 'name', 'aliases', 'added_at', 'investor_group'] },
    added.investors.map(({ id, name, aliases, group }) => [
      numbers.investor(id),
      id,
      name,
      JSON.stringify(aliases),
      at,
      group,
    ]),
  )
  await insertMany(
    commit,
    { table: 'projects', columns: ['no', 'id', 'name', 'aliases', 'added_at', 'code'] },
    added.projects.map(({ id, name, aliases, code }) => [
      numbers.project(id),
      id,
      name,
      JSON.stringify(aliases),
      at,
      code ?? null,
    ]),
  )
  await insertMany(
    commit,
    { table: 'sources', columns: ['no', 'id', 'name', 'aliases', 'added_at'] },
    added.sources.map(({ id, name, aliases }) => [numbers.source(id), id, name, JSON.stringify(aliases), at]),
  )
}

const updateEntries = async (commit: Commit, changed: Entries): Promise<void> => {
  for (const { id, name, aliases, group } of changed.investors) {
    const values = { name, aliases: JSON.stringify(aliases), investor_group: group }
    await commit.updateTable('investors').set(values).where('id', '=', id).execute()
  }
  for (const { id, name, aliases, code } of changed.projects) {
    const values = { name, aliases: JSON.stringify(aliases), code: code ?? null }
    await commit.updateTable('projects').set(values).where('id', '=', id).execute()
  }
  for (const { id, name, aliases } of changed.sources) {
    await commit
      .updateTable('sources')
      .set({ name, aliases: JSON.stringify(aliases) })
      .where('id', '=', id)
      .execute()
  }
}

const replaceProjectInvestors = async (
  commit: Commit,
  projects: readonly Project[],
  numbers: Numbers,
): Promise<void> => {
  for (const chunk of chunksOf(projects, 1000)) {
    const nos = chunk.map(({ id }) => numbers.project(id))
    await commit.deleteFrom('project_investors').where('project_no', 'in', nos).execute()
  }
  await insertMany(
    commit,
    { table: 'project_investors', columns: ['project_no', 'place', 'investor_no', 'from_date'] },
    projects.flatMap(({ id, investors }) =>
      investors.map(({ investorId, from }, place) => [
        numbers.project(id),
        place,
        numbers.investor(investorId),
        from ?? null,
      ]),
    ),
  )
}

const chunksOf = <T>(rows: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, chunk) => rows.slice(chunk * size, (chunk + 1) * size))

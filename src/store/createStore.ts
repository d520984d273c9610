import { Kysely, type Dialect } from 'kysely'
import type { FactsOfProjects, Store } from '../api/store.ts'
import type { PlanYear } from '../domain/base/calendar.ts'
import type { ImportId, ProjectId } from '../domain/base/ids.ts'
import type { KeyProject } from '../domain/ledger/directory.ts'
import { buildYearBook, type YearBook } from '../domain/book/yearBook.ts'
import { migrate } from './migrate.ts'
import { readDirectory, type DirectoryQuestion } from './queries/directory.ts'
import { readEntriesOf, readImportDetail, readImportFacts, readLaterMends } from './queries/importDetails.ts'
import { readFacts, readFactsOfProjects } from './queries/facts.ts'
import {
  commitImport,
  readImportOfSame,
  readImportOutcomes,
  readImports,
  readLiveImports,
  readOriginalFile,
  readYears,
  undoImport,
} from './queries/imports.ts'
import { readRecordHistory, readRecords, saveRecord } from './queries/records.ts'
import { readVersion } from './queries/version.ts'
import { retrying } from './retrying.ts'
import type { Commit, Database, Tables } from './schema.ts'

/**
 * The store over any engine that Kysely has a dialect for, with its tables brought up to date. `keyProjects`: the list
 * of the province while nobody has saved one.
 */
export const createStore = async (dialect: Dialect, keyProjects: readonly KeyProject[]): Promise<Store> => {
  const db = new Kysely<Tables>({ dialect })
  await migrateOrClose(db)
  const change = <T>(work: (commit: Commit) => Promise<T>): Promise<T> => retrying(() => db.transaction().execute(work))
  return {
    version: () => retrying(() => readVersion(db)),
    directory: () =>
      retrying(() => inSnapshot(db, async snapshot => (await readDirectory(snapshot, { keyProjects })).directory)),
    years: () => retrying(() => readYears(db)),
    yearBook: (planYear, knownAt) =>
      retrying(() => inSnapshot(db, snapshot => readYearBook(snapshot, planYear, { keyProjects, knownAt }))),
    yearBookWithout: (planYear, id) =>
      retrying(() => inSnapshot(db, snapshot => readYearBook(snapshot, planYear, { keyProjects, without: id }))),
    imports: () => retrying(() => readImports(db)),
    importOfSame: (sha256, planYear) => retrying(() => readImportOfSame(db, sha256, planYear)),
    importDetail: id => retrying(() => readImportDetail(db, id)),
    importFacts: (id, page) => retrying(() => inSnapshot(db, snapshot => readImportFacts(snapshot, id, page))),
    laterMends: id => retrying(() => readLaterMends(db, id)),
    entriesOf: id => retrying(() => readEntriesOf(db, id)),
    originalFile: id => retrying(() => readOriginalFile(db, id)),
    importOutcomes: planYear => retrying(() => readImportOutcomes(db, planYear)),
    factsOfProjects: (planYear, projects) =>
      retrying(() => inSnapshot(db, snapshot => readProjectFacts(snapshot, planYear, { keyProjects, projects }))),
    commitImport: request => change(commit => commitImport(commit, request)),
    undoImport: (id, undo) => change(commit => undoImport(commit, id, undo)),
    records: (kind, knownAt) => retrying(() => readRecords(db, kind, knownAt)),
    recordHistory: (kind, id) => retrying(() => readRecordHistory(db, kind, id)),
    saveRecord: save => change(commit => saveRecord(commit, save)),
    close: () => db.destroy(),
  }
}

/** A database that cannot be brought up to date is let go of: nobody gets a store that would close it. */
const migrateOrClose = async (db: Database): Promise<void> => {
  try {
    await migrate(db as unknown as Kysely<unknown>) // a migration knows no tables but those it makes
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** All tables as they were at one moment, whatever is committed meanwhile. */
const inSnapshot = <T>(db: Database, read: (snapshot: Commit) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').execute(read)

type BookQuestion = DirectoryQuestion & { readonly without?: ImportId }

const readYearBook = async (
  snapshot: Commit,
  planYear: PlanYear,
  { keyProjects, knownAt, without }: BookQuestion,
): Promise<YearBook> => {
  const numbered = await readDirectory(snapshot, { keyProjects, knownAt })
  const imports = (await readLiveImports(snapshot, planYear, knownAt)).filter(({ id }) => id !== without)
  const importOf = new Map(imports.map(({ order, id }) => [order, id]))
  const facts = await readFacts(snapshot, { planYear, importOf, numbered })
  return buildYearBook({ planYear, directory: numbered.directory, imports, facts, knownAt })
}

const readProjectFacts = async (
  snapshot: Commit,
  planYear: PlanYear,
  { keyProjects, projects }: DirectoryQuestion & { readonly projects: readonly ProjectId[] },
): Promise<FactsOfProjects> => {
  const numbered = await readDirectory(snapshot, { keyProjects })
  const imports = (await readImports(snapshot)).filter(record => record.planYear === planYear)
  const importOf = new Map(imports.map(({ order, id }) => [order, id]))
  return { imports, facts: await readFactsOfProjects(snapshot, { planYear, importOf, numbered }, projects) }
}

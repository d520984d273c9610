import type { Selectable } from 'kysely'
import type {
  CommitOutcome,
  CommitRequest,
  KeptOutcome,
  OriginalFile,
  UndoOutcome,
  UndoRequest,
  YearSummary,
} from '../../api/store.ts'
import { isoDate, planYearOf, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import { importId, type ImportId } from '../../domain/base/ids.ts'
import type { ImportRecord } from '../../domain/ledger/ledger.ts'
import { instantText } from '../instants.ts'
import type { Commit, Database, ImportTable } from '../schema.ts'
import { insertFacts } from './facts.ts'
import { saveEntries } from './saveEntries.ts'
import { claimVersion } from './version.ts'

/**
 * All of it, inside the one transaction handed in. The version is claimed first: whoever loses has written nothing.
 * An import that is there already was committed by a try whose answer got lost on the way.
 */
export const commitImport = async (commit: Commit, request: CommitRequest): Promise<CommitOutcome> => {
  const earlier = await readImport(commit, request.id)
  if (earlier !== undefined) return { status: 'committed', record: earlier }
  if (!(await claimVersion(commit, request.version))) return { status: 'stale' }
  const numbers = await saveEntries(commit, request.plan, request.at)
  const order = await nextOrder(commit)
  const row = importRowOf(request, order)
  await commit.insertInto('imports').values(row).execute()
  await commit.insertInto('import_files').values({ import_id: request.id, bytes: request.file.bytes }).execute()
  await insertFacts(commit, request.plan.facts, { order, numbers })
  await commit
    .insertInto('import_details')
    .values({
      import_id: request.id,
      decisions: JSON.stringify(request.detail.decisions),
      outcome: JSON.stringify(request.detail.outcome),
    })
    .execute()
  return { status: 'committed', record: toRecord(row) }
}

const nextOrder = async (commit: Commit): Promise<number> => {
  const last = await commit
    .selectFrom('imports')
    .select(row => row.fn.max('import_order').as('order'))
    .executeTakeFirst()
  return (last?.order ?? 0) + 1
}

const importRowOf = (request: CommitRequest, order: number): ImportTable => ({
  id: request.id,
  import_order: order,
  plan_year: request.planYear,
  file_name: request.file.fileName,
  sha256: request.file.sha256,
  report_date: request.reportDate ?? null,
  committed_at: request.at,
  committed_by: request.by,
  undone_at: null,
  undone_by: null,
  sample: request.sample,
  fact_count: request.plan.facts.length,
  latest_disbursed: latestDisbursed(request) ?? null,
  finding_count: request.plan.findings.length,
})

/** A form with a column for every month holds zeros for the months to come: those are no disbursement yet. */
const latestDisbursed = ({ plan }: CommitRequest): IsoDate | undefined => {
  let latest: IsoDate | undefined
  for (const { kind, amount, asOf } of plan.facts) {
    if (kind !== 'disbursement' || amount === 0) continue
    if (latest === undefined || asOf > latest) latest = asOf
  }
  return latest
}

/** Newest first. */
export const readImports = async (db: Database): Promise<readonly ImportRecord[]> => {
  const rows = await db.selectFrom('imports').selectAll().orderBy('import_order', 'desc').execute()
  return rows.map(toRecord)
}

export const readImport = async (db: Database, id: ImportId): Promise<ImportRecord | undefined> => {
  const row = await db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toRecord(row)
}

/** Imports into one plan year that stand, or that stood at `knownAt` (ISO instant); in order of commit. */
export const readLiveImports = async (
  db: Database,
  planYear: PlanYear,
  knownAt: string | undefined,
): Promise<readonly ImportRecord[]> => {
  const ofYear = db.selectFrom('imports').selectAll().where('plan_year', '=', planYear).orderBy('import_order')
  const live =
    knownAt === undefined
      ? ofYear.where('undone_at', 'is', null)
      : ofYear
          .where('committed_at', '<=', instantText(knownAt))
          .where(row => row.or([row('undone_at', 'is', null), row('undone_at', '>', instantText(knownAt))]))
  return (await live.execute()).map(toRecord)
}

/** What each live import of the year was committed with, newest first; files of before outcomes were kept are left out. */
export const readImportOutcomes = async (db: Database, planYear: PlanYear): Promise<readonly KeptOutcome[]> => {
  const rows = await db
    .selectFrom('imports')
    .innerJoin('import_details', 'import_details.import_id', 'imports.id')
    .selectAll('imports')
    .select('import_details.outcome')
    .where('imports.plan_year', '=', planYear)
    .where('imports.undone_at', 'is', null)
    .orderBy('imports.import_order', 'desc')
    .execute()
  return rows.map(row => ({ record: toRecord(row), outcome: JSON.parse(row.outcome) as unknown }))
}

/** A live import of exactly these bytes into this plan year. */
export const readImportOfSame = async (
  db: Database,
  sha256: string,
  planYear: PlanYear,
): Promise<ImportRecord | undefined> => {
  const row = await db
    .selectFrom('imports')
    .selectAll()
    .where('sha256', '=', sha256)
    .where('plan_year', '=', planYear)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : toRecord(row)
}

export const readOriginalFile = async (db: Database, id: ImportId): Promise<OriginalFile | undefined> => {
  const row = await db
    .selectFrom('import_files')
    .innerJoin('imports', 'imports.id', 'import_files.import_id')
    .select(['imports.file_name', 'import_files.bytes'])
    .where('imports.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : { fileName: row.file_name, bytes: new Uint8Array(row.bytes) }
}

/** Marks the import, and touches nothing else: what its facts had replaced stands again, the directory keeps its entries. */
export const undoImport = async (
  commit: Commit,
  id: ImportId,
  { by, at, version }: UndoRequest,
): Promise<UndoOutcome> => {
  const known = await readImport(commit, id)
  if (known === undefined) return 'notFound'
  if (known.undoneAt !== undefined) return 'alreadyUndone'
  if (!(await claimVersion(commit, version))) return 'stale'
  const { numUpdatedRows } = await commit
    .updateTable('imports')
    .set({ undone_at: at, undone_by: by })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 0n ? 'alreadyUndone' : 'undone'
}

/** Newest year first. */
export const readYears = async (db: Database): Promise<readonly YearSummary[]> => {
  const rows = await db
    .selectFrom('imports')
    .select(['plan_year', 'fact_count', 'latest_disbursed', 'sample'])
    .where('undone_at', 'is', null)
    .orderBy('plan_year', 'desc')
    .execute()
  return [...Map.groupBy(rows, row => row.plan_year)].map(([year, imports]) => ({
    planYear: planYearOf(year),
    facts: imports.reduce((count, row) => count + row.fact_count, 0),
    imports: imports.length,
    latestAsOf: imports
      .flatMap(row => (row.latest_disbursed === null ? [] : [isoDate(row.latest_disbursed)]))
      .reduce<IsoDate | undefined>((latest, day) => (latest !== undefined && latest > day ? latest : day), undefined),
    sample: imports.some(row => Boolean(row.sample)),
  }))
}

const toRecord = (row: Selectable<ImportTable>): ImportRecord => ({
  id: importId(row.id),
  fileName: row.file_name,
  planYear: planYearOf(row.plan_year),
  reportDate: row.report_date === null ? undefined : isoDate(row.report_date),
  order: row.import_order,
  committedAt: row.committed_at,
  committedBy: row.committed_by,
  undoneAt: row.undone_at ?? undefined,
  sample: Boolean(row.sample),
  ...(row.finding_count !== null && { findings: row.finding_count }),
})

import type { FactPage, ImportFacts, LaterMend, StoredImport } from '../../api/store.ts'
import { importId, type ImportId } from '../../domain/base/ids.ts'
import type { Database } from '../schema.ts'
import { readDirectory } from './directory.ts'
import { readFactPage } from './facts.ts'
import { readImport } from './imports.ts'

export const readImportDetail = async (db: Database, id: ImportId): Promise<StoredImport | undefined> => {
  const record = await readImport(db, id)
  if (record === undefined) return undefined
  const undone = await db.selectFrom('imports').select('undone_by').where('id', '=', id).executeTakeFirst()
  const kept = await db.selectFrom('import_details').selectAll().where('import_id', '=', id).executeTakeFirst()
  return {
    record,
    undoneBy: undone?.undone_by ?? undefined,
    detail: kept && { decisions: JSON.parse(kept.decisions) as unknown, outcome: JSON.parse(kept.outcome) as unknown },
  }
}

export const readImportFacts = async (db: Database, id: ImportId, page: FactPage): Promise<ImportFacts | undefined> => {
  const record = await readImport(db, id)
  if (record === undefined) return undefined
  const { planYear, order } = record
  const row = await db.selectFrom('imports').select('fact_count').where('id', '=', id).executeTakeFirstOrThrow()
  const numbered = await readDirectory(db, { keyProjects: [] })
  const facts = await readFactPage(db, { planYear, importOf: new Map([[order, id]]), numbered }, page)
  return { count: row.fact_count, facts }
}

export const readLaterMends = async (db: Database, id: ImportId): Promise<readonly LaterMend[]> => {
  const record = await readImport(db, id)
  if (record === undefined) return []
  const { planYear, order } = record
  const rows = await db
    .selectFrom('mends')
    .innerJoin('facts', join =>
      join
        .onRef('facts.plan_year', '=', 'mends.plan_year')
        .onRef('facts.import_order', '=', 'mends.import_order')
        .onRef('facts.fact_row', '=', 'mends.fact_row'),
    )
    .innerJoin('imports', 'imports.import_order', 'mends.import_order')
    .select(['imports.id', 'imports.file_name', 'facts.sheet', 'facts.cell'])
    .where('mends.plan_year', '=', planYear)
    .where('mends.import_order', '>', order)
    .where('imports.undone_at', 'is', null)
    .where('facts.project_no', 'in', own =>
      own
        .selectFrom('facts as own')
        .select('own.project_no')
        .where('own.plan_year', '=', planYear)
        .where('own.import_order', '=', order),
    )
    .orderBy('mends.import_order')
    .orderBy('mends.fact_row')
    .execute()
  return rows.map(({ id: later, file_name, sheet, cell }) => ({
    importId: importId(later),
    fileName: file_name,
    sheet,
    cell,
  }))
}

/** Entries are added at the very instant of their import's commit. */
export const readEntriesOf = async (db: Database, id: ImportId): Promise<ReadonlySet<string>> => {
  const record = await readImport(db, id)
  if (record === undefined) return new Set()
  const added = async (table: 'investors' | 'projects') =>
    (await db.selectFrom(table).select('id').where('added_at', '=', record.committedAt).execute()).map(row => row.id)
  return new Set([...(await added('investors')), ...(await added('projects'))])
}

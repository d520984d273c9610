import type { Selectable } from 'kysely'
import type { RecordSave, RecordSaved, StoredRecord } from '../../api/store.ts'
import { instantText } from '../instants.ts'
import type { Commit, Database, RecordTable } from '../schema.ts'
import { nextVersion } from './version.ts'

/** The latest version of every record of a kind, in the order of ids; as it was at `knownAt` (ISO instant). */
export const readRecords = async (
  db: Database,
  kind: string,
  knownAt: string | undefined,
): Promise<readonly StoredRecord[]> => {
  const ofKind = db.selectFrom('records').selectAll().where('kind', '=', kind).orderBy('id').orderBy('version')
  const rows = await (knownAt === undefined ? ofKind : ofKind.where('saved_at', '<=', instantText(knownAt))).execute()
  const latest = new Map(rows.map(row => [row.id, row]))
  return [...latest.values()].filter(({ body }) => body !== null).map(toRecord)
}

/** Every version of one record, newest first, the removal too. */
export const readRecordHistory = async (db: Database, kind: string, id: string): Promise<readonly StoredRecord[]> => {
  const rows = await db
    .selectFrom('records')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toRecord)
}

/** Writes the version after the one that the person saw; somebody else's in between is a conflict, and nothing is written. */
export const saveRecord = async (commit: Commit, save: RecordSave): Promise<RecordSaved> => {
  const { kind, id, version, body, reason, at, by } = save
  const [latest] = await readRecordHistory(commit, kind, id)
  if ((latest?.version ?? 0) !== version) return { status: 'conflict', latest }
  const row: RecordTable = {
    kind,
    id,
    version: version + 1,
    body: body === undefined ? null : JSON.stringify(body),
    reason: reason ?? null,
    saved_at: at,
    saved_by: by,
  }
  await commit.insertInto('records').values(row).execute()
  if (save.changesLedger) await nextVersion(commit)
  return { status: 'saved', record: toRecord(row) }
}

const toRecord = ({ id, version, body, reason, saved_at, saved_by }: Selectable<RecordTable>): StoredRecord => ({
  id,
  version,
  body: body === null ? undefined : (JSON.parse(body) as unknown),
  reason: reason ?? undefined,
  at: saved_at,
  by: saved_by,
})

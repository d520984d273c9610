import type { Directory } from '../domain/ledger/directory.ts'
import type { ImportId } from '../domain/base/ids.ts'
import { decisionsSchema } from './contract/decisions.ts'
import type { KeptWork } from './contract/importHistory.ts'
import { recordKindNames } from './contract/records/kinds.ts'
import type { Store, StoredImport, StoredRecord } from './store.ts'

/** What people did since that rests on an import. Taking the import out touches none of it; it should be looked at again. */
export const keptWorkOf = async (store: Store, id: ImportId): Promise<KeptWork[]> => {
  const stored = await store.importDetail(id)
  if (stored === undefined) return []
  const mends = await store.laterMends(id)
  return [
    ...aliasesOf(stored, await store.directory()),
    ...mends.map(mend => ({ kind: 'mend' as const, ...mend })),
    ...(await recordsOn(store, stored)),
  ]
}

const aliasesOf = ({ detail }: StoredImport, directory: Directory): readonly KeptWork[] => {
  const parsed = decisionsSchema.safeParse(detail?.decisions)
  if (!parsed.success) return []
  const names = new Map<string, string>(
    [...directory.investors, ...directory.projects, ...directory.sources].map(({ id, name }) => [id, name]),
  )
  return parsed.data.names.flatMap(({ kind, name: alias, to }) => {
    const name = typeof to === 'string' ? undefined : names.get(to.id)
    return name === undefined ? [] : [{ kind: 'alias' as const, of: kind, alias, name }]
  })
}

/** Records saved later that speak of what the import brought up, and the layouts learned from it. */
const recordsOn = async (store: Store, { record: { id, committedAt } }: StoredImport): Promise<readonly KeptWork[]> => {
  const entries = await store.entriesOf(id)
  const found: KeptWork[] = []
  for (const kind of recordKindNames) {
    for (const record of await store.records(kind)) {
      if (kind === 'layouts') {
        if (idsIn(record).has(id)) found.push({ kind: 'layout', id: record.id })
      } else if (record.at > committedAt && [...idsIn(record)].some(other => entries.has(other)))
        found.push({ kind: 'record', of: kind, id: record.id, by: record.by, at: record.at })
    }
  }
  return found
}

/** Every text in a record that could be an id, its own among them. */
const idsIn = ({ id, body }: StoredRecord): ReadonlySet<string> =>
  new Set([id, ...(JSON.stringify(body).match(/[\w.-]{8,200}/gu) ?? [])])

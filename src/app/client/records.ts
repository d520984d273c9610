import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { RecordBody, RecordKindName } from '../../api/contract/records/kinds.ts'
import type { RecordHistory, Records, RecordView } from '../../api/contract/records/routes.ts'
import { getJson, send, type Api } from './api.ts'
import { ledgerKey } from './queries.ts'

/** Every record of a kind; `knownAt` (ISO instant): as they were known then. */
export const recordsQuery = <Kind extends RecordKindName>(api: Api, kind: Kind, knownAt?: string) =>
  queryOptions({
    queryKey: [...recordsKey, kind, knownAt],
    queryFn: ({ signal }) =>
      getJson<Records<Kind>>(api, `/api/${kind}${knownAt === undefined ? '' : `?knownAt=${knownAt}`}`, signal).then(
        answer => answer.records,
      ),
  })

/** Who saved what, when and why; newest first. */
export const recordHistoryQuery = <Kind extends RecordKindName>(api: Api, kind: Kind, id: string) =>
  queryOptions({
    queryKey: [...recordsKey, kind, 'history', id],
    queryFn: ({ signal }) =>
      getJson<RecordHistory<Kind>>(api, pathOf(kind, id, '/history'), signal).then(answer => answer.versions),
  })

export type RecordChange<Kind extends RecordKindName> = {
  readonly kind: Kind
  readonly id: string
  /** The version that the person saw; 0 for a new record. */
  readonly version: number
  readonly reason?: string
}

/** Fails with the problem `version-differs` where somebody saved another version meanwhile. */
export const saveRecord = async <Kind extends RecordKindName>(
  api: Api,
  { kind, id, version, reason, body }: RecordChange<Kind> & { readonly body: RecordBody<Kind> },
): Promise<RecordView<RecordBody<Kind>>> => {
  const response = await send(api, pathOf(kind, id), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ version, body, reason }),
  })
  return (await response.json()) as RecordView<RecordBody<Kind>> // the server answers by this contract
}

/** Its versions stay, and so does who removed it and why. */
export const removeRecord = async <Kind extends RecordKindName>(
  api: Api,
  { kind, id, version, reason }: RecordChange<Kind>,
): Promise<void> => {
  const query = new URLSearchParams({ version: String(version), ...(reason !== undefined && { reason }) })
  await send(api, `${pathOf(kind, id)}?${query.toString()}`, { method: 'DELETE' })
}

/** After a save: its kind is asked for anew, and what follows from the ledger too. */
export const recordsChanged = async (queryClient: QueryClient, kind: RecordKindName): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: [...recordsKey, kind] })
  await queryClient.invalidateQueries({ queryKey: ledgerKey })
}

const recordsKey = ['records'] as const

const pathOf = (kind: RecordKindName, id: string, rest = ''): string => `/api/${kind}/${encodeURIComponent(id)}${rest}`

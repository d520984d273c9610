import type { Context } from 'hono'
import { recordKindNames, recordKinds, type RecordKind, type RecordKindName } from '../contract/records/kinds.ts'
import { recordRoutes } from '../contract/records/routes.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import { answerProblem } from '../problems.ts'
import type { RecordSave, Store, StoredRecord } from '../store.ts'

type Needs = { readonly store: Store; readonly clock: () => string }

/** Every kind of thing that people edit, by one set of routes. */
export const addRecords = (app: Api, permitted: PermitRoute, needs: Needs): void => {
  for (const kind of recordKindNames) addKind(app, permitted, { ...needs, kind })
}

const addKind = (
  app: Api,
  permitted: PermitRoute,
  { store, clock, kind }: Needs & { readonly kind: RecordKindName },
): void => {
  const routes = recordRoutes(kind)
  const { changesLedger, needsReason }: RecordKind = recordKinds[kind]
  const save = async (c: Context, changed: Omit<RecordSave, 'kind' | 'at' | 'changesLedger'>) => {
    if (needsReason && changed.reason === undefined) return answerProblem(c, 'bad-request', { fields: [noReason] })
    const saved = await store.saveRecord({ ...changed, kind, at: clock(), changesLedger })
    return saved.status === 'conflict' ? answerProblem(c, 'version-differs') : c.json(viewOf(saved.record), 200)
  }
  app.openapi(permitted(routes.list), async c => {
    const { knownAt } = c.req.valid('query')
    return c.json({ records: (await store.records(kind, knownAt)).map(viewOf) }, 200)
  })
  app.openapi(permitted(routes.history), async c => {
    const versions = await store.recordHistory(kind, c.req.valid('param').id)
    return c.json({ versions: versions.map(viewOf) }, 200)
  })
  app.openapi(permitted(routes.save), async c => {
    const { version, body, reason } = c.req.valid('json')
    return save(c, { id: c.req.valid('param').id, version, body, reason, by: c.get('identity').name })
  })
  app.openapi(permitted(routes.remove), async c => {
    const { version, reason } = c.req.valid('query')
    return save(c, { id: c.req.valid('param').id, version, body: undefined, reason, by: c.get('identity').name })
  })
}

const noReason = { name: 'reason', message: 'Xin ghi lý do' }

/** A body was checked by its kind's schema when it was saved. */
const viewOf = ({ id, version, body, reason, at, by }: StoredRecord) => ({
  id,
  version,
  body: (body ?? null) as null, // the kinds' bodies have no type in common
  reason: reason ?? null,
  at,
  by,
})

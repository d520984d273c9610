import { importId } from '../../domain/base/ids.ts'
import { importDetailRoute, importFactsRoute, type ImportDetailView } from '../contract/importHistory.ts'
import { factNames, factView } from '../importFacts.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import { answerProblem } from '../problems.ts'
import type { Store } from '../store.ts'

type Needs = { readonly store: Store }

/** What was imported, decided and changed, import by import. */
export const addImportHistory = (app: Api, permitted: PermitRoute, { store }: Needs): void => {
  app.openapi(permitted(importDetailRoute), async c => {
    const stored = await store.importDetail(importId(c.req.valid('param').id))
    if (stored === undefined) return answerProblem(c, 'not-found', { detail: noSuchImport })
    const { record, undoneBy, detail } = stored
    const outcome = (detail?.outcome ?? null) as ImportDetailView['outcome'] // written by the commit, by this contract
    const decisions = outcome?.decisions ?? null
    return c.json({ import: record, undoneBy: undoneBy ?? null, decisions, outcome }, 200)
  })

  app.openapi(permitted(importFactsRoute), async c => {
    const { from, limit } = c.req.valid('query')
    const id = importId(c.req.valid('param').id)
    const stored = await store.importDetail(id)
    const page = await store.importFacts(id, { from, limit })
    if (stored === undefined || page === undefined) return answerProblem(c, 'not-found', { detail: noSuchImport })
    const names = factNames(await store.directory())
    const facts = page.facts.map(fact => factView(fact, { names, file: stored.record.fileName }))
    return c.json({ count: page.count, from, facts }, 200)
  })
}

const noSuchImport = 'Không có lần nạp nào mang mã này.'

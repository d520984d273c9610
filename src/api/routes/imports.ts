import { undoRoute } from '../contract/importHistory.ts'
import { importRoute, importsRoute, originalFileRoute } from '../contract/imports.ts'
import { importId } from '../../domain/base/ids.ts'
import type { ImportFile, ImportRequest } from '../importFile.ts'
import { keptWorkOf } from '../keptWork.ts'
import { undoImport } from '../undoImport.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import { answerProblem } from '../problems.ts'
import type { Store } from '../store.ts'

type Needs = { readonly store: Store; readonly importFile: ImportFile; readonly clock: () => string }

export const addImports = (app: Api, permitted: PermitRoute, { store, importFile, clock }: Needs): void => {
  app.openapi(permitted(importsRoute), async c => c.json({ imports: [...(await store.imports())] }, 200))

  app.openapi(permitted(importRoute), async c => {
    const { file, planYear, asOf, acceptWarnings, dryRun, digest, decisions, interactive } = c.req.valid('form')
    const outcome = await importFile({
      file: { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
      hints: { planYear, asOf },
      decisions,
      asked: interactive ? 'officer' : 'nobody',
      mode: modeOf({ acceptWarnings, dryRun }),
      digest,
      by: c.get('identity').name,
      sample: false,
    })
    return outcome.ok ? c.json(outcome.value, statusOf[outcome.value.status]) : answerProblem(c, outcome.error)
  })

  app.openapi(permitted(originalFileRoute), async c => {
    const original = await store.originalFile(importId(c.req.valid('param').id))
    if (original === undefined) return answerProblem(c, 'not-found', { detail: noSuchImport })
    return c.body(original.bytes, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(original.fileName)}`,
    })
  })

  app.openapi(permitted(undoRoute), async c => {
    const { id } = c.req.valid('param')
    const kept = await keptWorkOf(store, importId(id))
    const outcome = await undoImport({ store, clock }, importId(id), c.get('identity').name)
    switch (outcome) {
      case 'undone':
        return c.json({ id, status: 'undone' as const, kept }, 200)
      case 'alreadyUndone':
        return answerProblem(c, 'already-undone')
      case 'locked':
        return answerProblem(c, 'period-locked')
      case 'notFound':
        return answerProblem(c, 'not-found', { detail: noSuchImport })
    }
  })
}

const noSuchImport = 'Không có lần nạp nào mang mã này.'

const modeOf = (form: { readonly acceptWarnings: boolean; readonly dryRun: boolean }): ImportRequest['mode'] => {
  if (form.dryRun) return 'preview'
  return form.acceptWarnings ? 'commitWithWarnings' : 'commit'
}

const statusOf = { committed: 201, preview: 200, duplicate: 200, rejected: 422 } as const

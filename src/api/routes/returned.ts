import type { Context } from 'hono'
import { importId } from '../../domain/base/ids.ts'
import type { KeptFinding } from '../contract/imports.ts'
import { returnedImportRoute, returnedRoute } from '../contract/returned.ts'
import type { ImportFile } from '../importFile.ts'
import { keptFindings } from '../keptFindings.ts'
import type { Api, Permitted } from '../permissions.ts'
import { answerProblem } from '../problems.ts'
import type { OriginalFile, Store } from '../store.ts'

type Needs = { readonly store: Store; readonly importFile: ImportFile }

/** An investor's own workbook on its way back, with what is to be mended marked in it. */
export const addReturned = (app: Api, permitted: Permitted, { store, importFile }: Needs): void => {
  /** As they stood when the file was taken in: later files change nothing about what was wrong with it. */
  const findingsOf = async (id: string): Promise<readonly KeptFinding[]> => {
    const detail = (await store.importDetail(importId(id)))?.detail
    return detail === undefined ? [] : keptFindings(detail.outcome)
  }

  app.openapi(permitted(returnedRoute), async c => {
    const { file, planYear, asOf, decisions } = c.req.valid('form')
    const original = { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    const outcome = await importFile({
      file: original,
      hints: { planYear, asOf },
      decisions,
      asked: 'nobody',
      mode: 'preview',
      digest: undefined,
      by: c.get('identity').name,
      sample: false,
    })
    if (!outcome.ok) return answerProblem(c, outcome.error)
    const { status, importId: id, findings } = outcome.value
    return answerFile(c, original, status === 'duplicate' && id !== null ? await findingsOf(id) : findings)
  })

  app.openapi(permitted(returnedImportRoute), async c => {
    const { id } = c.req.valid('param')
    const original = await store.originalFile(importId(id))
    if (original === undefined) return answerProblem(c, 'not-found', { detail: 'Không có lần nạp nào mang mã này.' })
    return answerFile(c, original, await findingsOf(id))
  })
}

const answerFile = async (c: Context, original: OriginalFile, findings: readonly KeptFinding[]) => {
  const { returnedFile } = await import('../returnedFile.ts') // its writer is large, and few ask
  const returned = await returnedFile(original, findings)
  if (returned === undefined) return answerProblem(c, 'not-found', { detail: nothingToMend })
  return c.body(returned.bytes, 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(returned.fileName)}`,
  })
}

const nothingToMend = 'Tệp này không có lỗi hay cảnh báo nào để đánh dấu.'

import type { ImportDetailView } from '../../api/contract/importHistory.ts'
import type { ImportRecord } from '../../domain/ledger/ledger.ts'
import type { Decisions } from '../../workbook/said/decisions.ts'
import type { Hints } from '../../workbook/said/interpretation.ts'
import { getJson, send, type Api } from '../client/api.ts'
import { originalFilePath } from '../client/queries.ts'

/** The file of an import as it came in, with what was said and decided about it then. */
export type OriginalImport = {
  readonly file: File
  readonly hints: Hints
  /** Undefined where nothing was decided, or the import is older than decisions are kept. */
  readonly decisions: Decisions | undefined
}

export const fetchOriginal = async (
  api: Api,
  { id, fileName, planYear, reportDate }: ImportRecord,
): Promise<OriginalImport> => {
  const [response, detail] = await Promise.all([
    send(api, originalFilePath(id), {}),
    getJson<ImportDetailView>(api, `/api/imports/${encodeURIComponent(id)}`),
  ])
  return {
    file: new File([await response.blob()], fileName),
    hints: { planYear, asOf: reportDate },
    decisions: (detail.decisions ?? undefined) as Decisions | undefined, // absent properties read as `undefined`
  }
}

import { queryOptions } from '@tanstack/react-query'
import type { ImportDetailView } from '../../../../api/contract/importHistory.ts'
import type { ImportRecord } from '../../../../domain/ledger/ledger.ts'
import { getJson, send, type Api } from '../../../client/api.ts'
import { originalFilePath } from '../../../client/queries.ts'
import type { Decisions } from '../../../../workbook/said/decisions.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import type { ReadRequest } from '../../../worker/shelf.ts'

/** Both original files, read here as they were when they came in. They never change. */
export const comparisonQuery = (api: Api, desk: ImportDesk, [a, b]: readonly [ImportRecord, ImportRecord]) =>
  queryOptions({
    queryKey: ['comparison', a.id, b.id],
    queryFn: async () => {
      const [one, other] = await Promise.all([originalOf(api, a), originalOf(api, b)])
      return desk.compare({ ...one, other })
    },
    staleTime: Infinity,
  })

const originalOf = async (api: Api, { id, fileName, planYear, reportDate }: ImportRecord): Promise<ReadRequest> => {
  const [response, detail] = await Promise.all([
    send(api, originalFilePath(id), {}),
    getJson<ImportDetailView>(api, `/api/imports/${encodeURIComponent(id)}`),
  ])
  return {
    key: `import ${id}`,
    file: new File([await response.blob()], fileName),
    hints: { planYear, asOf: reportDate },
    decisions: (detail.decisions ?? undefined) as Decisions | undefined, // absent properties read as `undefined`
  }
}

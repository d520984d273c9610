import { queryOptions } from '@tanstack/react-query'
import type { ImportRecord } from '../../../../domain/ledger/ledger.ts'
import type { Api } from '../../../client/api.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import { fetchOriginal } from '../../../importQueue/original.ts'
import type { ReadRequest } from '../../../worker/shelf.ts'

/** Both original files, read here as they were when they came in. They never change. */
export const comparisonQuery = (api: Api, desk: ImportDesk, [a, b]: readonly [ImportRecord, ImportRecord]) =>
  queryOptions({
    queryKey: ['comparison', a.id, b.id],
    queryFn: async () => {
      const [one, other] = await Promise.all([requestOf(api, a), requestOf(api, b)])
      return desk.compare({ ...one, other })
    },
    staleTime: Infinity,
  })

const requestOf = async (api: Api, record: ImportRecord): Promise<ReadRequest> => ({
  key: `import ${record.id}`,
  ...(await fetchOriginal(api, record)),
})

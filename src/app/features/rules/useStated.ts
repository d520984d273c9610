import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RecordBody } from '../../../api/contract/records/kinds.ts'
import type { RecordView } from '../../../api/contract/records/routes.ts'
import { useApi } from '../../client/api.ts'
import { recordsChanged, recordsQuery, removeRecord, saveRecord } from '../../client/records.ts'

export type StatedKind = 'plan-totals' | 'national-rates'

/** What was typed in of a kind, and the ways to add and to remove. */
export const useStated = <Kind extends StatedKind>(kind: Kind) => {
  const api = useApi()
  const queryClient = useQueryClient()
  const { data: records = [] } = useQuery(recordsQuery(api, kind))
  const onSuccess = (): Promise<void> => recordsChanged(queryClient, kind)
  const add = useMutation({
    mutationFn: ({ id, body }: { readonly id: string; readonly body: RecordBody<Kind> }) =>
      saveRecord(api, { kind, id, version: records.find(record => record.id === id)?.version ?? 0, body }),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: ({ id, version }: Pick<RecordView<unknown>, 'id' | 'version'>) =>
      removeRecord(api, { kind, id, version }),
    onSuccess,
  })
  return { records, add, remove }
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { QualityOwner } from '../../../api/contract/records/qualityOwners.ts'
import type { RecordView } from '../../../api/contract/records/routes.ts'
import { useApi } from '../../client/api.ts'
import { recordsChanged, recordsQuery, saveRecord } from '../../client/records.ts'

export type Owners = ReadonlyMap<string, RecordView<QualityOwner>>

/** Who puts which fault right, by the fault's key. */
export const useOwners = (): Owners => {
  const { data } = useQuery(recordsQuery(useApi(), 'quality-owners'))
  return useMemo(() => new Map((data ?? []).map(record => [record.body.issue, record])), [data])
}

export const isAccepted = (owners: Owners, key: string): boolean => owners.get(key)?.body.state === 'accepted'

export const useSaveOwner = (owners: Owners) => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: QualityOwner) => {
      const known = owners.get(body.issue)
      return saveRecord(api, {
        kind: 'quality-owners',
        id: known?.id ?? crypto.randomUUID(),
        version: known?.version ?? 0,
        body,
      })
    },
    onSuccess: () => recordsChanged(queryClient, 'quality-owners'),
  })
}

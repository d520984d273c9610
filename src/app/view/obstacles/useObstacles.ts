import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Obstacle } from '../../../api/contract/records/obstacles.ts'
import { useApi } from '../../client/api.ts'
import { recordsChanged, recordsQuery, saveRecord } from '../../client/records.ts'
import { useToday } from '../defaultAsOf.ts'
import { obstacleLines, type ObstacleLine, type ObstacleRecord, type ObstacleSubjects } from './obstacleLines.ts'

/** The obstacles of the subjects as they stand today; empty while they are on their way. */
export const useObstacles = ({ projects, keyProjects }: ObstacleSubjects): readonly ObstacleLine[] => {
  const records = useObstacleRecords()
  const today = useToday()
  return useMemo(
    () => obstacleLines(records, { projects, keyProjects }, today()),
    [records, projects, keyProjects, today],
  )
}

export const useObstacleRecords = (): readonly ObstacleRecord[] =>
  useQuery(recordsQuery(useApi(), 'obstacles')).data ?? none

const none: readonly ObstacleRecord[] = []

/** A new obstacle, or another version of one. */
export type ObstacleChange = { readonly record: ObstacleRecord | undefined; readonly body: Obstacle }

export const useSaveObstacle = () => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ record, body }: ObstacleChange) =>
      saveRecord(api, {
        kind: 'obstacles',
        id: record?.id ?? crypto.randomUUID(),
        version: record?.version ?? 0,
        body,
      }),
    onSuccess: () => recordsChanged(queryClient, 'obstacles'),
  })
}

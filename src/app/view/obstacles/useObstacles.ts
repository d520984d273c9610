import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Obstacle } from '../../../api/contract/records/obstacles.ts'
import { useApi } from '../../client/api.ts'
import { recordsChanged, saveRecord } from '../../client/records.ts'
import { useKnownDay, useKnownRecords } from '../knownRecords.ts'
import { obstacleLines, type ObstacleLine, type ObstacleRecord, type ObstacleSubjects } from './obstacleLines.ts'

/** The obstacles of the subjects as they stand on the day that one looks from; empty while they are on their way. */
export const useObstacles = ({ projects, keyProjects }: ObstacleSubjects): readonly ObstacleLine[] => {
  const records = useObstacleRecords()
  const day = useKnownDay()
  return useMemo(() => obstacleLines(records, { projects, keyProjects }, day), [records, projects, keyProjects, day])
}

export const useObstacleRecords = (): readonly ObstacleRecord[] => useKnownRecords('obstacles').data ?? none

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

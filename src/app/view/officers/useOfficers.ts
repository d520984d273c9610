import { useMemo } from 'react'
import type { ResponsibleOfficer } from '../../../api/contract/records/responsibleOfficers.ts'
import type { RecordView } from '../../../api/contract/records/routes.ts'
import { useKnownRecords } from '../knownRecords.ts'

export type OfficerRecord = RecordView<ResponsibleOfficer>

/** Who answers for which project, by the project's id; empty while they are on their way. */
export const useOfficers = (): ReadonlyMap<string, OfficerRecord> => {
  const { data } = useKnownRecords('responsible-officers')
  return useMemo(() => new Map((data ?? []).map(record => [record.body.projectId, record])), [data])
}

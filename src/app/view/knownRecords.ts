import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { RecordBody, RecordKindName } from '../../api/contract/records/kinds.ts'
import type { RecordView } from '../../api/contract/records/routes.ts'
import type { IsoDate } from '../../domain/base/calendar.ts'
import { useApi } from '../client/api.ts'
import { sessionQuery } from '../client/queries.ts'
import { recordsQuery } from '../client/records.ts'
import { useToday } from './defaultAsOf.ts'
import { dayOfKnownAt, instantOf } from './knownAt.ts'
import { useView } from './useView.ts'

/** The records of a kind as they were known when the header says, as the figures beside them are; else as they stand now. */
export const useKnownRecords = <Kind extends RecordKindName>(
  kind: Kind,
): UseQueryResult<readonly RecordView<RecordBody<Kind>>[]> => {
  const { knownAt } = useView().view
  return useQuery(recordsQuery(useApi(), kind, knownAt && instantOf(knownAt)))
}

/** The day on which one then looked at them: what was in time that day is not overdue. */
export const useKnownDay = (): IsoDate => {
  const { knownAt } = useView().view
  const today = useToday()()
  const then = knownAt && dayOfKnownAt(knownAt)
  return then && then < today ? then : today
}

/** Who may write, and looks at the present: what was known then is past and only looked at. */
export const useMayChange = (): boolean => {
  const { knownAt } = useView().view
  const session = useQuery(sessionQuery(useApi()))
  return session.data?.mayWrite === true && knownAt === undefined
}

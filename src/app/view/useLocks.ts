import { useQuery } from '@tanstack/react-query'
import type { RecordBody } from '../../api/contract/records/kinds.ts'
import type { RecordView } from '../../api/contract/records/routes.ts'
import type { PlanMonth, PlanYear } from '../../domain/base/calendar.ts'
import { useApi } from '../client/api.ts'
import { recordsQuery } from '../client/records.ts'

export type LockRecord = RecordView<RecordBody<'period-locks'>>

/** The locked months of a plan year, each with the record that locks it. */
export const useLocks = (planYear: PlanYear): ReadonlyMap<PlanMonth, LockRecord> => {
  const { data = [] } = useQuery(recordsQuery(useApi(), 'period-locks'))
  return new Map(
    data.flatMap(record => (record.body.planYear === planYear ? [[record.body.month, record] as const] : [])),
  )
}

/** One record for every month: its history is the month's. */
export const lockId = (planYear: PlanYear, month: PlanMonth): string => `${planYear}-${month}`

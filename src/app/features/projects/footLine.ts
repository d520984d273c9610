import type { ProgressRow } from '../../../domain/progress/progress.ts'
import type { Line } from './gridColumns.tsx'
import { sumOf, type ProjectRow } from './projectRows.ts'

type Foot = { readonly total: ProgressRow; readonly rows: readonly ProjectRow[]; readonly name: string }

/** The sums of the projects shown stand at the foot. */
export const footLine = ({ total, rows, name }: Foot): Line => ({
  plan: total.plan,
  actual: total.actual,
  rate: total.rate,
  committed: total.committed,
  remaining: total.remaining,
  fulfilment: total.fulfilment,
  gapToCommitment: total.gapToCommitment,
  gapToTarget: total.gapToTarget,
  committedYear: total.committedYear,
  claimed: total.claimed,
  claimedDifference: sumOf(rows, 'claimedDifference'),
  carriedOver: total.carriedOver,
  carriedOverActual: total.carriedOverActual,
  actualAsOf: undefined,
  change: sumOf(rows, 'change'),
  id: undefined,
  code: undefined,
  name,
  investor: undefined,
  keyProject: undefined,
})

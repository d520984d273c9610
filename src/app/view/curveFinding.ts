import { planMonthOf, type IsoDate, type PlanMonth, type PlanYear } from '../../domain/base/calendar.ts'
import { minus, zero, type Dong } from '../../domain/base/money.ts'
import type { CurvePoint, Figures } from '../../domain/progress/progress.ts'

/** How disbursement stands to commitment: what the curve shows, in one word and its figures. */
export type CurveFinding =
  | { readonly kind: 'behind'; readonly gap: Dong; readonly since: PlanMonth | undefined }
  | { readonly kind: 'ahead'; readonly gap: Dong }
  | { readonly kind: 'asCommitted' }
  | { readonly kind: 'noCommitment' }
  | { readonly kind: 'noActual' }

type CurveFacts = {
  readonly figures: Pick<Figures, 'actual' | 'committed' | 'comparedCommitted' | 'gapToCommitment'>
  readonly planYear: PlanYear
  readonly points: readonly CurvePoint[]
}

export const curveFinding = ({ figures, planYear, points }: CurveFacts): CurveFinding => {
  const { actual, committed, comparedCommitted, gapToCommitment } = figures
  if (actual === undefined) return { kind: 'noActual' }
  if (committed === undefined || gapToCommitment === undefined) return { kind: 'noCommitment' }
  if (gapToCommitment === 0) return { kind: 'asCommitted' }
  if (gapToCommitment > 0) return { kind: 'ahead', gap: gapToCommitment }
  // Where some have not reported the curves are not of the same projects: since when, they do not tell.
  const since = comparedCommitted === committed ? behindSince(points) : undefined
  return { kind: 'behind', gap: minus(zero, gapToCommitment), since: since && planMonthOf(planYear, since) }
}

/** The first report of the unbroken row of reports, up to the last one, that lie under their commitment. One alone is no row. */
const behindSince = (points: readonly CurvePoint[]): IsoDate | undefined => {
  const known = points.filter(({ actual, committed }) => actual !== undefined && committed !== undefined)
  const lastKept = known.findLastIndex(({ actual, committed }) => (actual ?? 0) >= (committed ?? 0))
  return known.length - lastKept > 2 ? known[lastKept + 1]?.date : undefined
}

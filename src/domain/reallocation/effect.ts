import type { Forecast } from '../forecast/forecast.ts'
import { bounded, type Dong } from '../base/money.ts'
import { linesMoved, planAfter, receivedBy, type MovedLine } from './breaches.ts'
import type { CapitalLine } from './lines.ts'
import type { Move } from './moves.ts'

/** What the moves do: the plan of the province stays as it is, what changes is how much of it is spent by 31 January. */
export type ReallocationEffect = {
  readonly moved: Dong
  /** More disbursed by 31 January than without the moves; less where more is taken than would lie idle. */
  readonly gain: Dong
  readonly before: Band
  readonly after: Band
}

type Band = Pick<Forecast, 'p10' | 'p50' | 'p90' | 'plan'>

type Proposal = { readonly lines: readonly CapitalLine[]; readonly moves: readonly Move[] }

/** The province's forecast with the moves made: its own, and what they add or take. */
export const applyReallocation = (
  proposal: Proposal,
  { province, actual }: { readonly province: Band; readonly actual: Dong },
): ReallocationEffect => {
  const byProject = [...Map.groupBy(linesMoved(proposal), ({ line }) => line.project).values()]
  const gain = byProject.reduce((total, moved) => total + gainOf(moved), 0)
  const { p10, p50, p90, plan } = province
  const shifted = (amount: Dong): Dong => bounded(Math.max(actual, Math.min(amount + gain, Math.max(plan, amount))))
  return {
    moved: bounded(proposal.moves.reduce((total, { amount }) => total + Math.max(0, amount), 0)),
    gain: bounded(gain),
    before: { p10, p50, p90, plan },
    after: { p10: shifted(p10), p50: shifted(p50), p90: shifted(p90), plan },
  }
}

/**
 * What is expected of a project with its new plan, less what is expected of it as it is. Capital taken is missed only
 * where it would have been spent; capital received is spent as far as the project can use it.
 */
const gainOf = (moved: readonly MovedLine[]): number => {
  const capacity = moved[0]?.line.capacity ?? 0
  const missed = moved.reduce((total, { line, ...each }) => {
    const after = planAfter({ line, ...each })
    return total + Math.max(0, line.expected.p50 - Math.max(line.actual, after))
  }, 0)
  return Math.min(receivedBy(moved), capacity) - missed
}

import type { ProjectId } from '../base/ids.ts'
import { dong, type Dong } from '../base/money.ts'
import type { CapitalLine } from './lines.ts'
import { moveStep, type Move, type MoveConstraints } from './moves.ts'

/**
 * Moves that put capital which cannot be spent by 31 January where it can: source by source, whoever has most left over
 * gives first, whoever can use most receives first, so that few decisions move much. The same lines and constraints give
 * the same moves.
 */
export const proposeMoves = (lines: readonly CapitalLine[], constraints: MoveConstraints): readonly Move[] => {
  const isAllowed = ({ project }: CapitalLine): boolean => !constraints.excluded.includes(project)
  const allowed = lines.filter(isAllowed)
  const capacity = new Map(allowed.map(({ project, capacity: most }) => [project, most]))
  const pools = poolsOf(allowed, constraints)
  return pools.flatMap(pool => movesIn(pool, capacity, constraints))
}

/** What of a line cannot be spent, in whole triệu. */
export const surplusOf = ({ plan, actual, expected }: CapitalLine, { level }: Pick<MoveConstraints, 'level'>): Dong =>
  wholeSteps(plan - Math.max(actual, expected[level]))

const wholeSteps = (amount: number): Dong => dong(Math.max(0, Math.floor(amount / moveStep)) * moveStep)

/** Lines between which capital may move: of one source, and where asked of one investor; in the order of their keys. */
const poolsOf = (lines: readonly CapitalLine[], { within }: MoveConstraints): readonly (readonly CapitalLine[])[] => {
  const keyOf = ({ source, investor }: CapitalLine): string =>
    within === 'investor' ? `${source} ${investor}` : source
  const pools = Map.groupBy(lines, keyOf)
  return [...pools].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pool]) => pool)
}

const movesIn = (
  pool: readonly CapitalLine[],
  capacity: Map<ProjectId, Dong>,
  constraints: MoveConstraints,
): readonly Move[] => {
  const moves: Move[] = []
  const capacityOf = ({ project }: CapitalLine): Dong => wholeSteps(capacity.get(project) ?? 0)
  const givers = ranked(pool, line => surplusOf(line, constraints))
  const receivers = ranked(pool, capacityOf)
  for (const giver of givers) {
    let left: number = surplusOf(giver, constraints)
    for (const receiver of receivers) {
      if (left <= 0 || left < constraints.leastMove) break
      const amount = Math.min(left, capacityOf(receiver))
      if (receiver.project === giver.project || amount <= 0 || amount < constraints.leastMove) continue
      moves.push({ source: giver.source, from: giver.project, to: receiver.project, amount: dong(amount) })
      left -= amount
      capacity.set(receiver.project, dong((capacity.get(receiver.project) ?? 0) - amount))
    }
  }
  return moves
}

/** Those with any, most first. */
const ranked = (lines: readonly CapitalLine[], amountOf: (line: CapitalLine) => Dong): readonly CapitalLine[] =>
  lines
    .map(line => ({ line, amount: amountOf(line) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.line.project < b.line.project ? -1 : 1))
    .map(({ line }) => line)

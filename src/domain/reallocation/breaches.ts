import type { ProjectId, SourceId } from '../base/ids.ts'
import { bounded, minus, plus, sum, type Dong } from '../base/money.ts'
import type { CapitalLine } from './lines.ts'
import type { Move, MoveConstraints } from './moves.ts'

/** Where a proposal breaks a constraint: the line or move, and the figures to say it. */
export type Breach =
  /** Positions in the moves. */
  | { readonly kind: 'notPositive' | 'sameProject' | 'excluded' | 'otherInvestor'; readonly move: number }
  | { readonly kind: 'underLeast'; readonly move: number; readonly amount: Dong; readonly least: Dong }
  /** The project has no plan of that source that could be moved. */
  | { readonly kind: 'noCapital'; readonly move: number; readonly side: 'from' | 'to' }
  /** More is taken than is not disbursed yet. */
  | { readonly kind: 'belowDisbursed'; readonly line: CapitalLine; readonly after: Dong }
  /** More is taken than cannot be spent by 31 January. */
  | { readonly kind: 'belowExpected'; readonly line: CapitalLine; readonly after: Dong; readonly expected: Dong }
  /** More is given than the project can use. */
  | { readonly kind: 'beyondCapacity'; readonly line: CapitalLine; readonly received: Dong }

/** What no decision may do; the rest is for people to weigh. */
const forbidding: ReadonlySet<Breach['kind']> = new Set(['notPositive', 'sameProject', 'noCapital', 'belowDisbursed'])

export const isForbidding = ({ kind }: Breach): boolean => forbidding.has(kind)

type Proposal = { readonly lines: readonly CapitalLine[]; readonly moves: readonly Move[] }

/** Every breach: of single moves in their order, then of lines. Empty where the proposal keeps to its constraints. */
export const breachesOf = (proposal: Proposal, constraints: MoveConstraints): readonly Breach[] => {
  const lineOf = lineFinder(proposal.lines)
  const moved = linesMoved(proposal)
  return [
    ...proposal.moves.flatMap((move, at) => moveBreaches(move, at, { lineOf, constraints })),
    ...moved.flatMap(each => giverBreaches(each, constraints)),
    ...[...Map.groupBy(moved, ({ line }) => line.project).values()].flatMap(receiverBreaches),
  ]
}

type FindLine = (project: ProjectId, source: SourceId) => CapitalLine | undefined

export const lineFinder = (lines: readonly CapitalLine[]): FindLine => {
  const byKey = new Map(lines.map(line => [`${line.project} ${line.source}`, line]))
  return (project, source) => byKey.get(`${project} ${source}`)
}

type Weighed = { readonly lineOf: FindLine; readonly constraints: MoveConstraints }

const moveBreaches = (
  { source, from, to, amount }: Move,
  move: number,
  { lineOf, constraints: { excluded, leastMove, within } }: Weighed,
): readonly Breach[] => {
  const giver = lineOf(from, source)
  const receiver = lineOf(to, source)
  const areOfOne = !giver || !receiver || giver.investor === receiver.investor
  return [
    ...(amount <= 0 ? [{ kind: 'notPositive', move } as const] : []),
    ...(amount > 0 && amount < leastMove ? [{ kind: 'underLeast', move, amount, least: leastMove } as const] : []),
    ...(from === to ? [{ kind: 'sameProject', move } as const] : []),
    ...(excluded.includes(from) || excluded.includes(to) ? [{ kind: 'excluded', move } as const] : []),
    ...(within === 'investor' && !areOfOne ? [{ kind: 'otherInvestor', move } as const] : []),
    ...(giver ? [] : [{ kind: 'noCapital', move, side: 'from' } as const]),
    ...(receiver ? [] : [{ kind: 'noCapital', move, side: 'to' } as const]),
  ]
}

/** A line with what all moves together take from it and bring to it. */
export type MovedLine = { readonly line: CapitalLine; readonly given: Dong; readonly received: Dong }

/** The lines that any move touches, in their order. */
export const linesMoved = ({ lines, moves }: Proposal): readonly MovedLine[] => {
  const given = Map.groupBy(moves, ({ from, source }) => `${from} ${source}`)
  const received = Map.groupBy(moves, ({ to, source }) => `${to} ${source}`)
  return lines.flatMap(line => {
    const key = `${line.project} ${line.source}`
    if (!given.has(key) && !received.has(key)) return []
    return [{ line, given: amountIn(given.get(key)), received: amountIn(received.get(key)) }]
  })
}

const amountIn = (moves: readonly Move[] | undefined): Dong => sum((moves ?? []).map(({ amount }) => amount))

/** The line's plan once the moves are made. */
export const planAfter = ({ line, given, received }: MovedLine): Dong => plus(minus(line.plan, given), received)

const giverBreaches = (moved: MovedLine, { level }: MoveConstraints): readonly Breach[] => {
  const { line, given, received } = moved
  const after = planAfter(moved)
  const expected = line.expected[level]
  if (given <= received) return []
  if (after < line.actual) return [{ kind: 'belowDisbursed', line, after }]
  return after < expected ? [{ kind: 'belowExpected', line, after, expected }] : []
}

/** Of one project's lines: what it can use it can use once. */
const receiverBreaches = (moved: readonly MovedLine[]): readonly Breach[] => {
  const receiving = moved.filter(({ given, received }) => received > given)
  const received = receivedBy(receiving)
  const [first] = receiving
  return first && received > first.line.capacity ? [{ kind: 'beyondCapacity', line: first.line, received }] : []
}

/** What the lines get on balance. */
export const receivedBy = (moved: readonly MovedLine[]): Dong =>
  bounded(moved.reduce((total, { given, received }) => total + Math.max(0, received - given), 0))

import type { IsoDate, PlanYear } from '../base/calendar.ts'
import type { ImportId, InvestorId, ProjectId, SourceId } from '../base/ids.ts'
import type { Dong } from '../base/money.ts'

/** What an amount says. `estimate` (ước giải ngân) is never mixed with disbursement; `priorYears` runs to the end of last year. */
export const factKinds = [
  'plan',
  'carriedOver',
  'unallocated',
  'commitment',
  'disbursement',
  'estimate',
  'priorYears',
  'primeMinisterPlan',
] as const
export type FactKind = (typeof factKinds)[number]

/** Whether an amount holds from its day on, or runs up to it. */
export const reaches = {
  plan: 'from',
  carriedOver: 'from',
  unallocated: 'from',
  commitment: 'upTo',
  disbursement: 'upTo',
  estimate: 'upTo',
  priorYears: 'upTo',
  primeMinisterPlan: 'from',
} as const satisfies Record<FactKind, 'from' | 'upTo'>

/** What no figure counts unless it is asked for by name: kept, and listed for who asks for all facts. */
export const standsApart = {
  plan: false,
  carriedOver: false,
  unallocated: false,
  commitment: false,
  disbursement: false,
  estimate: true,
  priorYears: true,
  primeMinisterPlan: true,
} as const satisfies Record<FactKind, boolean>

/** Which capital is disbursed or committed: the year's own plan, or last year's carried over into it. */
export const capitals = ['planYear', 'carriedOver'] as const
export type Capital = (typeof capitals)[number]

/** Who says so: the investor, or the State Treasury (KBNN), whose disbursement leads once there is one. */
export const reporters = ['investor', 'treasury'] as const
export type Reporter = (typeof reporters)[number]

export const bases = ['inMonth', 'toDate'] as const
export type Basis = (typeof bases)[number]

/** What one cell of one file said, in whole đồng, and nothing derived. */
export type Fact = {
  readonly importId: ImportId
  readonly kind: FactKind
  readonly projectId: ProjectId
  /** As this file named the project's investor; undefined where the file does not say. */
  readonly investorId: InvestorId | undefined
  /** The node that the file named, or `wholeSource`. */
  readonly sourceId: SourceId
  readonly planYear: PlanYear
  readonly capital: Capital
  readonly reporter: Reporter
  /** Plan: effective date of the decision. In-month: last day of the month. To date: the cut-off. */
  readonly asOf: IsoDate
  readonly basis: Basis
  readonly amount: Dong
  readonly sheet: string
  /** A1 reference. */
  readonly cell: string
  /** The officer mended the cell before its import was committed (who and when: the import says). */
  readonly mend?: Mend
}

/** What the file itself holds in a mended cell, as text; '' where it is empty. */
export type Mend = { readonly original: string }

/** One file taken into the ledger. `order` counts commits: of the same report, the later import stands. */
export type ImportRecord = {
  readonly id: ImportId
  readonly fileName: string
  readonly planYear: PlanYear
  /** The file's own as-of or report date; undefined where neither the file nor the officer said. */
  readonly reportDate: IsoDate | undefined
  readonly order: number
  /** ISO instant, UTC. */
  readonly committedAt: string
  readonly committedBy: string
  readonly undoneAt: string | undefined
  /** True for the sample province. */
  readonly sample: boolean
  /** Warnings and notes that stood when it was taken in; absent where nobody counted them. */
  readonly findings?: number
}

/** Committed by `knownAt` (ISO instant, UTC) and not undone by then; without it, as it is now. */
export const isLive = (record: ImportRecord, knownAt?: string): boolean =>
  knownAt === undefined
    ? record.undoneAt === undefined
    : Date.parse(record.committedAt) <= Date.parse(knownAt) &&
      (record.undoneAt === undefined || Date.parse(record.undoneAt) > Date.parse(knownAt))

/** Earlier reports first: by report date, an unknown one before any; of the same report the earlier import. */
export const compareReports = (a: ImportRecord, b: ImportRecord): number => {
  const before = a.reportDate ?? ''
  const after = b.reportDate ?? ''
  if (before !== after) return before < after ? -1 : 1
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}

/** A fact of the ledger as it stands. */
export type StandingFact = {
  readonly fact: Fact
  /** Position, in the list that this one stands in, of the fact that replaced it; -1 where it stands. */
  readonly supersededBy: number
}

/**
 * Which facts stand: of those with the same key the one from the later report, of the same report the later import,
 * of the same import the lower cell. Superseded facts are kept where their amount differs from what replaced them;
 * facts of imports not in `imports` do not count. The answer does not depend on the order of either list.
 */
export const supersede = (facts: readonly Fact[], imports: readonly ImportRecord[]): readonly StandingFact[] => {
  const reports = new Map([...imports].sort(compareReports).map((record, rank) => [record.id, rank]))
  const live = facts.filter(fact => reports.has(fact.importId))
  const keys = keysOf(live)
  const reportOf = live.map(fact => reports.get(fact.importId) ?? 0)
  const latestFirst = (a: number, b: number): number =>
    at(keys, a) - at(keys, b) || at(reportOf, b) - at(reportOf, a) || compareCells(live[b], live[a])
  const standing: StandingFact[] = []
  let key: number | undefined
  for (const row of live.map((_, position) => position).sort(latestFirst)) {
    const fact = live[row]
    if (!fact) continue
    const previous = standing.length - 1
    const supersededBy = keys[row] === key ? previous : -1
    key = keys[row]
    if (supersededBy === -1 || standing[previous]?.fact.amount !== fact.amount) standing.push({ fact, supersededBy })
  }
  return standing
}

const at = (numbers: ArrayLike<number>, position: number): number => numbers[position] ?? 0

/** What a fact speaks of: of two facts with the same key only one stands. */
const keyParts: readonly ((fact: Fact) => string | number)[] = [
  fact => fact.planYear,
  fact => fact.projectId,
  fact => fact.kind,
  fact => fact.capital,
  fact => fact.reporter,
  fact => fact.basis,
  fact => fact.sourceId,
  fact => fact.asOf,
]

/** Every fact's key as one number: equal for the same key, and in the order of the parts. */
const keysOf = (facts: readonly Fact[]): Float64Array => {
  const keys = new Float64Array(facts.length)
  let range = 1
  for (const part of keyParts) {
    const { rows, values } = numbered(facts, part)
    const order = [...values.keys()].sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1))
    const rankOf = new Uint32Array(values.length)
    for (const [rank, value] of order.entries()) rankOf[value] = rank
    range *= values.length
    for (let row = 0; row < keys.length; row++) keys[row] = at(keys, row) * values.length + at(rankOf, at(rows, row))
  }
  if (range > Number.MAX_SAFE_INTEGER) throw new RangeError('too many different keys to tell apart')
  return keys
}

type NumberedPart = {
  /** By fact: the place of what it says in `values`. */
  readonly rows: Uint32Array
  readonly values: readonly (string | number)[]
}

/** What the facts say in one part of their keys, each value once; facts that say the same often follow one another. */
const numbered = (facts: readonly Fact[], part: (fact: Fact) => string | number): NumberedPart => {
  const rows = new Uint32Array(facts.length)
  const values: (string | number)[] = []
  const known = new Map<string | number, number>()
  let last: string | number | undefined
  let place = 0
  for (const [row, fact] of facts.entries()) {
    const said = part(fact)
    if (said !== last) {
      last = said
      place = known.get(said) ?? values.push(said) - 1
      known.set(said, place)
    }
    rows[row] = place
  }
  return { rows, values }
}

type CellPlace = { readonly sheet: string; readonly cell: string }

/** Reading order: sheet by name, then row, then column. */
export const compareCells = (a: CellPlace | undefined, b: CellPlace | undefined): number => {
  if (!a || !b) return 0
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1
  const [columnA, rowA] = splitCell(a.cell)
  const [columnB, rowB] = splitCell(b.cell)
  if (rowA !== rowB) return rowA - rowB
  if (columnA.length !== columnB.length) return columnA.length - columnB.length
  return columnA === columnB ? 0 : columnA < columnB ? -1 : 1
}

const splitCell = (cell: string): readonly [string, number] => {
  const column = /^[A-Z]*/.exec(cell)?.[0] ?? ''
  return [column, Number(cell.slice(column.length)) || 0]
}

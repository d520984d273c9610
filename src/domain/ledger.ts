import type { IsoDate, PlanYear } from './calendar.ts'
import type { ImportId, InvestorId, ProjectId, SourceId } from './ids.ts'
import type { Dong } from './money.ts'

/** What an amount says. `estimate` (ước giải ngân) is never mixed with disbursement; `priorYears` runs to the end of last year. */
export const factKinds = [
  'plan',
  'carriedOver',
  'unallocated',
  'commitment',
  'disbursement',
  'estimate',
  'priorYears',
] as const
export type FactKind = (typeof factKinds)[number]

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
}

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
}

/** What a fact speaks of: of two facts with the same key only one stands. */
export const factKey = (fact: Fact): string =>
  [fact.projectId, fact.kind, fact.sourceId, fact.planYear, fact.capital, fact.reporter, fact.asOf, fact.basis].join(
    '\u0000',
  )

/** Committed by `knownAt` (ISO instant, UTC) and not undone by then; without it, as it is now. */
export const isLive = (record: ImportRecord, knownAt?: string): boolean =>
  knownAt === undefined
    ? record.undoneAt === undefined
    : record.committedAt <= knownAt && (record.undoneAt === undefined || record.undoneAt > knownAt)

/** Earlier reports first: by report date, an unknown one before any; of the same report the earlier import. */
export const compareReports = (a: ImportRecord, b: ImportRecord): number => {
  const before = a.reportDate ?? ''
  const after = b.reportDate ?? ''
  return before === after ? a.order - b.order : before < after ? -1 : 1
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
  const rankOf = new Map([...imports].sort(compareReports).map((record, rank) => [record.id, rank]))
  const byKey = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (!rankOf.has(fact.importId)) continue
    const key = factKey(fact)
    const said = byKey.get(key)
    if (said) said.push(fact)
    else byKey.set(key, [fact])
  }
  const standing: StandingFact[] = []
  for (const key of [...byKey.keys()].sort()) {
    const said = byKey.get(key) ?? []
    said.sort((a, b) => (rankOf.get(b.importId) ?? 0) - (rankOf.get(a.importId) ?? 0) || compareCells(b, a))
    let replacement = -1
    for (const fact of said) {
      if (replacement >= 0 && standing[replacement]?.fact.amount === fact.amount) continue
      standing.push({ fact, supersededBy: replacement })
      replacement = standing.length - 1
    }
  }
  return standing
}

type CellPlace = { readonly sheet: string; readonly cell: string }

/** Reading order: sheet by name, then row, then column. */
export const compareCells = (a: CellPlace, b: CellPlace): number => {
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

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

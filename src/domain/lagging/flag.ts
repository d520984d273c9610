import type { IsoDate } from '../base/calendar.ts'
import type { CarriedOverWay, Denominator } from '../book/counting.ts'
import type { InvestorGroup } from '../ledger/directory.ts'
import type { Dong } from '../base/money.ts'

/** How much a flag weighs, heaviest first. */
export const flagSeverities = ['critical', 'warning', 'watch'] as const
export type FlagSeverity = (typeof flagSeverities)[number]

/** The figures that each rule uses, enough to say it in a sentence. Whole đồng; shares 0-1. */
export type FlagFigures = {
  readonly nothingDisbursed: { readonly asOf: IsoDate; readonly plan: Dong; readonly actual: Dong }
  readonly belowAverage: Compared
  /** `average` is that of all investors of the group. */
  readonly belowGroupAverage: Compared & { readonly group: InvestorGroup }
  readonly belowAverageLargeRemaining: ComparedRemaining
  readonly aboveAverageLargeRemaining: ComparedRemaining
  readonly underTargetAtYearEnd: Compared & { readonly target: number }
  readonly belowCommitment: Fulfilled & { readonly asOf: IsoDate; readonly actualAsOf: IsoDate }
  /** `monthEnd`: last day of the month in question; amounts are the month's own. */
  readonly belowCommitmentInMonth: Fulfilled & { readonly monthEnd: IsoDate }
  /** How many projects with a plan have no commitment, and how much plan they have. */
  readonly commitmentMissing: { readonly asOf: IsoDate; readonly projects: number; readonly plan: Dong }
  readonly commitmentUnderTarget: {
    readonly committedYear: Dong
    readonly plan: Dong
    readonly share: number
    readonly target: number
  }
  /** Commitment up to `until`, as it was first given and as it stands. */
  readonly commitmentLowered: { readonly until: IsoDate; readonly before: Dong; readonly after: Dong }
  /** The disbursement has not risen from `since` to `asOf`, over so many reports after the first. */
  readonly stalled: {
    readonly since: IsoDate
    readonly asOf: IsoDate
    readonly reports: number
    readonly before: Dong
    readonly actual: Dong
  }
  /** Nothing reported up to `monthEnd` or later, though it was due on `due`. */
  readonly notReported: { readonly asOf: IsoDate; readonly monthEnd: IsoDate; readonly due: IsoDate }
  readonly milestoneMissed: Rated & { readonly milestone: IsoDate; readonly share: number }
  readonly belowNation: Rated & { readonly nation: number; readonly nationAsOf: IsoDate }
  /** Of the forecast the middle, and between what it lies in eight of ten cases; all of the year's own capital. */
  readonly forecastUnderTarget: {
    readonly asOf: IsoDate
    readonly close: IsoDate
    readonly p10: Dong
    readonly p50: Dong
    readonly p90: Dong
    readonly plan: Dong
    readonly share: number
    readonly target: number
  }
  readonly capitalUnallocated: { readonly asOf: IsoDate; readonly unallocated: Dong; readonly deadline: IsoDate }
  /** Plan and disbursement of the projects that went over, `excess` by how much. */
  readonly disbursedOverPlan: {
    readonly asOf: IsoDate
    readonly projects: number
    readonly plan: Dong
    readonly actual: Dong
    readonly excess: Dong
  }
  /** Of the total investment `moneyShare` is disbursed, of the works `volumeShare` is done. */
  readonly aheadOfPhysicalProgress: {
    readonly asOf: IsoDate
    readonly measureAsOf: IsoDate
    readonly disbursed: Dong
    readonly totalInvestment: Dong
    readonly moneyShare: number
    readonly volumeShare: number
  }
}

/** A rate with what it is taken of; the average beside it is counted the same way. */
type Rated = {
  readonly asOf: IsoDate
  readonly plan: Dong
  readonly actual: Dong
  readonly rate: number
  readonly denominator: Denominator
  readonly carriedOver: CarriedOverWay
}
type Compared = Rated & { readonly average: number }
type ComparedRemaining = Compared & { readonly remaining: Dong; readonly limit: Dong }
type Fulfilled = {
  readonly actual: Dong
  readonly committed: Dong
  readonly fulfilment: number
  readonly threshold: number
}

export type RuleName = keyof FlagFigures

/** Why an investor or project is named: always with its rule and the figures the rule used. */
export type Flag = {
  readonly [Name in RuleName]: {
    readonly rule: Name
    readonly severity: FlagSeverity
    readonly figures: FlagFigures[Name]
  }
}[RuleName]

import type { PlanMonth } from '../base/calendar.ts'
import type { Denominator } from '../book/counting.ts'
import type { Dong } from '../base/money.ts'
import type { FlagSeverity, RuleName } from './flag.ts'

/** A saved set of rules with its thresholds. A report quotes it by name and version. */
export type RuleSet = {
  readonly id: string
  readonly name: string
  readonly version: number
  /** What a rate is taken of, an investor's and the average alike. */
  readonly denominator: Denominator
  /** Whoever is flagged by these is named as lagging (chậm) in headlines and counts; the others are watched. */
  readonly countsAsLagging: readonly FlagSeverity[]
  readonly rules: Rules
}

/** The thresholds of every rule. Shares 0-1, amounts in whole đồng. */
export type Rules = {
  readonly nothingDisbursed: Rule<{ readonly fromMonth: PlanMonth }>
  readonly belowAverage: Rule
  readonly belowGroupAverage: Rule
  readonly belowAverageLargeRemaining: Rule<{ readonly remainingOver: Dong }>
  readonly aboveAverageLargeRemaining: Rule<{ readonly remainingOver: Dong }>
  readonly underTargetAtYearEnd: Rule<{ readonly target: number }>
  readonly belowCommitment: Rule<{ readonly fulfilmentUnder: number }>
  readonly belowCommitmentInMonth: Rule<{ readonly fulfilmentUnder: number }>
  readonly commitmentMissing: Rule<{ readonly fromMonth: PlanMonth }>
  readonly commitmentUnderTarget: Rule<{ readonly target: number }>
  readonly commitmentLowered: Rule
  /** So many reports in a row without a rise. */
  readonly stalled: Rule<{ readonly reports: number }>
  /** A month's report is due on this day of the next month. */
  readonly notReported: Rule<{ readonly dueDay: number }>
  /** At least `share` by the end of the month; of several the latest that has passed counts. */
  readonly milestoneMissed: Rule<{ readonly milestones: readonly Milestone[] }>
  /** Only where somebody typed in a rate of the nation that is counted the same way. */
  readonly belowNation: Rule
  readonly forecastUnderTarget: Rule<{ readonly target: number }>
  /** All capital is to be allocated by the end of the month. */
  readonly capitalUnallocated: Rule<{ readonly byMonth: PlanMonth }>
  readonly disbursedOverPlan: Rule
  /** The share of money disbursed runs ahead of the share of works done by more than this. */
  readonly aheadOfPhysicalProgress: Rule<{ readonly aheadBy: number }>
}

type Rule<Limits = object> = 'off' | ({ readonly severity: FlagSeverity } & Limits)

/** So much of the plan is to be disbursed by the end of the month. */
export type Milestone = { readonly month: PlanMonth; readonly share: number }

/** A rule's thresholds where it is on. */
export type Thresholds<Name extends RuleName> = Exclude<Rules[Name], 'off'>

/** Whether a flag of this weight makes an investor count as lagging. */
export const countsAsLagging = ({ countsAsLagging: counted }: RuleSet, severity: FlagSeverity): boolean =>
  counted.includes(severity)

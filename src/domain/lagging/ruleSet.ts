import type { IsoDate, PlanMonth } from '../calendar.ts'
import type { Denominator } from '../denominator.ts'
import { dong, units, type Dong } from '../money.ts'
import { targetShare } from '../progress.ts'
import type { FlagSeverity, RuleName } from './flag.ts'

/** A saved set of rules with its thresholds. A report quotes it by name and version. */
export type RuleSet = {
  readonly name: string
  readonly version: number
  /** What a rate is taken of, an investor's and the average alike: capital allocated to projects, or that and the unallocated. */
  readonly denominator: Exclude<Denominator, 'startOfYear'>
  readonly rules: Rules
}

/** The thresholds of every rule. Shares 0-1, amounts in whole đồng. */
export type Rules = {
  readonly nothingDisbursed: Rule<{ readonly fromMonth: PlanMonth }>
  readonly belowAverage: Rule
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
  readonly milestoneMissed: Rule<{ readonly milestones: readonly { month: PlanMonth; share: number }[] }>
  /** The nation's rates, as someone typed them in; the latest by the day counts. */
  readonly belowNation: Rule<{ readonly rates: readonly { asOf: IsoDate; rate: number }[] }>
  /** All capital is to be allocated by the end of the month. */
  readonly capitalUnallocated: Rule<{ readonly byMonth: PlanMonth }>
  readonly disbursedOverPlan: Rule
  /** The share of money disbursed runs ahead of the share of works done by more than this. */
  readonly aheadOfPhysicalProgress: Rule<{ readonly aheadBy: number }>
}

type Rule<Limits = object> = 'off' | ({ readonly severity: FlagSeverity } & Limits)

/** The thresholds found in use; 20 and 45 tỷ are Nghệ An's own of 20/10/2024. */
export const defaultRuleSet: RuleSet = {
  name: 'Bộ tiêu chí mặc định',
  version: 1,
  denominator: 'allocated',
  rules: {
    nothingDisbursed: { severity: 'critical', fromMonth: 3 },
    belowAverage: { severity: 'warning' },
    belowAverageLargeRemaining: { severity: 'critical', remainingOver: dong(20 * units.ty) },
    aboveAverageLargeRemaining: { severity: 'warning', remainingOver: dong(45 * units.ty) },
    underTargetAtYearEnd: { severity: 'warning', target: targetShare },
    belowCommitment: { severity: 'warning', fulfilmentUnder: 0.9 },
    belowCommitmentInMonth: { severity: 'watch', fulfilmentUnder: 0.9 },
    commitmentMissing: { severity: 'warning', fromMonth: 1 },
    commitmentUnderTarget: { severity: 'watch', target: targetShare },
    commitmentLowered: { severity: 'watch' },
    stalled: { severity: 'warning', reports: 2 },
    notReported: { severity: 'warning', dueDay: 3 },
    milestoneMissed: { severity: 'warning', milestones: [] },
    belowNation: { severity: 'watch', rates: [] },
    capitalUnallocated: { severity: 'warning', byMonth: 3 },
    disbursedOverPlan: { severity: 'critical' },
    aheadOfPhysicalProgress: { severity: 'warning', aheadBy: 0.15 },
  },
}

/** In the order in which flags are named. */
export const ruleNames = Object.keys(defaultRuleSet.rules) as readonly RuleName[] // its type has exactly these keys

/** A rule's thresholds where it is on. */
export type Thresholds<Name extends RuleName> = Exclude<Rules[Name], 'off'>

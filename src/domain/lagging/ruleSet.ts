import type { Denominator } from '../book/counting.ts'
import type { FlagSeverity, RuleName } from './flag.ts'
import type { laggingRules } from './laggingRules.ts'
import type { WithSeverity } from './rule.ts'

/** A saved set of rules with its thresholds. A report quotes it by name and version. */
export type RuleSet = {
  readonly id: string
  readonly name: string
  readonly version: number
  /** What a rate is taken of, an investor's and the average alike. */
  readonly denominator: Denominator
  /** Whoever is flagged by these is named as lagging (chậm) in headlines and counts; the others are watched. */
  readonly countsAsLagging: readonly FlagSeverity[]
  /** Under this share of the plan reported for the last due cut-off, 0-1, nobody is set against an average: it is not known. */
  readonly leastCoverage: number
  readonly rules: Rules
}

/** Every rule, off or with its severity and its thresholds. */
export type Rules = { readonly [Name in RuleName]: 'off' | Thresholds<Name> }

/** A rule's severity and thresholds where it is on. */
export type Thresholds<Name extends RuleName> = WithSeverity<ThresholdsIn<Name>>

type ThresholdsIn<Name extends RuleName> = (typeof laggingRules)[Name]['thresholds']

/** Names of the thresholds that are one number; a list of milestones is no number. */
export type NumberThreshold = Exclude<{ [Name in RuleName]: keyof ThresholdsIn<Name> }[RuleName], 'milestones'>

/** Whether a flag of this weight makes an investor count as lagging. */
export const countsAsLagging = ({ countsAsLagging: counted }: RuleSet, severity: FlagSeverity): boolean =>
  counted.includes(severity)

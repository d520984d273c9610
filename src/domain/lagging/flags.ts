import {
  belowCommitment,
  belowCommitmentInMonth,
  commitmentLowered,
  commitmentMissing,
  commitmentUnderTarget,
} from './commitmentRules.ts'
import { forecastUnderTarget } from './forecastRules.ts'
import { flagSeverities, type Flag, type FlagFigures, type FlagSeverity, type RuleName } from './flag.ts'
import {
  aboveAverageLargeRemaining,
  aheadOfPhysicalProgress,
  belowAverage,
  belowAverageLargeRemaining,
  belowGroupAverage,
  belowNation,
  capitalUnallocated,
  disbursedOverPlan,
  milestoneMissed,
  nothingDisbursed,
  underTargetAtYearEnd,
} from './planRules.ts'
import { notReported, stalled } from './reportingRules.ts'
import type { RuleSet, Thresholds } from './ruleSet.ts'
import { ruleNames } from './ruleSets.ts'
import type { Subject } from './subject.ts'

/** Every rule: the figures it used where it finds fault. */
const detect: { readonly [Name in RuleName]: Detect<Name> } = {
  nothingDisbursed,
  belowAverage,
  belowGroupAverage,
  belowAverageLargeRemaining,
  aboveAverageLargeRemaining,
  underTargetAtYearEnd,
  belowCommitment,
  belowCommitmentInMonth,
  commitmentMissing,
  commitmentUnderTarget,
  commitmentLowered,
  stalled,
  notReported,
  milestoneMissed,
  belowNation,
  forecastUnderTarget,
  capitalUnallocated,
  disbursedOverPlan,
  aheadOfPhysicalProgress,
}

type Detect<Name extends RuleName> = (subject: Subject, thresholds: Thresholds<Name>) => FlagFigures[Name] | undefined

/** The subject's flags in the order of the rules, heaviest first. */
export const flagsOf = (subject: Subject, { rules }: RuleSet): readonly Flag[] =>
  ruleNames
    .flatMap(name => flagBy(name, subject, rules) ?? [])
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity))

const flagBy = (name: RuleName, subject: Subject, rules: RuleSet['rules']): Flag | undefined => {
  const rule = rules[name]
  if (rule === 'off') return undefined
  const find = detect[name] as (of: Subject, thresholds: typeof rule) => Flag['figures'] | undefined // both of one name
  const figures = find(subject, rule)
  return figures && ({ rule: name, severity: rule.severity, figures } as Flag) // both of one name
}

export const severityRank = (severity: FlagSeverity): number => flagSeverities.indexOf(severity)

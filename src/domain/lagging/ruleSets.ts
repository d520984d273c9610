import { nationalTarget } from '../base/target.ts'
import { dong, units } from '../base/money.ts'
import type { RuleName } from './flag.ts'
import type { RuleSet, Rules, Thresholds } from './ruleSet.ts'

/** Every rule with the thresholds found in use. */
export const ruleDefaults: { readonly [Name in RuleName]: Thresholds<Name> } = {
  nothingDisbursed: { severity: 'critical', fromMonth: 3 },
  belowAverage: { severity: 'warning' },
  belowGroupAverage: { severity: 'watch' },
  belowAverageLargeRemaining: { severity: 'critical', remainingOver: dong(20 * units.ty) },
  aboveAverageLargeRemaining: { severity: 'warning', remainingOver: dong(45 * units.ty) },
  underTargetAtYearEnd: { severity: 'warning', target: nationalTarget },
  belowCommitment: { severity: 'warning', fulfilmentUnder: 0.9 },
  belowCommitmentInMonth: { severity: 'watch', fulfilmentUnder: 0.9 },
  commitmentMissing: { severity: 'warning', fromMonth: 1 },
  commitmentUnderTarget: { severity: 'watch', target: nationalTarget },
  commitmentLowered: { severity: 'watch' },
  stalled: { severity: 'warning', reports: 2 },
  notReported: { severity: 'warning', dueDay: 3 },
  milestoneMissed: { severity: 'warning', milestones: [] },
  belowNation: { severity: 'watch' },
  forecastUnderTarget: { severity: 'watch', target: nationalTarget },
  capitalUnallocated: { severity: 'warning', byMonth: 3 },
  disbursedOverPlan: { severity: 'critical' },
  aheadOfPhysicalProgress: { severity: 'warning', aheadBy: 0.15 },
}

/** In the order in which flags are named. */
export const ruleNames = Object.keys(ruleDefaults) as readonly RuleName[] // its type has exactly these keys

/** No rule in use: what a set of a few rules begins with. */
export const allOff = Object.fromEntries(ruleNames.map(name => [name, 'off'])) as Readonly<Record<RuleName, 'off'>> // every name is there

/**
 * Every rule in use but two that name most investors for most of the year: the comparison within the group, and the
 * forecast, of which some 20 points arrive in the last ten weeks.
 */
export const defaultRuleSet: RuleSet = {
  id: 'default',
  name: 'Bộ tiêu chí mặc định',
  version: 1,
  denominator: 'total',
  countsAsLagging: ['critical', 'warning'],
  rules: { ...ruleDefaults, belowGroupAverage: 'off', forecastUnderTarget: 'off' },
}

/** The same rules, those of a target asking for this one. */
export const aimedAt = <Aimed extends Rules>(rules: Aimed, target: number): Aimed =>
  Object.fromEntries(
    Object.entries(rules).map(([name, set]) => [name, set !== 'off' && 'target' in set ? { ...set, target } : set]),
  ) as Aimed // the same rules with the same thresholds

/** What a province has of rule sets: its target, and sets of its own. */
export type ProvinceRules = { readonly target: number; readonly ruleSets: readonly RuleSet[] }

/** Those that come with the product, each in its first version: everybody's, then the province's own. */
export const builtInRuleSets = ({ target, ruleSets }: ProvinceRules): readonly [RuleSet, ...RuleSet[]] => [
  { ...defaultRuleSet, rules: aimedAt(defaultRuleSet.rules, target) },
  ...ruleSets,
]

import type { RuleName } from './flag.ts'
import { byRule, laggingRules } from './laggingRules.ts'
import type { RuleSet, Rules, Thresholds } from './ruleSet.ts'

/** Every rule with the thresholds found in use. */
export const ruleDefaults = byRule(name => laggingRules[name].defaults) as {
  readonly [Name in RuleName]: Thresholds<Name>
} // each its own

/** No rule in use: what a set of a few rules begins with. */
export const allOff = byRule(() => 'off' as const)

/** What a set compares averages from where it does not say: those saved before it was known. */
export const usualCoverage = 0.8

/** Every rule in use but those that are off at first. */
export const defaultRuleSet: RuleSet = {
  id: 'default',
  name: 'Bộ tiêu chí mặc định',
  version: 1,
  denominator: 'total',
  countsAsLagging: ['critical', 'warning'],
  leastCoverage: usualCoverage,
  rules: byRule(name => (laggingRules[name].atFirst === 'on' ? ruleDefaults[name] : 'off')) as Rules, // each its own
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

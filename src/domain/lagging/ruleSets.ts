import type { RuleName } from './flag.ts'
import { byRule, laggingRules } from './laggingRules.ts'
import type { RuleSet, Rules, Thresholds } from './ruleSet.ts'

/** Every rule with the thresholds found in use. */
export const ruleDefaults = byRule(name => laggingRules[name].defaults) as {
  readonly [Name in RuleName]: Thresholds<Name>
} // each its own

/** No rule in use: what a set of a few rules begins with. */
export const allOff = byRule(() => 'off' as const)

/** Every rule in use but those that are off at first. */
export const defaultRuleSet: RuleSet = {
  id: 'default',
  name: 'Bộ tiêu chí mặc định',
  version: 1,
  denominator: 'total',
  countsAsLagging: ['critical', 'warning'],
  rules: byRule(name => (laggingRules[name].atFirst === 'on' ? ruleDefaults[name] : 'off')) as Rules, // each its own
}

/** The province's own practice of 20/10/2024: sixteen under the average with over 20 tỷ left, four over it with over 45. */
export const provinceRuleSet: RuleSet = {
  id: 'nghe-an-20-10-2024',
  name: 'Tiêu chí của tỉnh ngày 20/10/2024',
  version: 1,
  denominator: 'total',
  countsAsLagging: ['critical', 'warning'],
  rules: {
    ...allOff,
    belowAverageLargeRemaining: ruleDefaults.belowAverageLargeRemaining,
    aboveAverageLargeRemaining: ruleDefaults.aboveAverageLargeRemaining,
  } satisfies Rules,
}

/** Those that come with the product, each in its first version. */
export const builtInRuleSets: readonly RuleSet[] = [defaultRuleSet, provinceRuleSet]

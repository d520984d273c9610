import { allOff, ruleDefaults, usualCoverage } from '../../domain/lagging/ruleSets.ts'
import type { RuleSet } from '../../domain/lagging/ruleSet.ts'

/** The practice of 20/10/2024: sixteen under the average with over 20 tỷ left, four over it with over 45. */
export const ngheAnRuleSet: RuleSet = {
  id: 'nghe-an-20-10-2024',
  name: 'Tiêu chí của tỉnh ngày 20/10/2024',
  version: 1,
  denominator: 'total',
  countsAsLagging: ['critical', 'warning'],
  leastCoverage: usualCoverage,
  rules: {
    ...allOff,
    belowAverageLargeRemaining: ruleDefaults.belowAverageLargeRemaining,
    aboveAverageLargeRemaining: ruleDefaults.aboveAverageLargeRemaining,
  },
}

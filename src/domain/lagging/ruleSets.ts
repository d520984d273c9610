import { targetShare } from '../progress/figures.ts'
import { dong, units } from '../base/money.ts'
import type { RuleName } from './flag.ts'
import type { RuleSet, Rules, Thresholds } from './ruleSet.ts'

/** Every rule with the thresholds found in use; 20 and 45 tỷ are Nghệ An's own of 20/10/2024. */
export const ruleDefaults: { readonly [Name in RuleName]: Thresholds<Name> } = {
  nothingDisbursed: { severity: 'critical', fromMonth: 3 },
  belowAverage: { severity: 'warning' },
  belowGroupAverage: { severity: 'watch' },
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
  belowNation: { severity: 'watch' },
  forecastUnderTarget: { severity: 'watch', target: targetShare },
  capitalUnallocated: { severity: 'warning', byMonth: 3 },
  disbursedOverPlan: { severity: 'critical' },
  aheadOfPhysicalProgress: { severity: 'warning', aheadBy: 0.15 },
}

/** In the order in which flags are named. */
export const ruleNames = Object.keys(ruleDefaults) as readonly RuleName[] // its type has exactly these keys

const allOff = Object.fromEntries(ruleNames.map(name => [name, 'off'])) as Readonly<Record<RuleName, 'off'>> // every name is there

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

import type { RuleName } from './flag.ts'
import { aboveAverageLargeRemaining } from './rules/aboveAverageLargeRemaining.ts'
import { aheadOfPhysicalProgress } from './rules/aheadOfPhysicalProgress.ts'
import { belowAverage } from './rules/belowAverage.ts'
import { belowAverageLargeRemaining } from './rules/belowAverageLargeRemaining.ts'
import { belowCommitment } from './rules/belowCommitment.ts'
import { belowCommitmentInMonth } from './rules/belowCommitmentInMonth.ts'
import { belowGroupAverage } from './rules/belowGroupAverage.ts'
import { belowNation } from './rules/belowNation.ts'
import { capitalUnallocated } from './rules/capitalUnallocated.ts'
import { commitmentLowered } from './rules/commitmentLowered.ts'
import { commitmentMissing } from './rules/commitmentMissing.ts'
import { commitmentUnderTarget } from './rules/commitmentUnderTarget.ts'
import { disbursedOverPlan } from './rules/disbursedOverPlan.ts'
import { forecastUnderTarget } from './rules/forecastUnderTarget.ts'
import { milestoneMissed } from './rules/milestoneMissed.ts'
import { nothingDisbursed } from './rules/nothingDisbursed.ts'
import { notReported } from './rules/notReported.ts'
import { stalled } from './rules/stalled.ts'
import { underTargetAtYearEnd } from './rules/underTargetAtYearEnd.ts'

/** Every rule, in the order in which flags are named and the rules are edited. */
export const laggingRules = {
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
} as const

/** In the order of the table. */
export const ruleNames = Object.keys(laggingRules) as readonly RuleName[] // its type has exactly these keys

/** Something of every rule, by its name. */
export const byRule = <Value>(make: (name: RuleName) => Value): Readonly<Record<RuleName, Value>> =>
  Object.fromEntries(ruleNames.map(name => [name, make(name)])) as Readonly<Record<RuleName, Value>> // every name is there

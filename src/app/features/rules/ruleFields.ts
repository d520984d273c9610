import type { RuleName } from '../../../domain/lagging/flag.ts'
import type { ThresholdKind } from '../../../domain/lagging/thresholds.ts'

/** Names of thresholds that are one number; milestones are a list of their own. */
export type FieldName =
  | 'fromMonth'
  | 'byMonth'
  | 'remainingOver'
  | 'target'
  | 'fulfilmentUnder'
  | 'reports'
  | 'dueDay'
  | 'aheadBy'

export type RuleField = { readonly name: FieldName; readonly kind: ThresholdKind }

/** The thresholds that a rule is edited by. */
export const ruleFields = {
  nothingDisbursed: [{ name: 'fromMonth', kind: 'month' }],
  belowAverage: [],
  belowGroupAverage: [],
  belowAverageLargeRemaining: [{ name: 'remainingOver', kind: 'money' }],
  aboveAverageLargeRemaining: [{ name: 'remainingOver', kind: 'money' }],
  underTargetAtYearEnd: [{ name: 'target', kind: 'share' }],
  belowCommitment: [{ name: 'fulfilmentUnder', kind: 'share' }],
  belowCommitmentInMonth: [{ name: 'fulfilmentUnder', kind: 'share' }],
  commitmentMissing: [{ name: 'fromMonth', kind: 'month' }],
  commitmentUnderTarget: [{ name: 'target', kind: 'share' }],
  commitmentLowered: [],
  stalled: [{ name: 'reports', kind: 'count' }],
  notReported: [{ name: 'dueDay', kind: 'day' }],
  milestoneMissed: [],
  belowNation: [],
  forecastUnderTarget: [{ name: 'target', kind: 'share' }],
  capitalUnallocated: [{ name: 'byMonth', kind: 'month' }],
  disbursedOverPlan: [],
  aheadOfPhysicalProgress: [{ name: 'aheadBy', kind: 'share' }],
} as const satisfies Record<RuleName, readonly RuleField[]>

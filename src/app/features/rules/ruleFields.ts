import type { RuleName } from '../../../domain/lagging/flag.ts'
import { laggingRules } from '../../../domain/lagging/laggingRules.ts'
import type { NumberThreshold } from '../../../domain/lagging/ruleSet.ts'
import type { NumberKind, ThresholdKinds } from '../../../domain/lagging/thresholds.ts'

/** A threshold that is one number. */
export type RuleField = { readonly name: NumberThreshold; readonly kind: NumberKind }

/** The numbers that a rule is edited by; milestones are a list of their own. */
export const fieldsOf = (rule: RuleName): readonly RuleField[] =>
  Object.entries(thresholdsOf(rule)).flatMap(([name, kind]) =>
    kind === 'milestones' ? [] : { name: name as NumberThreshold, kind },
  ) // a name of this very rule's

export const hasMilestones = (rule: RuleName): boolean => 'milestones' in thresholdsOf(rule)

const thresholdsOf = (rule: RuleName): ThresholdKinds => laggingRules[rule].thresholds

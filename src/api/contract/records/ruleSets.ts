import { z } from '@hono/zod-openapi'
import { planMonths } from '../../../domain/base/calendar.ts'
import { denominators } from '../../../domain/book/counting.ts'
import { flagSeverities, type RuleName } from '../../../domain/lagging/flag.ts'
import { byRule, laggingRules } from '../../../domain/lagging/laggingRules.ts'
import type { Rules } from '../../../domain/lagging/ruleSet.ts'
import { usualCoverage } from '../../../domain/lagging/ruleSets.ts'
import type { RuleSetBody } from '../../../domain/lagging/savedRuleSets.ts'
import {
  mostMilestones,
  thresholdLimits,
  type Limits,
  type ThresholdKind,
  type ThresholdValues,
} from '../../../domain/lagging/thresholds.ts'
import { dongSchema } from '../values.ts'

const severity = z.enum(flagSeverities)

const within = ({ min, max }: Limits) => z.number().min(min).max(max)
const month = z.literal(planMonths)
const share = within(thresholdLimits.share)

/** Shares 0-1, amounts in whole đồng, months 1-13 of the plan year. */
const thresholdSchemas: { readonly [Kind in ThresholdKind]: z.ZodType<ThresholdValues[Kind]> } = {
  month,
  money: dongSchema.refine(amount => amount >= thresholdLimits.money.min),
  share,
  count: within(thresholdLimits.count).int(),
  day: within(thresholdLimits.day).int(),
  milestones: z.array(z.strictObject({ month, share })).max(mostMilestones).readonly(),
}

/** A rule is off, or on with its severity and its thresholds; what an older set does not name is off. */
const ruleSchema = (name: RuleName) => {
  const thresholds = Object.entries(laggingRules[name].thresholds).map(([each, kind]) => [each, thresholdSchemas[kind]])
  return z.union([z.literal('off'), z.strictObject({ severity, ...Object.fromEntries(thresholds) })]).default('off')
}

/** Every rule with its thresholds. */
const rulesSchema = z.strictObject(
  byRule(ruleSchema) as { readonly [Name in RuleName]: z.ZodDefault<z.ZodType<Rules[Name]>> }, // each by its own thresholds
)

/** A set of lagging rules (bộ tiêu chí). Every save is a new version, and reports quote it by name and version. */
export const ruleSetSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    denominator: z.enum(denominators),
    /** Whom a flag of these severities names counts as lagging (chậm). */
    countsAsLagging: z.array(severity).min(1).max(flagSeverities.length).readonly(),
    /** Share of the plan, 0-1, that must be reported before anybody is set against an average. */
    leastCoverage: share.default(usualCoverage),
    rules: rulesSchema,
  })
  .openapi('RuleSet') satisfies z.ZodType<RuleSetBody>

/** Which version of which set is in use where nobody asks for another. One record, `ruleSetInUseId`. */
export const ruleSetInUseSchema = z
  .strictObject({ ruleSetId: z.string().min(1).max(200), version: z.int().min(1) })
  .openapi('RuleSetInUse')

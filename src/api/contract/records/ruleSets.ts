import { z } from '@hono/zod-openapi'
import { planMonths } from '../../../domain/base/calendar.ts'
import { denominators } from '../../../domain/book/counting.ts'
import { flagSeverities } from '../../../domain/lagging/flag.ts'
import type { RuleSetBody } from '../../../domain/lagging/savedRuleSets.ts'
import { thresholdLimits, type Limits } from '../../../domain/lagging/thresholds.ts'
import { dongSchema } from '../values.ts'

const within = ({ min, max }: Limits) => z.number().min(min).max(max)

const severity = z.enum(flagSeverities)
const month = z.literal(planMonths)
const share = within(thresholdLimits.share)

/** A rule is off, or on with its severity and its thresholds; what an older set does not name is off. */
const rule = <Thresholds extends z.ZodRawShape>(thresholds: Thresholds) =>
  z.union([z.literal('off'), z.strictObject({ severity, ...thresholds })]).default('off')

const money = dongSchema.refine(amount => amount >= thresholdLimits.money.min)
const days = within(thresholdLimits.day).int()

/** The rules with their thresholds. Shares 0-1, amounts in whole đồng, months 1-13 of the plan year. */
const rulesSchema = z.strictObject({
  nothingDisbursed: rule({ fromMonth: month }),
  belowAverage: rule({}),
  belowGroupAverage: rule({}),
  belowAverageLargeRemaining: rule({ remainingOver: money }),
  aboveAverageLargeRemaining: rule({ remainingOver: money }),
  underTargetAtYearEnd: rule({ target: share }),
  belowCommitment: rule({ fulfilmentUnder: share }),
  belowCommitmentInMonth: rule({ fulfilmentUnder: share }),
  commitmentMissing: rule({ fromMonth: month }),
  commitmentUnderTarget: rule({ target: share }),
  commitmentLowered: rule({}),
  stalled: rule({ reports: within(thresholdLimits.count).int() }),
  notReported: rule({ dueDay: days }),
  milestoneMissed: rule({ milestones: z.array(z.strictObject({ month, share })).max(13).readonly() }),
  belowNation: rule({}),
  forecastUnderTarget: rule({ target: share }),
  capitalUnallocated: rule({ byMonth: month }),
  disbursedOverPlan: rule({}),
  aheadOfPhysicalProgress: rule({ aheadBy: share }),
})

/** A set of lagging rules (bộ tiêu chí). Every save is a new version, and reports quote it by name and version. */
export const ruleSetSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    denominator: z.enum(denominators),
    /** Whom a flag of these severities names counts as lagging (chậm). */
    countsAsLagging: z.array(severity).min(1).max(flagSeverities.length).readonly(),
    rules: rulesSchema,
  })
  .openapi('RuleSet') satisfies z.ZodType<RuleSetBody>

/** Which version of which set is in use where nobody asks for another. One record, `ruleSetInUseId`. */
export const ruleSetInUseSchema = z
  .strictObject({ ruleSetId: z.string().min(1).max(200), version: z.int().min(1) })
  .openapi('RuleSetInUse')

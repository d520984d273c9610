import type { PlanMonth } from '../../../domain/base/calendar.ts'
import type { Denominator } from '../../../domain/book/counting.ts'
import type { FlagSeverity, RuleName } from '../../../domain/lagging/flag.ts'
import { byRule, ruleNames } from '../../../domain/lagging/laggingRules.ts'
import type { NumberThreshold, RuleSet, Rules } from '../../../domain/lagging/ruleSet.ts'
import type { Milestone } from '../../../domain/lagging/thresholds.ts'
import { aimedAt, ruleDefaults } from '../../../domain/lagging/ruleSets.ts'
import type { RuleSetBody } from '../../../domain/lagging/savedRuleSets.ts'
import { err, ok, type Result } from '../../../domain/base/result.ts'
import { fieldsOf, hasMilestones, type RuleField } from './ruleFields.ts'
import { parseTyped, typedOf, type NumberFault } from './typedNumber.ts'

/** A rule set while it is edited: thresholds as they are typed. A rule that is off keeps its own, to be switched on with. */
export type RuleSetDraft = {
  readonly name: string
  readonly denominator: Denominator
  readonly countsAsLagging: readonly FlagSeverity[]
  /** As typed, in per cent. */
  readonly leastCoverage: string
  readonly rules: Readonly<Record<RuleName, RuleDraft>>
}

export type RuleDraft = {
  readonly state: 'on' | 'off'
  readonly severity: FlagSeverity
  readonly fields: Readonly<Partial<Record<NumberThreshold, string>>>
  readonly milestones: readonly MilestoneDraft[]
}

export type MilestoneDraft = { readonly month: PlanMonth; readonly share: string }

/** What keeps a draft from being saved; numbers by rule and field, or by rule and the milestone's place. */
export type DraftFaults = {
  readonly name: 'missing' | undefined
  readonly counts: 'nobody' | undefined
  readonly numbers: ReadonlyMap<string, NumberFault>
}

/** Of the numbers that belong to no rule. */
export const coverageKey = 'leastCoverage'

export const faultKey = (rule: RuleName, field: NumberThreshold | number): string => `${rule} ${field}`

/** A rule that is off begins with the usual thresholds; `target`: the province's, as a share. */
export const draftOf = (
  { name, denominator, countsAsLagging, leastCoverage, rules }: RuleSetBody,
  target: number,
): RuleSetDraft => ({
  name,
  denominator,
  countsAsLagging,
  leastCoverage: typedOf(leastCoverage, 'share'),
  rules: byRule(rule => ruleDraftOf(rule, rules, target)),
})

/** Thresholds of any rule, by field. */
type AnyThresholds = { readonly severity: FlagSeverity } & Readonly<Partial<Record<NumberThreshold, number>>> & {
    readonly milestones?: readonly Milestone[]
  }

const ruleDraftOf = (rule: RuleName, rules: Rules, target: number): RuleDraft => {
  const set = rules[rule]
  const thresholds: AnyThresholds = set === 'off' ? aimedAt(ruleDefaults, target)[rule] : set
  return {
    state: set === 'off' ? 'off' : 'on',
    severity: thresholds.severity,
    fields: Object.fromEntries(fieldsOf(rule).map(({ name, kind }) => [name, typedOf(thresholds[name] ?? 0, kind)])),
    milestones: (thresholds.milestones ?? []).map(({ month, share }) => ({ month, share: typedOf(share, 'share') })),
  }
}

/** The set as it can be saved. A rule that is off is not looked at: it has no thresholds. */
export const parseDraft = (draft: RuleSetDraft): Result<RuleSetBody, DraftFaults> => {
  const numbers = new Map<string, NumberFault>()
  const rules = byRule(rule => ruleIn(rule, draft.rules[rule], numbers))
  const leastCoverage = readTyped(draft.leastCoverage, 'share', { key: coverageKey, faults: numbers })
  const name = draft.name.trim()
  const faults: DraftFaults = {
    name: name === '' ? 'missing' : undefined,
    counts: draft.countsAsLagging.length === 0 ? 'nobody' : undefined,
    numbers,
  }
  if (faults.name || faults.counts || numbers.size > 0) return err(faults)
  const { denominator, countsAsLagging } = draft
  return ok({ name, denominator, countsAsLagging, leastCoverage, rules: rules as Rules }) // each built by its own fields
}

const ruleIn = (rule: RuleName, draft: RuleDraft, faults: Map<string, NumberFault>): AnyThresholds | 'off' => {
  if (draft.state === 'off') return 'off'
  const read = (text: string, kind: RuleField['kind'], key: string): number => readTyped(text, kind, { key, faults })
  const fields = fieldsOf(rule).map(({ name, kind }) => [
    name,
    read(draft.fields[name] ?? '', kind, faultKey(rule, name)),
  ])
  const milestones = draft.milestones.map(({ month, share }, at) => ({
    month,
    share: read(share, 'share', faultKey(rule, at)),
  }))
  return {
    severity: draft.severity,
    ...(Object.fromEntries(fields) as Partial<Record<NumberThreshold, number>>), // just put together
    ...(hasMilestones(rule) && { milestones }),
  }
}

type TypedPlace = { readonly key: string; readonly faults: Map<string, NumberFault> }

/** Notes what is wrong with it at its key. */
const readTyped = (text: string, kind: RuleField['kind'], { key, faults }: TypedPlace): number => {
  const parsed = parseTyped(text, kind)
  if (!parsed.ok) faults.set(key, parsed.error)
  return parsed.ok ? parsed.value : 0
}

/** The draft as a rule set that flags can be asked of before it is saved. */
export const draftRuleSet = (body: RuleSetBody, { id, version }: Pick<RuleSet, 'id' | 'version'>): RuleSet => ({
  ...body,
  id,
  version,
})

/** Whether two sets say the same, in whatever order their keys stand. */
export const saysTheSame = (a: RuleSetBody, b: RuleSetBody): boolean =>
  JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))

const ordered = ({ name, denominator, countsAsLagging, leastCoverage, rules }: RuleSetBody) => [
  name,
  denominator,
  leastCoverage,
  countsAsLagging.toSorted(),
  ruleNames.map(rule => {
    const set = rules[rule]
    return set === 'off' ? set : Object.entries(set).toSorted(([left], [right]) => (left < right ? -1 : 1))
  }),
]

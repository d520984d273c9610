import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { RuleName } from '../../../domain/lagging/flag.ts'
import {
  countedLagging,
  laggingInvestors,
  type LaggingInvestor,
  type RuleSet,
} from '../../../domain/lagging/lagging.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'

/** Who would be named by a set of rules, and who that is beside whom the set in use names. */
export type LiveCount = {
  readonly lagging: readonly LaggingInvestor[]
  readonly watched: number
  readonly joins: readonly LaggingInvestor[]
  readonly leaves: readonly LaggingInvestor[]
  /** How many investors each rule names. */
  readonly byRule: ReadonlyMap<RuleName, number>
}

type CountQuestion = { readonly asOf: IsoDate; readonly ruleSet: RuleSet; readonly inUse: RuleSet }

export const liveCount = (open: OpenBook, { asOf, ruleSet, inUse }: CountQuestion): LiveCount => {
  const flagged = laggingInvestors(open, { asOf, ruleSet })
  const lagging = countedLagging(flagged, ruleSet)
  const now = countedLagging(laggingInvestors(open, { asOf, ruleSet: inUse }), inUse)
  return {
    lagging,
    watched: flagged.length - lagging.length,
    joins: without(lagging, now),
    leaves: without(now, lagging),
    byRule: countedByRule(flagged),
  }
}

const without = (
  investors: readonly LaggingInvestor[],
  others: readonly LaggingInvestor[],
): readonly LaggingInvestor[] => {
  const keys = new Set(others.map(({ key }) => key))
  return investors.filter(({ key }) => !keys.has(key))
}

const countedByRule = (flagged: readonly LaggingInvestor[]): ReadonlyMap<RuleName, number> => {
  const counts = new Map<RuleName, number>()
  for (const { flags } of flagged) for (const { rule } of flags) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

import { flagSeverities, type Flag, type FlagSeverity, type RuleName } from './flag.ts'
import { laggingRules, ruleNames } from './laggingRules.ts'
import type { RuleSet } from './ruleSet.ts'
import type { Subject } from './subject.ts'

/** The subject's flags in the order of the rules, heaviest first. */
export const flagsOf = (subject: Subject, { rules }: RuleSet): readonly Flag[] =>
  ruleNames
    .flatMap(name => flagBy(name, subject, rules) ?? [])
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity))

const flagBy = (name: RuleName, subject: Subject, rules: RuleSet['rules']): Flag | undefined => {
  const set = rules[name]
  if (set === 'off') return undefined
  const test = laggingRules[name].test as (of: Subject, thresholds: typeof set) => Flag['figures'] | undefined // both of one name
  const figures = test(subject, set)
  return figures && ({ rule: name, severity: set.severity, figures } as Flag) // both of one name
}

/** A sentence whose every figure stands in another one beside it need not be said twice. */
export const isSaidBeside = (flags: readonly Flag[], rule: RuleName): boolean =>
  flags.some(flag => laggingRules[flag.rule].saysToo === laggingRules[rule])

export const severityRank = (severity: FlagSeverity): number => flagSeverities.indexOf(severity)

import type { FlagSeverity } from './flag.ts'
import type { Subject } from './subject.ts'
import type { NumberKind, ThresholdKinds, ValuesOf } from './thresholds.ts'

/** A reason to name an investor or a project. One file of `rules/` each; `laggingRules` lists them. */
export type LaggingRule<Kinds extends ThresholdKinds, Figures> = {
  /** What can be set, by name. The saved rule sets, their schema and the fields of the editor follow from it. */
  readonly thresholds: Kinds
  /** Severity and thresholds as they were found in use: what the rule is switched on with. */
  readonly defaults: WithSeverity<Kinds>
  /** Whether the rule set that everybody starts with applies it. */
  readonly atFirst: 'on' | 'off'
  /** A lighter rule all of whose figures stand in this one's sentence: said once where both name somebody. */
  readonly saysToo?: object
  /** Where it names the subject the figures it used, enough to say it in a sentence. Whole đồng; shares 0-1. */
  readonly test: (subject: Subject, thresholds: WithSeverity<Kinds>) => Figures | undefined
}

export type WithSeverity<Kinds extends ThresholdKinds> = { readonly severity: FlagSeverity } & ValuesOf<Kinds>

/** A list of milestones is called `milestones`, so that a rule has one at most; every other threshold is one number. */
type Named<Kinds> = { readonly [Name in keyof Kinds]: Name extends 'milestones' ? 'milestones' : NumberKind }

export const laggingRule = <Kinds extends Named<Kinds>, Figures extends object>(
  rule: LaggingRule<Kinds, Figures>,
): LaggingRule<Kinds, Figures> => rule

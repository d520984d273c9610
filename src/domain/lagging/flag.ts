import type { laggingRules } from './laggingRules.ts'

/** How much a flag weighs, heaviest first. */
export const flagSeverities = ['critical', 'warning', 'watch'] as const
export type FlagSeverity = (typeof flagSeverities)[number]

type LaggingRules = typeof laggingRules
export type RuleName = keyof LaggingRules

/** The figures that each rule uses, enough to say it in a sentence. Whole đồng; shares 0-1. */
export type FlagFigures = {
  readonly [Name in RuleName]: NonNullable<ReturnType<LaggingRules[Name]['test']>>
}

/** Why an investor or project is named: always with its rule and the figures the rule used. */
export type Flag = {
  readonly [Name in RuleName]: {
    readonly rule: Name
    readonly severity: FlagSeverity
    readonly figures: FlagFigures[Name]
  }
}[RuleName]

import type { PlanMonth } from '../base/calendar.ts'
import type { Dong } from '../base/money.ts'

/** Between what a threshold of a kind may lie, both included. */
export type Limits = { readonly min: number; readonly max: number }

/** Kinds of thresholds that are one number; shares 0-1, money in whole đồng, months 1-13 of the plan year. */
export const thresholdLimits = {
  month: { min: 1, max: 13 },
  money: { min: 0, max: 1_000_000_000_000_000 },
  share: { min: 0, max: 1 },
  count: { min: 1, max: 12 },
  day: { min: 1, max: 28 },
} as const satisfies Record<string, Limits>
export type NumberKind = keyof typeof thresholdLimits

/** So much of the plan is to be disbursed by the end of the month. */
export type Milestone = { readonly month: PlanMonth; readonly share: number }

/** As many milestones as there are months in a plan year. */
export const mostMilestones = 13

/** What a threshold of each kind holds. */
export type ThresholdValues = { readonly [Kind in NumberKind]: number } & {
  readonly month: PlanMonth
  readonly money: Dong
  readonly milestones: readonly Milestone[]
}
export type ThresholdKind = keyof ThresholdValues

/** The thresholds of a rule: by name of what kind each is. */
export type ThresholdKinds = Readonly<Record<string, ThresholdKind>>

export type ValuesOf<Kinds extends ThresholdKinds> = { readonly [Name in keyof Kinds]: ThresholdValues[Kinds[Name]] }

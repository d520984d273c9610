/** Between what a threshold of a kind may lie, both included. */
export type Limits = { readonly min: number; readonly max: number }

/** Kinds of thresholds; shares 0-1, money in whole đồng, months 1-13 of the plan year. */
export const thresholdLimits = {
  month: { min: 1, max: 13 },
  money: { min: 0, max: 1_000_000_000_000_000 },
  share: { min: 0, max: 1 },
  count: { min: 1, max: 12 },
  day: { min: 1, max: 28 },
} as const satisfies Record<string, Limits>
export type ThresholdKind = keyof typeof thresholdLimits

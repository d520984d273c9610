import { zero } from '../../../../src/domain/money.ts'
import type { Figures, ProgressRow } from '../../../../src/domain/progress.ts'

/** Figures of which only the named ones are known. */
export const figures = (told: Partial<Figures>): Figures => ({
  plan: undefined,
  carriedOver: undefined,
  unallocated: undefined,
  committed: undefined,
  actual: undefined,
  claimed: undefined,
  carriedOverActual: undefined,
  committedYear: undefined,
  actualAsOf: undefined,
  rate: undefined,
  fulfilment: undefined,
  gapToCommitment: undefined,
  gapToTarget: undefined,
  remaining: undefined,
  ...told,
})

/** A row of which only the named figures are known. */
export const rowOf = (key: string, told: Partial<Figures>): ProgressRow => ({
  ...figures(told),
  key,
  name: key,
  coverage: { projects: 1, withPlan: 0, withoutPlan: 0, actualWithoutPlan: zero, unreported: 0, uncommitted: 0 },
  factRows: [],
})

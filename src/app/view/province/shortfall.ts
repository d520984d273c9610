import { minus, sum, zero, type Dong } from '../../../domain/base/money.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'

/** Where the money is that is missing to the target: few investors hold most of it. */
export type Shortfall = {
  /** Who misses most, first. */
  readonly holders: readonly Holder[]
  /** Those past the target, together: their excess makes up for others' shortfall in the province's own figure. */
  readonly beyond: { readonly count: number; readonly amount: Dong }
  /** Investors of whom it cannot be said: no plan, or no report. */
  readonly unknown: number
  /** What the holders miss together. */
  readonly total: Dong
  /** How many of the first miss at least half of it. */
  readonly half: number
}

export type Holder = {
  readonly key: string
  readonly name: string
  readonly gap: Dong
  /** Share 0-1 of the total that this one and all before it miss. */
  readonly cumulative: number
}

/** By investor; undefined where nobody misses anything, or nothing is known. */
export const shortfallOf = (investors: readonly ProgressRow[]): Shortfall | undefined => {
  const missing = investors
    .flatMap(({ key, name, gapToTarget: gap }) => (gap !== undefined && gap > 0 ? [{ key, name, gap }] : []))
    .sort((a, b) => b.gap - a.gap || a.name.localeCompare(b.name, 'vi'))
  if (missing.length === 0) return undefined
  const total = sum(missing.map(({ gap }) => gap))
  let soFar = zero
  const holders = missing.map((holder): Holder => {
    soFar = sum([soFar, holder.gap])
    return { ...holder, cumulative: soFar / total }
  })
  const beyond = investors.flatMap(({ gapToTarget: gap }) => (gap !== undefined && gap <= 0 ? gap : []))
  return {
    holders,
    total,
    beyond: { count: beyond.length, amount: minus(zero, sum(beyond)) },
    unknown: investors.filter(({ gapToTarget }) => gapToTarget === undefined).length,
    half: holders.findIndex(({ cumulative }) => cumulative >= 0.5) + 1,
  }
}

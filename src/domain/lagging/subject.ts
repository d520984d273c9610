import { amountColumn, totalOf } from '../amountColumn.ts'
import type { AmountName } from '../amounts.ts'
import type { IsoDate } from '../calendar.ts'
import { withUnallocated } from '../denominator.ts'
import { shareOf, zero, type Dong } from '../money.ts'
import type { OpenBook } from '../openBook.ts'
import type { ProgressRow } from '../progress.ts'
import type { RuleSet } from './ruleSet.ts'

/** What the rules look at: an investor or a project on a day, beside the whole province. */
export type Subject = {
  readonly open: OpenBook
  readonly asOf: IsoDate
  readonly figures: ProgressRow
  /** Positions of its projects. */
  readonly members: readonly number[]
  readonly province: ProgressRow
  readonly denominator: RuleSet['denominator']
}

/** Plan and rate by the rule set's denominator; undefined where there is no rate. */
export const ratedBy = (
  { plan, unallocated, actual }: Pick<ProgressRow, 'plan' | 'unallocated' | 'actual'>,
  denominator: RuleSet['denominator'],
): { readonly plan: Dong; readonly actual: Dong; readonly rate: number } | undefined => {
  const whole = denominator === 'withUnallocated' ? withUnallocated({ plan, unallocated }) : plan
  const rate = shareOf(actual, whole)
  return whole === undefined || actual === undefined || rate === undefined ? undefined : { plan: whole, actual, rate }
}

/** The subject's own rate and the province's, of the same denominator on the same day. */
export const comparedOf = ({ asOf, figures, province, denominator }: Subject) => {
  const own = ratedBy(figures, denominator)
  const all = ratedBy(province, denominator)
  return own && all && { asOf, ...own, average: all.rate }
}

/** Sum of one amount of some projects on one day; 0 where there is nothing to say of any. */
export const totalOn = (
  open: OpenBook,
  name: AmountName,
  { asOf, members }: { readonly asOf: IsoDate; readonly members: readonly number[] },
): Dong => totalOf(amountColumn(open, name, asOf).byProject, members) ?? zero

import { yearStart } from './calendar.ts'
import { plus, shareOf, type Dong } from './money.ts'
import type { OpenBook } from './openBook.ts'
import { progressBy, type Grouping, type ProgressRow } from './progress.ts'

/**
 * What a rate can be taken of. Official texts give one disbursement over two or three of them, so a rate never stands
 * without its own: the plan in effect on the day, that and the capital not yet allocated, or the plan with which the
 * year began.
 */
export const denominators = ['allocated', 'withUnallocated', 'startOfYear'] as const
export type Denominator = (typeof denominators)[number]

/** One disbursement as a share of one plan. */
export type LabelledRate = {
  readonly denominator: Denominator
  readonly plan: Dong | undefined
  readonly actual: Dong | undefined
  readonly rate: number | undefined
}

/** The rates of a row of `progressBy`, one per denominator. */
export const ratesOf = (
  open: OpenBook,
  row: Pick<ProgressRow, 'key' | 'plan' | 'unallocated' | 'actual'>,
  { by }: { readonly by: Grouping },
): readonly LabelledRate[] => {
  const atStart = progressBy(open, { asOf: yearStart(open.planYear), by }).find(({ key }) => key === row.key)
  const plans = {
    allocated: row.plan,
    withUnallocated: withUnallocated(row),
    startOfYear: atStart?.plan,
  } as const satisfies Record<Denominator, Dong | undefined>
  return denominators.map(denominator => {
    const plan = plans[denominator]
    return { denominator, plan, actual: row.actual, rate: shareOf(row.actual, plan) }
  })
}

/** The plan and what is not yet allocated of it to projects; undefined only if neither is known. */
export const withUnallocated = ({ plan, unallocated }: Pick<ProgressRow, 'plan' | 'unallocated'>): Dong | undefined =>
  plan === undefined || unallocated === undefined ? (plan ?? unallocated) : plus(plan, unallocated)

/**
 * Whether a rate that a text prints is the computed one, as far as its own decimals of a per cent go: the province's own
 * release of 20/10/2024 printed 51,13 % for 2.852 of 5.471, which is 52,13 %.
 */
export const agreesWithPrinted = (rate: number, printed: number, decimals = 2): boolean =>
  Math.abs(rate - printed) * 100 <= 0.5 * 10 ** -decimals + 1e-9

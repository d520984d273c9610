import { yearStart, type IsoDate, type PlanYear } from '../base/calendar.ts'
import type { AmountName } from './amountNames.ts'

/**
 * What a rate can be taken of. Official texts give one disbursement over two or three of them, so a rate never stands
 * without its own: all capital assigned by the day, allocated to projects or not yet; what the Prime Minister assigned;
 * all capital with which the year began; what is allocated to projects in detail.
 */
export const denominators = ['total', 'primeMinister', 'startOfYear', 'allocated'] as const
export type Denominator = (typeof denominators)[number]

/** Whether last year's capital, carried over into this year, stands apart from the year's own or is counted with it. */
export const carriedOverWays = ['apart', 'together'] as const
export type CarriedOverWay = (typeof carriedOverWays)[number]

/** How figures are counted; `counting.ts` of each language in `text/` says it. */
export type Counting = { readonly denominator: Denominator; readonly carriedOver: CarriedOverWay }

export const defaultCounting: Counting = { denominator: 'total', carriedOver: 'apart' }

/** An amount on a day, as one of those that a figure adds up. */
export type DatedAmount = { readonly name: AmountName; readonly asOf: IsoDate }

type Counted = { readonly planYear: PlanYear; readonly counting: Counting }

/** The amounts whose sum is the plan. */
export const amountsOfPlan = (
  { planYear, counting: { denominator, carriedOver } }: Counted,
  asOf: IsoDate,
): readonly DatedAmount[] => {
  const start = yearStart(planYear)
  const day = denominator === 'startOfYear' && start < asOf ? start : asOf
  return [
    ...planNames[denominator].map(name => ({ name, asOf: day })),
    ...(carriedOver === 'together' ? [{ name: 'carriedOver' as const, asOf }] : []),
  ]
}

const planNames = {
  total: ['plan', 'unallocated'],
  primeMinister: ['primeMinisterPlan'],
  startOfYear: ['plan', 'unallocated'],
  allocated: ['plan'],
} as const satisfies Record<Denominator, readonly AmountName[]>

/** The amounts whose sum is the disbursement. */
export const amountsOfActual = ({ counting: { carriedOver } }: Counted, asOf: IsoDate): readonly DatedAmount[] => [
  { name: 'actual', asOf },
  ...(carriedOver === 'together' ? [{ name: 'carriedOverActual' as const, asOf }] : []),
]

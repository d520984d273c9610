import type { Dong } from '../../../domain/base/money.ts'
import type { Finding } from '../../said/findings.ts'

/** An amount set against another that it should be like. */
export type SlipCandidate = {
  readonly sheet: string
  readonly cell: string
  readonly amount: Dong
  readonly reference: Dong
  readonly against: 'plan' | 'before'
}

/**
 * Amounts a thousand or a million times another: typed in a smaller unit than the sheet says. Where most of a sheet's
 * amounts are, its unit line is what is wrong, and that is told once.
 */
export const slipsIn = (compared: readonly SlipCandidate[]): readonly Finding[] => {
  const count = new Map<string, number>()
  for (const { sheet } of compared) count.set(sheet, (count.get(sheet) ?? 0) + 1)
  return slipsAmong(compared, count)
}

/** The same, where it is known how many of a sheet were compared, and only those are given that may be slips. */
export const slipsAmong = (
  candidates: readonly SlipCandidate[],
  compared: ReadonlyMap<string, number>,
): readonly Finding[] => {
  const slips = candidates.flatMap(one => {
    const factor = slipOf(one)
    return factor === undefined ? [] : [{ one, factor }]
  })
  const bySheet = Map.groupBy(slips, ({ one }) => one.sheet)
  return [...compared].flatMap(([sheet, count]) =>
    [...Map.groupBy(bySheet.get(sheet) ?? [], ({ factor, one }) => `${factor} ${one.against}`).values()].flatMap(
      alike => {
        const isWholeSheet = alike.length >= 3 && alike.length * 2 > count
        return alike
          .slice(0, isWholeSheet ? 1 : undefined)
          .map(slip => findingOf(slip, isWholeSheet ? alike.length : 1))
      },
    ),
  )
}

type Slip = { readonly one: SlipCandidate; readonly factor: number }

const findingOf = ({ one, factor }: Slip, count: number): Finding => ({
  code: 'unit-slip',
  severity: 'warning',
  sheet: one.sheet,
  cell: one.cell,
  amount: one.amount,
  reference: one.reference,
  against: one.against,
  factor,
  count,
})

/** Beyond a plan any amount is out of place, so a rough thousand will do; a month's figure may grow tenfold by itself. */
const slipOf = ({ amount, reference, against }: SlipCandidate): number | undefined => {
  if (amount <= 0 || reference <= 0) return undefined
  const ratio = amount / reference
  if (against === 'plan') return ratio < leastTimesPlan ? undefined : ratio < 30_000 ? 1_000 : 1_000_000
  return factorBetween(amount, reference)
}

export const leastTimesPlan = 300

/** What an amount was scaled by where it is another in another unit, give or take what a month may add. */
export const factorBetween = (amount: Dong, reference: Dong): number | undefined => {
  if (amount <= 0 || reference <= 0) return undefined
  const ratio = amount / reference
  return factors.find(factor => ratio > factor * 0.6 && ratio < factor * 1.7)
}

const factors = [1_000, 1_000_000, 1_000_000_000, 1 / 1_000, 1 / 1_000_000, 1 / 1_000_000_000]

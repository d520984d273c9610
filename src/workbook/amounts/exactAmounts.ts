import { dong, isDong, type Dong } from '../../domain/base/money.ts'

export type ExactAmount =
  | { readonly kind: 'exact'; readonly amount: Dong }
  | { readonly kind: 'rounded'; readonly amount: Dong }
  | { readonly kind: 'outOfRange' }

/**
 * A stored number times its unit, to the đồng. The noise of binary fractions (0.1 + 0.2) is no fraction of a đồng: what
 * counts is the 15 digits that the spreadsheet itself holds to be the number.
 */
export const toDong = (value: number, factor: number): ExactAmount => {
  const amount = roundAway(value * factor)
  if (!isDong(amount)) return { kind: 'outOfRange' }
  if (amount / factor === value) return { kind: 'exact', amount: dong(amount) }
  const written = Number(value.toPrecision(15))
  const meant = roundAway(written * factor)
  return { kind: meant / factor === written ? 'exact' : 'rounded', amount: dong(meant) }
}

const roundAway = (amount: number): number => (amount < 0 ? -Math.round(-amount) : Math.round(amount))

/** A hundred thousand tỷ: more than any province plans in a year, let alone one project. */
export const largestAmount = 1e14

/** More than the whole country plans in a year: no file's amounts of one kind come to this. */
export const largestSum = 1e15

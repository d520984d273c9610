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

/** The amount where it is whole đồng to the last digit, as nearly all are: asked of every cell of a sheet. */
export const exactDong = (value: number, factor: number): Dong | undefined => {
  const amount = roundAway(value * factor)
  return isDong(amount) && amount / factor === value ? dong(amount) : undefined
}

const roundAway = (amount: number): number => (amount < 0 ? -Math.round(-amount) : Math.round(amount))

/** A hundred thousand tỷ: more than any province plans in a year, let alone one project. */
export const largestAmount = 1e14

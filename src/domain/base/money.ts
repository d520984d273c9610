import type { Brand } from './brand.ts'

/** Whole đồng, possibly negative (thu hồi). Safe as a number up to nine million tỷ. */
export type Dong = Brand<number, 'Dong'>

export const isDong = (amount: number): amount is Dong => Number.isSafeInteger(amount)

/** Whole đồng from a number that is already one. Throws on a fraction or an unsafe integer: that is a bug of the caller. */
export const dong = (amount: number): Dong => {
  const whole = amount === 0 ? 0 : amount
  if (!isDong(whole)) throw new RangeError(`not whole đồng: ${amount}`)
  return whole
}

export const zero = dong(0)

/** A sum of whole đồng. One that no đồng can hold stays at the edge: whatever it is set against, it differs. */
export const bounded = (total: number): Dong =>
  Math.abs(total) > Number.MAX_SAFE_INTEGER ? dong(Math.sign(total) * Number.MAX_SAFE_INTEGER) : dong(total)

export const plus = (a: Dong, b: Dong): Dong => bounded(a + b)

export const minus = (a: Dong, b: Dong): Dong => bounded(a - b)

export const sum = (amounts: Iterable<Dong>): Dong => {
  let total = 0
  for (const amount of amounts) total += amount
  return bounded(total)
}

/** Share 0-1 of two amounts; undefined without a positive whole: no plan, no rate. */
export const shareOf = (part: Dong | undefined, whole: Dong | undefined): number | undefined =>
  part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole

/** `amount · numerator / denominator`, rounded half away from zero to the đồng, without losing digits on the way. */
export const portion = (amount: Dong, numerator: number, denominator: number): Dong => {
  const exact = amount * numerator
  if (Number.isSafeInteger(exact)) {
    const rest = exact % denominator
    const away = 2 * Math.abs(rest) >= denominator ? Math.sign(rest) : 0
    return dong((exact - rest) / denominator + away)
  }
  const product = BigInt(amount) * BigInt(numerator)
  const divisor = BigInt(denominator)
  const half = divisor / 2n
  return dong(Number((product < 0n ? product - half : product + half) / divisor))
}

/** Units that offices write in, as đồng per unit. */
export const units = {
  dong: 1,
  nghin: 1_000,
  trieu: 1_000_000,
  ty: 1_000_000_000,
} as const

export type Unit = keyof typeof units

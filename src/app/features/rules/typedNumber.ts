import { thresholdLimits, type NumberKind } from '../../../domain/lagging/thresholds.ts'
import { units } from '../../../domain/base/money.ts'
import { err, ok, type Result } from '../../../domain/base/result.ts'

/** What is wrong with a number as it was typed; limits in the unit that it is typed in. */
export type NumberFault =
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'notWhole' }
  | { readonly kind: 'outside'; readonly min: number; readonly max: number }

/** How many of what is stored one of what is typed is: money is typed in tỷ, shares in per cent. */
const perTyped = {
  month: 1,
  money: units.ty,
  share: 0.01,
  count: 1,
  day: 1,
} as const satisfies Record<NumberKind, number>

/** A threshold as it is typed: "20,5". */
export const typedOf = (value: number, kind: NumberKind): string =>
  (value / perTyped[kind])
    .toFixed(9)
    .replace(/\.?0+$/u, '')
    .replace('.', ',')

/** "20", "20,5", "1.234,5": dots group thousands only where they stand like it. */
export const parseTyped = (text: string, kind: NumberKind): Result<number, NumberFault> => {
  const typed = numberIn(text)
  if (typed === undefined) return err({ kind: 'notANumber' })
  const isWhole = kind !== 'money' && kind !== 'share'
  if (isWhole && !Number.isInteger(typed)) return err({ kind: 'notWhole' })
  const { min, max } = thresholdLimits[kind]
  const per = perTyped[kind]
  const value = kind === 'money' ? Math.round(typed * per) : rounded(typed * per)
  return value < min || value > max
    ? err({ kind: 'outside', min: rounded(min / per), max: rounded(max / per) })
    : ok(value)
}

const numberIn = (text: string): number | undefined => {
  const bare = text.replace(/\s/gu, '')
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  return /^-?\d+(?:[.,]\d+)?$/u.test(bare) ? Number(bare.replace(',', '.')) : undefined
}

/** Without what binary fractions leave behind: 0.95 is 95 per cent, not 94.99999999999999. */
const rounded = (value: number): number => Number(value.toPrecision(12))

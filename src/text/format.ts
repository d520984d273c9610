import type { IsoDate } from '../domain/calendar.ts'
import { units, type Dong, type Unit } from '../domain/money.ts'

/** What stands for an undefined figure: there is nothing to say, which is not 0. */
export const nothingToSay = '—'

const nonBreakingSpace = '\u00a0'

/** Units as they are written in tables and letters. */
export const unitNames = {
  dong: 'đồng',
  nghin: 'nghìn đồng',
  trieu: 'triệu đồng',
  ty: 'tỷ đồng',
} as const satisfies Record<Unit, string>

/** Decimals shown at most: a province writes 988,933 tỷ. */
const decimalsOf = { dong: 0, nghin: 0, trieu: 0, ty: 3 } as const satisfies Record<Unit, number>

/** Đồng as tỷ without the unit's name, at most three decimals: `1.234,5`. */
export const formatTy = (amount: Dong | undefined): string => formatMoney(amount, 'ty')

/** Đồng as whole triệu without the unit's name: `1.234.500`. */
export const formatTrieu = (amount: Dong | undefined): string => formatMoney(amount, 'trieu')

/** Đồng in a unit, without the unit's name; decimals that are nought are left out. */
export const formatMoney = (amount: Dong | undefined, unit: Unit): string =>
  amount === undefined ? nothingToSay : decimal(amount / units[unit], decimalsOf[unit], 0)

/** Đồng in a unit with its name: `12,5 tỷ đồng`. */
export const formatMoneyWithUnit = (amount: Dong | undefined, unit: Unit): string =>
  amount === undefined ? nothingToSay : `${formatMoney(amount, unit)}${nonBreakingSpace}${unitNames[unit]}`

/** A share 0-1 as per cent with two decimals: `52,13 %`. */
export const formatShare = (share: number | undefined): string =>
  share === undefined ? nothingToSay : `${decimal(share * 100, 2, 2)}${nonBreakingSpace}%`

/** A difference of shares as percentage points with its sign: `+1,20`. */
export const formatPoints = (points: number | undefined): string =>
  points === undefined ? nothingToSay : `${points > 0 ? '+' : ''}${decimal(points * 100, 2, 2)}`

/** A day as it is written in Vietnamese: `20/10/2024`. */
export const formatDate = (date: IsoDate | undefined): string =>
  date === undefined ? nothingToSay : `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`

/**
 * The month of a day as the administrative form writes it (Decree 30/2020): January and February with a leading nought,
 * `01/2025`, `9/2024`.
 */
export const formatMonth = (date: IsoDate): string => {
  const month = Number(date.slice(5, 7))
  return `${month < 3 ? '0' : ''}${month}/${date.slice(0, 4)}`
}

/** A whole number: `1.234`. */
export const formatCount = (count: number | undefined): string =>
  count === undefined ? nothingToSay : decimal(count, 0, 0)

/** A measured quantity, at most two decimals: `54,79`. */
export const formatQuantity = (quantity: number | undefined): string =>
  quantity === undefined ? nothingToSay : decimal(quantity, 2, 0)

const formats = new Map<string, Intl.NumberFormat>()

const decimal = (number: number, most: number, least: number): string => {
  const key = `${most}/${least}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: most, minimumFractionDigits: least })
    formats.set(key, format)
  }
  return signed(format.format(number))
}

/** A true minus sign, and none before a nought. */
const signed = (text: string): string => (/^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '−'))

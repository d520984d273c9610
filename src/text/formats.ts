import type { IsoDate } from '../domain/base/calendar.ts'
import { units, type Dong, type Unit } from '../domain/base/money.ts'

/** What stands for an undefined figure in every language: there is nothing to say, which is not 0. */
export const nothingToSay = '—'

/** How a language writes figures and days. */
export type Manner = {
  /** Whose grouping and decimal signs. */
  readonly locale: string
  /** Units as they are written in tables and letters. */
  readonly unitNames: Readonly<Record<Unit, string>>
  /** What stands between a share and its sign. */
  readonly beforePercent: string
  readonly date: (date: IsoDate) => string
  readonly month: (date: IsoDate) => string
}

/** Figures and days in words, in one language. */
export type Formats = {
  /** Đồng as tỷ without the unit's name, at most three decimals: `1.234,5`. */
  readonly formatTy: (amount: Dong | undefined) => string
  /** Đồng as whole triệu without the unit's name: `1.234.500`. */
  readonly formatTrieu: (amount: Dong | undefined) => string
  /** Đồng in a unit, without the unit's name; decimals that are nought are left out. */
  readonly formatMoney: (amount: Dong | undefined, unit: Unit) => string
  /** Đồng in a unit with its name: `12,5 tỷ đồng`. */
  readonly formatMoneyWithUnit: (amount: Dong | undefined, unit: Unit) => string
  /** A share 0-1 as per cent with two decimals: `52,13 %`. */
  readonly formatShare: (share: number | undefined) => string
  /** The target, a share 0-1, as it is spoken of: `95 %`. */
  readonly formatTarget: (target: number) => string
  /** A difference of shares as percentage points with its sign: `+1,20`. */
  readonly formatPoints: (points: number | undefined) => string
  /** A day as it is written: `20/10/2024`. */
  readonly formatDate: (date: IsoDate | undefined) => string
  /** The month of a day: `9/2024`. */
  readonly formatMonth: (date: IsoDate) => string
  /** A whole number: `1.234`. */
  readonly formatCount: (count: number | undefined) => string
  /** A measured quantity, at most two decimals: `54,79`. */
  readonly formatQuantity: (quantity: number | undefined) => string
  /** Every stored digit of a number, as a cell of a file has it: `327.577,024`. */
  readonly formatExact: (number: number) => string
}

export const createFormats = (manner: Manner): Formats => {
  const decimal = createDecimal(manner.locale)
  const formatMoney: Formats['formatMoney'] = (amount, unit) =>
    amount === undefined ? nothingToSay : decimal(amount / units[unit], decimalsOf[unit], 0)
  return {
    formatMoney,
    formatTy: amount => formatMoney(amount, 'ty'),
    formatTrieu: amount => formatMoney(amount, 'trieu'),
    formatMoneyWithUnit: (amount, unit) =>
      amount === undefined ? nothingToSay : `${formatMoney(amount, unit)}${nonBreakingSpace}${manner.unitNames[unit]}`,
    formatShare: share =>
      share === undefined ? nothingToSay : `${decimal(share * 100, 2, 2)}${manner.beforePercent}%`,
    formatTarget: target => `${decimal(target * 100, 2, 0)}${manner.beforePercent}%`,
    formatPoints: points =>
      points === undefined ? nothingToSay : `${points > 0 ? '+' : ''}${decimal(points * 100, 2, 2)}`,
    formatDate: date => (date === undefined ? nothingToSay : manner.date(date)),
    formatMonth: manner.month,
    formatCount: count => (count === undefined ? nothingToSay : decimal(count, 0, 0)),
    formatQuantity: quantity => (quantity === undefined ? nothingToSay : decimal(quantity, 2, 0)),
    formatExact: number => decimal(number, 10, 0),
  }
}

export const nonBreakingSpace = '\u00a0'

/** Decimals shown at most: a province writes 988,933 tỷ. */
const decimalsOf = { dong: 0, nghin: 0, trieu: 0, ty: 3 } as const satisfies Record<Unit, number>

const createDecimal = (locale: string) => {
  const formats = new Map<string, Intl.NumberFormat>()
  return (number: number, most: number, least: number): string => {
    const key = `${most}/${least}`
    let format = formats.get(key)
    if (!format) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: most, minimumFractionDigits: least })
      formats.set(key, format)
    }
    return signed(format.format(number))
  }
}

/** A true minus sign, and none before a nought. */
const signed = (text: string): string => (/^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '−'))

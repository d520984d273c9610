import { vietnamese } from '../../text/vi/format.ts'
import type { Formats } from '../../text/formats.ts'
import { spoken } from './spoken.ts'

export { nothingToSay } from '../../text/formats.ts'

/** Figures and days as the page says them, in the language of the moment. See `Formats` for each. */
const formats = (): Formats => spoken()?.formats ?? vietnamese

export const formatTy: Formats['formatTy'] = amount => formats().formatTy(amount)
export const formatTrieu: Formats['formatTrieu'] = amount => formats().formatTrieu(amount)
export const formatMoney: Formats['formatMoney'] = (amount, unit) => formats().formatMoney(amount, unit)
export const formatMoneyWithUnit: Formats['formatMoneyWithUnit'] = (amount, unit) =>
  formats().formatMoneyWithUnit(amount, unit)
export const formatShare: Formats['formatShare'] = share => formats().formatShare(share)
export const formatTarget: Formats['formatTarget'] = target => formats().formatTarget(target)
export const formatPoints: Formats['formatPoints'] = points => formats().formatPoints(points)
export const formatDate: Formats['formatDate'] = date => formats().formatDate(date)
export const formatMonth: Formats['formatMonth'] = date => formats().formatMonth(date)
export const formatCount: Formats['formatCount'] = count => formats().formatCount(count)
export const formatQuantity: Formats['formatQuantity'] = quantity => formats().formatQuantity(quantity)
export const formatExact: Formats['formatExact'] = number => formats().formatExact(number)

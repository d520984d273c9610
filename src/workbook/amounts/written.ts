import { unitOfSuffix } from '../words/units.ts'
import { fold } from '../words/words.ts'

export type Notation = 'number' | 'vi' | 'en'

/** `dot` and `comma`: one separator before three digits, thousands in one notation and decimals in the other. */
export type Shape = 'plain' | 'vi' | 'en' | 'dot' | 'comma' | 'bad'

/** An amount as a text writes it. */
export type WrittenAmount = {
  readonly shape: Shape
  readonly sign: 1 | -1
  readonly digits: string
  /** Đồng per unit, where the text says one: "1,2 tỷ". */
  readonly unit: number | undefined
}

/** A tidy text as an amount: "1.234,5", "(12 000)", "-5", "1.200 tr.đ", "12.000 (đồng)", "VNĐ 12.000", "12.000,-". */
export const shapeOf = (text: string): WrittenAmount => {
  const plain = shapeOfNumber(text)
  if (plain.shape !== 'bad' || !hasTrimmings.test(text) || !beginsWithNumber.test(text)) return plain
  const bare = fold(text.replace(footnote, '').replace(/(?<=\d)[.,][-–]$/u, ''))
  const [, before = '', number = '', after = ''] = trimmed.exec(bare) ?? []
  const unit = unitOfSuffix(before === '' ? after.replace(/\.$/u, '') : before)
  if (unit !== undefined && (before === '' || after === '')) return inOwnUnit(shapeOfNumber(number), unit)
  return before === '' && after === '' ? shapeOfNumber(number) : plain
}

/** What may stand about the number: words, the sign of the currency, a raised footnote, a dash for no small change. */
const hasTrimmings = /^[\p{L}₫]|[\p{L}₫.)–⁰¹²³⁴-⁹-]$/u
/** After one word at most: names of projects, which hold numbers too, are soon passed over. */
const beginsWithNumber = /^[^\s\d]*[.:\s]*[-−–(]{0,2}\d/u
const footnote = /[\s⁽]*[⁰¹²³⁴-⁹]+⁾?$/u
const trimmed = /^([a-z₫]*)[.:\s]*((?:\([-−–]?|[-−–])?\d[\d., ]*?\)?)\s*\(?([a-z₫][a-z.₫ ]*)?\)?$/u

/** The value in a notation; one that the text can only be read in stands whatever is asked for. */
export const valueIn = ({ shape, sign, digits }: WrittenAmount, notation: Notation | undefined): number => {
  switch (shape) {
    case 'plain':
      return sign * Number(digits)
    case 'vi':
      return sign * asVietnamese(digits)
    case 'en':
      return sign * asEnglish(digits)
    case 'dot':
    case 'comma':
      return sign * (notation === 'en' ? asEnglish(digits) : asVietnamese(digits))
    case 'bad':
      return NaN
  }
}

/** There are no parts of a đồng, so that the one separator of "12.000đ" stands between thousands. */
const inOwnUnit = (amount: WrittenAmount, unit: number): WrittenAmount => {
  const { shape } = amount
  if (unit > 1 || (shape !== 'dot' && shape !== 'comma')) return { ...amount, unit }
  return { ...amount, unit, shape: shape === 'dot' ? 'vi' : 'en' }
}

const asVietnamese = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.'))
const asEnglish = (digits: string): number => Number(digits.replaceAll(',', ''))

const none: WrittenAmount = { shape: 'bad', sign: 1, digits: '', unit: undefined }

const shapeOfNumber = (text: string): WrittenAmount => {
  const match = /^(?<open>\()?\s*(?<minus>[-−–])?\s*\+?(?<digits>\d[\d., ]*?)\s*(?<after>[-−–])?(?<close>\))?$/u.exec(
    text,
  )
  const { open, minus, digits = '', close, after } = match?.groups ?? {}
  if (!match || (open === undefined) !== (close === undefined)) return none
  const sign = open !== undefined || minus !== undefined || after !== undefined ? -1 : 1
  const joined = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/u.test(digits) ? digits.replaceAll(' ', '') : digits
  const shape = joined === digits ? separatorShape(digits) : spacedShape(joined)
  return { shape, sign, digits: joined, unit: undefined }
}

const separatorShape = (digits: string): Shape => {
  if (/^\d+$/u.test(digits)) return 'plain'
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/u.test(digits)) return 'vi'
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/u.test(digits)) return 'en'
  if (/^[1-9]\d{0,2}\.\d{3}$/u.test(digits)) return 'dot'
  if (/^[1-9]\d{0,2},\d{3}$/u.test(digits)) return 'comma'
  if (/^\d+,\d+$/u.test(digits)) return 'vi'
  return /^\d+\.\d+$/u.test(digits) ? 'en' : 'bad'
}

/** Spaces between the thousands, so what separator is left stands before the decimals. */
const spacedShape = (joined: string): Shape => (joined.includes(',') ? 'vi' : joined.includes('.') ? 'en' : 'plain')

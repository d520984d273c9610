import { numberMonths } from './monthNames.ts'
import { fold } from './words.ts'

/** A day as a heading names it; the year may be left out. `nextYear`: "năm sau". */
export type DayMention = {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
  readonly nextYear: boolean
}
export type MonthMention = { readonly month: number; readonly year: number | undefined; readonly nextYear: boolean }
export type QuarterMention = { readonly quarter: number; readonly year: number | undefined }

/** Every time that a text names, each counted once: the year of a date is not a year by itself. */
export type Periods = {
  readonly days: readonly DayMention[]
  readonly months: readonly MonthMention[]
  readonly quarters: readonly QuarterMention[]
  /** "9 tháng đầu năm": the months from January on. */
  readonly firstMonths: number | undefined
  readonly years: readonly number[]
  /** Which of them the text names last. */
  readonly last: 'day' | 'month' | 'quarter' | undefined
}

export const periodsOf = (text: string): Periods => {
  if (longNumber.test(text)) return noPeriods
  const rest = {
    text: ` ${fold(numberMonths(text)).replace(countInWords, digitsOf).replace(firstHalf, '6 thang dau nam')} `,
  }
  take(rest, documentNumber)
  take(rest, yearRange)
  const days = [
    ...take(rest, isoDay).map(isoToDay),
    ...take(rest, writtenDay).map(toDay),
    ...take(rest, fullDay).map(toDay),
    ...take(rest, englishDay).map(toEnglishDay),
  ]
  const firstMonths = take(rest, monthCount).map(match => Number(match[1]))[0]
  const quarters = take(rest, quarter).map(toQuarter)
  const months = [
    ...[...take(rest, namedMonth), ...take(rest, romanMonth), ...take(rest, bareMonth)].map(toMonth),
    ...take(rest, englishMonth).map(toEnglishMonth),
    ...take(rest, englishMonthName).map(toEnglishMonth),
  ]
  const shortDays = take(rest, shortDay).map(toDay)
  const named = {
    days: inOrder([...days, ...shortDays]).filter(
      ({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12,
    ),
    months: inOrder(months).filter(({ month }) => month >= 1 && month <= 13),
  }
  return {
    ...named,
    last: lastNamed(named.days.at(-1), named.months.at(-1), quarters.at(-1)),
    quarters,
    firstMonths: firstMonths !== undefined && firstMonths <= 12 ? firstMonths : undefined,
    years: take(rest, loneYear).map(match => Number(match[1])),
  }
}

/** A code, an amount: no time is written so, and the cells of a column hold many. */
const longNumber = /^\d{5,}$/u

const noPeriods: Periods = {
  days: [],
  months: [],
  quarters: [],
  firstMonths: undefined,
  years: [],
  last: undefined,
}

type TextPosition = { readonly at: number }

const lastNamed = (
  day: TextPosition | undefined,
  month: TextPosition | undefined,
  quarter: TextPosition | undefined,
): Periods['last'] => {
  const places = [day?.at ?? -1, month?.at ?? -1, quarter?.at ?? -1]
  const latest = Math.max(...places)
  return latest < 0 ? undefined : (['day', 'month', 'quarter'] as const)[places.indexOf(latest)]
}

const inOrder = <T extends TextPosition>(mentions: readonly T[]): readonly T[] =>
  mentions.toSorted((a, b) => a.at - b.at)

/** Takes every match out of the text, so that what one pattern has read no later one reads again. */
const take = (rest: { text: string }, pattern: RegExp): readonly RegExpExecArray[] => {
  // Most patterns are not there, and only `search` says so without a copy of the pattern.
  if (rest.text.search(pattern) === -1) return []
  const matches = [...rest.text.matchAll(pattern)]
  rest.text = rest.text.replace(pattern, match => '|'.repeat(match.length))
  return matches
}

/** "4152/QĐ-UBND", "15/2021/TT-BTC", "QĐ 2000": numbers of documents, no years. */
const documentNumber = /(?<![\d/])\d+(?:\/\d{4})?\/[a-z]{2}[a-z0-9-]*|(?<![a-z])(?:qd|nq|cv) (?:so )?\d+(?![\d/])/gu
const yearRange = /(?<!\d)(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d(?!\d)/gu
const isoDay = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/gu
const writtenDay = /(?:ngay )?(?<!\d)(\d{1,2}) thang (\d{1,2})(?:,? nam (?:(20\d\d)|(sau)))?(?!\d)/gu
const fullDay = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d|\d\d)(?!\d)/gu
const shortDay = /(?<![\d/.])(\d{1,2})\s?[/.]\s?(\d{1,2})(?![\d/])(?:\s?nam (?:(20\d\d)|(sau)))?/gu
const monthCount = /(?<![\d/])(\d{1,2}) thang(?= dau nam| nam 20|\s*(?:$|[)]))/gu
/** "Chín tháng đầu năm", "nửa đầu năm". */
const countInWords = /(?<![a-z])(hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi mot)(?= thang dau nam)/gu
const firstHalf = /(?<![a-z])nua (?:dau nam|nam dau)(?![a-z])|(?<![a-z])first half(?: of the year)?(?![a-z])/gu
const counts = ['hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot']
const digitsOf = (word: string): string => String(counts.indexOf(word) + 2)
const quarter = /(?<![a-z])(?:quy|quarter|q)\.?\s?(iv|i{1,3}|[1-4])(?![a-z\d])(?:\s?[/,-]?\s?(?:nam )?(20\d\d))?/gu
const yearAfter = String.raw`(?:\s?(?:[/.-]|,?\s?nam)\s?(?:(20\d\d)|(sau)|(2\d)(?!\d)))?`
const namedMonth = new RegExp(String.raw`(?<![a-z])(?:thang|thg|th|t)\.?\s?(\d{1,2})(?!\d)${yearAfter}`, 'gu')
const romanMonth = new RegExp(String.raw`(?<![a-z])thang (x?i{1,3}|x?iv|vi{0,3}|ix|x)(?![a-z\d])${yearAfter}`, 'gu')
const bareMonth = /(?<![\d/.])(\d{1,2})\s?[/-]\s?(20\d\d)(?!\d)/gu
/** "Jan-24": a date that a program wrote out in English. */
const englishMonth = /^ (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(20\d\d|\d\d) $/gu
/** "Jan", "September 2024", "Jan/27": as English headings name a month; "may" only where it ends or begins a heading, or with its year. */
const englishNames = '(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?'
const englishMonthName = new RegExp(
  String.raw`(?<![a-z])(?:${englishNames}\.?(?:[\s/'-]+(20\d\d|\d\d))?|(may)(?=\s*$|[\s/'-]+20\d\d|(?<=(?:^| in| of| for| to| by) may)\s*\()(?:[\s/'-]+(20\d\d))?)(?![a-z\d])`,
  'gu',
)
const englishDay = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s(?:of )?(?:${englishNames}|(may))[\s,]+(20\d\d)(?!\d)`,
  'gu',
)
const loneYear = /(?<!\d)(20\d\d)(?!\d)/gu

const isoToDay = (match: RegExpExecArray): DayMention & TextPosition => ({
  at: match.index,
  day: Number(match[3]),
  month: Number(match[2]),
  year: Number(match[1]),
  nextYear: false,
})

const toDay = (match: RegExpExecArray): DayMention & TextPosition => ({
  at: match.index,
  day: Number(match[1]),
  month: Number(match[2]),
  year: fullYear(match[3]),
  nextYear: match[4] !== undefined,
})

const toMonth = (match: RegExpExecArray): MonthMention & TextPosition => ({
  at: match.index,
  month: monthNumber(match[1] ?? ''),
  year: fullYear(match[2] ?? match[4]),
  nextYear: match[3] !== undefined,
})

const toEnglishMonth = (match: RegExpExecArray): MonthMention & TextPosition => ({
  at: match.index,
  month: englishMonths.indexOf(match[1] ?? match[3] ?? '') + 1,
  year: fullYear(match[2] ?? match[4]),
  nextYear: false,
})

const toEnglishDay = (match: RegExpExecArray): DayMention & TextPosition => ({
  at: match.index,
  day: Number(match[1]),
  month: englishMonths.indexOf(match[2] ?? match[3] ?? '') + 1,
  year: fullYear(match[4]),
  nextYear: false,
})

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const toQuarter = (match: RegExpExecArray): QuarterMention & TextPosition => {
  const text = match[1] ?? ''
  return { at: match.index, quarter: romans.indexOf(text) + 1 || Number(text), year: fullYear(match[2]) }
}

const fullYear = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : digits.length === 2 ? 2000 + Number(digits) : Number(digits)

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** 1-12 of digits or Roman numerals, else NaN. */
export const monthNumber = (text: string): number => {
  const roman = romans.indexOf(text.toLowerCase())
  return roman === -1 ? Number(text) : roman + 1
}

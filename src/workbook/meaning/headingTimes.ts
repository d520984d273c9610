import type { Basis } from '../../domain/ledger/ledger.ts'
import { marksOf } from '../words/headings.ts'
import { monthNumber, type DayMention, type MonthMention, type Periods } from '../words/periods.ts'
import type { Level } from './subjects.ts'

/** When a column's amounts are of, as its headings say together. */
export type HeadingTimes = {
  readonly span: 'toDate' | 'inMonth' | undefined
  readonly day: DayMention | undefined
  /** The day that the period of `day` begins with, where the heading names one. */
  readonly from: DayMention | undefined
  readonly month: MonthMention | undefined
  readonly quarter: number | undefined
  readonly firstMonths: number | undefined
  /** Lone years of the nearest heading that has any. */
  readonly years: readonly number[]
  /** Up to the month before the report's own, "đến hết tháng trước (liền kề)", or in that month alone. */
  readonly monthBefore: Basis | undefined
  /** A week, ten days, the year's last months: neither a month nor from the start of the year. */
  readonly partOfYear: boolean
  /** From the start of the project on. */
  readonly fromStart: boolean
  /** "Năm trước", "năm sau": a year told by this one. */
  readonly yearAway: -1 | 1 | undefined
  /** "Đến hết năm", "đến cuối năm". */
  readonly toYearEnd: boolean
}

/** The times of a heading's path, which runs from the top down. */
export const timesOf = (path: readonly Level[]): HeadingTimes => {
  const leafFirst = path.toReversed()
  return {
    span: spanOf(leafFirst),
    ...momentOf(leafFirst),
    years: yearsOf(leafFirst),
    monthBefore: monthBeforeOf(path),
    partOfYear: path.some(({ words }) => partOfYear.test(words)),
    fromStart: path.some(({ words }) => fromStart.test(words)),
    yearAway: yearAwayOf(leafFirst),
    toYearEnd: leafFirst.some(
      ({ words, periods }) => periods.last === undefined && / den (?:het|cuoi) nam /u.test(words),
    ),
  }
}

const monthBeforeOf = (path: readonly Level[]): Basis | undefined => {
  if (
    path.some(({ words }) =>
      / (?:den|toi|het|cuoi) thang (?:truoc|lien (?:ke )?truoc|ke truoc) | end of (?:the )?(?:previous|last) month /u.test(
        words,
      ),
    )
  )
    return 'toDate'
  return path.some(({ words }) =>
    / (?:giai ngan|thanh toan) (?:trong |cua )?thang (?:truoc|lien truoc) |^ thang truoc $| (?:previous|last) month disbursement /u.test(
      words,
    ),
  )
    ? 'inMonth'
    : undefined
}

const partOfYear =
  / (?:(?:\d+|hai|ba|bon|nam|sau) thang (?:cuoi|con lai)(?: cua)? nam|nua (?:cuoi nam|nam cuoi)|trong \d+ ngay|\d+ ngay (?:dau|giua|cuoi) thang|(?:trong |hang |moi )?tuan (?:nay|truoc|bao cao|\d+)|(?:giai ngan|thanh toan|trong|hang|moi) tuan|second half|this week|weekly) /u

const fromStart =
  / (?:tu (?:khi |luc |ngay |thoi diem )?(?:khoi cong|bat dau|trien khai)|khoi cong den|tu dau du an|tu truoc (?:den|toi)|since (?:inception|commencement|the start)) /u

/** Of the nearest heading that says so; not "chuyển sang năm sau", "các năm trước", nor the year of a day or a month. */
const yearAwayOf = (leafFirst: readonly Level[]): HeadingTimes['yearAway'] => {
  for (const { words, periods } of leafFirst) {
    if (periods.years.length > 0) return undefined
    if (/(?<! cac| het| cuoi| sang) nam (?:sau|tiep theo|ke tiep|toi) /u.test(words) && !takesYear(periods)) return 1
    if (/(?<! cac| nhung) nam (?:truoc|ngoai|lien truoc) (?!chuyen|keo)/u.test(words)) return -1
  }
  return undefined
}

/** "31/01 năm sau". */
const takesYear = ({ days, months }: Periods): boolean => [...days, ...months].some(({ nextYear }) => nextYear)

/** Of the nearest heading that names any. "Năm 2025" over "1/2025" only tells when. */
const yearsOf = (leafFirst: readonly Level[]): readonly number[] =>
  leafFirst.find(
    ({ words, periods }, at) =>
      periods.years.length > 0 &&
      !(
        bareYear.test(words) &&
        leafFirst.slice(0, at).some(({ periods: below, text }) => below.months.length > 0 || /^\d{1,2}$/u.test(text))
      ),
  )?.periods.years ?? []

const bareYear = /^ (?:nam )?20\d\d $/u

const spanOf = (leafFirst: readonly Level[]): HeadingTimes['span'] => {
  const spans = leafFirst.map(({ text, words }) => {
    const marks = marksOf(text.replace(aside, ' '))
    if (!marks.has('toDate')) return marks.has('inMonth') ? 'inMonth' : undefined
    return marks.has('inMonth') && !words.includes(' luy ke ') ? 'inMonth' : 'toDate'
  })
  return spans.find(span => span !== undefined)
}

/** "(đã trừ số nộp giảm trong kỳ)": what is in the figure or not, of whatever time it is. */
const aside =
  /\(\s*(?:(?:đã |chưa |không |có )*(?:bao gồm|gồm|kể|tính|trừ|đối chiếu|điều chỉnh)|kể cả|cả |theo |trong đó|sau khi )[^()]*\)/giu

type HeadingMoment = Pick<HeadingTimes, 'day' | 'from' | 'month' | 'quarter' | 'firstMonths'>

/** The nearest heading that names a time: of "từ 01/01/2024 đến hết tháng 9" what is named last, by its place. */
const momentOf = (leafFirst: readonly Level[]): HeadingMoment => {
  const bare = bareMonthOf(leafFirst)
  if (bare !== undefined)
    return { ...noMoment, month: underYear({ month: bare, year: undefined, nextYear: false }, leafFirst) }
  for (const { periods, words } of leafFirst) {
    const { days, months, quarters, firstMonths, last } = periods
    const starts = isRange(words) ? startsOf(periods) : []
    if (last === undefined && firstMonths === undefined) continue
    const month = months.at(-1) && underYear(months.at(-1), leafFirst)
    if (last === 'month') return { ...noMoment, month, from: starts.at(-1), firstMonths }
    if (last === 'quarter') return { ...noMoment, quarter: quarters.at(-1)?.quarter, from: starts.at(-1), firstMonths }
    if (last === 'day') return { ...noMoment, day: days.at(-1), from: starts.at(-1), firstMonths }
    return { ...noMoment, firstMonths }
  }
  return noMoment
}

/** "Từ … đến …", "T1-T9". */
const isRange = (words: string): boolean =>
  / (?:tu|from|between) | (?:t|thang) \d{1,2} (?:den |toi )?(?:t|thang) \d/u.test(words)

/** What a range may begin with: all the times that it names but the last, a month with its first day. */
const startsOf = ({ days, months, last }: Periods): readonly DayMention[] => {
  const early = (last === 'month' ? months.slice(0, -1) : months).map(month => ({ ...month, day: 1 }))
  return [...early, ...(last === 'day' ? days.slice(0, -1) : days)]
}

/** "Năm 2025" over "Tháng 1": the January that closes the plan year before. */
const underYear = <M extends HeadingMoment['month']>(month: M, leafFirst: readonly Level[]): M => {
  if (month === undefined || month.year !== undefined) return month
  if (leafFirst.slice(1).some(({ words }) => /^ nam (?:sau|tiep theo|ke tiep) $/u.test(words)))
    return { ...month, nextYear: true }
  const above = leafFirst.slice(1).find(({ words }) => bareYear.test(words))
  const year = Number(/20\d\d/u.exec(above?.words ?? '')?.[0])
  return above ? { ...month, year: month.nextYear ? year + 1 : year } : month
}

const noMoment: HeadingMoment = {
  day: undefined,
  from: undefined,
  month: undefined,
  quarter: undefined,
  firstMonths: undefined,
}

/** "1", "XII" under "Tháng". */
const bareMonthOf = ([leaf, parent]: readonly Level[]): number | undefined => {
  if (!leaf || !parent || !/ thang (?:trong nam )?$/u.test(parent.words)) return undefined
  if (!/^(?:\d{1,2}|[ivx]+)$/iu.test(leaf.text)) return undefined
  const month = monthNumber(leaf.text)
  return month >= 1 && month <= 13 ? month : undefined
}

import type { Basis, Capital, Reporter } from '../../domain/ledger/ledger.ts'
import type { LeftOutReason } from '../said/leftOutReasons.ts'
import { classifySource } from '../../domain/names/sources.ts'
import { wholeSource } from '../../domain/base/ids.ts'
import { fieldOf, marksOf, type FieldRole, type HeadingMark } from '../words/headings.ts'
import { monthNumber, periodsOf, type DayMention, type MonthMention, type Periods } from '../words/periods.ts'
import { remembered } from '../words/remembered.ts'
import { unitOf, isUnitLine } from '../words/units.ts'
import { wordsOf } from '../words/words.ts'
import { createFamily, scoreSubjects, type Family, type Level, type Score, type HeadingSubject } from './subjects.ts'
import { weights } from './weights.ts'

export type { HeadingSubject } from './subjects.ts'

/** What a column's headings say together, from the words alone. */
export type Sense = {
  readonly field: FieldRole | undefined
  readonly subject: HeadingSubject
  /** What its words speak for, the strongest first. */
  readonly scores: readonly Score[]
  /** Why an amount does not count, in the code's words. */
  readonly why: LeftOutReason | undefined
  /** `both`: the year's plan with last year's in it. */
  readonly capital: Capital | 'both' | undefined
  /** Where in the path "Tổng số" stands, counted from the top; undefined where it is no total. */
  readonly totalDepth: number | undefined
  readonly part: 'advance' | 'volume' | undefined
  /** "Trong đó: NSTW": a part of the column before it. */
  readonly isOfWhich: boolean
  /** As written. */
  readonly source: string | undefined
  readonly span: 'toDate' | 'inMonth' | undefined
  readonly day: DayMention | undefined
  /** The day that the period of `day` begins with, where the heading names one. */
  readonly from: DayMention | undefined
  readonly month: MonthMention | undefined
  readonly quarter: number | undefined
  readonly firstMonths: number | undefined
  /** Lone years of the nearest heading that has any. */
  readonly years: readonly number[]
  readonly priorYears: boolean
  /** Some heading speaks of a plan: "Giải ngân KH 2023". */
  readonly namesPlan: boolean
  readonly version: 'adjusted' | 'initial' | 'allotted' | undefined
  readonly wholeYear: boolean
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
  readonly byPrimeMinister: boolean
  readonly reporter: Reporter | undefined
  readonly unitFactor: number | undefined
}

/** The senses of a table's columns; each path runs from the top heading down. */
export const readSenses = (paths: readonly (readonly string[])[]): readonly Sense[] => {
  const levels = paths.map(path => path.filter(text => !isUnitLine(text)).map(readLevel))
  const family = createFamily(levels)
  return levels.map((path, column) => senseOf(path, { header: paths[column] ?? [], family }))
}

const readLevel = remembered((text): Level => ({
  text,
  words: wordsOf(text),
  marks: marksOf(text),
  periods: periodsOf(text.replace(proviso, ' ')),
}))

/** "(… ngày 31/1 năm sau đối với báo cáo năm)": a time that holds for another report. */
const proviso = /\([^()]*(?:đối với|nếu|trường hợp)[^()]*\)/giu

type Context = { readonly header: readonly string[]; readonly family: Family }

const senseOf = (path: readonly Level[], { header, family }: Context): Sense => {
  const leafFirst = path.toReversed()
  const marked = (mark: HeadingMark): boolean => path.some(({ marks }) => marks.has(mark))
  const scores = scoreSubjects(leafFirst, family)
  const strongest = scores[0]
  const isSaid = strongest !== undefined && strongest.score >= weights.claim
  const subject = isSaid ? strongest.subject : 'none'
  return {
    field: fieldOfPath(leafFirst, subject),
    subject,
    scores,
    why: isSaid ? strongest.why : undefined,
    capital: capitalOf(leafFirst),
    totalDepth: totalDepthOf(path),
    part: partOf(path),
    isOfWhich: ofWhich.test(leafFirst[0]?.words ?? ''),
    source: sourceOf(leafFirst),
    span: spanOf(leafFirst),
    ...momentOf(leafFirst),
    years: yearsOf(leafFirst),
    priorYears: path.some(({ marks }) => marks.has('priorYears') && !marks.has('carried')),
    namesPlan: marked('plan'),
    version: versionOf(marked),
    wholeYear: marked('wholeYear'),
    monthBefore: monthBeforeOf(path),
    partOfYear: path.some(({ words }) => partOfYear.test(words)),
    fromStart: path.some(({ words }) => fromStart.test(words)),
    yearAway: yearAwayOf(leafFirst),
    toYearEnd: leafFirst.some(
      ({ words, periods }) => periods.last === undefined && / den (?:het|cuoi) nam /u.test(words),
    ),
    byPrimeMinister: marked('primeMinister'),
    reporter: marked('treasury') ? 'treasury' : marked('investorSays') ? 'investor' : undefined,
    unitFactor: header
      .toReversed()
      .map(unitOf)
      .find(factor => factor !== undefined),
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
const yearAwayOf = (leafFirst: readonly Level[]): Sense['yearAway'] => {
  for (const { words, periods } of leafFirst) {
    if (periods.years.length > 0) return undefined
    if (/(?<! cac| het| cuoi| sang) nam (?:sau|tiep theo|ke tiep|toi) /u.test(words) && !takesYear(periods)) return 1
    if (/(?<! cac| nhung) nam (?:truoc|ngoai|lien truoc) (?!chuyen|keo)/u.test(words)) return -1
  }
  return undefined
}

/** "31/01 năm sau". */
const takesYear = ({ days, months }: Periods): boolean => [...days, ...months].some(({ nextYear }) => nextYear)

/** What a heading begins with that tells parts; "đã bao gồm" further on is a remark. */
const ofWhich = /^ (?:of which|trong do|tr do|bao gom|gom|chia ra|chi tiet|td) /u

/** Paid for volume, or in advance: by the heading's own words, not by a remark in brackets. */
const partOf = (path: readonly Level[]): Sense['part'] => {
  const own = path.map(({ text }) => marksOf(text.replace(/\([^()]*\)/gu, ' ')))
  if (own.some(marks => marks.has('advance'))) return 'advance'
  return own.some(marks => marks.has('volume')) ? 'volume' : undefined
}

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

/** "Tổng số" at the foot of the path, or over "Số tiền" there. */
const totalDepthOf = (path: readonly Level[]): number | undefined => {
  const depth = path.findLastIndex(({ marks }) => !marks.has('money') || marks.has('total'))
  return path[depth]?.marks.has('total') === true ? depth : undefined
}

const versionOf = (marked: (mark: HeadingMark) => boolean): Sense['version'] => {
  if (marked('adjusted')) return 'adjusted'
  if (marked('allotted')) return 'allotted'
  return marked('initial') ? 'initial' : undefined
}

/** A field by its lowest heading; "Dự án" over months is a parent, not a field. */
const fieldOfPath = (leafFirst: readonly Level[], subject: HeadingSubject): FieldRole | undefined => {
  const leaf = leafFirst[0]
  if (!leaf) return undefined
  const field = fieldOf(leaf.text)
  // "Tháng năm" under a heading that names an amount is May; by itself it is the column of months.
  if (field === 'period' && subject !== 'none' && leaf.periods.months.length > 0) return undefined
  if (field === 'text' && tellsWords.test(leaf.words)) return field
  if (field === 'text') return subject === 'none' || subject === 'ignored' ? field : undefined
  return field === 'name' && namesSource(leaf.text) ? undefined : field
}

/** It begins with what is told in words, so that what follows only says what of. */
const tellsWords =
  /^ (?:thoi gian|nguyen nhan|kho khan|vuong mac|giai phap|kien nghi|ghi chu|ly do|bien phap|remarks?|notes?|difficulties) /u

/** The nearest heading that names a year's capital: last year's carried over, this year's, or both together. */
const capitalOf = (leafFirst: readonly Level[]): Sense['capital'] => {
  const level = leafFirst.find(
    ({ marks, periods }) =>
      marks.has('carried') || (marks.has('plan') && periods.years.length > 0) || isLoneYear(periods),
  )
  if (!level?.marks.has('carried') || level.marks.has('notCarried')) return level && 'planYear'
  return level.marks.has('withCarried') ? 'both' : 'carriedOver'
}

/** "Năm 2024". */
const isLoneYear = ({ years, days, months, quarters }: Periods): boolean =>
  years.length === 1 && days.length + months.length + quarters.length === 0

const sourceOf = (leafFirst: readonly Level[]): string | undefined =>
  leafFirst
    .find(({ text, words, marks }) => {
      return !assigner.test(words) && !marks.has('investment') && namesSource(text)
    })
    ?.text.replace(/^trong đó\s*[:,-]?\s*/iu, '')
    .replace(unitInBrackets, '')

/** "Vốn NSTW (tr.đ)": what it is counted in is no part of its name. */
const unitInBrackets =
  /\s*\((?:đvt\s*:\s*)?(?:1[.,]000[^()]*|(?:tỷ|tỉ|triệu|tr|nghìn|ngàn)\.?\s?(?:đồng|đ|vnđ)|đồng|đ|vnđ)\.?\)\s*$/iu

const namesSource = remembered((text: string): boolean => {
  const source = classifySource(text.replace(unitInBrackets, ''))
  return source !== undefined && source !== wholeSource
})

/** "Trung ương giao", "Địa phương giao": who assigned the plan, not where the money comes from. */
const assigner = /(?:ttg|thu tuong|chinh phu|trung uong|tw|dia phuong|tinh|hdnd|ubnd) (?:da )?giao/u

const spanOf = (leafFirst: readonly Level[]): Sense['span'] => {
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

type HeadingMoment = Pick<Sense, 'day' | 'from' | 'month' | 'quarter' | 'firstMonths'>

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

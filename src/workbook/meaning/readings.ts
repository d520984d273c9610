import {
  dateOf,
  monthEnd,
  planMonths,
  yearStart,
  type IsoDate,
  type PlanMonth,
  type PlanYear,
} from '../../domain/base/calendar.ts'
import type { Basis, Capital } from '../../domain/ledger/ledger.ts'
import type { Column, ColumnContext, ColumnDraft } from './column.ts'
import type { LeftOutReason } from '../said/leftOutReasons.ts'
import type { ColumnRole } from '../said/roles.ts'
import type { DayMention } from '../words/periods.ts'
import type { Sense } from './senses.ts'
import { planDateOf } from '../tables/titles.ts'

export const readPlan = ({ sense, header }: ColumnDraft, context: ColumnContext): MeaningReading => {
  const { planYear, titles } = context
  const { years, capital } = sense
  const named = planDateOf(header.join(' ')) ?? titles.planDate
  const fact = { basis: 'toDate', asOf: named ?? yearStart(planYear) } as const
  if (
    capital === 'carriedOver' ||
    (capital === undefined && titles.carried && years.every(year => year < planYear) && years.length > 0)
  ) {
    if (years.some(year => year > planYear)) return ignored('carried over into another year')
    return { role: 'carriedOver', ...fact, asOf: planDateOf(header.join(' ')) ?? yearStart(planYear) }
  }
  if ((years.length > 0 && !years.includes(planYear)) || sense.yearAway !== undefined) return ignored('another year')
  if (capital === 'both' || years.some(year => year < planYear))
    return { ...unsure('plan', ['plan', 'carriedOver']), ...fact }
  // What the Prime Minister assigned stands beside what the province makes of it, never in its place.
  return { role: sense.byPrimeMinister ? 'primeMinisterPlan' : 'plan', ...fact }
}

export const readCommitment = (named: ColumnDraft, context: ColumnContext): MeaningReading => {
  const { planYear } = context
  const draft = inNextJanuary(named, planYear)
  const { sense } = draft
  const capital = capitalOf(draft, context)
  if (isAnotherYear(sense, planYear) && capital === 'planYear') return ignored('another year')
  const moment = momentIn(sense, planYear) ?? firstMonthsIn(sense, planYear)
  if (moment === 'outside') return ignored('another year')
  if (isAfterClose(moment?.asOf, planYear))
    return { ...unsure('commitment', ['ignoredAmount', 'commitment']), capital, ...moment, basis: 'toDate' }
  if (reachOf(sense, planYear) === 'other') return { ...unsure('commitment', ['ignoredAmount', 'commitment']), capital }
  const basis =
    sense.day !== undefined && !/l(?:ũy|uỹ) kế|cộng dồn/iu.test(draft.header.join(' ')) ? undefined : sense.span
  if (moment !== undefined) return { role: 'commitment', capital, basis, ...moment }
  const reached = reachedIn(sense, context)
  if (reached !== undefined) return { role: 'commitment', capital, ...reached }
  if (context.isTall) return { role: 'commitment', capital, basis: sense.span }
  return { ...unsure('commitment', ['commitment', 'plan', 'rowTotal']), capital }
}

export const readDisbursement = (
  named: ColumnDraft,
  subject: 'disbursement' | 'estimate',
  context: ColumnContext,
): MeaningReading => {
  const { planYear, asOf } = context
  const draft = inNextJanuary(named, planYear)
  const { sense } = draft
  const capital = capitalOf(draft, context)
  const earlier = earlierYears(sense, planYear, capital)
  if (earlier) return earlier
  if (capital === 'planYear' && isAnotherYear(sense, planYear)) return perhapsCarried(draft, subject, context)
  const before = sense.monthBefore && monthBeforeOf(asOf)
  if (before !== undefined && sense.capital !== 'both')
    return { role: subject, capital, basis: sense.monthBefore, asOf: before }
  const moment = momentIn(sense, planYear) ?? firstMonthsIn(sense, planYear)
  if (moment === 'outside') return ignored('another year')
  const reach = reachOf(sense, planYear)
  if (reach === 'older') return ignored('from the start, this year with it')
  if (reach === 'other')
    return { ...unsure(subject, ['ignoredAmount', subject]), capital, asOf, ...moment, basis: 'toDate' }
  if (isAfterClose(moment?.asOf ?? asOf, planYear))
    return { ...unsure(subject, ['ignoredAmount', subject]), capital, asOf, ...moment, basis: sense.span ?? 'toDate' }
  if (subject === 'disbursement' && isYetToCome(sense, moment?.asOf, asOf))
    return {
      ...unsure(subject, ['estimate', subject]),
      capital,
      ...moment,
      basis: sense.month === undefined ? 'toDate' : (sense.span ?? 'inMonth'),
    }
  if (sense.capital === 'both') return { ...unsure(subject, [subject, 'ignoredAmount']), ...moment, basis: 'toDate' }
  if (moment?.month !== undefined && sense.day === undefined)
    return { role: subject, capital, basis: reach ?? sense.span ?? context.titles.span, ...moment }
  if (moment !== undefined) return { role: subject, capital, basis: reach ?? 'toDate', ...moment }
  if (context.isTall) return { role: subject, capital, basis: sense.span }
  const basis = sense.span ?? 'toDate'
  if (subject === 'estimate') {
    const day = estimatedDay(sense, context)
    return day === undefined
      ? ignored('an estimate without its date')
      : { role: subject, capital, basis: 'toDate', asOf: day }
  }
  if (asOf === undefined) return { role: subject, capital, basis, question: { kind: 'asOf' } }
  return { role: subject, capital, basis, asOf: basis === 'inMonth' ? endOfMonth(asOf) : asOf }
}

/** "Giải ngân KH 2024 đến 30/9/2025": if it counts, it is last year's capital. */
const perhapsCarried = (
  { sense }: ColumnDraft,
  subject: 'disbursement' | 'estimate',
  { planYear, asOf }: ColumnContext,
): MeaningReading => {
  const moment = momentIn(sense, planYear)
  const day = moment === 'outside' ? undefined : (moment?.asOf ?? asOf)
  return { ...unsure(subject, [subject, 'ignoredAmount']), capital: 'carriedOver', basis: 'toDate', asOf: day }
}

/** Of the whole year, to the year's end, or to the end of the report's own month. */
const estimatedDay = (
  { wholeYear, toYearEnd, years, span }: Sense,
  { planYear, asOf }: ColumnContext,
): IsoDate | undefined => {
  if (toYearEnd) return monthEnd(planYear, 12)
  if (wholeYear || years.includes(planYear)) return monthEnd(planYear, 13)
  return span === 'toDate' ? asOf && endOfMonth(asOf) : undefined
}

export type MeaningReading = Partial<Column>

export const ignored = (why: LeftOutReason): MeaningReading => ({ role: 'ignoredAmount', why })

export const unsure = (role: ColumnRole, candidates: readonly ColumnRole[]): MeaningReading => ({
  role,
  question: { kind: 'column', candidates },
})

/** Disbursed before the plan year: from the start to the end of last year, or in one earlier year. */
const earlierYears = (sense: Sense, planYear: PlanYear, capital: Capital): MeaningReading | undefined => {
  if (sense.part !== undefined && sense.priorYears) return ignored('advances of earlier years')
  const day = sense.day && dateIn(sense.day, planYear)
  const isBefore = day !== undefined && day < yearStart(planYear)
  const lastYears = sense.years.length > 0 && sense.years.every(year => year < planYear)
  const endsLastYear = isBefore || (lastYears && day === undefined) || (sense.priorYears && day === `${planYear}-01-31`)
  if (sense.priorYears && !endsLastYear) {
    return day === undefined && sense.month === undefined && (!sense.fromStart || sense.yearAway === -1)
      ? prior(planYear, undefined)
      : ignored('from the start, this year with it')
  }
  if (lastYears && sense.namesPlan && capital === 'planYear')
    return day === undefined || day <= monthEnd(planYear, 1) ? ignored('another year') : undefined
  if (!endsLastYear || (capital === 'carriedOver' && !isBefore && !sense.priorYears)) return undefined
  if (isBefore && capital === 'planYear' && !sense.priorYears && !closesYear(day))
    return { ...unsure('priorYears', ['priorYears', 'disbursement']), basis: 'toDate', asOf: day }
  return sense.priorYears || (sense.span === 'toDate' && isBefore) || (sense.span === 'toDate' && !sense.namesPlan)
    ? prior(planYear, day)
    : ignored('another year')
}

const closesYear = (day: IsoDate): boolean => day.endsWith('-12-31') || day.endsWith('-01-31')

const prior = (planYear: PlanYear, day: IsoDate | undefined): MeaningReading => ({
  role: 'priorYears',
  basis: 'toDate',
  asOf: day ?? dateOf(planYear - 1, 12, 31),
})

/**
 * What a heading's times span: "từ 01/9 đến 30/9" the month, "từ 01/01 đến 30/9" the year to date, "từ 01/01/2021" more than
 * the year; `other`: a quarter, a week, the year's last months, which the ledger cannot hold. Undefined where it says nothing.
 */
const reachOf = (sense: Sense, planYear: PlanYear): Basis | 'older' | 'other' | undefined => {
  const { span, from, day, month, quarter, firstMonths, partOfYear } = sense
  if (partOfYear) return 'other'
  if (from !== undefined) {
    if ((from.year ?? planYear) < planYear) return 'older'
    if (from.day === 1 && from.month === 1) return 'toDate'
    return from.day === 1 && (day ?? month)?.month === from.month ? 'inMonth' : 'other'
  }
  if (quarter !== undefined && span !== 'toDate') return 'other'
  return firstMonths === undefined && day !== undefined && span === 'inMonth' ? 'inMonth' : undefined
}

/** After 31 January of the next year nothing of a plan year's money is paid any more: it is another year's, or carried over. */
const isAfterClose = (day: IsoDate | undefined, planYear: PlanYear): boolean =>
  day !== undefined && day > monthEnd(planYear, 13)

/** Paid in a month after the report's own day, or to a day more than a month after it: told before it can be known. */
const isYetToCome = ({ month, day, span }: Sense, to: IsoDate | undefined, asOf: IsoDate | undefined): boolean => {
  if (to === undefined || asOf === undefined || to <= asOf) return false
  const isOfMonth = month !== undefined && day === undefined && span !== 'toDate'
  return isOfMonth ? to.slice(0, 7) > asOf.slice(0, 7) : to > endOfNextMonth(asOf)
}

/** "Cam kết giải ngân năm 2026" over "Tháng 1" closes the plan of 2025. */
const inNextJanuary = (draft: ColumnDraft, planYear: PlanYear): ColumnDraft => {
  const { month, years } = draft.sense
  const isClose = month?.month === 1 && month.year === undefined && years.length === 1 && years[0] === planYear + 1
  return isClose && month !== undefined
    ? { ...draft, sense: { ...draft.sense, month: { ...month, year: planYear + 1 }, years: [] } }
    : draft
}

const capitalOf = ({ sense }: ColumnDraft, { titles, planYear }: ColumnContext): Capital => {
  if (sense.capital === 'carriedOver') return 'carriedOver'
  return titles.carried && sense.capital === undefined && !sense.years.includes(planYear) ? 'carriedOver' : 'planYear'
}

const isAnotherYear = ({ years }: Sense, planYear: PlanYear): boolean => years.length > 0 && !years.includes(planYear)

type HeadingMoment = { readonly asOf: IsoDate; readonly month: PlanMonth | undefined }

/** The plan month or the day that a heading names; `outside` the plan year's thirteen months. */
const momentIn = ({ day, month }: Sense, planYear: PlanYear): HeadingMoment | 'outside' | undefined => {
  if (day !== undefined) {
    const asOf = dateIn(day, planYear)
    return asOf && { asOf, month: asOf === monthEnd(planYear, 13) ? 13 : undefined }
  }
  if (month === undefined) return undefined
  const year = month.year ?? (month.nextYear ? planYear + 1 : planYear)
  const planMonth = planMonths[month.month - 1 + (year - planYear) * 12]
  return planMonth === undefined ? 'outside' : { asOf: monthEnd(planYear, planMonth), month: planMonth }
}

/** A day without a year lies in the plan year; 31 January closes it, and so lies in the next. */
const dateIn = ({ day, month, year, nextYear }: DayMention, planYear: PlanYear): IsoDate | undefined =>
  dateOf(year ?? (nextYear || (month === 1 && day === 31) ? planYear + 1 : planYear), month, day)

/** "9 tháng đầu năm", "đến hết quý III": to the end of that month. */
const firstMonthsIn = ({ firstMonths, quarter }: Sense, planYear: PlanYear): HeadingMoment | undefined => {
  const months = firstMonths ?? (quarter !== undefined ? quarter * 3 : undefined)
  const month = months === undefined ? undefined : planMonths[months - 1]
  return month && { asOf: monthEnd(planYear, month), month: undefined }
}

/** "Lũy kế từ đầu năm" beside the report's own day, "đến hết năm 2025": to date, up to where the report or the year goes. */
const reachedIn = (
  { span, toYearEnd }: Sense,
  { asOf, planYear }: ColumnContext,
): (HeadingMoment & { readonly basis: Basis }) | undefined => {
  if (toYearEnd) return { basis: 'toDate', asOf: monthEnd(planYear, 12), month: undefined }
  if (asOf === undefined || span === undefined) return undefined
  return { basis: span, asOf: span === 'inMonth' ? endOfMonth(asOf) : asOf, month: undefined }
}

/** "Đến hết tháng trước liền kề" in the report of September: 31 August. */
const monthBeforeOf = (asOf: IsoDate | undefined): IsoDate | undefined => {
  const [year = 0, month = 0] = (asOf ?? '').split('-').map(Number)
  return asOf === undefined
    ? undefined
    : dateOf(
        month === 1 ? year - 1 : year,
        month === 1 ? 12 : month - 1,
        new Date(Date.UTC(year, month - 1, 0)).getUTCDate(),
      )
}

const endOfNextMonth = (date: IsoDate): IsoDate => {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return endOfMonth(dateOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? date)
}

const endOfMonth = (date: IsoDate): IsoDate => {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return dateOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()) ?? date
}

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
  if (years.length > 0 && !years.includes(planYear)) return ignored('another year')
  if (capital === 'both' || years.some(year => year < planYear))
    return { ...unsure('plan', ['plan', 'carriedOver']), ...fact }
  // What the Prime Minister assigned stands beside what the province makes of it, never in its place.
  return { role: sense.byPrimeMinister ? 'primeMinisterPlan' : 'plan', ...fact }
}

export const readCommitment = (draft: ColumnDraft, context: ColumnContext): MeaningReading => {
  const { sense } = draft
  const { planYear } = context
  const capital = capitalOf(draft, context)
  if (isAnotherYear(sense, planYear) && capital === 'planYear') return ignored('another year')
  const moment = momentIn(sense, planYear) ?? firstMonthsIn(sense, planYear)
  if (moment === 'outside') return ignored('another year')
  const basis =
    sense.day !== undefined && !/l(?:ũy|uỹ) kế|cộng dồn/iu.test(draft.header.join(' ')) ? undefined : sense.span
  if (moment !== undefined) return { role: 'commitment', capital, basis, ...moment }
  const reached = reachedIn(sense, context)
  if (reached !== undefined) return { role: 'commitment', capital, ...reached }
  if (context.isTall) return { role: 'commitment', capital, basis: sense.span }
  return { ...unsure('commitment', ['commitment', 'plan', 'rowTotal']), capital }
}

export const readDisbursement = (
  draft: ColumnDraft,
  subject: 'disbursement' | 'estimate',
  context: ColumnContext,
): MeaningReading => {
  const { sense } = draft
  const { planYear, asOf } = context
  const capital = capitalOf(draft, context)
  const earlier = earlierYears(sense, planYear, capital)
  if (earlier) return earlier
  if (capital === 'planYear' && isAnotherYear(sense, planYear)) return unsure(subject, ['carriedOver', 'ignoredAmount'])
  const before = sense.monthBefore ? monthBeforeOf(asOf) : undefined
  if (before !== undefined && sense.capital !== 'both') return { role: subject, capital, basis: 'toDate', asOf: before }
  const moment = momentIn(sense, planYear) ?? firstMonthsIn(sense, planYear)
  if (moment === 'outside') return ignored('another year')
  if (sense.capital === 'both')
    return { ...unsure(subject, ['disbursement', 'carriedOver']), ...moment, basis: 'toDate' }
  if (moment?.month !== undefined && sense.day === undefined)
    return { role: subject, capital, basis: sense.span ?? context.titles.span, ...moment }
  if (moment !== undefined) return { role: subject, capital, basis: spanOfDays(sense), ...moment }
  if (context.isTall) return { role: subject, capital, basis: sense.span }
  const basis = sense.span ?? 'toDate'
  if (subject === 'estimate') {
    if (!sense.wholeYear) return ignored('an estimate without its date')
    return { role: subject, capital, basis: 'toDate', asOf: monthEnd(planYear, 13) }
  }
  if (asOf === undefined) return { role: subject, capital, basis, question: { kind: 'asOf' } }
  return { role: subject, capital, basis, asOf: basis === 'inMonth' ? endOfMonth(asOf) : asOf }
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
    return day === undefined && sense.month === undefined
      ? prior(planYear, undefined)
      : ignored('from the start, this year with it')
  }
  if (lastYears && sense.namesPlan && capital === 'planYear')
    return day === undefined || day <= monthEnd(planYear, 1) ? ignored('another year') : undefined
  if (!endsLastYear || (capital === 'carriedOver' && !isBefore && !sense.priorYears)) return undefined
  return sense.priorYears || (sense.span === 'toDate' && isBefore) || (sense.span === 'toDate' && !sense.namesPlan)
    ? prior(planYear, day)
    : ignored('another year')
}

const prior = (planYear: PlanYear, day: IsoDate | undefined): MeaningReading => ({
  role: 'priorYears',
  basis: 'toDate',
  asOf: day ?? dateOf(planYear - 1, 12, 31),
})

/** "từ 01/9 đến 30/9" is the month, "từ 01/01 đến 30/9" is to date. */
const spanOfDays = ({ span, from, day }: Sense): Basis | undefined => {
  if (span === 'inMonth') return 'inMonth'
  if (from === undefined || (from.day === 1 && from.month === 1)) return 'toDate'
  return day?.month === from.month && from.day === 1 ? 'inMonth' : undefined
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
const firstMonthsIn = ({ firstMonths, quarter, span }: Sense, planYear: PlanYear): HeadingMoment | undefined => {
  const months = firstMonths ?? (quarter !== undefined && span === 'toDate' ? quarter * 3 : undefined)
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

const endOfMonth = (date: IsoDate): IsoDate => {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return dateOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()) ?? date
}

import type { Brand } from './brand.ts'

/** A day as `YYYY-MM-DD`. Compares as text. */
export type IsoDate = Brand<string, 'IsoDate'>

/** The year Y of the plan; its money may be disbursed from 1 Jan Y to 31 Jan Y+1 (Law 58/2024/QH15, art. 72). */
export type PlanYear = Brand<number, 'PlanYear'>

/** 1-12 are the months of Y, 13 is January of Y+1. */
export type PlanMonth = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13

export const planMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const satisfies readonly PlanMonth[]

const isoDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day, or undefined where the text is no real day of the calendar (2024-02-30). */
export const parseIsoDate = (text: string): IsoDate | undefined => {
  const match = isoDatePattern.exec(text)
  if (!match) return undefined
  return dateOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day, or undefined where there is no such day. Months 1-12. */
export const dateOf = (year: number, month: number, day: number): IsoDate | undefined => {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return undefined
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined
  return `${year}-${pad(month)}-${pad(day)}` as IsoDate // checked above: a real day
}

/** A day known to be real, as a literal in code or read back from our own store. Throws otherwise. */
export const isoDate = (text: string): IsoDate => {
  const date = parseIsoDate(text)
  if (date === undefined) throw new RangeError(`not a day: ${text}`)
  return date
}

export const parsePlanYear = (year: number): PlanYear | undefined =>
  Number.isInteger(year) && year >= 2000 && year <= 2100 ? (year as PlanYear) : undefined // the range is the whole of the brand

export const planYearOf = (year: number): PlanYear => {
  const planYear = parsePlanYear(year)
  if (planYear === undefined) throw new RangeError(`not a plan year: ${year}`)
  return planYear
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7))
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10))

/** Months 1-12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** First day of a plan month: 1 January of Y+1 for month 13. */
export const monthStart = (planYear: PlanYear, month: PlanMonth): IsoDate =>
  month === 13 ? isoDate(`${planYear + 1}-01-01`) : isoDate(`${planYear}-${pad(month)}-01`)

/** Last day of a plan month: 31 January of Y+1 for month 13. */
export const monthEnd = (planYear: PlanYear, month: PlanMonth): IsoDate =>
  month === 13
    ? isoDate(`${planYear + 1}-01-31`)
    : isoDate(`${planYear}-${pad(month)}-${pad(daysInMonth(planYear, month))}`)

/** The plan month a day falls in, or undefined outside 1 Jan Y to 31 Jan Y+1. */
export const planMonthOf = (planYear: PlanYear, date: IsoDate): PlanMonth | undefined => {
  const year = yearOf(date)
  const month = monthOf(date)
  if (year === planYear) return planMonths[month - 1]
  return year === planYear + 1 && month === 1 ? 13 : undefined
}

/**
 * How far a day lies into the plan year, in months: 1 at the end of January Y, 13 on 31 January Y+1, inside a month by
 * days; 0 before the year and 13 after it.
 */
export const monthsInto = (planYear: PlanYear, date: IsoDate): number => {
  const month = planMonthOf(planYear, date)
  if (month === undefined) return date < yearStart(planYear) ? 0 : 13
  return month - 1 + dayOf(date) / daysInMonth(yearOf(date), monthOf(date))
}

/** 1 January of the plan year. */
export const yearStart = (planYear: PlanYear): IsoDate => monthStart(planYear, 1)

/** 31 January of Y+1, the last day on which the year's plan may be disbursed. */
export const yearClose = (planYear: PlanYear): IsoDate => monthEnd(planYear, 13)

/** 31 December of Y+1, the last day for capital carried over into Y+1. */
export const carriedOverClose = (planYear: PlanYear): IsoDate => isoDate(`${planYear + 1}-12-31`)

export const isMonthEnd = (date: IsoDate): boolean => dayOf(date) === daysInMonth(yearOf(date), monthOf(date))

/** Days since 1 January 1970. */
export const dayNumber = (date: IsoDate): number =>
  Math.round(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / 86_400_000)

export const addDays = (date: IsoDate, days: number): IsoDate =>
  isoDate(new Date(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date) + days)).toISOString().slice(0, 10))

const pad = (part: number): string => String(part).padStart(2, '0')

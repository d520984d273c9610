import type { Time } from './model.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** ISO day at the end of a plan month; 13 is January of the next year. */
export const monthEnd = (year: number, month: number): string => {
  const [inYear, at] = month > 12 ? [year + 1, month - 12] : [year, month]
  return `${inYear}-${pad(at)}-${pad(lastDayOf(inYear, at))}`
}

export const reportDay = ({ year, month, day }: Time): string => `${year}-${pad(month)}-${pad(day)}`

/** Ways to write the report's day inside a heading or a title. */
export const dayForms = [
  '{d}/{m}/{Y}',
  '{dd}/{mm}/{Y}',
  '{d}.{m}.{Y}',
  'ngày {d}/{m}/{Y}',
  'ngày {dd} tháng {mm} năm {Y}',
  '{dd}-{mm}-{Y}',
]

const words = 'một hai ba tư năm sáu bảy tám chín mười|mười một|mười hai'
const monthWords = [...words.split('|')[0]!.split(' '), ...words.split('|').slice(1)]
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/**
 * A phrase with the form's calendar put in: {Y} {P} {N} the plan year, the one before and the next; {m} {mm} the month,
 * {prev} {next} its neighbours, {d} {dd} the day, {date} the day as this form writes it, {last} a month's last day.
 */
export const fill = (phrase: string, { year, month, day }: Time, dayForm = '{d}/{m}/{Y}'): string =>
  phrase
    .replaceAll('{date}', dayForm)
    .replaceAll('{Y}', String(year))
    .replaceAll('{P}', String(year - 1))
    .replaceAll('{N}', String(year + 1))
    .replaceAll('{mm}', pad(month))
    .replaceAll('{m}', String(month))
    .replaceAll('{prev}', String(month - 1))
    .replaceAll('{next}', String(month + 1))
    .replaceAll('{dd}', pad(day))
    .replaceAll('{d}', String(day))
    .replaceAll('{last}', String(lastDayOf(year, month)))
    .replaceAll('{word}', monthWords[month - 1] ?? String(month))
    .replaceAll('{roman}', romans[month - 1] ?? String(month))

import { dateOf, parsePlanYear, type IsoDate, type PlanYear } from '../../../domain/base/calendar.ts'

/** What stands in a field: nothing, a value, or something that is no value. */
export type Field<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'wrong' }

export const planYearField = (text: string): Field<PlanYear> =>
  field(text, trimmed => (/^\d{4}$/.test(trimmed) ? parsePlanYear(Number(trimmed)) : undefined))

/** A day as it is written in Vietnamese, `20/10/2024`, `1-9-2024`, or in English: `20 Oct 2024`. */
export const dateField = (text: string): Field<IsoDate> =>
  field(text, trimmed => {
    const match =
      /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed) ?? /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(trimmed)
    return match ? dateOf(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1])) : undefined
  })

/** By its number, or by the first letters of its English name. No month: 0, which no calendar has. */
const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : monthStems.indexOf(text.toLowerCase()) + 1

const monthStems = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export const valueOf = <T>(entered: Field<T>): T | undefined => (entered.kind === 'value' ? entered.value : undefined)

const field = <T>(text: string, parse: (trimmed: string) => T | undefined): Field<T> => {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'empty' }
  const value = parse(trimmed)
  return value === undefined ? { kind: 'wrong' } : { kind: 'value', value }
}

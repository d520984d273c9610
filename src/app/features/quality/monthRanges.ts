import { monthOf, yearOf, type IsoDate } from '../../../domain/base/calendar.ts'

/** Months that follow one another as one range, first and last as `9/2024`. `ends`: days in different months, ascending. */
export const monthRanges = (ends: readonly IsoDate[]): readonly (readonly [from: string, to: string])[] => {
  const ranges: [IsoDate, IsoDate][] = []
  for (const end of ends) {
    const last = ranges.at(-1)
    if (last && monthNumber(end) === monthNumber(last[1]) + 1) last[1] = end
    else ranges.push([end, end])
  }
  return ranges.map(([from, to]) => [monthText(from), monthText(to)])
}

const monthNumber = (day: IsoDate): number => yearOf(day) * 12 + monthOf(day)

const monthText = (day: IsoDate): string => `${monthOf(day)}/${yearOf(day)}`

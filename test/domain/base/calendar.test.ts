import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  addDays,
  carriedOverClose,
  dayNumber,
  daysInMonth,
  isMonthEnd,
  isoDate,
  monthEnd,
  monthStart,
  parseIsoDate,
  planMonthOf,
  planMonths,
  planYearOf,
  yearClose,
} from '../../../src/domain/base/calendar.ts'

const year = planYearOf(2024)
const anyDay = fc.integer({ min: -25_000, max: 80_000 }).map(days => addDays(isoDate('1970-01-01'), days))

describe('the thirteen months of a plan year', () => {
  test('the last is January of the next year', () => {
    expect(monthStart(year, 13)).toBe('2025-01-01')
    expect(monthEnd(year, 13)).toBe('2025-01-31')
    expect(yearClose(year)).toBe('2025-01-31')
    expect(carriedOverClose(year)).toBe('2025-12-31')
  })

  test.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 1],
    ['2024-12-31', 12],
    ['2025-01-31', 13],
    ['2025-02-01', undefined],
  ])('%s lies in month %s', (date, month) => {
    expect(planMonthOf(year, isoDate(date))).toBe(month)
  })

  test('follow on each other without a day between', () => {
    for (const [at, month] of planMonths.slice(1).entries()) {
      expect(addDays(monthEnd(year, planMonths[at] ?? 1), 1)).toBe(monthStart(year, month))
    }
  })
})

test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '20/10/2024', ''])(
  '%s is no day',
  text => {
    expect(parseIsoDate(text)).toBeUndefined()
  },
)

test.each([
  [2000, 29],
  [2023, 28],
  [2024, 29],
  [2100, 28],
])('February of %i has %i days', (of, days) => {
  expect(daysInMonth(of, 2)).toBe(days)
})

test('months are as long as they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (of, month) => {
      expect(daysInMonth(of, month)).toBe(new Date(Date.UTC(of, month, 0)).getUTCDate())
    }),
  )
})

test('days are counted one by one', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (date, days) => {
      expect(dayNumber(addDays(date, days)) - dayNumber(date)).toBe(days)
    }),
  )
})

test('the end of a month is the day before the first', () => {
  fc.assert(
    fc.property(anyDay, date => {
      expect(isMonthEnd(date)).toBe(addDays(date, 1).endsWith('-01'))
    }),
  )
})

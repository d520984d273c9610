import { expect, it } from 'vitest'
import { monthRanges } from '../../../../src/app/features/quality/monthRanges.ts'
import { isoDate } from '../../../../src/domain/base/calendar.ts'

it.each([
  [[], []],
  [['2024-03-31'], [['3/2024', '3/2024']]],
  [
    ['2024-01-31', '2024-02-29', '2024-03-31', '2024-06-30'],
    [
      ['1/2024', '3/2024'],
      ['6/2024', '6/2024'],
    ],
  ],
  [['2024-11-30', '2024-12-31', '2025-01-31'], [['11/2024', '1/2025']]],
])('%j', (ends, ranges) => {
  expect(monthRanges(ends.map(isoDate))).toEqual(ranges)
})

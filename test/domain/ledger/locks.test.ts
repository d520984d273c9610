import { expect, test } from 'vitest'
import { planYearOf } from '../../../src/domain/base/calendar.ts'
import { lockedMonths, monthHolding } from '../../../src/domain/ledger/locks.ts'
import { day, year } from '../exampleLedger.ts'

test.each([
  ['2023-12-31', 1],
  ['2024-01-01', 1],
  ['2024-08-20', 8],
  ['2024-12-31', 12],
  ['2025-01-31', 13],
  ['2025-06-30', 13],
])('what is told of %s stands in month %i', (asOf, month) => {
  expect(monthHolding(year, day(asOf))).toBe(month)
})

test('a lock holds in its own plan year', () => {
  const locks = [
    { planYear: year, month: 8 },
    { planYear: planYearOf(2025), month: 3 },
  ] as const
  expect([...lockedMonths(locks, year)]).toEqual([8])
})

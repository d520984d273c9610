import { describe, expect, test } from 'vitest'

import { monthsInto } from '../../../src/domain/base/calendar.ts'
import { provinceForecast } from '../../../src/domain/forecast/forecast.ts'
import { paceAt } from '../../../src/domain/forecast/pace.ts'
import { day, openOf, ty, year } from '../exampleLedger.ts'

const plan = { kind: 'plan', asOf: '2024-01-01', amount: 1_000 } as const

describe('how far a day lies into the plan year', () => {
  test.each([
    ['2023-12-31', 0],
    ['2024-01-31', 1],
    ['2024-02-29', 2],
    ['2024-10-20', 9 + 20 / 31],
    ['2024-12-31', 12],
    ['2025-01-31', 13],
    ['2025-03-01', 13],
  ])('%s: %d months', (date, months) => {
    expect(monthsInto(year, day(date))).toBeCloseTo(months, 12)
  })
})

describe('what is needed a month', () => {
  const paceOn = (asOf: string) =>
    provinceForecast(openOf({ facts: [plan, { asOf: '2024-09-30', amount: 550 }] }), { asOf: day(asOf) }).requiredPace

  test('is what is missing to 95 %, over the months left to 31 January', () => {
    expect(paceOn('2024-09-30')).toBe(ty(100))
    expect(paceOn('2024-12-31')).toBe(ty(400))
  })

  test('counts a month begun by its days left', () => {
    expect(paceOn('2025-01-21')).toBe(ty(1_240))
  })

  test('is undefined once the year is over', () => {
    expect(paceOn('2025-01-31')).toBeUndefined()
  })

  test('is nothing once the target is reached', () => {
    const open = openOf({ facts: [plan, { asOf: '2024-09-30', amount: 951 }] })
    expect(provinceForecast(open, { asOf: day('2024-09-30') }).requiredPace).toBe(0)
  })

  test('is undefined where there is no plan or nobody has reported: no data is not 0 đồng', () => {
    for (const fact of [plan, { asOf: '2024-09-30', amount: 10 }]) {
      expect(provinceForecast(openOf({ facts: [fact] }), { asOf: day('2024-09-30') }).requiredPace).toBeUndefined()
    }
  })
})

describe('what was done a month', () => {
  const recentPace = (asOf: string, ...facts: readonly { asOf: string; amount: number }[]) =>
    provinceForecast(openOf({ facts: [plan, ...facts] }), { asOf: day(asOf) }).recentPace

  test('is the mean of the last three months', () => {
    const facts = [
      { asOf: '2024-06-30', amount: 100 },
      { asOf: '2024-07-31', amount: 250 },
      { asOf: '2024-09-30', amount: 520 },
    ]
    expect(recentPace('2024-09-30', ...facts)).toBe(ty(140))
    expect(recentPace('2024-10-05', ...facts)).toBe(ty(140))
  })

  test('of the months gone by while they are fewer', () => {
    expect(recentPace('2024-02-29', { asOf: '2024-02-29', amount: 30 })).toBe(ty(15))
  })

  test('between reports the money grows evenly', () => {
    expect(recentPace('2024-08-31', { asOf: '2024-04-30', amount: 40 }, { asOf: '2024-08-31', amount: 80 })).toBe(
      ty(10),
    )
  })

  test('is negative where money was taken back', () => {
    expect(recentPace('2024-09-30', { asOf: '2024-06-30', amount: 40 }, { asOf: '2024-09-30', amount: 10 })).toBe(
      ty(-10),
    )
  })

  test('is undefined without a report', () => {
    expect(recentPace('2024-09-30')).toBeUndefined()
    expect(paceAt([], 0)).toBeUndefined()
  })
})

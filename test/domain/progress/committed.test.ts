import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, yearStart } from '../../../src/domain/base/calendar.ts'
import { progressBy } from '../../../src/domain/progress/progress.ts'
import { anyLedger } from '../anyLedger.ts'
import { bookOf, day, openOf, ty, year, type FactWords } from '../exampleLedger.ts'

const committed = (asOf: string, facts: readonly FactWords[]) =>
  progressBy(openOf({ facts: facts.map(fact => ({ kind: 'commitment', ...fact })) }), {
    asOf: day(asOf),
    by: 'project',
  })[0]

const inMonth = (asOf: string, amount: number): FactWords => ({ asOf, amount, basis: 'inMonth' })
const toDate = (asOf: string, amount: number): FactWords => ({ asOf, amount, basis: 'toDate' })

describe("months' commitments", () => {
  const months = [inMonth('2024-09-30', 30), inMonth('2024-10-31', 31), inMonth('2025-01-31', 62)]

  test.each([
    ['2024-08-31', undefined],
    ['2024-09-01', ty(1)],
    ['2024-09-15', ty(15)],
    ['2024-09-30', ty(30)],
    ['2024-10-20', ty(50)],
    ['2024-10-31', ty(61)],
    ['2024-12-25', ty(61)],
    ['2025-01-01', ty(63)],
    ['2025-01-31', ty(123)],
    ['2025-03-01', ty(123)],
  ])('by %s', (asOf, amount) => {
    expect(committed(asOf, months)?.committed).toBe(amount)
  })

  test('for the whole year, all thirteen', () => {
    expect(committed('2024-02-01', months)?.committedYear).toBe(ty(123))
  })

  test('a part of a month is rounded to the đồng', () => {
    expect(committed('2024-10-20', [inMonth('2024-10-31', 0.000_000_1)])?.committed).toBe(65)
  })
})

describe('commitments to date', () => {
  const months = [toDate('2024-01-31', 31), toDate('2024-02-29', 60), toDate('2024-03-31', 60)]

  test.each([
    ['2024-01-10', ty(10)],
    ['2024-01-31', ty(31)],
    ['2024-02-10', ty(41)],
    ['2024-03-15', ty(60)],
    ['2024-04-15', ty(60)],
  ])('grow between the ends of the months: by %s', (asOf, amount) => {
    expect(committed(asOf, months)?.committed).toBe(amount)
  })

  test('say nothing before the first of them, unless that is the first month', () => {
    expect(committed('2024-06-15', [toDate('2024-06-30', 30)])?.committed).toBeUndefined()
  })

  test('are followed by months', () => {
    const facts = [toDate('2024-09-30', 50), inMonth('2024-09-30', 30), inMonth('2024-10-31', 31)]
    expect(committed('2024-10-20', facts)?.committed).toBe(ty(70))
  })
})

test('a later commitment for the same month replaces the earlier one', () => {
  const open = openOf(
    { facts: [{ kind: 'commitment', ...inMonth('2024-09-30', 30) }] },
    { facts: [{ kind: 'commitment', ...inMonth('2024-09-30', 20) }] },
  )
  expect(progressBy(open, { asOf: day('2024-09-30'), by: 'project' })[0]?.committed).toBe(ty(20))
})

test('what is committed never falls where no month takes anything back', () => {
  const months = anyLedger({ kinds: ['commitment'], negative: 'no' }).map(({ imports, facts }) => ({
    imports,
    facts: facts.filter(({ basis }) => basis === 'inMonth'),
  }))
  fc.assert(
    fc.property(months, fc.nat({ max: 395 }), fc.nat({ max: 60 }), (ledger, from, days) => {
      const open = bookOf(ledger)
      const on = (offset: number) =>
        progressBy(open, { asOf: addDays(yearStart(year), offset), by: 'province' })[0]?.committed ?? 0
      expect(on(from + days)).toBeGreaterThanOrEqual(on(from))
    }),
  )
})

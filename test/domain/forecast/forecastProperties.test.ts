import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { forecastBy, forecastPath, forecastRates, type ForecastRow } from '../../../src/domain/forecast/forecast.ts'
import { dong } from '../../../src/domain/base/money.ts'
import type { OpenBook } from '../../../src/domain/book/openBook.ts'
import { groupings, progressBy, type Grouping } from '../../../src/domain/progress/progress.ts'
import { anyDays, anyLedger } from '../anyLedger.ts'
import { bookOf, day, ledgerOf, type FactWords, type Ledger } from '../exampleLedger.ts'

/** Ledgers in which a forecast is usually possible: a plan, and reports that rise, stand still or fall. */
const reportedLedger: fc.Arbitrary<Ledger> = fc
  .array(
    fc.record({
      plan: fc.integer({ min: 0, max: 500 }),
      promised: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 13, maxLength: 13 }),
      steps: fc.array(fc.integer({ min: -5, max: 60 }), { minLength: 3, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(projects => ledgerOf({ facts: projects.flatMap((words, at) => factsOf(`project ${at}`, at, words)) }))

const ends = [
  '01-31',
  '02-29',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
  '12-31',
]
const monthEnds = [...ends.map(end => `2024-${end}`), '2025-01-31']

const factsOf = (
  project: string,
  at: number,
  { plan, promised, steps }: { plan: number; promised: readonly number[]; steps: readonly number[] },
): readonly FactWords[] => {
  const of = { project, investor: at % 2 === 0 ? 'transport' : 'health', source: at % 2 === 0 ? 'central' : 'local' }
  let actual = 0
  return [
    { ...of, kind: 'plan', asOf: '2024-01-01', amount: plan },
    ...promised.map((amount, month): FactWords => {
      return { ...of, kind: 'commitment', basis: 'inMonth', asOf: monthEnds[month] ?? '', amount }
    }),
    ...steps.map((step, month) => ({ ...of, asOf: monthEnds[month] ?? '', amount: (actual += step) })),
  ]
}

const anyDay = fc.constantFrom(...anyDays, ...['2024-05-10', '2024-12-31', '2025-02-15'].map(day))
const ledgers = fc.oneof(reportedLedger, anyLedger())

const forEveryRow = (check: (row: ForecastRow, open: OpenBook, by: Grouping) => void): void =>
  fc.assert(
    fc.property(ledgers, anyDay, (ledger, asOf) => {
      const open = bookOf(ledger)
      for (const by of groupings) for (const row of forecastBy(open, { asOf, by })) check(row, open, by)
    }),
  )

describe('whatever the ledger says', () => {
  test('no part of a forecast falls below what is disbursed, and its parts are in order', () => {
    forEveryRow(({ actual, forecast }) => {
      if (forecast.kind === 'none') return
      expect(forecast.p10).toBeGreaterThanOrEqual(actual ?? 0)
      expect(forecast.p50).toBeGreaterThanOrEqual(forecast.p10)
      expect(forecast.p90).toBeGreaterThanOrEqual(forecast.p50)
    })
  })

  test('nor goes over the plan, unless that is already', () => {
    forEveryRow(({ actual, plan, forecast }) => {
      const most = forecast.kind === 'none' ? 0 : forecast.p90
      expect(most).toBeLessThanOrEqual(Math.max(plan ?? 0, actual ?? 0, 0))
    })
  })

  test('every amount is whole đồng, every error and rate a number', () => {
    forEveryRow(({ forecast, requiredPace, recentPace }) => {
      for (const amount of [requiredPace ?? 0, recentPace ?? 0]) expect(Number.isSafeInteger(amount)).toBe(true)
      if (forecast.kind === 'none') return
      for (const amount of [forecast.p10, forecast.p50, forecast.p90]) expect(Number.isSafeInteger(amount)).toBe(true)
      const figures = [...Object.values(forecastRates(forecast)), ...forecast.backTests.flatMap(Object.values)]
      for (const figure of figures) expect(figure).not.toBeNaN()
      expect(forecast.backTests[0].error).toBeGreaterThanOrEqual(0)
    })
  })

  test('under three reports nothing is forecast', () => {
    forEveryRow(({ forecast }) => {
      expect(forecast.kind === 'none' || forecast.reports >= 3).toBe(true)
    })
  })

  test('a row for every row of the figures, in their order', () => {
    fc.assert(
      fc.property(ledgers, anyDay, (ledger, asOf) => {
        const open = bookOf(ledger)
        for (const by of groupings) {
          const keys = progressBy(open, { asOf, by }).map(({ key }) => key)
          expect(forecastBy(open, { asOf, by }).map(({ key }) => key)).toEqual(keys)
        }
      }),
    )
  })

  test('the path never leaves the bounds of the forecast', () => {
    fc.assert(
      fc.property(ledgers, anyDay, (ledger, asOf) => {
        const open = bookOf(ledger)
        for (const point of forecastPath(open, { asOf, by: 'province', key: 'province' })) {
          expect(point.p50).toBeGreaterThanOrEqual(point.p10)
          expect(point.p90).toBeGreaterThanOrEqual(point.p50)
        }
      }),
    )
  })
})

describe('money counts, not rows', () => {
  const p50Of = (open: OpenBook, by: Grouping): readonly (number | undefined)[] =>
    forecastBy(open, { asOf: day('2024-10-20'), by }).map(({ forecast }) =>
      forecast.kind === 'none' ? undefined : forecast.p50,
    )

  test('in a thousand times the đồng the rate is the same', () => {
    fc.assert(
      fc.property(reportedLedger, ledger => {
        const larger = { ...ledger, facts: ledger.facts.map(fact => ({ ...fact, amount: dong(fact.amount * 1_000) })) }
        const [once] = p50Of(bookOf(ledger), 'province')
        const [thousandfold] = p50Of(bookOf(larger), 'province')
        expect(thousandfold === undefined).toBe(once === undefined)
        expect(Math.abs((thousandfold ?? 0) / 1_000 - (once ?? 0))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1_000 }, // two methods that err alike are rare, and must not be told apart by rounding
    )
  })

  test('an investor who is the whole province is forecast as the province', () => {
    fc.assert(
      fc.property(reportedLedger, ledger => {
        const facts = ledger.facts.map(fact => ({ ...fact, investorId: ledger.facts[0]?.investorId }))
        const open = bookOf({ ...ledger, facts })
        expect(p50Of(open, 'investor')).toEqual(p50Of(open, 'province'))
      }),
    )
  })
})

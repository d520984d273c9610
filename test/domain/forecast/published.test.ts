import { expect, test } from 'vitest'

import { forecastRates, provinceForecast } from '../../../src/domain/forecast/forecast.ts'
import { day, openOf } from '../exampleLedger.ts'

/** Nghệ An 2024, total scope, as published: the plan in parts of ten thousand, so that a rate is an amount. */
const published = [
  ['2024-04-30', 21.37],
  ['2024-07-20', 41.88],
  ['2024-09-20', 54.14],
  ['2024-09-30', 60.26],
  ['2024-11-30', 69.31],
] as const

const open = openOf({
  facts: [
    { kind: 'plan', asOf: '2024-01-01', amount: 10_000 },
    ...published.map(([asOf, rate]) => ({ asOf, amount: rate * 100 })),
  ],
})

test('in November 2024 the shape of a year, least in error, holds in its band where the year ended: at 84,31 %', () => {
  const { forecast, recentPace } = provinceForecast(open, { asOf: day('2024-11-30') })
  if (forecast.kind === 'none') throw new Error(forecast.reason)
  expect(forecast.method).toBe('shape')
  const { p10, p50, p90 } = forecastRates(forecast)
  expect(p10).toBeLessThan(0.8431)
  expect(p90).toBeGreaterThan(0.8431)
  expect(Math.abs(p50 - 0.8431)).toBeLessThan(0.02)
  expect(((forecast.backTests[1]?.error ?? 0) * 100).toFixed(1)).toBe('5.6')
  expect(recentPace).toBeGreaterThan(0)
})

test('three reports, to 20 September, are enough to come within four points', () => {
  const { forecast } = provinceForecast(open, { asOf: day('2024-09-20') })
  if (forecast.kind === 'none') throw new Error(forecast.reason)
  expect(Math.abs(forecastRates(forecast).p50 - 0.8431)).toBeLessThan(0.04)
})

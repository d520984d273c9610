import { describe, expect, test } from 'vitest'

import { isoDate } from '../../../src/domain/base/calendar.ts'
import type { Forecast } from '../../../src/domain/forecast/forecast.ts'
import { dong, units } from '../../../src/domain/base/money.ts'
import { backTestSentence, forecastSentence, noForecastSentence, paceSentence } from '../../../src/text/en/forecast.ts'

const close = isoDate('2025-01-31')
const ty = (amount: number) => dong(Math.round(amount * units.ty))
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

const forecast: Forecast = {
  kind: 'forecast',
  method: 'shape',
  shapeOrigin: 'lastYear',
  p10: ty(80),
  p50: ty(83.7),
  p90: ty(90),
  plan: ty(100),
  from: isoDate('2024-10-20'),
  reports: 9,
  backTests: [{ method: 'shape', error: 0.03, perMonth: 1, heldOut: 8 }],
}

describe('a forecast in English', () => {
  test('with its day, its plan and its band', () => {
    expect(plain(forecastSentence(forecast, close))).toBe(
      'By 31 Jan 2025 83.7 billion VND is expected to be disbursed, 83.70% of the capital plan (100 billion VND); between 80.00% and 90.00%.',
    )
  })

  test('with how it was made and how far it was off', () => {
    expect(plain(backTestSentence(forecast))).toBe(
      'Method: the shape of last year’s curve. Tested on the 9 reports at hand it erred by 3.00% of the capital plan on average (3 billion VND).',
    )
  })

  test('or why there is none', () => {
    expect(noForecastSentence({ kind: 'none', reason: 'tooFewReports', reports: 1 })).toBe(
      'Too little data to forecast: 1 report of disbursement so far (counting those with new figures for at least half of the plan), at least 3 are needed.',
    )
  })

  test('and its pace', () => {
    expect(plain(paceSentence({ requiredPace: ty(312), recentPace: ty(140) }, { close, target: 0.95 }))).toBe(
      '312 billion VND a month is needed to reach 95% of the capital plan by 31 Jan 2025; the last three months brought 140 billion VND a month.',
    )
  })
})

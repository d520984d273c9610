import { describe, expect, test } from 'vitest'

import { backTests, tenthBeyond } from '../../../src/domain/forecast/backTest.ts'
import type { ReportMoment } from '../../../src/domain/forecast/methods.ts'

const report = (months: number, actual: number, more: Partial<ReportMoment> = {}): ReportMoment => ({
  months,
  actual,
  pace: actual / months,
  committed: undefined,
  fulfilment: undefined,
  share: months / 13,
  ...more,
})

describe('a back-test', () => {
  test('forecasts every later report from every earlier one', () => {
    // 10 a month, then 30: from 1 month 20 and 30 are expected instead of 20 and 50, from 2 months 30 instead of 50
    const [runRate] = backTests(['runRate'], { reports: [report(1, 10), report(2, 20), report(3, 50)], plan: 100 })
    expect(runRate).toEqual({
      method: 'runRate',
      error: (0 + 20 + 20) / 3 / 100,
      perMonth: Math.sqrt((20 ** 2 + 20 ** 2) / (1 + 4 + 1)),
      heldOut: 2,
    })
  })

  test('puts the method with the least error first', () => {
    const reports = [1, 2, 4].map(months =>
      report(months, months ** 2, { pace: 0, share: months ** 2 / 169, committed: months, fulfilment: 1 }),
    )
    expect(backTests(['runRate', 'commitments', 'shape'], { reports, plan: 169 }).map(({ method }) => method)).toEqual([
      // The shape says nothing before a twentieth of the year's money, so all are asked of the last report alone, and of none
      'runRate',
    ])
    const later = [4, 5, 7].map(months =>
      report(months, months ** 2, { pace: 1, share: months ** 2 / 169, committed: months * 3, fulfilment: 1 }),
    )
    const ranked = backTests(['runRate', 'commitments', 'shape'], { reports: later, plan: 169 })
    expect(ranked.map(({ method }) => method)).toEqual(['shape', 'commitments', 'runRate'])
    expect(ranked[0]?.error).toBeCloseTo(0, 12)
  })

  test('asks all methods the same cases', () => {
    const reports = [report(1, 50), report(2, 50, { committed: 20, fulfilment: 1 }), report(3, 60, { committed: 30 })]
    const tests = backTests(['runRate', 'commitments'], { reports, plan: 100 })
    // Only from 2 months to 3 can a commitment be counted on
    expect(tests.map(({ method, heldOut, error }) => ({ method, heldOut, error }))).toEqual([
      { method: 'commitments', heldOut: 1, error: 0 },
      { method: 'runRate', heldOut: 1, error: 0.15 },
    ])
  })

  test('looks no further back than the last thirteen reports', () => {
    const reports = Array.from({ length: 20 }, (_, at) => report((at + 1) / 2, at))
    expect(backTests(['runRate'], { reports, plan: 100 })[0]?.heldOut).toBe(12)
  })
})

test('the fewer reports were held out, the wider the band', () => {
  expect([1, 2, 5, 12, 40].map(tenthBeyond)).toEqual([3.078, 1.886, 1.476, 1.356, 1.356])
})

import { describe, expect, it } from 'vitest'
import { lastYearCurve, yearLater } from '../../../src/app/view/lastYearCurve.ts'
import { day, openOf } from '../../domain/exampleLedger.ts'

describe('last year beside this one', () => {
  const open = openOf({
    facts: [
      { kind: 'plan', asOf: '2024-01-01', amount: 100 },
      { kind: 'plan', asOf: '2024-06-30', amount: 200 },
      { asOf: '2024-02-29', amount: 10 },
      { asOf: '2024-08-10', amount: 90 },
      { asOf: '2024-08-31', amount: 100 },
    ],
  })

  it('has the rate of each month’s last report, of the plan of that day, a year later', () => {
    expect(lastYearCurve(open)).toEqual({
      planYear: 2024,
      points: [
        { date: '2025-02-28', share: 0.1 },
        { date: '2025-08-31', share: 0.5 },
      ],
    })
  })

  it('finds the same day, through leap years', () => {
    expect(yearLater(day('2024-02-29'))).toBe('2025-02-28')
  })
})

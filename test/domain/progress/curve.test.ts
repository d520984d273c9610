import { describe, expect, test } from 'vitest'

import { changeBy } from '../../../src/domain/progress/change.ts'
import { projectId } from '../../../src/domain/base/ids.ts'
import { curveOf, type CurvePoint } from '../../../src/domain/progress/progress.ts'
import { day, openOf, ty } from '../exampleLedger.ts'

const open = openOf({
  facts: [
    { kind: 'plan', asOf: '2024-01-01', amount: 100 },
    { kind: 'plan', project: 'school', asOf: '2024-01-01', amount: 100 },
    { kind: 'commitment', asOf: '2024-09-30', basis: 'inMonth', amount: 30 },
    { kind: 'commitment', asOf: '2024-10-31', basis: 'inMonth', amount: 31 },
    { asOf: '2024-08-31', amount: 20 },
    { asOf: '2024-09-30', amount: 26 },
    { asOf: '2024-10-20', amount: 24 },
    { asOf: '2024-11-30', amount: 50 },
    { project: 'school', asOf: '2024-09-30', amount: 10 },
  ],
})

describe('a curve', () => {
  const curve = curveOf(open, { asOf: day('2024-10-25') })
  const at = (date: string): CurvePoint | undefined => curve.find(point => point.date === date)

  test("has a point at every month's end and every cut-off by the day, up to 31 January", () => {
    expect(curve.map(({ date }) => date.slice(2)).join(' ')).toBe(
      '24-01-31 24-02-29 24-03-31 24-04-30 24-05-31 24-06-30 24-07-31 24-08-31 24-09-30 ' +
        '24-10-20 24-10-31 24-11-30 24-12-31 25-01-31',
    )
  })

  test('tells what is committed on every day of which something is', () => {
    expect(at('2024-08-31')?.committed).toBeUndefined()
    expect(at('2024-10-20')?.committed).toBe(ty(50))
    expect(at('2025-01-31')?.committed).toBe(ty(61))
  })

  test('tells what was disbursed up to the last cut-off', () => {
    expect(at('2024-07-31')?.actual).toBeUndefined()
    expect(at('2024-09-30')?.actual).toBe(ty(36))
    expect(at('2024-10-20')?.actual).toBe(ty(34))
    expect(at('2024-10-31')?.actual).toBeUndefined()
  })

  test('of some projects knows their cut-offs alone', () => {
    const school = curveOf(open, { asOf: day('2024-10-25'), projects: [projectId('school')] })
    expect(school.filter(({ actual }) => actual !== undefined)).toEqual([
      { date: '2024-09-30', committed: undefined, actual: ty(10) },
    ])
  })
})

describe('what moved since the previous report', () => {
  test('in money and points, falls too', () => {
    expect(changeBy(open, { asOf: day('2024-10-25'), by: 'province' })).toEqual([
      { key: 'province', since: '2024-09-30', amount: ty(-2), points: 0.17 - 0.18 },
    ])
  })

  test('nothing can be said of what was not known then', () => {
    expect(changeBy(open, { asOf: day('2024-09-30'), by: 'project' })).toEqual([
      { key: 'road', since: '2024-08-31', amount: ty(6), points: 0.26 - 0.2 },
      { key: 'school', since: '2024-08-31', amount: undefined, points: undefined },
    ])
  })

  test('the first report has none before it', () => {
    expect(changeBy(open, { asOf: day('2024-08-31'), by: 'province' })).toEqual([
      { key: 'province', since: undefined, amount: undefined, points: undefined },
    ])
  })
})

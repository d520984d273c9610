import { describe, expect, it } from 'vitest'
import { curveFinding } from '../../../src/app/view/curveFinding.ts'
import { isoDate, planYearOf } from '../../../src/domain/base/calendar.ts'
import { dong, type Dong } from '../../../src/domain/base/money.ts'

const planYear = planYearOf(2024)
const point = (date: string, committed: number, actual?: number) => ({
  date: isoDate(date),
  committed: dong(committed),
  actual: actual === undefined ? undefined : dong(actual),
})

const finding = (
  actual: number | undefined,
  committed: number | undefined,
  points: ReturnType<typeof point>[] = [],
) => {
  const [a, c]: (Dong | undefined)[] = [actual, committed].map(each => (each === undefined ? undefined : dong(each)))
  const gapToCommitment = a === undefined || c === undefined ? undefined : dong(a - c)
  return curveFinding({ figures: { actual: a, committed: c, comparedCommitted: c, gapToCommitment }, planYear, points })
}

describe('how disbursement stands to commitment', () => {
  it.each([
    [undefined, 10, { kind: 'noActual' }],
    [5, undefined, { kind: 'noCommitment' }],
    [10, 10, { kind: 'asCommitted' }],
    [12, 10, { kind: 'ahead', gap: 2 }],
    [7, 10, { kind: 'behind', gap: 3, since: undefined }],
  ])('%s of %s', (actual, committed, expected) => {
    expect(finding(actual, committed)).toEqual(expected)
  })

  it('says since when it has been behind without a break', () => {
    const points = [
      point('2024-03-31', 10, 9),
      point('2024-04-30', 20, 21),
      point('2024-05-31', 30, 28),
      point('2024-06-30', 40),
      point('2024-07-20', 45, 40),
    ]
    expect(finding(40, 45, points)).toEqual({ kind: 'behind', gap: 5, since: 5 })
  })

  it('takes one report for no row of them', () => {
    expect(finding(40, 45, [point('2024-08-31', 45, 40)])).toEqual({ kind: 'behind', gap: 5, since: undefined })
  })

  it('counts January of the next year as the thirteenth month', () => {
    const points = [point('2025-01-10', 44, 40), point('2025-01-31', 45, 40)]
    expect(finding(40, 45, points)).toEqual({ kind: 'behind', gap: 5, since: 13 })
  })
})

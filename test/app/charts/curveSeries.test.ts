import { array, assert, double, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnPoints, sharePoints, type Curve } from '../../../src/app/charts/curveSeries.ts'
import { spreadLabels } from '../../../src/app/charts/spreadLabels.ts'
import { dayOfPlan, lastDay, ticksOf } from '../../../src/app/charts/planAxis.ts'
import { isoDate, planYearOf } from '../../../src/domain/base/calendar.ts'
import { dong } from '../../../src/domain/base/money.ts'

const planYear = planYearOf(2024)

describe('the axis of the plan year', () => {
  it('runs from 1 January to 31 January of the next year, through a leap day', () => {
    expect(dayOfPlan(planYear, isoDate('2024-01-01'))).toBe(0)
    expect(dayOfPlan(planYear, isoDate('2024-03-01'))).toBe(60)
    expect(lastDay(planYear)).toBe(396)
  })

  it('names every month where there is room, and always the close of the year', () => {
    expect(ticksOf(planYear, 1200).map(tick => tick.label)).toEqual([
      ...Array.from({ length: 12 }, (_, month) => `T${month + 1}`),
      '31/01',
    ])
    expect(
      ticksOf(planYear, 700)
        .map(tick => tick.label)
        .slice(-2),
    ).toEqual(['T11', '31/01'])
    expect(ticksOf(planYear, 360).map(tick => tick.label)).toEqual(['T3', 'T6', 'T9', '31/01'])
  })
})

describe('a curve in shares of its plan', () => {
  const points = [{ date: isoDate('2024-06-30'), committed: dong(50), actual: undefined }]

  it('climbs from nothing, and keeps what is not known unknown', () => {
    const [start, point] = sharePoints({ planYear, asOf: isoDate('2024-06-30'), plan: dong(200), target: 0.95, points })
    expect(start).toMatchObject({ day: 0, committed: 0, actual: undefined })
    expect(point?.committed).toBe(0.25)
    expect(point?.actual).toBeUndefined()
  })

  it('is no curve without a plan', () => {
    expect(sharePoints({ planYear, asOf: isoDate('2024-06-30'), plan: undefined, target: 0.95, points })).toEqual([])
    expect(sharePoints({ planYear, asOf: isoDate('2024-06-30'), plan: dong(0), target: 0.95, points })).toEqual([])
  })
})

const point = (date: string, committed: number, actual?: number) => ({
  date: isoDate(date),
  committed: dong(committed),
  actual: actual === undefined ? undefined : dong(actual),
})

describe('a curve as drawn', () => {
  const points = [point('2024-09-20', 60, 50), point('2024-09-30', 70), point('2024-10-20', 77, 66)]

  it('has commitments at the ends of months and on the day of the question alone', () => {
    const drawn = drawnPoints({ planYear, asOf: isoDate('2024-10-20'), plan: dong(100), target: 0.95, points })
    expect(drawn.map(each => [each.date, each.committed, each.actual])).toEqual([
      ['2024-01-01', 0, 0],
      ['2024-09-20', undefined, 50],
      ['2024-09-30', 70, undefined],
      ['2024-10-20', 77, 66],
    ])
  })
})

describe('what a curve is set against', () => {
  const points = [point('2024-09-30', 70, 60), point('2025-01-31', 100)]
  const curve = { planYear, asOf: isoDate('2024-09-30'), plan: dong(200), target: 0.95, points }
  const drawn = (more: Partial<Curve>) => drawnPoints({ ...curve, ...more })

  it('is last year’s share of this year’s plan, on the same days, from nothing on', () => {
    const lastYear = { planYear: 2023, points: [{ date: isoDate('2024-08-31'), share: 0.4 }] }
    expect(drawn({ lastYear }).map(each => [each.date, each.lastYear])).toEqual([
      ['2024-01-01', 0],
      ['2024-08-31', 80],
      ['2024-09-30', undefined],
      ['2025-01-31', undefined],
    ])
  })

  it('is the forecast, point by point, from where the last report stands', () => {
    const forecast = [
      { date: isoDate('2024-09-30'), p10: dong(60), p50: dong(60), p90: dong(60) },
      { date: isoDate('2025-01-31'), p10: dong(150), p50: dong(170), p90: dong(185) },
    ]
    expect(drawn({ forecast }).flatMap(({ date, band, median }) => (band ? [[date, band, median]] : []))).toEqual([
      ['2024-09-30', [60, 60], 60],
      ['2025-01-31', [150, 185], 170],
    ])
  })
})

describe('labels at the right edge', () => {
  it('stand at their values where those are far apart', () => {
    expect(spreadLabels([80, 20], { gap: 18, bottom: 0, top: 100 })).toEqual([80, 20])
  })

  it('never stand closer than a line, keep their order, and stay on the chart', () => {
    const values = array(double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 5 })
    assert(
      property(values, amounts => {
        const places = spreadLabels(amounts, { gap: 18, bottom: 0, top: 300 })
        const sorted = [...places].sort((a, b) => a - b)
        sorted.slice(1).forEach((place, at) => expect(place - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(18 - 1e-9))
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...places)).toBeLessThanOrEqual(300)
        const ordered = amounts
          .map((value, at) => ({ value, place: places[at] ?? 0 }))
          .sort((a, b) => a.place - b.place)
        ordered.slice(1).forEach(({ value }, at) => expect(value).toBeGreaterThanOrEqual(ordered[at]?.value ?? 0))
      }),
    )
  })
})

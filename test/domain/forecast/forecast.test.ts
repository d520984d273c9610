import { describe, expect, test } from 'vitest'

import {
  forecastBy,
  forecastOf,
  forecastPath,
  forecastRates,
  provinceForecast,
  type Forecast,
} from '../../../src/domain/forecast/forecast.ts'
import type { OpenBook } from '../../../src/domain/book/openBook.ts'
import { day, openOf, ty, type FactWords } from '../exampleLedger.ts'

const asOf = day('2024-09-30')
const plan = { kind: 'plan', asOf: '2024-01-01', amount: 130 } as const

const monthEnds = ['01-31', '02-29', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30']

/** Disbursed to date at the end of each month from January on. */
const disbursed = (...amounts: readonly number[]): readonly FactWords[] =>
  amounts.map((amount, at) => ({ asOf: `2024-${monthEnds[at] ?? ''}`, amount }))

/** Committed in each month from January Y to January Y+1. */
const committed = (...amounts: readonly number[]): readonly FactWords[] =>
  amounts.map((amount, at) => ({
    kind: 'commitment',
    basis: 'inMonth',
    asOf: [...monthEnds, '10-31', '11-30', '12-31'].map(each => `2024-${each}`).concat('2025-01-31')[at] ?? '',
    amount,
  }))

const forecastIn = (open: OpenBook, date = asOf): Forecast => {
  const { forecast } = provinceForecast(open, { asOf: date })
  if (forecast.kind === 'none') throw new Error(forecast.reason)
  return forecast
}

const reasonIn = (open: OpenBook, date = asOf): string => {
  const { forecast } = provinceForecast(open, { asOf: date })
  return forecast.kind === 'none' ? forecast.reason : `${forecast.method} ${forecast.p50}`
}

describe('the method with the least error in the back-test', () => {
  test('the pace of the last three months, where money flows evenly', () => {
    const forecast = forecastIn(openOf({ facts: [plan, ...disbursed(8, 16, 24, 32, 40, 48, 56, 64, 72)] }))
    expect(forecast).toMatchObject({ method: 'runRate', p10: ty(104), p50: ty(104), p90: ty(104), from: asOf })
    expect(forecast.backTests[0].error).toBeCloseTo(0, 9)
    expect(forecastRates(forecast).p50).toBe(0.8)
  })

  test('what is still committed, where commitments are kept in part', () => {
    const promised = committed(0, 10, 0, 20, 0, 0, 30, 0, 10, 0, 0, 20, 40)
    const forecast = forecastIn(openOf({ facts: [plan, ...promised, ...disbursed(0, 5, 5, 15, 15, 15, 30, 30, 35)] }))
    expect(forecast.method).toBe('commitments')
    expect(forecast.p50).toBe(ty(35 + 60 / 2))
  })

  test('the shape of the year, where money comes as it does in other years', () => {
    const typical = [5.5, 11, 16.5, 22, 29.75, 37.5, 44.13, 50.13, 55.75]
    const forecast = forecastIn(openOf({ facts: [plan, ...disbursed(...typical)] }))
    expect(forecast).toMatchObject({ method: 'shape', shapeOrigin: 'typical' })
    expect(forecastRates(forecast).p50).toBeCloseTo(87.5 / 130, 1)
  })

  test('its error and that of the others are told', () => {
    const { backTests } = forecastIn(openOf({ facts: [plan, ...disbursed(1, 4, 20, 21, 40)] }))
    const errors = backTests.map(({ error }) => error)
    expect(errors).toEqual(errors.toSorted((a, b) => a - b))
    expect(errors.length).toBe(2)
  })
})

describe('the shape of last year', () => {
  const close = day('2025-01-31')
  const even = [10, 20, 30, 40, 50, 60, 70, 80, 90]
  const lastYear = openOf({
    facts: [{ ...plan, amount: 1_000 }, ...disbursed(...even), { asOf: '2025-01-31', amount: 900 }],
  })

  test('takes the place of the typical one, where the ledger has the whole of it', () => {
    const open = openOf({ facts: [plan, ...disbursed(1, 2, 3, 4, 5, 6, 7, 8, 9)] })
    const { forecast } = provinceForecast(open, { asOf, lastYear })
    expect(forecast).toMatchObject({ kind: 'forecast', shapeOrigin: 'lastYear' })
  })

  test('not where it ends before 31 January', () => {
    const broken = openOf({ facts: [{ ...plan, amount: 1_000 }, ...disbursed(...even)] })
    const open = openOf({ facts: [plan, ...disbursed(1, 2, 3, 4, 5, 6, 7, 8, 9)] })
    expect(provinceForecast(open, { asOf, lastYear: broken }).forecast).toMatchObject({ shapeOrigin: 'typical' })
    expect(provinceForecast(lastYear, { asOf: close }).forecast).toMatchObject({ kind: 'none', reason: 'yearClosed' })
  })
})

describe('too little data', () => {
  test('two reports are too few, and the answer says so', () => {
    const { forecast } = provinceForecast(openOf({ facts: [plan, ...disbursed(8, 16)] }), { asOf })
    expect(forecast).toEqual({ kind: 'none', reason: 'tooFewReports', reports: 2 })
  })

  test('a third report is enough', () => {
    expect(reasonIn(openOf({ facts: [plan, ...disbursed(8, 16, 24)] }))).toBe(`runRate ${ty(104)}`)
  })

  test('only reports by the day count', () => {
    expect(reasonIn(openOf({ facts: [plan, ...disbursed(8, 16, 24)] }), day('2024-03-30'))).toBe('tooFewReports')
  })

  test('no plan, no forecast', () => {
    expect(reasonIn(openOf({ facts: [...disbursed(8, 16, 24)] }))).toBe('noPlan')
  })

  test('nothing disbursed in any report: nothing to go by', () => {
    expect(reasonIn(openOf({ facts: [plan, ...disbursed(0, 0, 0, 0)] }))).toBe('nothingDisbursed')
  })

  test('of a project that has not begun, its commitment counts as its investor keeps its own', () => {
    const facts: readonly FactWords[] = [
      plan,
      { ...plan, project: 'school' },
      ...committed(0, 10, 10, 10, 0, 0, 0, 0, 0, 0, 0, 0, 40),
      ...committed(10, 10, 10, 10).map(fact => ({ ...fact, project: 'school' })),
      ...disbursed(0, 0, 0, 0),
      ...disbursed(5, 15, 25, 35).map(fact => ({ ...fact, project: 'school' })),
    ].map(fact => ({ ...fact, investor: 'transport' }))
    const [road] = forecastBy(openOf({ facts }), { asOf, by: 'project' })
    expect(road?.forecast).toMatchObject({ method: 'commitments', p10: 0, p50: ty((40 * 35) / 70) })
  })

  test('once 31 January is reported nothing is left to forecast', () => {
    const open = openOf({ facts: [plan, ...disbursed(8, 16, 24), { asOf: '2025-01-31', amount: 100 }] })
    expect(reasonIn(open, day('2025-01-31'))).toBe('yearClosed')
    expect(reasonIn(open, day('2025-01-30'))).toBe(`runRate ${ty(104)}`)
  })
})

describe('a day on which few report', () => {
  const facts = (school: number): readonly FactWords[] => [
    plan,
    ...disbursed(8, 16, 24, 32),
    { kind: 'plan', project: 'school', asOf: '2024-01-01', amount: school },
    { project: 'school', asOf: '2024-05-20', amount: 1 },
  ]

  test('is no report of the province while they hold less than half of its plan', () => {
    expect(forecastIn(openOf({ facts: facts(10) }))).toMatchObject({ from: '2024-04-30', reports: 4 })
  })

  test('is one where they hold most of it', () => {
    const earlier = ['2024-02-20', '2024-03-20'].map(date => ({ project: 'school', asOf: date, amount: 1 }))
    expect(forecastIn(openOf({ facts: [...facts(1_000), ...earlier] }))).toMatchObject({
      from: '2024-05-20',
      reports: 3,
    })
  })

  test('nor is a report by which many investors had not reported yet: what they add later is no pace', () => {
    const late: readonly FactWords[] = [
      { kind: 'plan', project: 'school', investor: 'education', asOf: '2024-01-01', amount: 100 },
      ...['2024-04-30', '2024-05-31', '2024-06-30'].map((date, at) => {
        return { project: 'school', investor: 'education', asOf: date, amount: 40 + 5 * at }
      }),
    ]
    const road = [plan, ...disbursed(8, 16, 24, 32, 40, 48)].map(fact => ({ ...fact, investor: 'transport' }))
    const forecast = forecastIn(openOf({ facts: [...road, ...late] }))
    expect(forecast).toMatchObject({ reports: 3, from: '2024-06-30', method: 'runRate' })
    // 72 by the end of April, so 54 by that of March; the school's first 40 are no disbursement of April
    expect(forecast.p50).toBe(Math.round(ty(98) + (ty(98 - 54) / 3) * 7))
  })

  test('but what they disbursed is never lost', () => {
    const open = openOf({ facts: [...facts(10), { project: 'school', asOf: '2024-06-20', amount: 128 }] })
    expect(forecastIn(open).p10).toBeGreaterThanOrEqual(ty(32 + 128))
  })
})

describe('the plan bounds a forecast', () => {
  test('no more than the plan is expected', () => {
    expect(forecastIn(openOf({ facts: [plan, ...disbursed(30, 60, 90)] }))).toMatchObject({
      p50: ty(130),
      p90: ty(130),
    })
  })

  test('what went over it already stays as it is', () => {
    const forecast = forecastIn(openOf({ facts: [plan, ...disbursed(30, 90, 140)] }))
    expect(forecast).toMatchObject({ p10: ty(140), p50: ty(140), p90: ty(140) })
  })
})

describe('the way to 31 January', () => {
  const open = openOf({ facts: [plan, ...disbursed(5, 12, 21, 33, 40, 47, 55, 58, 66)] })
  const path = forecastPath(open, { asOf, by: 'province', key: 'province' })

  test('begins with what is disbursed, goes by month ends, and ends with the forecast', () => {
    expect(path.map(({ date }) => date)).toEqual(['2024-09-30', '2024-10-31', '2024-11-30', '2024-12-31', '2025-01-31'])
    expect(path[0]).toEqual({ date: asOf, p10: ty(66), p50: ty(66), p90: ty(66) })
    const { p10, p50, p90 } = forecastIn(open)
    expect(path.at(-1)).toEqual({ date: '2025-01-31', p10, p50, p90 })
  })

  test('the further it looks, the wider the band', () => {
    const widths = path.map(({ p10, p90 }) => p90 - p10)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(widths.at(-1)).toBeGreaterThan(0)
  })

  test('is empty where there is no forecast, or no such row', () => {
    expect(forecastPath(openOf({ facts: [plan] }), { asOf, by: 'province', key: 'province' })).toEqual([])
    expect(forecastPath(open, { asOf, by: 'investor', key: 'nobody' })).toEqual([])
  })
})

test('one row alone says what it says among the others', () => {
  const open = openOf({
    facts: [plan, ...disbursed(5, 12, 21), ...disbursed(1, 2, 4).map(fact => ({ ...fact, source: 'local' }))],
  })
  for (const by of ['province', 'source', 'investor', 'project', 'key'] as const) {
    for (const row of forecastBy(open, { asOf, by })) expect(forecastOf(open, { asOf, by, key: row.key })).toEqual(row)
  }
})

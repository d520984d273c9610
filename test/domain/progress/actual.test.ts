import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { progressBy, type ProgressRow } from '../../../src/domain/progress/progress.ts'
import { day, openOf, ty, type FactWords, type ImportWords } from '../exampleLedger.ts'

const road = (asOf: string, ...imports: readonly ImportWords[]): Partial<ProgressRow> | undefined =>
  progressBy(openOf(...imports), { asOf: day(asOf), by: 'project' })[0]

const disbursed = (asOf: string, ...facts: readonly FactWords[]): Partial<ProgressRow> | undefined =>
  road(asOf, { facts })

const toDate = (asOf: string, amount: number, more: Partial<FactWords> = {}): FactWords => ({ asOf, amount, ...more })
const inMonth = (asOf: string, amount: number, more: Partial<FactWords> = {}): FactWords => ({
  asOf,
  amount,
  basis: 'inMonth',
  ...more,
})

describe('disbursed by a day', () => {
  test.each<[string, string, readonly FactWords[], number, string]>([
    ['the latest figure to date', '2024-10-20', [toDate('2024-09-30', 5), toDate('2024-10-20', 7)], 7, '2024-10-20'],
    ['not one after the day', '2024-10-19', [toDate('2024-09-30', 5), toDate('2024-10-20', 7)], 5, '2024-09-30'],
    ['the sum of the months', '2024-10-20', [inMonth('2024-08-31', 2), inMonth('2024-09-30', 3)], 5, '2024-09-30'],
    [
      'a month counts once it has ended',
      '2024-09-29',
      [inMonth('2024-08-31', 2), inMonth('2024-09-30', 3)],
      2,
      '2024-08-31',
    ],
    [
      'a figure to date and the months that follow it',
      '2024-10-31',
      [inMonth('2024-08-31', 9), toDate('2024-08-31', 10), inMonth('2024-09-30', 3), inMonth('2024-10-31', 4)],
      17,
      '2024-10-31',
    ],
    [
      'in-month and to-date of one day are two views of the same money',
      '2024-09-30',
      [toDate('2024-09-30', 10), inMonth('2024-09-30', 3)],
      10,
      '2024-09-30',
    ],
    [
      'a month in whose midst the figure to date stands does not follow it',
      '2024-09-30',
      [toDate('2024-09-20', 10), inMonth('2024-09-30', 3)],
      10,
      '2024-09-20',
    ],
    [
      'an older figure to date whose months reach further tells more',
      '2024-09-30',
      [toDate('2024-08-31', 10), inMonth('2024-09-30', 3), toDate('2024-09-20', 12)],
      13,
      '2024-09-30',
    ],
    [
      'of two that reach as far, the latest figure to date',
      '2024-09-30',
      [toDate('2024-07-31', 8), inMonth('2024-08-31', 3), toDate('2024-08-31', 10), inMonth('2024-09-30', 2)],
      12,
      '2024-09-30',
    ],
    [
      'of two that reach as far, the one that leaves no days out',
      '2024-05-31',
      [toDate('2024-03-31', 10), inMonth('2024-04-30', 3), toDate('2024-04-20', 12), inMonth('2024-05-31', 2)],
      15,
      '2024-05-31',
    ],
    [
      'a missing month leaves more days out than a late figure to date',
      '2024-05-31',
      [toDate('2024-03-31', 10), toDate('2024-04-20', 12), inMonth('2024-05-31', 2)],
      14,
      '2024-05-31',
    ],
    ['money taken back', '2024-10-20', [inMonth('2024-08-31', 2), inMonth('2024-09-30', -3)], -1, '2024-09-30'],
    ['a zero is a figure', '2024-10-20', [toDate('2024-09-30', 0)], 0, '2024-09-30'],
    ['January of the next year', '2025-01-31', [toDate('2024-12-31', 5), inMonth('2025-01-31', 2)], 7, '2025-01-31'],
  ])('%s', (_, asOf, facts, actual, actualAsOf) => {
    expect(disbursed(asOf, ...facts)).toMatchObject({ actual: ty(actual), actualAsOf })
  })

  test('nothing said yet is not 0', () => {
    expect(disbursed('2024-08-31', toDate('2024-09-30', 5))).toMatchObject({ actual: undefined, actualAsOf: undefined })
  })

  test('an estimate is no disbursement', () => {
    expect(disbursed('2024-10-20', toDate('2024-10-20', 5, { kind: 'estimate' }))).toMatchObject({ actual: undefined })
  })
})

describe('sources', () => {
  test.each<[string, string, readonly FactWords[], number]>([
    [
      'that have nothing to do with each other may rest on different days',
      '2024-09-30',
      [
        toDate('2024-08-31', 10, { source: 'central' }),
        toDate('2024-08-31', 5, { source: 'local' }),
        toDate('2024-09-30', 12, { source: 'central' }),
      ],
      17,
    ],
    [
      'one by its figure to date, the other by its months',
      '2024-09-30',
      [
        toDate('2024-09-30', 10, { source: 'central' }),
        inMonth('2024-08-31', 2, { source: 'local' }),
        inMonth('2024-09-30', 3, { source: 'local' }),
      ],
      15,
    ],
    [
      'a whole to date is followed by the months of its parts',
      '2024-09-30',
      [
        toDate('2024-08-31', 10),
        inMonth('2024-09-30', 2, { source: 'central' }),
        inMonth('2024-09-30', 3, { source: 'local' }),
      ],
      15,
    ],
    [
      "a month of the whole does not follow a part's later figure to date",
      '2024-09-30',
      [
        toDate('2024-08-31', 10, { source: 'central' }),
        toDate('2024-08-31', 5, { source: 'local' }),
        inMonth('2024-09-30', 4),
      ],
      19,
    ],
    [
      'a month of the whole is not added to a part that already holds it',
      '2024-09-30',
      [
        toDate('2024-08-31', 5, { source: 'local' }),
        toDate('2024-09-30', 12, { source: 'central' }),
        inMonth('2024-09-30', 4),
      ],
      17,
    ],
    [
      'a month of the whole does not stand in for a part that is told only later',
      '2024-09-30',
      [
        toDate('2024-08-31', 5, { source: 'local' }),
        toDate('2024-09-20', 12, { source: 'central' }),
        inMonth('2024-09-30', 4),
      ],
      17,
    ],
    [
      'one without any figure to date counts by its months, also beside a month of the whole',
      '2024-05-31',
      [
        toDate('2024-04-30', 10, { source: 'central' }),
        inMonth('2024-03-31', 1, { source: 'local' }),
        inMonth('2024-04-30', 2, { source: 'local' }),
        inMonth('2024-05-31', 6),
      ],
      19,
    ],
    [
      'the months of one that has a figure to date do not count without it',
      '2024-05-31',
      [
        toDate('2024-03-31', 10, { source: 'central' }),
        inMonth('2024-04-30', 6, { source: 'central' }),
        inMonth('2024-05-31', 7, { source: 'central' }),
        inMonth('2024-04-30', 1, { source: 'local' }),
        toDate('2024-05-20', 3, { source: 'local' }),
        inMonth('2024-01-31', 1, { source: 'local' }),
      ],
      26,
    ],
  ])('%s', (_, asOf, facts, actual) => {
    expect(disbursed(asOf, ...facts)).toMatchObject({ actual: ty(actual) })
  })

  test('a month told as a whole by one file and by source by a later one counts once', () => {
    expect(
      road(
        '2024-09-30',
        { facts: [inMonth('2024-08-31', 5), inMonth('2024-09-30', 6)] },
        { facts: [inMonth('2024-09-30', 4, { source: 'central' }), inMonth('2024-09-30', 3, { source: 'local' })] },
      ),
    ).toMatchObject({ actual: ty(12) })
  })
})

describe('two tellers', () => {
  const claim = toDate('2024-09-30', 9)

  test("the treasury's figure leads once there is one; the claim stays readable", () => {
    expect(disbursed('2024-10-20', claim, toDate('2024-09-30', 8, { reporter: 'treasury' }))).toMatchObject({
      actual: ty(8),
      claimed: ty(9),
    })
  })

  test("until then the investor's does", () => {
    expect(disbursed('2024-10-20', claim, toDate('2024-10-31', 8, { reporter: 'treasury' }))).toMatchObject({
      actual: ty(9),
      claimed: ty(9),
    })
  })

  test('each project for itself', () => {
    const rows = progressBy(
      openOf({
        facts: [
          toDate('2024-09-30', 9, { project: 'clinic' }),
          toDate('2024-09-30', 7, { project: 'road' }),
          toDate('2024-09-30', 8, { project: 'clinic', reporter: 'treasury' }),
        ],
      }),
      { asOf: day('2024-09-30'), by: 'province' },
    )
    expect(rows[0]).toMatchObject({ actual: ty(15), claimed: ty(16) })
  })
})

test("last year's capital is counted apart", () => {
  expect(
    disbursed(
      '2024-10-20',
      toDate('2024-09-30', 9),
      toDate('2024-09-30', 2, { capital: 'carriedOver' }),
      toDate('2024-01-01', 5, { kind: 'carriedOver' }),
      toDate('2024-01-01', 20, { kind: 'plan' }),
    ),
  ).toMatchObject({ plan: ty(20), carriedOver: ty(5), actual: ty(9), carriedOverActual: ty(2), remaining: ty(11) })
})

describe('of one source and one teller, the rule in its shortest words', () => {
  /** Months 1-12 of the year, in-month amounts by month, to-date ones at month ends. */
  const anyYear = fc.record({
    inMonth: fc.dictionary(fc.constantFrom('03', '04', '05', '06', '07', '08'), fc.integer({ min: -3, max: 9 })),
    toDate: fc.dictionary(fc.constantFrom('03', '04', '05', '06', '07', '08'), fc.integer({ min: 0, max: 50 })),
    until: fc.constantFrom('02', '03', '05', '06', '08', '12'),
  })

  test('the furthest that a figure to date and the months after it reach, the latest figure first', () => {
    fc.assert(
      fc.property(anyYear, ({ inMonth: months, toDate: anchors, until }) => {
        const ends = { '03': 31, '04': 30, '05': 31, '06': 30, '07': 31, '08': 31, '02': 29, '12': 31 } as const
        const endOf = (month: string): string => `2024-${month}-${ends[month as keyof typeof ends]}` // one of these
        const told = Object.keys(months).filter(month => month <= until)
        const candidates = Object.keys(anchors)
          .filter(anchor => anchor <= until)
          .map(anchor => {
            const after = told.filter(month => month > anchor)
            const reach = Math.max(Number(anchor), ...after.map(Number))
            const gaps = after.length > 0 && after.length < reach - Number(anchor) ? 1 : 0
            const amount = (anchors[anchor] ?? 0) + after.reduce((sum, month) => sum + (months[month] ?? 0), 0)
            return { rank: reach * 10_000 + (1 - gaps) * 100 + Number(anchor), amount }
          })
        const expected =
          candidates.length > 0
            ? candidates.toSorted((a, b) => b.rank - a.rank)[0]?.amount
            : told.length > 0
              ? told.reduce((sum, month) => sum + (months[month] ?? 0), 0)
              : undefined
        const facts = [
          ...Object.entries(months).map(([month, amount]) => inMonth(endOf(month), amount)),
          ...Object.entries(anchors).map(([month, amount]) => toDate(endOf(month), amount)),
          toDate('2024-01-01', 1, { kind: 'plan' }),
        ]
        expect(disbursed(endOf(until), ...facts)?.actual).toBe(expected === undefined ? undefined : ty(expected))
      }),
    )
  })
})

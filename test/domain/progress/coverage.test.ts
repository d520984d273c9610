import { describe, expect, test } from 'vitest'

import { progressBy } from '../../../src/domain/progress/progress.ts'
import { day, openOf, ty, type FactWords, type ImportWords } from '../exampleLedger.ts'

const planOf = (asOf: string, ...imports: readonly ImportWords[]) =>
  progressBy(openOf(...imports), { asOf: day(asOf), by: 'project' })[0]?.plan

const planned = (asOf: string, bySource: Readonly<Record<string, number>>): ImportWords => ({
  facts: Object.entries(bySource).map(([source, amount]) => ({ kind: 'plan', source, asOf, amount })),
})

describe('a plan told at different depths of the source tree counts once', () => {
  test.each<[string, readonly ImportWords[], number]>([
    ['parts of one file add up', [planned('2024-01-01', { central: 10, local: 5 })], 15],
    [
      'a later decision replaces the whole by its parts',
      [planned('2024-01-01', { '': 15 }), planned('2024-07-01', { central: 12, local: 5 })],
      17,
    ],
    [
      'a later decision replaces the parts by the whole',
      [planned('2024-01-01', { central: 10, local: 5 }), planned('2024-07-01', { '': 18 })],
      18,
    ],
    [
      'a later decision on one source leaves the others as they are',
      [planned('2024-01-01', { central: 10, local: 5 }), planned('2024-07-01', { central: 12 })],
      17,
    ],
    [
      'leaves replace the branch that they grow on',
      [
        planned('2024-01-01', { central: 10, local: 5 }),
        planned('2024-07-01', { 'central.domestic': 4, 'central.foreign': 7 }),
      ],
      16,
    ],
    [
      'of the same day the later import tells',
      [planned('2024-01-01', { central: 10, local: 5 }), planned('2024-01-01', { '': 16 })],
      16,
    ],
  ])('%s', (_, imports, amount) => {
    expect(planOf('2024-10-20', ...imports)).toBe(ty(amount))
  })

  test('a project that stands twice in one file counts once', () => {
    expect(
      planOf('2024-10-20', {
        facts: [...planned('2024-01-01', { '': 10 }).facts, ...planned('2024-01-01', { '': 11 }).facts],
      }),
    ).toBe(ty(11))
  })

  test('whatever the order of loading, the later report tells', () => {
    const whole: ImportWords = { ...planned('2024-01-01', { '': 16 }), reportDate: '2024-09-01' }
    const parts: ImportWords = { ...planned('2024-01-01', { central: 10, local: 5 }), reportDate: '2024-03-01' }
    expect(planOf('2024-10-20', whole, parts)).toBe(ty(16))
    expect(planOf('2024-10-20', parts, whole)).toBe(ty(16))
  })
})

describe('a plan is the latest effective one', () => {
  const increased = [planned('2024-01-01', { '': 10 }), planned('2024-07-01', { '': 14 })]

  test.each([
    ['2024-06-30', ty(10)],
    ['2024-07-01', ty(14)],
  ])('on %s', (asOf, amount) => {
    expect(planOf(asOf, ...increased)).toBe(amount)
  })

  test('whatever basis a file gives it', () => {
    expect(planOf('2024-10-20', { facts: [{ kind: 'plan', asOf: '2024-01-31', basis: 'inMonth', amount: 10 }] })).toBe(
      ty(10),
    )
  })

  test('and never added to another one for being told as of a month', () => {
    const facts: readonly FactWords[] = [
      { kind: 'plan', asOf: '2024-01-31', basis: 'toDate', amount: 10 },
      { kind: 'plan', asOf: '2024-02-29', basis: 'inMonth', amount: 12 },
    ]
    expect(planOf('2024-10-20', { facts })).toBe(ty(12))
  })

  test('without one in effect there is none, though one is to come', () => {
    expect(planOf('2023-12-31', ...increased)).toBeUndefined()
  })
})

const onSheets = (...facts: readonly FactWords[]): ImportWords => ({
  facts: facts.map(fact => ({ kind: 'plan', ...fact })),
})

describe("one file's sheets", () => {
  const asOf = '2024-01-01'

  test('of which one splits by source what another sums up count by source', () => {
    const file = onSheets(
      { sheet: 'Tổng hợp', asOf, amount: 15 },
      { sheet: 'NSTW', source: 'central', asOf, amount: 10 },
      { sheet: 'NSĐP', source: 'local', asOf, amount: 5 },
    )
    const rows = progressBy(openOf(file), { asOf: day('2024-10-20'), by: 'source' })
    expect(rows.map(({ key, plan }) => [key, plan])).toEqual([
      ['central', ty(10)],
      ['local', ty(5)],
      ['', undefined],
    ])
    expect(planOf('2024-10-20', file)).toBe(ty(15))
  })

  test('of which one splits only a part of what another sums up count by the sum', () => {
    const file = onSheets(
      { sheet: 'NSTW', source: 'central', asOf, amount: 10 },
      { sheet: 'Tổng hợp', asOf, amount: 15 },
    )
    expect(planOf('2024-10-20', file)).toBe(ty(15))
  })
})

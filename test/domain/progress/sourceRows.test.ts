import { describe, expect, test } from 'vitest'

import { progressBy, type ProgressRow } from '../../../src/domain/progress/progress.ts'
import { day, openOf, ty, type FactWords } from '../exampleLedger.ts'

const plan = (project: string, source: string, amount: number): FactWords => ({
  kind: 'plan',
  project,
  source,
  asOf: '2024-01-01',
  amount,
})
const actual = (project: string, source: string, amount: number): FactWords => ({
  project,
  source,
  asOf: '2024-09-30',
  amount,
})

const rowsBySource = (...facts: readonly FactWords[]) => {
  const rows = progressBy(openOf({ facts }), { asOf: day('2024-10-20'), by: 'source' })
  return (key: string): ProgressRow | undefined => rows.find(row => row.key === key)
}

describe('a row per source', () => {
  test('holds what lies below it; the last one what no file splits', () => {
    const open = openOf({
      facts: [
        plan('road', 'central', 1),
        plan('school', 'central.domestic', 2),
        plan('clinic', 'local', 4),
        plan('bridge', '', 8),
      ],
    })
    const rows = progressBy(open, { asOf: day('2024-10-20'), by: 'source' })
    expect(rows.map(row => [row.key, row.plan])).toEqual([
      ['central', ty(3)],
      ['central.domestic', ty(2)],
      ['local', ty(4)],
      ['', ty(8)],
    ])
  })

  test('names the facts of its own sources', () => {
    const row = rowsBySource(plan('road', 'central', 1), plan('road', 'local', 2), actual('road', 'central', 1))
    expect(row('central')?.factRows).toHaveLength(2)
    expect(row('local')?.factRows).toHaveLength(1)
  })

  test('has the day and the rate of its own disbursement', () => {
    const row = rowsBySource(plan('road', 'central', 10), plan('road', 'local', 10), actual('road', 'central', 5), {
      ...actual('road', 'local', 2),
      asOf: '2024-08-31',
    })
    expect(row('central')).toMatchObject({ rate: 0.5, actualAsOf: '2024-09-30' })
    expect(row('local')).toMatchObject({ rate: 0.2, actualAsOf: '2024-08-31' })
  })

  test('of several projects the latest day', () => {
    const row = rowsBySource(actual('road', 'central', 5), { ...actual('school', 'central', 2), asOf: '2024-08-31' })
    expect(row('central')?.actualAsOf).toBe('2024-09-30')
  })
})

describe('what is told at different depths is not set against each other', () => {
  test('a plan split by source has no rate from a disbursement that is not', () => {
    const row = rowsBySource(
      plan('road', 'central', 60),
      actual('road', '', 60),
      plan('school', 'central', 40),
      actual('school', 'central', 30),
    )
    expect(row('central')).toMatchObject({
      plan: ty(100),
      actual: ty(30),
      rate: undefined,
      remaining: undefined,
      gapToTarget: undefined,
      coverage: { projects: 2, withPlan: 2, unreported: 0, toldWider: 1 },
    })
    expect(row('')).toMatchObject({ plan: undefined, actual: ty(60), rate: undefined })
  })

  test('nor what no file splits from a plan that another file does', () => {
    const row = rowsBySource(plan('road', 'central', 60), actual('road', '', 60), plan('school', '', 40))
    expect(row('')).toMatchObject({ plan: ty(40), actual: ty(60), rate: undefined })
  })

  test('nor what a file splits only in part', () => {
    const row = rowsBySource(plan('road', '', 5), plan('road', 'central', 3), actual('road', '', 2))
    expect(row('')).toMatchObject({ plan: ty(5), actual: ty(2), rate: undefined })
    expect(row('central')).toMatchObject({ plan: ty(3), actual: undefined, rate: undefined })
  })

  test('a leaf has no rate from its branch, the branch has one', () => {
    const row = rowsBySource(plan('road', 'central.domestic', 10), actual('road', 'central', 5))
    expect(row('central.domestic')).toMatchObject({ plan: ty(10), actual: undefined, rate: undefined })
    expect(row('central')).toMatchObject({ rate: 0.5, coverage: { toldWider: 0 } })
  })

  test('a commitment that is not split by source leaves the rate, not the fulfilment', () => {
    const row = rowsBySource(
      plan('road', 'central', 10),
      actual('road', 'central', 5),
      { ...actual('road', '', 5), kind: 'commitment', basis: 'inMonth' },
      plan('school', 'central', 10),
      actual('school', 'central', 5),
      { ...actual('school', 'central', 10), kind: 'commitment', basis: 'inMonth' },
    )
    expect(row('central')).toMatchObject({
      rate: 0.5,
      committed: ty(10),
      fulfilment: undefined,
      gapToCommitment: undefined,
    })
  })

  test('another source beside it is another matter', () => {
    const row = rowsBySource(plan('road', 'central', 10), plan('road', 'local', 10), actual('road', 'central', 5))
    expect(row('local')).toMatchObject({ plan: ty(10), actual: undefined, rate: undefined })
    expect(row('local')?.coverage).toMatchObject({ unreported: 1, toldWider: 0 })
    expect(row('central')).toMatchObject({ rate: 0.5 })
  })
})

test('what was disbursed without a plan at the source is counted', () => {
  const row = rowsBySource(plan('road', 'central', 10), actual('road', 'central', 5), actual('school', 'central', 3))
  expect(row('central')?.coverage).toEqual({
    reported: { plan: ty(10), projects: 1 },
    stale: { plan: 0, projects: 0 },
    silent: { plan: 0, projects: 0 },
    projects: 2,
    withPlan: 1,
    withoutPlan: 1,
    actualWithoutPlan: ty(3),
    unreported: 0,
    uncommitted: 1,
    toldWider: 0,
    unassigned: 0,
  })
})

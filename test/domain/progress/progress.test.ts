import { describe, expect, test } from 'vitest'

import { progressBy, provinceFigures } from '../../../src/domain/progress/progress.ts'
import { day, openOf, ty } from '../exampleLedger.ts'

describe('the figures of a province', () => {
  const open = openOf({
    facts: [
      { kind: 'plan', project: 'road', investor: 'transport', asOf: '2024-01-01', amount: 100 },
      { kind: 'plan', project: 'school', investor: 'education', asOf: '2024-01-01', amount: 50 },
      { kind: 'commitment', project: 'road', asOf: '2024-09-30', basis: 'inMonth', amount: 40 },
      { kind: 'commitment', project: 'road', asOf: '2024-10-31', basis: 'inMonth', amount: 31 },
      { project: 'road', asOf: '2024-09-30', amount: 30 },
      { project: 'road', asOf: '2024-10-20', amount: 52.5 },
    ],
  })

  test('money-weighted, each amount by its own rule', () => {
    expect(provinceFigures(open, day('2024-10-20'))).toMatchObject({
      key: 'province',
      plan: ty(150),
      committed: ty(60),
      committedYear: ty(71),
      actual: ty(52.5),
      actualAsOf: '2024-10-20',
      rate: 0.35,
      fulfilment: 0.875,
      gapToCommitment: ty(-7.5),
      gapToTarget: ty(90),
      remaining: ty(97.5),
      coverage: {
        projects: 2,
        withPlan: 2,
        withoutPlan: 0,
        actualWithoutPlan: 0,
        unreported: 1,
        uncommitted: 1,
        toldWider: 0,
      },
    })
  })

  test('a row per investor; nobody said what was disbursed is not 0', () => {
    const rows = progressBy(open, { asOf: day('2024-10-20'), by: 'investor' })
    expect(rows.map(({ key, actual, rate, remaining }) => ({ key, actual, rate, remaining }))).toEqual([
      { key: 'education', actual: undefined, rate: undefined, remaining: undefined },
      { key: 'transport', actual: ty(52.5), rate: 0.525, remaining: ty(47.5) },
    ])
  })

  test('every figure names the facts it is made of', () => {
    const [road] = progressBy(open, { asOf: day('2024-10-20'), by: 'project' })
    expect(road?.factRows.map(row => open.book.facts.cell[row]).sort()).toEqual(['C1', 'C3', 'C4', 'C6'])
  })
})

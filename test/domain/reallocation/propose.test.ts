import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { projectId } from '../../../src/domain/base/ids.ts'
import { dong, sum } from '../../../src/domain/base/money.ts'
import { breachesOf, linesMoved, planAfter } from '../../../src/domain/reallocation/breaches.ts'
import { defaultConstraints, type MoveConstraints } from '../../../src/domain/reallocation/moves.ts'
import { proposeMoves } from '../../../src/domain/reallocation/propose.ts'
import { anyCapital, anyConstraints, line, trieu, type LineWords } from './anyCapital.ts'

const proposed = (lines: readonly LineWords[], constraints: Partial<MoveConstraints> = {}) =>
  proposeMoves(lines.map(line), { ...defaultConstraints, ...constraints }).map(
    ({ source, from, to, amount }) => `${source}: ${from} → ${to} ${amount / 1_000_000}`,
  )

describe('a proposal', () => {
  const lines: readonly LineWords[] = [
    { project: 'slow', plan: 100_000, actual: 20_000, p50: 60_000, p90: 70_000 },
    { project: 'slower', plan: 90_000, actual: 0, p50: 10_000, p90: 40_000, investor: 'health' },
    { project: 'fast', plan: 50_000, actual: 50_000, capacity: 60_000 },
    { project: 'faster', plan: 50_000, actual: 50_000, capacity: 90_000, investor: 'health' },
  ]

  test('whoever has most left over gives first, to whom can use most', () => {
    expect(proposed(lines)).toEqual([
      'local: slower → faster 80000',
      'local: slow → faster 10000',
      'local: slow → fast 30000',
    ])
  })

  test('only what even the upper end of the forecast leaves, if so asked', () => {
    expect(proposed(lines, { level: 'p90' })).toEqual(['local: slower → faster 50000', 'local: slow → faster 30000'])
  })

  test('within an investor, if so asked', () => {
    expect(proposed(lines, { within: 'investor' })).toEqual([
      'local: slower → faster 80000',
      'local: slow → fast 40000',
    ])
  })

  test('leaves alone who is excluded', () => {
    expect(proposed(lines, { excluded: ['slower', 'fast'].map(projectId) })).toEqual(['local: slow → faster 40000'])
  })

  test('makes no small moves', () => {
    expect(proposed(lines, { leastMove: trieu(20_000) })).toEqual([
      'local: slower → faster 80000',
      'local: slow → fast 40000',
    ])
  })

  test('never from one source to another', () => {
    const other = lines.map(each =>
      each.project === 'fast' || each.project === 'faster' ? { ...each, source: 'central' } : each,
    )
    expect(proposed(other)).toEqual([])
  })

  test('what a project can use of two sources it can use once', () => {
    const both: readonly LineWords[] = [
      { project: 'slow', plan: 100_000, p50: 60_000 },
      { project: 'slow', source: 'central', plan: 100_000, p50: 60_000 },
      { project: 'fast', plan: 50_000, actual: 50_000, capacity: 60_000 },
      { project: 'fast', source: 'central', plan: 50_000, actual: 50_000, capacity: 60_000 },
    ]
    expect(proposed(both)).toEqual(['central: slow → fast 40000', 'local: slow → fast 20000'])
  })

  test('is written in whole triệu', () => {
    expect(
      proposed([
        { project: 'slow', plan: 10_000, p50: 5_000.4 },
        { project: 'fast', plan: 1, capacity: 9_000 },
      ]),
    ).toEqual(['local: slow → fast 4999'])
  })
})

describe('whatever the capital', () => {
  const forAny = (
    check: (of: { lines: Parameters<typeof proposeMoves>[0]; constraints: MoveConstraints }) => void,
  ): void => fc.assert(fc.property(anyCapital, anyConstraints, (lines, constraints) => check({ lines, constraints })))

  test('what is given is what is received, source by source', () => {
    forAny(({ lines, constraints }) => {
      const moved = linesMoved({ lines, moves: proposeMoves(lines, constraints) })
      for (const [, pool] of Map.groupBy(moved, ({ line: { source } }) => source)) {
        expect(sum(pool.map(({ given }) => given))).toBe(sum(pool.map(({ received }) => received)))
      }
    })
  })

  test('no plan falls under what is disbursed or will be, none under nothing', () => {
    forAny(({ lines, constraints }) => {
      for (const moved of linesMoved({ lines, moves: proposeMoves(lines, constraints) })) {
        const least = moved.given > 0 ? Math.max(moved.line.actual, moved.line.expected[constraints.level]) : 0
        expect(planAfter(moved)).toBeGreaterThanOrEqual(least)
      }
    })
  })

  test('a proposal breaks no constraint', () => {
    forAny(({ lines, constraints }) => {
      expect(breachesOf({ lines, moves: proposeMoves(lines, constraints) }, constraints)).toEqual([])
    })
  })

  test('the order of the lines does not matter', () => {
    forAny(({ lines, constraints }) => {
      expect(proposeMoves(lines.toReversed(), constraints)).toEqual(proposeMoves(lines, constraints))
    })
  })

  test('every amount is positive and whole triệu', () => {
    forAny(({ lines, constraints }) => {
      for (const { amount } of proposeMoves(lines, constraints)) {
        expect(amount).toBeGreaterThan(0)
        expect(amount % 1_000_000).toBe(0)
        expect(dong(amount)).toBe(amount)
      }
    })
  })
})

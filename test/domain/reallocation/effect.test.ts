import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { projectId, sourceId } from '../../../src/domain/base/ids.ts'
import { zero } from '../../../src/domain/base/money.ts'
import { applyReallocation } from '../../../src/domain/reallocation/effect.ts'
import type { Move } from '../../../src/domain/reallocation/moves.ts'
import { proposeMoves } from '../../../src/domain/reallocation/propose.ts'
import { anyCapital, anyConstraints, line, trieu } from './anyCapital.ts'

const lines = [
  line({ project: 'slow', plan: 100_000, actual: 20_000, p50: 60_000 }),
  line({ project: 'fast', plan: 50_000, actual: 50_000, capacity: 30_000 }),
]
const province = { p10: trieu(100_000), p50: trieu(110_000), p90: trieu(120_000), plan: trieu(150_000) }

const effectOf = (amount: number) => {
  const move: Move = {
    source: sourceId('local'),
    from: projectId('slow'),
    to: projectId('fast'),
    amount: trieu(amount),
  }
  return applyReallocation({ lines, moves: [move] }, { province, actual: trieu(70_000) })
}

describe('what the moves do to the province', () => {
  test('what would lie idle is spent', () => {
    expect(effectOf(30_000)).toEqual({
      moved: trieu(30_000),
      gain: trieu(30_000),
      before: province,
      after: { p10: trieu(130_000), p50: trieu(140_000), p90: trieu(150_000), plan: trieu(150_000) },
    })
  })

  test('what the receiver cannot use gains nothing', () => {
    expect(effectOf(40_000).gain).toBe(trieu(30_000))
  })

  test('what would have been spent is missed where it is taken', () => {
    expect(effectOf(50_000).gain).toBe(trieu(30_000 - 10_000))
  })

  test('no move, no change', () => {
    expect(applyReallocation({ lines, moves: [] }, { province, actual: zero })).toEqual({
      moved: 0,
      gain: 0,
      before: province,
      after: province,
    })
  })
})

test('a proposal never makes the forecast worse, and never takes it over the plan', () => {
  fc.assert(
    fc.property(anyCapital, anyConstraints, (capital, constraints) => {
      const moves = proposeMoves(capital, constraints)
      const { gain, moved, after } = applyReallocation({ lines: capital, moves }, { province, actual: zero })
      expect(gain).toBeGreaterThanOrEqual(0)
      expect(gain).toBeLessThanOrEqual(moved)
      expect(after.p90).toBeLessThanOrEqual(province.plan)
      expect(after.plan).toBe(province.plan)
    }),
  )
})

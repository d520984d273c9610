import { describe, expect, it } from 'vitest'
import { createKeptPlans, type PlannedChange } from '../../src/api/keptPlans.ts'

const planOf = (facts: number): PlannedChange =>
  ({ plan: { facts: Array.from({ length: facts }) } }) as unknown as PlannedChange // only how many facts there are counts here

describe('plans kept from a preview to its commit', () => {
  it('are there again on the same version of the store', () => {
    const kept = createKeptPlans()
    const plan = planOf(3)
    kept.keep('a', 7, plan)
    expect(kept.recall('a', 7)).toBe(plan)
  })

  it('go once the store has moved, also for whoever asks on the old version again', () => {
    const kept = createKeptPlans()
    kept.keep('a', 7, planOf(3))
    expect(kept.recall('a', 8)).toBeUndefined()
    expect(kept.recall('a', 7)).toBeUndefined()
  })

  it('make room for later ones, the oldest first', () => {
    const kept = createKeptPlans(10)
    for (const key of ['a', 'b', 'c']) kept.keep(key, 7, planOf(4))
    expect(['a', 'b', 'c'].map(key => kept.recall(key, 7) !== undefined)).toEqual([false, true, true])
  })

  it('are not kept where one alone is too large', () => {
    const kept = createKeptPlans(10)
    kept.keep('a', 7, planOf(4))
    kept.keep('b', 7, planOf(11))
    expect(['a', 'b'].map(key => kept.recall(key, 7) !== undefined)).toEqual([true, false])
  })
})

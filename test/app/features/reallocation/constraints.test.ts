import { describe, expect, it } from 'vitest'
import { constraintsOf, parseConstraintSearch } from '../../../../src/app/features/reallocation/constraints.ts'
import { defaultConstraints } from '../../../../src/domain/reallocation/moves.ts'

describe('the constraints in the address', () => {
  it('are the usual ones where nothing is said', () => {
    expect(constraintsOf(parseConstraintSearch({}))).toEqual(defaultConstraints)
  })

  it('are read whole', () => {
    const search = { level: 'p90', within: 'investor', least: 2500, excluded: ['a', 'b'] }
    expect(constraintsOf(parseConstraintSearch(search))).toEqual({
      level: 'p90',
      within: 'investor',
      leastMove: 2_500_000_000,
      excluded: ['a', 'b'],
    })
  })

  it.each([
    { level: 'p99' },
    { within: 'world' },
    { least: -1 },
    { least: 1.5 },
    { least: 'much' },
    { excluded: 'a' },
    { excluded: [1] },
  ])('what makes no sense is as good as absent: %o', search => {
    expect(parseConstraintSearch(search)).toEqual({})
  })
})

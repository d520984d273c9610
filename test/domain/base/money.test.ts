import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dong, portion, shareOf, sum } from '../../../src/domain/base/money.ts'

const amount = fc.integer({ min: -9e14, max: 9e14 }).map(dong)

describe('a portion of an amount', () => {
  test.each([
    [100, 20, 31, 65],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [5, 1, 20, 0],
    [10, 1, 20, 1],
    [0, 5, 7, 0],
  ])('%i · %i/%i is %i, halves away from zero', (of, numerator, denominator, expected) => {
    expect(portion(dong(of), numerator, denominator)).toBe(expected)
  })

  test('is exact to the đồng however large', () => {
    fc.assert(
      fc.property(amount, fc.nat({ max: 400 }), fc.nat({ max: 400 }), (of, numerator, more) => {
        const denominator = numerator + more + 1
        const twice = 2n * BigInt(of) * BigInt(numerator)
        const distance = twice - 2n * BigInt(portion(of, numerator, denominator)) * BigInt(denominator)
        expect(distance <= BigInt(denominator) && distance >= -BigInt(denominator)).toBe(true)
      }),
    )
  })

  test('and the rest of it make up the whole to one đồng', () => {
    fc.assert(
      fc.property(amount, fc.nat({ max: 31 }), (of, days) => {
        const parts = sum([portion(of, days, 31), portion(of, 31 - days, 31)])
        expect(Math.abs(parts - of)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test.each([
  [5, 10, 0.5],
  [5, 0, undefined],
  [5, -1, undefined],
  [5, undefined, undefined],
  [undefined, 10, undefined],
  [0, 10, 0],
])('the share of %s in %s is %s', (part, whole, share) => {
  expect(shareOf(part === undefined ? undefined : dong(part), whole === undefined ? undefined : dong(whole))).toBe(
    share,
  )
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no amount of đồng', value => {
  expect(() => dong(value)).toThrow(RangeError)
})

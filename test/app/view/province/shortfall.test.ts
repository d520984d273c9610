import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortfallOf } from '../../../../src/app/view/province/shortfall.ts'
import { dong } from '../../../../src/domain/base/money.ts'
import { rowOf } from '../../features/overview/figures.ts'

const investor = (key: string, gap?: number) => rowOf(key, { gapToTarget: gap === undefined ? undefined : dong(gap) })

describe('where the money is that is missing to 95 %', () => {
  it('names who misses most first, and how far it adds up', () => {
    const found = shortfallOf([investor('a', 10), investor('b', 60), investor('c', 30)])
    expect(found?.holders.map(({ key, cumulative }) => [key, cumulative])).toEqual([
      ['b', 0.6],
      ['c', 0.9],
      ['a', 1],
    ])
    expect(found?.half).toBe(1)
  })

  it('keeps those past the 95 %, and those of whom nothing is known, apart', () => {
    const found = shortfallOf([investor('a', 10), investor('past', -4), investor('there', 0), investor('silent')])
    expect(found).toMatchObject({ total: 10, beyond: { count: 2, amount: 4 }, unknown: 1 })
  })

  it('is nothing where nobody misses anything', () => {
    expect(shortfallOf([investor('past', -4)])).toBeUndefined()
    expect(shortfallOf([])).toBeUndefined()
  })

  it('adds up to the province’s own gap, and its first half to half of it', () => {
    assert(
      property(array(integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 100 }), gaps => {
        const found = shortfallOf(gaps.map((gap, at) => investor(String(at), gap)))
        const province = gaps.reduce((total, gap) => total + gap, 0)
        if (!found) return province <= 0
        const first = found.holders.slice(0, found.half).reduce((total, { gap }) => total + gap, 0)
        return found.total - found.beyond.amount === province && first * 2 >= found.total
      }),
    )
  })
})

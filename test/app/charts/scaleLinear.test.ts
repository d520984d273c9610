import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleLinear } from '../../../src/app/charts/scaleLinear.ts'

describe('the scale that the curves are drawn on', () => {
  it('runs straight from bound to bound, and on beyond them', () => {
    const scale = scaleLinear().domain([0, 200]).range([400, 0])
    expect([0, 50, 200, 300].map(scale)).toEqual([400, 300, 0, -200])
  })

  it('tells its bounds, as the library asks for them', () => {
    const scale = scaleLinear().domain([1, 3]).range([0, 10])
    expect(scale.domain()).toEqual([1, 3])
    expect(scale.range()).toEqual([0, 10])
  })

  it('has a copy of its own', () => {
    const scale = scaleLinear().domain([0, 1]).range([0, 10])
    scale.copy().domain([0, 2])
    expect(scale(1)).toBe(10)
  })

  it('stays in the middle where there is nothing to run over', () => {
    expect(scaleLinear().domain([5, 5]).range([0, 10])(5)).toBe(5)
  })

  it('names round numbers within its bounds, no more than asked for and one', () => {
    const bounds = double({ min: 1, max: 1e13, noNaN: true })
    assert(
      property(bounds, integer({ min: 2, max: 12 }), (high, count) => {
        const ticks = scaleLinear().domain([0, high]).ticks(count)
        expect(ticks[0]).toBe(0)
        expect(ticks.length).toBeLessThanOrEqual(count + 1)
        expect(ticks.at(-1)).toBeLessThanOrEqual(high)
      }),
    )
  })
})

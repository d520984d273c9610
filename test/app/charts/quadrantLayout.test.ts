import { array, assert, double, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearScale, placeLabels, rootScale, rootTicks } from '../../../src/app/charts/quadrantLayout.ts'

const frame = { left: 50, right: 850, top: 20, bottom: 420 }

describe('the scale of money left', () => {
  const xOf = rootScale(400, 0, 200)

  it('keeps zero, grows ever slower, and holds the most at its end', () => {
    expect([0, 100, 400].map(xOf)).toEqual([0, 100, 200])
  })

  it('has what was disbursed over plan on its edge', () => {
    expect(xOf(-30)).toBe(0)
  })

  it('names round amounts, as far apart as their labels need', () => {
    const ticks = rootTicks(475, rootScale(475, 0, 900), 56)
    expect(ticks[0]).toBe(0)
    expect(ticks.at(-1)).toBe(200)
    const places = ticks.map(rootScale(475, 0, 900))
    places.slice(1).forEach((place, at) => expect(place - (places[at] ?? 0)).toBeGreaterThanOrEqual(56))
  })

  it('never leaves the frame', () => {
    const yOf = linearScale([0, 1], frame.bottom, frame.top)
    expect(yOf(1.3)).toBe(frame.top)
    expect(yOf(-0.2)).toBe(frame.bottom)
  })
})

describe('names beside their points', () => {
  it('never overlap one another, and stay in the frame', () => {
    const points = array(
      record({ cx: double({ min: 50, max: 850, noNaN: true }), cy: double({ min: 20, max: 420, noNaN: true }) }),
      { maxLength: 30 },
    )
    assert(
      property(points, drawn => {
        const named = drawn.map((point, at) => ({ ...point, key: String(at), name: 'UBND huyện Kỳ Sơn' }))
        const width = 'UBND huyện Kỳ Sơn'.length * 7
        const labels = placeLabels(named, { letter: 7, frame, marks: named }).map(({ x, y, anchor }) => ({
          left: anchor === 'start' ? x : x - width,
          y,
        }))
        labels.forEach((label, at) => {
          expect(label.left).toBeGreaterThanOrEqual(frame.left)
          expect(label.left + width).toBeLessThanOrEqual(frame.right)
          for (const other of labels.slice(at + 1))
            expect(Math.abs(other.y - label.y) > 16 || Math.abs(other.left - label.left) >= width).toBe(true)
        })
      }),
    )
  })
})

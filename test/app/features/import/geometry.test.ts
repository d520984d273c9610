import { describe, expect, it } from 'vitest'
import {
  lineAt,
  linesOf,
  scrollFor,
  sizeOf,
  spanOf,
  startOf,
} from '../../../../src/app/features/import/sheet/geometry.ts'

/** Ten lines of 20 pixels, the third one of 50. */
const lines = linesOf(10, line => (line === 2 ? 50 : 20))

describe('where lines lie', () => {
  it('each begins where the one before it ends', () => {
    expect([0, 1, 2, 3, 10].map(line => startOf(lines, line))).toEqual([0, 20, 40, 90, 230])
    expect(sizeOf(lines, 1, 3)).toBe(90)
  })

  it.each([
    [-5, 0],
    [0, 0],
    [39, 1],
    [40, 2],
    [89, 2],
    [90, 3],
    [9_999, 9],
  ])('at %d lies line %d', (pixel, line) => {
    expect(lineAt(lines, pixel)).toBe(line)
  })

  it('the lines in view and some beyond, never outside the sheet', () => {
    expect(spanOf(lines, 45, 100, 1)).toEqual({ from: 1, to: 5 })
    expect(spanOf(lines, 0, 500, 3)).toEqual({ from: 0, to: 10 })
  })

  it('scrolls only as far as needed to show a line whole', () => {
    expect(scrollFor(lines, 3, { at: 0, size: 200 })).toBeUndefined()
    expect(scrollFor(lines, 9, { at: 0, size: 100 })).toBe(130)
    expect(scrollFor(lines, 0, { at: 40, size: 100 })).toBe(0)
  })

  it('an empty sheet has no lines', () => {
    expect(
      spanOf(
        linesOf(0, () => 20),
        0,
        500,
        3,
      ),
    ).toEqual({ from: 0, to: 0 })
  })
})

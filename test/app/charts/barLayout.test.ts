import { describe, expect, it } from 'vitest'
import { barLayout, type Bar } from '../../../src/app/charts/barLayout.ts'

const bar = (value: number | undefined, name = 'Sở Y tế'): Bar => ({
  key: name,
  name,
  value,
  label: '110,206',
  tone: 'actual',
})

const room = { width: 800, pixelsPerRem: 16, marks: [] }

describe('bars under one another', () => {
  it('start at zero, and the longest takes the whole room', () => {
    const { xOf, left, right } = barLayout([bar(50), bar(200)], room)
    expect(xOf(0)).toBe(left)
    expect(xOf(200)).toBe(right)
    expect(xOf(50)).toBeCloseTo(left + (right - left) / 4)
  })

  it('leave room for a mark beyond the longest bar', () => {
    const { xOf, right } = barLayout([bar(0.5)], { ...room, marks: [0.95] })
    expect(xOf(0.95)).toBe(right)
  })

  it('run both ways from zero where some are below it', () => {
    const { xOf, left, right } = barLayout([bar(-50), bar(50)], room)
    expect(xOf(0)).toBeCloseTo((left + right) / 2)
  })

  it('stand under their names where there is no room beside them', () => {
    const narrow = barLayout([bar(1)], { ...room, width: 340 })
    expect(narrow.isNarrow).toBe(true)
    expect(narrow.left).toBe(0)
    expect(narrow.bars[0]?.barTop).toBeGreaterThan(narrow.bars[0]?.top ?? 0)
  })

  it('show two lines of a long name, never more', () => {
    const long = 'Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn '.repeat(3).trim()
    const lines = barLayout([bar(1, long)], room).bars[0]?.lines ?? []
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })

  it('never overlap', () => {
    const { bars, height } = barLayout([bar(1, 'a'), bar(2, 'b'), bar(undefined, 'c')], room)
    bars.slice(1).forEach((each, at) => expect(each.top).toBe((bars[at]?.top ?? 0) + (bars[at]?.height ?? 0)))
    expect(height).toBe((bars.at(-1)?.top ?? 0) + (bars.at(-1)?.height ?? 0))
  })
})

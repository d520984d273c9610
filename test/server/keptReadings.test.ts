import { describe, expect, it } from 'vitest'
import { createKeptReadings, readingKey } from '../../src/server/keptReadings.ts'
import { pack, type PackedInterpretation } from '../../src/server/packedInterpretation.ts'
import { isoDate } from '../../src/domain/base/calendar.ts'
import { noDecisions } from '../../src/workbook/said/decisions.ts'
import { reading, sketch } from '../workbook/desk.ts'

const readingOf = (facts: number): PackedInterpretation =>
  pack(reading(Array.from({ length: facts }, () => sketch({}))))

describe('readings that are kept', () => {
  it('are given back while there is room, the last asked for the longest', () => {
    const kept = createKeptReadings(10)
    kept.keep('a', readingOf(4))
    kept.keep('b', readingOf(4))
    kept.recall('a')
    kept.keep('c', readingOf(4))
    expect(['a', 'b', 'c'].map(key => kept.recall(key)?.facts.count)).toEqual([4, undefined, 4])
  })

  it('are not kept where one alone is too large', () => {
    const kept = createKeptReadings(10)
    kept.keep('a', readingOf(4))
    kept.keep('large', readingOf(11))
    expect(kept.recall('large')).toBeUndefined()
    expect(kept.recall('a')?.facts.count).toBe(4)
  })

  it('count once, however often the same is kept', () => {
    const kept = createKeptReadings(10)
    for (let time = 0; time < 5; time += 1) kept.keep('a', readingOf(6))
    kept.keep('b', readingOf(4))
    expect(kept.recall('a')?.facts.count).toBe(6)
  })
})

describe('what a reading is kept under', () => {
  const bytes = new Uint8Array([1, 2, 3])
  const hints = { planYear: undefined, asOf: undefined }
  const key = readingKey(bytes, 'a.xlsx', { hints, decisions: noDecisions })

  it.each([
    ['other bytes', readingKey(new Uint8Array([1, 2, 4]), 'a.xlsx', { hints, decisions: noDecisions })],
    ['another name', readingKey(bytes, 'a.csv', { hints, decisions: noDecisions })],
    [
      'a day',
      readingKey(bytes, 'a.xlsx', { hints: { ...hints, asOf: isoDate('2024-08-31') }, decisions: noDecisions }),
    ],
    [
      'a decision',
      readingKey(bytes, 'a.xlsx', { hints, decisions: { ...noDecisions, leftOut: [{ sheet: 'S', row: 5 }] } }),
    ],
  ])('%s is another reading', (_what, other) => {
    expect(other).not.toBe(key)
  })

  it('whom a name means is no part of it', () => {
    const decisions = { ...noDecisions, names: [{ kind: 'investor' as const, name: 'Sở X', to: 'new' as const }] }
    expect(readingKey(bytes, 'a.xlsx', { hints, decisions })).toBe(key)
  })
})

import { describe, expect, it } from 'vitest'
import { choicesIn, sourcesIn } from '../../../../src/app/features/reallocation/addChoices.ts'
import { line } from '../../../domain/reallocation/anyCapital.ts'

const lines = [
  line({ project: 'Đường huyện', plan: 9_000, p50: 5_000 }),
  line({ project: 'Trường học', plan: 9_000, p50: 1_000, capacity: 3 }),
  line({ project: 'Trạm y tế', source: 'central', plan: 9_000 }),
]

describe('whom a move can be made between', () => {
  it('sources by name', () => {
    expect(sourcesIn(lines).map(({ label }) => label)).toEqual(['Nguồn central', 'Nguồn local'])
  })

  it('projects of the source, who has most left over first', () => {
    const { givers, receivers } = choicesIn(lines, { source: 'local', query: '', level: 'p50' })
    expect(givers.map(({ name, amount }) => [name, amount / 1_000_000])).toEqual([
      ['Dự án Trường học', 8_000],
      ['Dự án Đường huyện', 4_000],
    ])
    expect(receivers.map(({ project }) => project)).toEqual(['Trường học', 'Đường huyện'])
  })

  it('found by any part of the name, diacritics or not', () => {
    const found = (query: string) => choicesIn(lines, { source: 'local', query, level: 'p50' }).givers.length
    expect(['duong', 'Đường', 'TRUONG hoc', 'y te'].map(found)).toEqual([1, 1, 1, 0])
  })
})

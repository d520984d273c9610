import { describe, expect, it } from 'vitest'
import type { Difference, DifferenceRow } from '../../../../src/api/contract/importPreview.ts'
import { isoDate } from '../../../../src/domain/base/calendar.ts'
import { dong } from '../../../../src/domain/base/money.ts'
import { differenceLines, firstKind } from '../../../../src/app/features/import/difference/differenceView.ts'

const row = (name: string, before: number | null, after: number | null): DifferenceRow => ({
  kind: 'plan',
  project: { id: name, code: '7762301', name },
  investor: 'Ban QLDA tỉnh',
  fundingSource: null,
  capital: 'planYear',
  basis: 'toDate',
  asOf: isoDate('2024-08-31'),
  before: before === null ? null : dong(before),
  after: after === null ? null : dong(after),
  file: null,
  sheet: 'PL1',
  cell: 'E9',
})
const none = { count: 0, rows: [] }
const difference = (told: Partial<Difference>): Difference => ({
  investors: [],
  added: none,
  changed: none,
  outdated: 0,
  unchanged: 0,
  dropped: none,
  ...told,
})

describe('the difference against the ledger', () => {
  it('says by how much, where both amounts are known', () => {
    const changed = { count: 2, rows: [row('Đường A', 5, 8), row('Đường B', null, 8)] }
    expect(differenceLines(difference({ changed }), 'changed', '').lines.map(({ by }) => by)).toEqual([3, undefined])
  })

  it.each([
    ['duong a', 1],
    ['7762301 tinh', 2],
    ['không có', 0],
  ])('filtered by %j shows %d', (filter, count) => {
    const added = { count: 2, rows: [row('Đường A', null, 8), row('Cầu B', null, 8)] }
    expect(differenceLines(difference({ added }), 'added', filter).lines).toHaveLength(count)
  })

  it('says how many rows are not shown', () => {
    const rows = Array.from({ length: 250 }, (_, at) => row(`Đường ${at}`, 1, 2))
    const { lines, more } = differenceLines(difference({ changed: { count: 900, rows } }), 'changed', '')
    expect([lines.length, more]).toEqual([200, 700])
  })

  it('begins with what changed, else with what is new', () => {
    expect(firstKind(difference({}))).toBe('changed')
    expect(firstKind(difference({ added: { count: 1, rows: [row('A', null, 1)] } }))).toBe('added')
  })
})

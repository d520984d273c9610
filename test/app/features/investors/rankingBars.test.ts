import { describe, expect, it } from 'vitest'
import type { InvestorLine } from '../../../../src/app/features/investors/investorLines.ts'
import { rankingBars, rankingFinding } from '../../../../src/app/features/investors/rankingBars.ts'
import { ty } from '../../../domain/exampleLedger.ts'
import { rowOf } from '../overview/figures.ts'

type Told = { readonly rate?: number; readonly remaining?: number; readonly gap?: number }

const line = (key: string, { rate, remaining, gap }: Told): InvestorLine => ({
  row: rowOf(key, {
    rate,
    remaining: remaining === undefined ? undefined : ty(remaining),
    gapToCommitment: gap === undefined ? undefined : ty(gap),
  }),
  group: 'other',
  projects: [],
  severity: undefined,
  standing: key === 'late' ? 'lagging' : undefined,
  flags: [],
})

const lines = [
  line('late', { rate: 0.2, remaining: 60, gap: -5 }),
  line('fair', { rate: 0.96, remaining: 40, gap: 2 }),
  line('silent', {}),
]

const said = {
  money: (amount: number | undefined) => String(amount ?? '—'),
  share: (share: number | undefined) => String(share ?? '—'),
}

describe('investors as bars', () => {
  it('are as long as what they are ranked by, and hatched where they lag', () => {
    expect(rankingBars(lines, 'remaining', said).map(({ value, tone }) => [value, tone])).toEqual([
      [ty(60), 'lagging'],
      [ty(40), 'actual'],
      [undefined, 'actual'],
    ])
  })

  it('run to the right where they are behind their commitment, and say the figure as it is', () => {
    expect(rankingBars(lines, 'gap', said).map(({ value, label }) => [value, label])).toEqual([
      [ty(5), String(ty(-5))],
      [ty(-2), String(ty(2))],
      [undefined, '—'],
    ])
  })
})

describe('what the ranking says', () => {
  const finding = (sort: 'rate' | 'remaining' | 'gap') => rankingFinding(lines, { sort, average: 0.5, target: 0.95 })

  it('how many are under the average, and how many have reached 95 %', () => {
    expect(finding('rate')).toEqual({ kind: 'rate', below: 1, reached: 1, told: 2 })
  })

  it('how much of all that is left the first ones hold', () => {
    expect(finding('remaining')).toEqual({ kind: 'remaining', first: 2, amount: ty(100), share: 1 })
  })

  it('who is behind commitment, and by how much together', () => {
    expect(finding('gap')).toEqual({ kind: 'gap', behind: 1, told: 2, amount: ty(5) })
  })

  it('nothing where nothing is known', () => {
    for (const sort of ['rate', 'remaining', 'gap'] as const)
      expect(rankingFinding([line('silent', {})], { sort, average: 0.5, target: 0.95 })).toEqual({ kind: 'nothing' })
  })
})

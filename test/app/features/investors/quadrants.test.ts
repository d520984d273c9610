import { describe, expect, it } from 'vitest'
import type { InvestorLine } from '../../../../src/app/features/investors/investorLines.ts'
import { countOf, quadrantsOf } from '../../../../src/app/features/investors/quadrants.ts'
import { defaultRuleSet } from '../../../../src/domain/lagging/ruleSets.ts'
import { ty } from '../../../domain/exampleLedger.ts'
import { rowOf } from '../overview/figures.ts'

const line = (key: string, rate?: number, remaining?: number): InvestorLine => ({
  row: rowOf(key, { rate, remaining: remaining === undefined ? undefined : ty(remaining) }),
  group: 'other',
  projects: [],
  severity: undefined,
  standing: undefined,
  flags: [],
})

const lines = [
  line('low and much', 0.3, 20.001),
  line('low, at the limit', 0.3, 20),
  line('at the average', 0.5, 30),
  line('fair and much', 0.6, 46),
  line('silent'),
]

describe('the province’s own practice of 20/10/2024, as a picture', () => {
  const found = quadrantsOf(lines, { average: 0.5, ruleSet: defaultRuleSet })

  it('parts by the average and by 20 and 45 tỷ left', () => {
    expect(found?.points.map(({ line: { row }, standing }) => [row.key, standing])).toEqual([
      ['low and much', 'belowLarge'],
      ['low, at the limit', 'below'],
      ['at the average', 'above'],
      ['fair and much', 'aboveLarge'],
    ])
  })

  it('counts them, and those of whom too little is known', () => {
    expect(found && countOf(found, 'belowLarge')).toEqual({ count: 1, remaining: ty(20.001) })
    expect(found?.unknown).toBe(1)
  })

  it('takes its limits from the rule set in use', () => {
    const rules = { ...defaultRuleSet.rules, belowAverageLargeRemaining: 'off' } as const
    const other = quadrantsOf(lines, { average: 0.5, ruleSet: { ...defaultRuleSet, rules } })
    expect(other?.limitBelow).toBeUndefined()
    expect(other?.points[0]?.standing).toBe('below')
  })

  it('is no picture without an average', () => {
    expect(quadrantsOf(lines, { average: undefined, ruleSet: defaultRuleSet })).toBeUndefined()
  })
})

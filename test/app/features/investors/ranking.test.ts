import { describe, expect, it } from 'vitest'
import { heldByLagging, investorLines, rankedLines } from '../../../../src/app/features/investors/investorLines.ts'
import { parseRankingSearch, rankingOf } from '../../../../src/app/features/investors/ranking.ts'
import { defaultRuleSet } from '../../../../src/domain/lagging/lagging.ts'
import { day, openOf, ty } from '../../../domain/exampleLedger.ts'

/** Three who report, one who does not: plan 100 each but for the school's 10. */
const open = openOf({
  facts: [
    { kind: 'plan', project: 'road', investor: 'transport', asOf: '2024-01-01', amount: 100 },
    { kind: 'plan', project: 'school', investor: 'education', asOf: '2024-01-01', amount: 10 },
    { kind: 'plan', project: 'canal', investor: 'irrigation', asOf: '2024-01-01', amount: 100 },
    { kind: 'plan', project: 'clinic', investor: 'health', asOf: '2024-01-01', amount: 100 },
    { kind: 'commitment', project: 'road', asOf: '2024-09-30', basis: 'inMonth', amount: 50 },
    { kind: 'commitment', project: 'canal', asOf: '2024-09-30', basis: 'inMonth', amount: 90 },
    { project: 'road', asOf: '2024-09-30', amount: 30 },
    { project: 'school', asOf: '2024-09-30', amount: 1 },
    { project: 'canal', asOf: '2024-09-30', amount: 60 },
  ],
})
const lines = investorLines(open, { asOf: day('2024-09-30'), ruleSet: defaultRuleSet })
const names = (search: Record<string, unknown>) =>
  rankedLines(lines, rankingOf(parseRankingSearch(search))).map(({ row }) => row.key)

describe('the ranking of investors', () => {
  it.each([
    ['money left, at first sight', {}, ['transport', 'irrigation', 'education', 'health']],
    ['lowest rate', { sort: 'rate' }, ['education', 'transport', 'irrigation', 'health']],
    ['furthest behind commitment', { sort: 'gap' }, ['irrigation', 'transport', 'education', 'health']],
  ])('by %s; who said nothing comes last', (_, search, ranked) => {
    expect(names(search)).toEqual(ranked)
  })

  it('of one group, or of those named for something', () => {
    expect(names({ group: 'department' })).toEqual([])
    expect(names({ show: 'flagged' })).toHaveLength(lines.filter(({ flags }) => flags.length > 0).length)
  })

  it('what makes no sense in the address is as good as absent', () => {
    expect(parseRankingSearch({ sort: 'beauty', group: 7, show: 'some' })).toEqual({})
  })

  it('knows whose projects are whose', () => {
    expect(lines.find(({ row }) => row.key === 'transport')?.projects).toEqual(['road'])
  })

  it('adds up what those who lag hold', () => {
    const flagged = lines.filter(({ flags }) => flags.length > 0).map(({ row }) => row.key)
    expect(flagged).toEqual(expect.arrayContaining(['transport', 'education', 'irrigation']))
    expect(heldByLagging(lines)).toBe(ty(70 + 9 + 40))
    expect(heldByLagging([])).toBeUndefined()
  })
})

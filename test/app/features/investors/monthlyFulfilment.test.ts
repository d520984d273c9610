import { describe, expect, it } from 'vitest'
import { investorLines } from '../../../../src/app/features/investors/investorLines.ts'
import { monthlyFulfilment, stepOf, worstMonth } from '../../../../src/app/features/investors/monthlyFulfilment.ts'
import { defaultRuleSet } from '../../../../src/domain/lagging/lagging.ts'
import { day, openOf, ty } from '../../../domain/exampleLedger.ts'

/** Promised 10 a month from January on; reported by the end of January, on 20 March and at the end of April. */
const months = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']
const open = openOf({
  facts: [
    { kind: 'plan', investor: 'transport', asOf: '2024-01-01', amount: 100 },
    ...months.map(asOf => ({ kind: 'commitment' as const, asOf, basis: 'inMonth' as const, amount: 10 })),
    { asOf: '2024-01-31', amount: 8 },
    { asOf: '2024-03-20', amount: 20 },
    { asOf: '2024-04-30', amount: 21 },
  ],
})

const found = (asOf: string) => {
  const question = {
    asOf: day(asOf),
    lines: investorLines(open, { asOf: day(asOf), ruleSet: defaultRuleSet }),
    othersName: 'khác',
  }
  return monthlyFulfilment(open, question)
}

const cells = (asOf: string) => [...(found(asOf).rows[0]?.cells ?? [])]

describe('how much of each month’s promise was kept', () => {
  it('sets what was disbursed against what was promised for the very same days', () => {
    const [january, march, april] = cells('2024-04-30')
    expect(january).toEqual([
      1,
      { since: '2024-01-01', until: '2024-01-31', actual: ty(8), committed: ty(10), fulfilment: 0.8 },
    ])
    // From 31 January to 20 March: all of February's 10, and 20 of March's 31 days.
    expect(march?.[0]).toBe(3)
    expect(march?.[1]).toMatchObject({ since: '2024-01-31', until: '2024-03-20', actual: ty(12) })
    expect(march?.[1].committed).toBeCloseTo(ty(10 + (10 * 20) / 31), -1)
    expect(april?.[1]).toMatchObject({ since: '2024-03-20', until: '2024-04-30', actual: ty(1) })
  })

  it('has no cell for a month that nobody reported in: that is not nothing disbursed', () => {
    expect(cells('2024-04-30').map(([month]) => month)).toEqual([1, 3, 4])
  })

  it('adds up, month by month, to what was disbursed by the day', () => {
    expect(cells('2024-04-30').reduce((total, [, { actual }]) => total + actual, 0)).toBe(ty(21))
  })

  it('knows nothing of days after the question', () => {
    expect(cells('2024-03-25').map(([month]) => month)).toEqual([1, 3])
    expect(found('2024-03-25').months).toEqual([1, 2, 3])
  })

  it('names the month that kept least', () => {
    expect(worstMonth(found('2024-04-30'))?.month).toBe(4)
    expect(worstMonth({ months: [1], rows: [], others: 0 })).toBeUndefined()
  })

  it.each([
    [-0.2, 'worst'],
    [0.4999, 'worst'],
    [0.5, 'bad'],
    [0.7, 'poor'],
    [0.9, 'near'],
    [1, 'kept'],
    [1.2, 'beyond'],
  ] as const)('shades %d as %s', (fulfilment, step) => {
    expect(stepOf(fulfilment)).toBe(step)
  })
})

describe('more investors than a table of months can hold', () => {
  const many = openOf({
    facts: Array.from({ length: 70 }, (_, at) => [
      { kind: 'plan' as const, project: `p${at}`, investor: `i${at}`, asOf: '2024-01-01', amount: 10 },
      { kind: 'commitment' as const, project: `p${at}`, asOf: '2024-01-31', basis: 'inMonth' as const, amount: 2 },
      { project: `p${at}`, asOf: '2024-01-31', amount: 1 },
    ]).flat(),
  })

  it('are one row together, added up, so that nothing is lost', () => {
    const asOf = day('2024-01-31')
    const { rows, others } = monthlyFulfilment(many, {
      asOf,
      lines: investorLines(many, { asOf, ruleSet: defaultRuleSet }),
      othersName: 'khác',
    })
    expect(rows).toHaveLength(60)
    expect(others).toBe(11)
    const total = rows.reduce((sum, { cells: own }) => sum + (own.get(1)?.actual ?? 0), 0)
    expect(total).toBe(ty(70))
  })
})

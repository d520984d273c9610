import { describe, expect, test } from 'vitest'

import { capitalOn, type CapitalLine } from '../../../src/domain/reallocation/lines.ts'
import { day, openOf, ty, type FactWords } from '../exampleLedger.ts'

const asOf = day('2024-04-30')
const ends = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']

/** A project with a plan of a source, and what was disbursed by the ends of the first four months. */
const project = (name: string, plan: number, amounts: readonly number[], source = 'local'): readonly FactWords[] => [
  { kind: 'plan', project: name, source, investor: 'transport', asOf: '2024-01-01', amount: plan },
  ...amounts.map((amount, at) => ({ project: name, source, asOf: ends[at] ?? '', amount })),
]

const linesIn = (...facts: readonly FactWords[]): readonly CapitalLine[] => capitalOn(openOf({ facts }), { asOf }).lines

describe('what can be moved', () => {
  test('the plan of every project from every source, with what will be disbursed of it', () => {
    const [line] = linesIn(...project('road', 100, [5, 10, 15, 20]))
    expect(line).toMatchObject({
      project: 'road',
      investor: 'transport',
      source: 'local',
      plan: ty(100),
      actual: ty(20),
      expected: { p50: ty(65), p90: ty(65) },
      capacity: 0,
    })
  })

  test('of several sources each gets its part of what is yet to come, by what is left of it', () => {
    const lines = linesIn(...project('road', 100, [5, 10, 15, 20]), ...project('road', 40, [5, 10, 15, 20], 'central'))
    expect(lines.map(({ source, actual }) => [source, actual])).toEqual([
      ['central', ty(20)],
      ['local', ty(20)],
    ])
    // 10 a month for 9 months, of which 20 of 100 are the central budget's
    expect(lines.map(({ expected }) => expected.p50)).toEqual([ty(20 + 18), ty(20 + 72)])
  })

  test('where the disbursement is not split as the plan is, nothing can be told of a source', () => {
    const facts = [
      ...project('road', 100, []),
      ...project('road', 40, [], 'central'),
      ...ends.map((date, at) => ({ project: 'road', asOf: date, amount: 10 * (at + 1) })),
    ]
    expect(capitalOn(openOf({ facts }), { asOf })).toEqual({
      lines: [],
      leftOut: [{ reason: 'sourcesDiffer', projects: 1, plan: ty(140) }],
    })
  })

  test('a plan of one source holds whatever is told of its disbursement as a whole', () => {
    const whole = project('road', 100, [5, 10, 15, 20]).map(fact =>
      fact.kind === 'plan' ? fact : { ...fact, source: '' },
    )
    expect(linesIn(...whole)[0]).toMatchObject({ source: 'local', actual: ty(20) })
  })

  test('without a forecast nothing is known to be left over', () => {
    const { lines, leftOut } = capitalOn(openOf({ facts: [...project('road', 100, [5, 10])] }), { asOf })
    expect(lines).toEqual([])
    expect(leftOut).toEqual([{ reason: 'noForecast', projects: 1, plan: ty(100) }])
  })
})

describe('what a project could use beyond its plan', () => {
  const fast = project('road', 40, [10, 20, 30, 40])
  const capacityOf = (...facts: readonly FactWords[]) =>
    linesIn(...facts).find(line => line.project === 'road')?.capacity

  test('as much as the pace of the last three months would reach', () => {
    expect(capacityOf(...fast)).toBe(ty(9 * 10))
  })

  test('or as much as it has committed', () => {
    const more = { kind: 'commitment', project: 'road', asOf: '2025-01-31', basis: 'toDate', amount: 240 } as const
    expect(capacityOf(...fast, more)).toBe(ty(200))
  })

  test('of that as much as its investor keeps of its word, by the projects that gave one', () => {
    const promised = {
      kind: 'commitment',
      project: 'bridge',
      asOf: '2024-04-30',
      basis: 'toDate',
      amount: 160,
    } as const
    expect(capacityOf(...fast, ...project('bridge', 500, [10, 20, 30, 40]), promised)).toBe(ty(9 * 10 * 0.25))
  })

  test('nothing where its own plan will not be used up', () => {
    expect(capacityOf(...project('road', 1_000, [10, 20, 30, 40]))).toBe(0)
  })

  test('nothing where more is disbursed than planned: that is to be looked into first', () => {
    expect(capacityOf(...project('road', 30, [10, 20, 30, 40]))).toBe(0)
  })
})

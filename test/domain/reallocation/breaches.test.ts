import { describe, expect, test } from 'vitest'

import { projectId, sourceId } from '../../../src/domain/base/ids.ts'
import { breachesOf, isForbidding } from '../../../src/domain/reallocation/breaches.ts'
import { defaultConstraints, type Move, type MoveConstraints } from '../../../src/domain/reallocation/moves.ts'
import { line, trieu } from './anyCapital.ts'

const lines = [
  line({ project: 'slow', plan: 100_000, actual: 20_000, p50: 60_000, p90: 70_000 }),
  line({ project: 'fast', plan: 50_000, actual: 50_000, capacity: 60_000, investor: 'health' }),
  line({ project: 'fast', source: 'central', plan: 10_000, actual: 10_000, capacity: 60_000, investor: 'health' }),
]

const move = (amount: number, words: { from?: string; to?: string; source?: string } = {}): Move => ({
  source: sourceId(words.source ?? 'local'),
  from: projectId(words.from ?? 'slow'),
  to: projectId(words.to ?? 'fast'),
  amount: trieu(amount),
})

const kindsIn = (moves: readonly Move[], constraints: Partial<MoveConstraints> = {}) =>
  breachesOf({ lines, moves }, { ...defaultConstraints, ...constraints }).map(({ kind }) => kind)

test('a move within its constraints breaks none', () => {
  expect(kindsIn([move(40_000)])).toEqual([])
})

describe('a breach is told', () => {
  test.each([
    ['an amount of nothing', [move(0)], 'notPositive'],
    ['an amount below nothing', [move(-5)], 'notPositive'],
    ['a project that gives to itself', [move(5_000, { to: 'slow' })], 'sameProject'],
    ['a move too small to decide on', [move(999)], 'underLeast'],
    ['more taken than is left over', [move(41_000)], 'belowExpected'],
    ['more taken than is not disbursed yet', [move(81_000)], 'belowDisbursed'],
    ['a giver without capital of the source', [move(5_000, { source: 'central' })], 'noCapital'],
    ['a project that nobody knows', [move(5_000, { to: 'nowhere' })], 'noCapital'],
  ])('%s', (_, moves, kind) => {
    expect(kindsIn(moves)).toContain(kind)
  })

  test('over all moves of a project together', () => {
    expect(kindsIn([move(20_000), move(20_000), move(1_000)])).toEqual(['belowExpected'])
    const rich = line({ project: 'rich', plan: 900_000, p50: 1 })
    const moves = [move(40_000), move(21_000, { from: 'rich' })]
    expect(breachesOf({ lines: [...lines, rich], moves }, defaultConstraints)).toEqual([
      { kind: 'beyondCapacity', line: lines[1], received: trieu(61_000) },
    ])
  })

  test('of what was excluded, or belongs to another investor where that is not asked for', () => {
    expect(kindsIn([move(5_000)], { excluded: [projectId('fast')] })).toEqual(['excluded'])
    expect(kindsIn([move(5_000)], { within: 'investor' })).toEqual(['otherInvestor'])
  })
})

test('what no decision may do is told apart from what people may weigh', () => {
  const breaches = breachesOf({ lines, moves: [move(81_000), move(500)] }, defaultConstraints)
  expect(breaches.map(breach => [breach.kind, isForbidding(breach)])).toEqual([
    ['underLeast', false],
    ['belowDisbursed', true],
    ['beyondCapacity', false],
  ])
})

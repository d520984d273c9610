import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isLive, supersede, type Fact, type ImportRecord } from '../../../src/domain/ledger/ledger.ts'
import { ledgerOf, ty, type ImportWords, type Ledger } from '../exampleLedger.ts'
import { anyLedger } from '../anyLedger.ts'

const standing = ({ imports, facts }: Ledger) =>
  supersede(facts, imports).filter(({ supersededBy }) => supersededBy < 0)

const said = (asOf: string, amount: number): ImportWords['facts'] => [{ asOf, amount }]

describe('of two facts with the same key', () => {
  test.each<[string, ImportWords, ImportWords, number]>([
    [
      'the one from the later report stands',
      { reportDate: '2024-09-30', facts: said('2024-08-31', 1) },
      { reportDate: '2024-10-31', facts: said('2024-08-31', 2) },
      2,
    ],
    [
      'an old file loaded late changes nothing newer',
      { reportDate: '2024-10-31', facts: said('2024-08-31', 2) },
      { reportDate: '2024-09-30', facts: said('2024-08-31', 1) },
      2,
    ],
    [
      'a report without a date ranks before any with one',
      { reportDate: '2024-01-31', facts: said('2024-08-31', 2) },
      { facts: said('2024-08-31', 1) },
      2,
    ],
    [
      'of the same report the later import stands',
      { reportDate: '2024-09-30', facts: said('2024-08-31', 1) },
      { reportDate: '2024-09-30', facts: said('2024-08-31', 2) },
      2,
    ],
  ])('%s', (_, first, second, amount) => {
    expect(standing(ledgerOf(first, second)).map(({ fact }) => fact.amount)).toEqual([ty(amount)])
  })

  test.each([
    ['D9', 'D29'],
    ['Z29', 'AA29'],
    ['D29', 'E29'],
  ])('of one file the lower cell stands, then the one further right: not %s but %s', (earlier, later) => {
    const facts = [earlier, later].map((cell, amount) => ({ asOf: '2024-08-31', cell, amount }))
    for (const inAnyOrder of [facts, facts.toReversed()]) {
      expect(standing(ledgerOf({ facts: inAnyOrder })).map(({ fact }) => fact.cell)).toEqual([later])
    }
  })
})

test.each<[string, Partial<ImportWords['facts'][number]>]>([
  ['kind', { kind: 'estimate' }],
  ['project', { project: 'school' }],
  ['source', { source: 'central' }],
  ['capital', { capital: 'carriedOver' }],
  ['reporter', { reporter: 'treasury' }],
  ['day', { asOf: '2024-09-30' }],
  ['basis', { basis: 'inMonth' }],
])('facts of another %s stand beside each other', (_, other) => {
  const one = { asOf: '2024-08-31', amount: 1 }
  expect(standing(ledgerOf({ facts: [one] }, { facts: [{ ...one, ...other }] }))).toHaveLength(2)
})

describe('what was superseded', () => {
  test('stays where it differs, and names what replaced it', () => {
    const ledger = ledgerOf(
      { facts: said('2024-08-31', 1) },
      { facts: said('2024-08-31', 2) },
      { facts: said('2024-08-31', 3) },
    )
    expect(
      supersede(ledger.facts, ledger.imports).map(({ fact, supersededBy }) => [fact.amount, supersededBy]),
    ).toEqual([
      [ty(3), -1],
      [ty(2), 0],
      [ty(1), 1],
    ])
  })

  test('is left out where the later file says the same', () => {
    const ledger = ledgerOf({ facts: said('2024-08-31', 1) }, { facts: said('2024-08-31', 1) })
    expect(supersede(ledger.facts, ledger.imports).map(({ fact }) => fact.importId)).toEqual(['import 2'])
  })
})

describe('whatever is imported', () => {
  test('the order of loading does not matter', () => {
    fc.assert(
      fc.property(anyLedger(), fc.infiniteStream(fc.nat()), ({ imports, facts }, keys) => {
        const shuffled = [...facts]
          .map(fact => ({ fact, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ fact }) => fact)
        expect(supersede(shuffled, imports.toReversed())).toEqual(supersede(facts, imports))
      }),
    )
  })

  test('of different reports the order of the imports does not matter either', () => {
    fc.assert(
      fc.property(anyLedger({ distinctReports: 'yes' }), ({ imports, facts }) => {
        const reordered = imports.map((record, at) => ({ ...record, order: imports.length - at }))
        expect(supersede(facts, reordered)).toEqual(supersede(facts, imports))
      }),
    )
  })

  test('undoing an import leaves what would stand if it had never come', () => {
    fc.assert(
      fc.property(anyLedger(), fc.nat(), ({ imports, facts }, pick) => {
        const undone = imports[pick % imports.length]
        const others = imports.filter(record => record !== undone)
        const neverCame = facts.filter(({ importId }) => importId !== undone?.id)
        expect(supersede(facts, others)).toEqual(supersede(neverCame, others))
      }),
    )
  })

  test('every fact either stands, or is replaced by one that speaks of the same and differs, or by one that says the same', () => {
    fc.assert(
      fc.property(anyLedger(), ({ imports, facts }) => {
        const kept = supersede(facts, imports)
        const stands = (fact: Fact): boolean =>
          kept.some(({ fact: other, supersededBy }) => supersededBy === -1 && speaksOfSame(fact, other))
        expect(facts.every(stands)).toBe(true)
        for (const { fact, supersededBy } of kept) {
          const replacement = kept[supersededBy]?.fact
          if (!replacement) continue
          expect(speaksOfSame(fact, replacement)).toBe(true)
          expect(fact.amount).not.toBe(replacement.amount)
        }
      }),
    )
  })
})

const speaksOfSame = (a: Fact, b: Fact): boolean =>
  (['kind', 'projectId', 'sourceId', 'planYear', 'capital', 'reporter', 'asOf', 'basis'] as const).every(
    part => a[part] === b[part],
  )

test.each<[string, Partial<ImportRecord>, string | undefined, boolean]>([
  ['stands once committed', {}, undefined, true],
  ['is gone once undone', { undoneAt: '2024-03-01T00:00:00.000Z' }, undefined, false],
  ['was not known before it was committed', {}, '2024-01-15T00:00:00.000Z', false],
  ['is known from its own second on, however the second is written', {}, '2024-02-01T00:00:00Z', true],
  ['was known before it was undone', { undoneAt: '2024-03-01T00:00:00.000Z' }, '2024-02-15T00:00:00.000Z', true],
  ['is not known after it was undone', { undoneAt: '2024-03-01T00:00:00.000Z' }, '2024-03-02T00:00:00.000Z', false],
])('an import %s', (_, change, knownAt, live) => {
  const [record] = ledgerOf({ facts: [] }).imports
  if (!record) throw new Error('one import was written down')
  expect(isLive({ ...record, committedAt: '2024-02-01T00:00:00.000Z', ...change }, knownAt)).toBe(live)
})

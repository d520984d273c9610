import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { planYearOf } from '../../../src/domain/base/calendar.ts'
import { factKinds } from '../../../src/domain/ledger/ledger.ts'
import { buildYearBook } from '../../../src/domain/book/yearBook.ts'
import { anyLedger } from '../anyLedger.ts'
import { directoryOf, ledgerOf, ty, year, type Ledger } from '../exampleLedger.ts'

const bookOf = (ledger: Ledger, knownAt?: string) =>
  buildYearBook({ planYear: year, directory: directoryOf(ledger), ...ledger, knownAt })

describe('a year book', () => {
  test('holds each fact in a row of columns, with what repeats in tables', () => {
    const book = bookOf(
      ledgerOf({
        facts: [
          { kind: 'plan', project: 'road', investor: 'transport', source: 'central', asOf: '2024-01-01', amount: 10 },
          { project: 'road', reporter: 'treasury', capital: 'carriedOver', asOf: '2024-08-31', amount: 2, cell: 'W16' },
        ],
      }),
    )
    expect(book.dates).toEqual(['2024-01-01', '2024-08-31'])
    expect(book.sheets).toEqual(['Sheet1'])
    expect(book.facts).toEqual({
      kind: [factKinds.indexOf('disbursement'), factKinds.indexOf('plan')],
      project: [0, 0],
      investor: [-1, 0],
      source: [-1, 0],
      capital: [1, 0],
      reporter: [1, 0],
      basis: [1, 1],
      asOf: [1, 0],
      amount: [ty(2), ty(10)],
      import: [0, 0],
      sheet: [0, 0],
      cell: ['W16', 'C1'],
      supersededBy: [-1, -1],
    })
  })

  test('holds nothing of undone imports or other years', () => {
    const ledger = ledgerOf(
      { facts: [{ asOf: '2024-08-31', amount: 1 }] },
      { undone: true, facts: [{ asOf: '2024-08-31', amount: 2 }] },
    )
    const otherYear = { ...ledger, facts: ledger.facts.map(fact => ({ ...fact, planYear: planYearOf(2023) })) }
    expect(bookOf(ledger).facts.amount).toEqual([ty(1)])
    expect(bookOf(ledger).imports.map(({ id }) => id)).toEqual(['import 1'])
    expect(bookOf(otherYear).facts.amount).toEqual([])
  })

  test('can be had as it was known at an earlier time', () => {
    const ledger = ledgerOf(
      { facts: [{ asOf: '2024-08-31', amount: 1 }] },
      { undone: true, facts: [{ asOf: '2024-08-31', amount: 2 }] },
      { facts: [{ asOf: '2024-08-31', amount: 3 }] },
    )
    expect(bookOf(ledger, '2024-01-01T12:00:00.000Z').facts.amount).toEqual([ty(1)])
    expect(bookOf(ledger, '2024-01-02T12:00:00.000Z').facts.amount).toEqual([ty(2), ty(1)])
    expect(bookOf(ledger).facts.amount).toEqual([ty(3), ty(1)])
  })

  test('is the same whatever order its facts and imports come in', () => {
    fc.assert(
      fc.property(anyLedger(), ledger => {
        const directory = directoryOf(ledger)
        const turned = { imports: ledger.imports.toReversed(), facts: ledger.facts.toReversed() }
        expect(buildYearBook({ planYear: year, directory, ...turned })).toEqual(
          buildYearBook({ planYear: year, directory, ...ledger }),
        )
      }),
    )
  })

  test('does without an undone import as if it had never come', () => {
    fc.assert(
      fc.property(anyLedger(), fc.nat(), (ledger, pick) => {
        const directory = directoryOf(ledger)
        const at = pick % ledger.imports.length
        const undone = ledger.imports.map((record, position) =>
          position === at ? { ...record, undoneAt: '2024-06-01T00:00:00.000Z' } : record,
        )
        const neverCame = {
          imports: ledger.imports.filter((_, position) => position !== at),
          facts: ledger.facts.filter(({ importId }) => importId !== ledger.imports[at]?.id),
        }
        expect(buildYearBook({ planYear: year, directory, imports: undone, facts: ledger.facts })).toEqual(
          buildYearBook({ planYear: year, directory, ...neverCame }),
        )
      }),
    )
  })
})

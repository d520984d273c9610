import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesOf, standingRowOf } from '../../src/api/changes.ts'
import { isoDate } from '../../src/domain/base/calendar.ts'
import { importId, wholeSource } from '../../src/domain/base/ids.ts'
import { bases, capitals, factKinds, reporters, type ImportRecord } from '../../src/domain/ledger/ledger.ts'
import { dong } from '../../src/domain/base/money.ts'
import { buildYearBook } from '../../src/domain/book/yearBook.ts'
import type { PlannedFact } from '../../src/workbook/said/plan.ts'
import { central, health, hospital, road, year } from '../store/plans.ts'

const planned: fc.Arbitrary<PlannedFact> = fc.record({
  kind: fc.constantFrom(...factKinds),
  projectId: fc.constantFrom(hospital.id, road.id),
  investorId: fc.constantFrom(health.id, undefined),
  sourceId: fc.constantFrom(wholeSource, central.id),
  planYear: fc.constant(year),
  capital: fc.constantFrom(...capitals),
  reporter: fc.constantFrom(...reporters),
  asOf: fc.constantFrom('2024-01-31', '2024-08-31').map(isoDate),
  basis: fc.constantFrom(...bases),
  amount: fc.constantFrom(0, 1, -5).map(dong),
  sheet: fc.constant('Biểu 1'),
  cell: fc.constantFrom('A1', 'B2'),
})

const record: ImportRecord = {
  id: importId('first'),
  fileName: 'a.xlsx',
  planYear: year,
  reportDate: undefined,
  order: 1,
  committedAt: '2024-09-01T00:00:00.000Z',
  committedBy: 'Cán bộ',
  undoneAt: undefined,
  sample: false,
}

const directory = { investors: [health], projects: [hospital, road], sources: [central], keyProjects: [] }

it('counts by what a fact speaks of, as the ledger itself does', () => {
  fc.assert(
    fc.property(fc.uniqueArray(planned, { selector: keyOf, maxLength: 40 }), fc.array(planned), (standing, coming) => {
      const facts = standing.map(fact => ({ ...fact, importId: record.id }))
      const book = buildYearBook({ planYear: year, directory, imports: [record], facts })
      const before = new Map(standing.map(fact => [keyOf(fact), fact.amount]))
      const known = coming.filter(fact => before.has(keyOf(fact)))
      const unchanged = known.filter(fact => before.get(keyOf(fact)) === fact.amount).length
      expect(changesOf(coming, { book, rowOf: standingRowOf(book) })).toEqual({
        added: coming.length - known.length,
        changed: known.length - unchanged,
        unchanged,
      })
    }),
  )
})

/** What a fact speaks of: of two with the same key only one stands. */
const keyOf = (fact: PlannedFact): string =>
  [fact.kind, fact.projectId, fact.sourceId, fact.capital, fact.reporter, fact.asOf, fact.basis].join(' | ')

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate, planYearOf } from '../../src/domain/base/calendar.ts'
import { bases, capitals, factKinds, reporters } from '../../src/domain/ledger/ledger.ts'
import { dong } from '../../src/domain/base/money.ts'
import { pack, unpack } from '../../src/server/packedInterpretation.ts'
import { digestOf } from '../../src/workbook/said/digest.ts'
import type { Interpretation, ReadFact } from '../../src/workbook/said/interpretation.ts'

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })

const fact = fc.record(
  {
    kind: fc.constantFrom(...factKinds),
    project: fc.record({ code: fc.option(text, { nil: undefined }), name: text }),
    investor: fc.option(text, { nil: undefined }),
    fundingSource: fc.option(text, { nil: undefined }),
    capital: fc.constantFrom(...capitals),
    asOf: fc.constantFrom('2024-01-31', '2024-10-20').map(isoDate),
    basis: fc.constantFrom(...bases),
    amount: fc.maxSafeInteger().map(dong),
    sheet: text,
    cell: fc.constantFrom('A1', 'AB1234', 'XFD1048576'),
    fromFormula: fc.boolean(),
    reporter: fc.constantFrom(...reporters),
    mend: fc.record({ original: text }),
  },
  {
    requiredKeys: [
      'kind',
      'project',
      'investor',
      'fundingSource',
      'capital',
      'asOf',
      'basis',
      'amount',
      'sheet',
      'cell',
      'fromFormula',
    ],
  },
)

const facts: fc.Arbitrary<ReadFact[]> = fc.array(fact)

const interpretationOf = (read: readonly ReadFact[]): Interpretation => ({
  planYear: planYearOf(2024),
  reportDate: undefined,
  reporter: 'treasury',
  sheets: [],
  facts: read,
  totals: [],
  findings: [],
  questions: [],
  shape: { reporter: 'investor', investor: undefined, tables: [] },
})

it('an interpretation comes out of the other process as it went in', () => {
  fc.assert(
    fc.property(facts, read => {
      const interpretation = interpretationOf(read)
      expect(unpack(structuredClone(pack(interpretation)))).toEqual({
        ...interpretation,
        digest: digestOf(interpretation),
      })
    }),
  )
})

it.each([
  ['reporter', { reporter: 'investor' }],
  ['capital', { capital: 'carriedOver' }],
  ['fromFormula', { fromFormula: true }],
] as const)('two facts that differ in %s alone stay two', (_, difference) => {
  const first: ReadFact = {
    kind: 'disbursement',
    project: { code: '7762301', name: 'Đường ven biển' },
    investor: undefined,
    fundingSource: undefined,
    capital: 'planYear',
    asOf: isoDate('2024-10-20'),
    basis: 'toDate',
    amount: dong(1),
    sheet: 'BC',
    cell: 'E7',
    fromFormula: false,
    reporter: 'treasury',
  }
  const interpretation = interpretationOf([first, { ...first, ...difference, cell: 'F7' }])
  expect(unpack(structuredClone(pack(interpretation))).facts).toEqual(interpretation.facts)
})

import { describe, expect, it } from 'vitest'
import { isoDate, planYearOf } from '../../../src/domain/base/calendar.ts'
import { dong } from '../../../src/domain/base/money.ts'
import { digestOf } from '../../../src/workbook/said/digest.ts'
import type { Interpretation, ReadFact } from '../../../src/workbook/said/interpretation.ts'

const fact: ReadFact = {
  kind: 'commitment',
  project: { code: '7762301', name: 'Đường ven biển' },
  investor: 'Sở Giao thông vận tải',
  fundingSource: 'NSTW',
  capital: 'planYear',
  asOf: isoDate('2024-03-31'),
  basis: 'inMonth',
  amount: dong(501_096_167_638),
  sheet: 'Phụ lục 01',
  cell: 'H16',
  fromFormula: false,
}

const other: ReadFact = { ...fact, cell: 'I16', amount: dong(-1) }

const reading: Interpretation = {
  planYear: planYearOf(2024),
  reportDate: isoDate('2024-08-31'),
  reporter: 'investor',
  sheets: [],
  facts: [fact, other],
  totals: [],
  findings: [],
  questions: [],
  shape: { reporter: 'investor', investor: undefined, tables: [] },
}

const reversed = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).toReversed()) as T // the same properties in another order

describe('digestOf', () => {
  it('is 32 hexadecimal digits, the same for the same facts', () => {
    expect(digestOf(reading)).toMatch(/^[0-9a-f]{32}$/)
    expect(digestOf(structuredClone(reading))).toBe(digestOf(reading))
  })

  it('stays what it was: digests are kept beyond one run', () => {
    expect(digestOf(reading)).toMatchInlineSnapshot(`"a254e8bf6ec4fd074013cb0a063db584"`)
  })

  it('does not depend on the order of properties', () => {
    const shuffled = {
      ...reading,
      facts: reading.facts.map(({ project, ...rest }) => reversed({ ...rest, project: reversed(project) })),
    }
    expect(digestOf(reversed(shuffled))).toBe(digestOf(reading))
  })

  it.each<[string, Partial<Interpretation>]>([
    ['plan year', { planYear: planYearOf(2025) }],
    ['no plan year', { planYear: undefined }],
    ['report date', { reportDate: isoDate('2024-09-30') }],
    ['no report date', { reportDate: undefined }],
    ['reporter', { reporter: 'treasury' }],
    ['a fact fewer', { facts: [fact] }],
    ['a fact twice', { facts: [fact, other, other] }],
    ['order of facts', { facts: [other, fact] }],
  ])('differs by %s', (_, change) => {
    expect(digestOf({ ...reading, ...change })).not.toBe(digestOf(reading))
  })

  it.each<[string, Partial<ReadFact>]>([
    ['kind', { kind: 'disbursement' }],
    ['code', { project: { code: '7762302', name: fact.project.name } }],
    ['no code', { project: { code: undefined, name: fact.project.name } }],
    ['empty code', { project: { code: '', name: fact.project.name } }],
    ['name', { project: { code: '7762301', name: 'Đường ven biên' } }],
    ['investor', { investor: 'Sở Y tế' }],
    ['no investor', { investor: undefined }],
    ['source', { fundingSource: 'NSĐP' }],
    ['no source', { fundingSource: undefined }],
    ['capital', { capital: 'carriedOver' }],
    ['day', { asOf: isoDate('2024-04-30') }],
    ['basis', { basis: 'toDate' }],
    ['one đồng', { amount: dong(501_096_167_639) }],
    ['4.294.967.296 đồng', { amount: dong(501_096_167_638 + 2 ** 32) }],
    ['sign', { amount: dong(-501_096_167_638) }],
    ['sheet', { sheet: 'Phụ lục 02' }],
    ['cell', { cell: 'H17' }],
    ['formula', { fromFormula: true }],
  ])('differs by %s of a fact', (_, change) => {
    expect(digestOf({ ...reading, facts: [{ ...fact, ...change }, other] })).not.toBe(digestOf(reading))
  })

  it('keeps texts apart that only run together', () => {
    const [one, two] = [
      { ...fact, sheet: 'T1', cell: '1A2' },
      { ...fact, sheet: 'T11', cell: 'A2' },
    ]
    expect(digestOf({ ...reading, facts: [one] })).not.toBe(digestOf({ ...reading, facts: [two] }))
  })
})

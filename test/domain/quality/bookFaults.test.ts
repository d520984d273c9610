import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/domain/quality/bookFaults.ts'
import { investorId } from '../../../src/domain/base/ids.ts'
import { bookOf, day, directoryOf, ledgerOf, ty, type FactWords } from '../exampleLedger.ts'

const asOf = day('2024-10-31')
const plan = (project: string, amount = 100): FactWords => ({
  kind: 'plan',
  project,
  investor: 'transport',
  asOf: '2024-01-01',
  amount,
})
const faultsOf = (facts: readonly FactWords[], on = asOf) => {
  const ledger = ledgerOf({ facts })
  return bookFaults(bookOf(ledger, directoryOf(ledger)), on)
}

describe('a figure to date that falls', () => {
  const facts: FactWords[] = [
    plan('road'),
    { project: 'road', asOf: '2024-08-31', amount: 30 },
    { project: 'road', asOf: '2024-09-30', amount: 25, sheet: 'Biểu 2', cell: 'F7' },
    { project: 'road', asOf: '2024-10-20', amount: 40 },
  ]

  it('is told with both cells, by how much, and since which import', () => {
    const [fault, ...others] = faultsOf(facts)
    expect(others).toEqual([])
    expect(fault).toMatchObject({
      kind: 'toDateFalls',
      fall: ty(-5),
      since: '2024-01-01',
      before: { amount: ty(30), asOf: '2024-08-31' },
      after: { amount: ty(25), sheet: 'Biểu 2', cell: 'F7' },
    })
  })

  it('is not told before its day', () => {
    expect(faultsOf(facts, day('2024-08-31'))).toEqual([])
  })

  it('is of one teller: the treasury may say less than the investor said before', () => {
    const told = faultsOf([
      plan('road'),
      { project: 'road', asOf: '2024-08-31', amount: 30 },
      { project: 'road', asOf: '2024-09-30', reporter: 'treasury', amount: 25 },
    ])
    expect(told.map(({ kind }) => kind)).toEqual(['tellersDiffer'])
  })
})

it.each([
  ['disbursedOverPlan', [plan('road', 10), { project: 'road', asOf: '2024-09-30', amount: 12 }]],
  ['disbursedWithoutPlan', [{ project: 'road', investor: 'transport', asOf: '2024-09-30', amount: 12 }]],
  ['withoutInvestor', [{ kind: 'plan', project: 'road', asOf: '2024-01-01', amount: 12 }]],
] as const satisfies readonly (readonly [string, readonly FactWords[]])[])('%s is told', (kind, facts) => {
  expect(faultsOf(facts).map(fault => fault.kind)).toEqual([kind])
})

it('a year without a fault has none', () => {
  expect(faultsOf([plan('road'), { project: 'road', asOf: '2024-09-30', amount: 50 }])).toEqual([])
})

describe('names made of the same words', () => {
  const ledger = ledgerOf({ facts: [plan('a'), plan('b'), plan('c')] })
  const directory = directoryOf(ledger)
  const named = (names: Readonly<Record<string, { readonly name: string; readonly code?: string }>>) =>
    bookFaults(
      bookOf(ledger, {
        ...directory,
        projects: directory.projects.map(project => ({
          ...project,
          name: names[project.id]?.name ?? project.name,
          code: names[project.id]?.code,
          investors: [{ investorId: investorId('transport'), from: undefined }],
        })),
      }),
      asOf,
    )

  it('may be one project', () => {
    const faults = named({
      a: { name: 'Cầu Khe Ang trên đường tỉnh 545' },
      b: { name: 'Đường tỉnh 545: cầu Khe Ang trên' },
    })
    expect(faults).toMatchObject([{ kind: 'sameName', subject: { id: 'a' }, others: [{ id: 'b' }] }])
  })

  it('are two where their codes differ, or a number does', () => {
    expect(named({ a: { name: 'Cầu A', code: '7762301' }, b: { name: 'cầu a', code: '7762302' } })).toEqual([])
    expect(named({ a: { name: 'Trường Quỳnh Lưu 3' }, b: { name: 'Trường Quỳnh Lưu 4' } })).toEqual([])
  })
})

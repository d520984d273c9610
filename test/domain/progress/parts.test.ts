import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../../src/domain/progress/parts.ts'
import { projectId, sourceId } from '../../../src/domain/base/ids.ts'
import { dong, sum } from '../../../src/domain/base/money.ts'
import type { OpenBook } from '../../../src/domain/book/openBook.ts'
import { progressBy, provinceFigures } from '../../../src/domain/progress/progress.ts'
import { day, openOf, ty, type FactWords } from '../exampleLedger.ts'

const cellsOf = (open: OpenBook, rows: readonly number[]) =>
  rows.map(row => open.book.facts.cell[row] ?? '').toSorted((a, b) => (a < b ? -1 : 1))

describe('what a figure is made of', () => {
  const open = openOf({
    facts: [
      { kind: 'plan', project: 'road', asOf: '2024-01-01', amount: 100, cell: 'D1' },
      { kind: 'plan', project: 'school', asOf: '2024-01-01', amount: 250, cell: 'D2' },
      { kind: 'commitment', project: 'road', asOf: '2024-09-30', basis: 'inMonth', amount: 40, cell: 'E1' },
      { kind: 'commitment', project: 'road', asOf: '2024-10-31', basis: 'inMonth', amount: 31, cell: 'F1' },
      { project: 'road', source: 'central', asOf: '2024-09-30', amount: 30, cell: 'G1' },
      { project: 'road', source: 'local', asOf: '2024-09-30', amount: 5, cell: 'H1' },
    ],
  })

  test('a plan: project by project, the largest first, with the cells that say so', () => {
    const [plan] = partsOf(open, { figure: 'plan', asOf: day('2024-10-20') })
    expect(plan?.total).toBe(ty(350))
    expect(plan?.parts.map(part => [part.amount, cellsOf(open, part.rows)])).toEqual([
      [ty(250), ['D2']],
      [ty(100), ['D1']],
    ])
  })

  test('a commitment in the midst of a month: the days to come are taken off', () => {
    const [committed] = partsOf(open, { figure: 'committed', asOf: day('2024-10-20') })
    const [road] = committed?.parts ?? []
    expect(road && cellsOf(open, road.rows)).toEqual(['E1', 'F1'])
    expect(road).toMatchObject({ amount: ty(60), deduction: ty(-11) })
  })

  test('the commitment of the whole year takes nothing off', () => {
    const [committed] = partsOf(open, { figure: 'committedYear', asOf: day('2024-10-20') })
    expect(committed).toMatchObject({ total: ty(71), parts: [{ deduction: ty(0) }] })
  })

  test('a derived figure names each amount of its formula', () => {
    const remaining = partsOf(open, { figure: 'remaining', asOf: day('2024-10-20') })
    expect(remaining.map(({ name, total }) => [name, total])).toEqual([
      ['plan', ty(350)],
      ['actual', ty(35)],
    ])
  })

  test('of some projects, of one source', () => {
    const question = { figure: 'actual', asOf: day('2024-10-20') } as const
    expect(partsOf(open, { ...question, projects: [projectId('school')] })[0]?.total).toBeUndefined()
    expect(partsOf(open, { ...question, source: sourceId('central') })[0]?.total).toBe(ty(30))
    expect(partsOf(open, { ...question, source: sourceId('') })[0]?.total).toBeUndefined()
  })
})

const anyFact = fc.record({
  kind: fc.constantFrom('plan', 'carriedOver', 'commitment', 'disbursement'),
  project: fc.constantFrom('road', 'school', 'bridge'),
  source: fc.constantFrom('', 'central', 'central.foreign', 'local'),
  reporter: fc.constantFrom('investor', 'treasury'),
  asOf: fc.constantFrom('2024-01-01', '2024-08-31', '2024-09-30', '2024-10-20', '2024-10-31', '2025-01-31'),
  basis: fc.constantFrom('inMonth', 'toDate'),
  amount: fc.integer({ min: -50, max: 900 }).map(tenths => tenths / 10),
}) satisfies fc.Arbitrary<FactWords>

describe('parts and figures', () => {
  test('what is set against each other holds the commitments that came after another project fell silent', () => {
    const open = openOf({
      facts: [
        { project: 'bridge', asOf: '2024-01-31', basis: 'toDate', amount: 3 },
        { kind: 'commitment', project: 'road', asOf: '2024-09-30', basis: 'inMonth', amount: 40 },
        { project: 'road', asOf: '2024-10-20', basis: 'toDate', amount: 30 },
      ],
    })
    expect(provinceFigures(open, day('2024-10-20'))).toMatchObject({
      comparedCommitted: ty(40),
      comparedActual: ty(30),
    })
  })

  test('add up to the đồng, and every part to its cells', () => {
    fc.assert(
      fc.property(
        fc.array(anyFact, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('2024-09-17', '2024-10-20'),
        (facts, asOf) => {
          const open = openOf({ facts: facts.map(withStateableBasis) })
          const figures = provinceFigures(open, day(asOf))
          const amountNames = [
            'plan',
            'carriedOver',
            'actual',
            'claimed',
            'committed',
            'committedYear',
            'comparedActual',
            'comparedCommitted',
          ] as const
          for (const figure of amountNames) {
            const amounts = partsOf(open, { figure, asOf: day(asOf) })
            const totals = amounts.flatMap(({ total }) => total ?? [])
            expect(totals.length === 0 ? undefined : sum(totals)).toBe(figures[figure])
            for (const part of amounts.flatMap(({ parts }) => parts)) {
              const added = sum(part.rows.map(row => dong(open.book.facts.amount[row] ?? 0)))
              expect(added + part.deduction).toBe(part.amount)
            }
          }
          const reportedPlan = partsOf(open, { figure: 'reportedPlan', asOf: day(asOf) })
          expect(sum(reportedPlan.flatMap(({ total }) => total ?? []))).toBe(figures.reportedPlan ?? 0)
          for (const source of progressBy(open, { asOf: day(asOf), by: 'source' })) {
            for (const figure of ['actual', 'comparedActual', 'comparedCommitted'] as const) {
              const [amount] = partsOf(open, { figure, asOf: day(asOf), source: sourceId(source.key) })
              expect(amount?.total).toBe(source[figure])
            }
          }
        },
      ),
    )
  })
})

/** A plan is stated to date. */
const withStateableBasis = (fact: FactWords): FactWords =>
  fact.kind === 'plan' || fact.kind === 'carriedOver' ? { ...fact, basis: 'toDate' } : fact

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  carriedOverWays,
  defaultCounting,
  denominators,
  type Counting,
  type Denominator,
} from '../../../src/domain/book/counting.ts'
import { plus, shareOf, sum } from '../../../src/domain/base/money.ts'
import { countedAs } from '../../../src/domain/book/countedAs.ts'
import { onTerms, type OpenBook } from '../../../src/domain/book/openBook.ts'
import { partsOf } from '../../../src/domain/progress/parts.ts'
import { groupings, progressBy, provinceFigures } from '../../../src/domain/progress/progress.ts'
import { sameDayLastYear, samePeriodLastYear } from '../../../src/domain/progress/rates.ts'
import type { PlanTotal, Stated, StatedDenominator } from '../../../src/domain/book/stated.ts'
import { anyLedger } from '../anyLedger.ts'
import { bookOf, day, openOf, ty, year, type FactWords } from '../exampleLedger.ts'

const oct = '2024-10-20'

const plan = (amount: number, more: Partial<FactWords> = {}): FactWords => ({
  kind: 'plan',
  asOf: '2024-01-01',
  amount,
  ...more,
})
const primeMinister = (amount: number, more: Partial<FactWords> = {}): FactWords =>
  plan(amount, { kind: 'primeMinisterPlan', ...more })
const actual = (amount: number, more: Partial<FactWords> = {}): FactWords => ({ asOf: oct, amount, ...more })

const rowBy = (facts: readonly FactWords[], counting: Partial<Counting>, stated?: Stated) => {
  const open = onTerms(openOf({ facts }), { counting: { ...defaultCounting, ...counting }, ...(stated && { stated }) })
  return provinceFigures(open, day(oct))
}

describe('what a rate is taken of', () => {
  const facts = [
    plan(100),
    plan(120, { asOf: '2024-07-01' }),
    plan(80, { kind: 'unallocated', project: 'reserve', asOf: '2024-02-01' }),
    primeMinister(90),
    plan(40, { kind: 'carriedOver' }),
    actual(60),
    actual(10, { capital: 'carriedOver' }),
  ]
  test.each<[Denominator, 'apart' | 'together', number, number]>([
    ['total', 'apart', 200, 60],
    ['allocated', 'apart', 120, 60],
    ['startOfYear', 'apart', 100, 60],
    ['primeMinister', 'apart', 90, 60],
    ['total', 'together', 240, 70],
    ['allocated', 'together', 160, 70],
    ['startOfYear', 'together', 140, 70],
    ['primeMinister', 'together', 130, 70],
  ])('%s, carried-over capital %s: %i tỷ, of which %i are disbursed', (denominator, carriedOver, whole, part) => {
    const row = rowBy(facts, { denominator, carriedOver })
    expect(row).toMatchObject({
      plan: ty(whole),
      actual: ty(part),
      rate: part / whole,
      remaining: ty(whole - part),
      gapToTarget: ty(0.95 * whole - part),
    })
  })

  test('however it is counted, what is told of each amount stays in sight', () => {
    for (const denominator of denominators) {
      expect(rowBy(facts, { denominator, carriedOver: 'together' })).toMatchObject({
        allocated: ty(120),
        unallocated: ty(80),
        carriedOver: ty(40),
        yearActual: ty(60),
        carriedOverActual: ty(10),
      })
    }
  })

  test('a commitment is of the year’s own capital, and so measured by its disbursement alone', () => {
    const committed: FactWords = { kind: 'commitment', asOf: '2024-10-20', basis: 'toDate', amount: 80 }
    const row = rowBy([...facts, committed], { carriedOver: 'together' })
    expect(row).toMatchObject({ fulfilment: 0.75, gapToCommitment: ty(-20) })
  })

  test('no plan as the year began: no rate of it', () => {
    expect(rowBy([plan(100, { asOf: '2024-03-01' }), actual(10)], { denominator: 'startOfYear' })).toMatchObject({
      plan: undefined,
      rate: undefined,
    })
  })

  test('carried-over capital of which nobody says what was disbursed: no rate together, for that is not 0', () => {
    const row = rowBy([plan(100), plan(40, { kind: 'carriedOver' }), actual(60)], { carriedOver: 'together' })
    expect(row).toMatchObject({ plan: ty(140), actual: ty(60), rate: undefined, remaining: undefined })
  })
})

describe('the Prime Minister’s plan', () => {
  test('stands beside that of the province, whichever file is later', () => {
    const open = openOf(
      { reportDate: '2024-02-01', facts: [plan(100)] },
      { reportDate: '2024-03-01', facts: [primeMinister(90)] },
    )
    expect(provinceFigures(open, day(oct)).plan).toBe(ty(100))
    expect(provinceFigures(countedAs(open, { ...defaultCounting, denominator: 'primeMinister' }), day(oct)).plan).toBe(
      ty(90),
    )
  })

  test('known of some projects only, it is no plan of them all', () => {
    const facts = [plan(100), primeMinister(90), plan(50, { project: 'school' }), actual(60)]
    const row = rowBy(facts, { denominator: 'primeMinister' })
    expect(row).toMatchObject({ plan: undefined, rate: undefined, coverage: { unassigned: 1 } })
  })

  test('the same by source', () => {
    const central = { source: 'central' }
    const open = openOf({
      facts: [plan(100, central), primeMinister(90, central), plan(50, { ...central, project: 'school' })],
    })
    const [row] = progressBy(countedAs(open, { ...defaultCounting, denominator: 'primeMinister' }), {
      asOf: day(oct),
      by: 'source',
    })
    expect(row).toMatchObject({ plan: undefined, coverage: { unassigned: 1 } })
  })
})

const total = (denominator: StatedDenominator, amount: number, from = '2024-01-01'): PlanTotal => ({
  planYear: year,
  denominator,
  amount: ty(amount),
  decision: '1600/QĐ-TTg',
  from: day(from),
})

describe('a total that a person typed in', () => {
  const facts = [plan(100, { investor: 'own' }), actual(60)]
  const stated = { planTotals: [total('primeMinister', 200), total('total', 150, '2024-06-01')], nationalRates: [] }

  test('is what the province’s rate is taken of', () => {
    expect(rowBy(facts, { denominator: 'primeMinister' }, stated)).toMatchObject({
      plan: ty(200),
      rate: 0.3,
      planTotal: { decision: '1600/QĐ-TTg' },
    })
  })

  test('says nothing of an investor', () => {
    const open = onTerms(openOf({ facts }), { counting: { ...defaultCounting, denominator: 'primeMinister' }, stated })
    const [own] = progressBy(open, { asOf: day(oct), by: 'investor' })
    expect(own).toMatchObject({ plan: undefined, rate: undefined, planTotal: undefined })
  })

  test('holds from its own day on, the later one in the place of the earlier', () => {
    const totals = { planTotals: [...stated.planTotals, total('total', 160, '2024-11-01')], nationalRates: [] }
    const open = onTerms(openOf({ facts }), { stated: totals })
    expect(['2024-05-31', '2024-06-01', '2024-12-31'].map(asOf => provinceFigures(open, day(asOf)).plan)).toEqual(
      [100, 150, 160].map(ty),
    )
  })

  test('is what pressing the figure shows', () => {
    const open = onTerms(openOf({ facts }), { stated })
    expect(partsOf(open, { figure: 'remaining', asOf: day(oct) })).toMatchObject([
      { name: 'plan', total: ty(150), planTotal: { decision: '1600/QĐ-TTg' }, parts: [] },
      { name: 'actual', total: ty(60), planTotal: undefined },
    ])
    expect(partsOf(open, { figure: 'allocated', asOf: day(oct) })).toMatchObject([{ name: 'plan', total: ty(100) }])
  })

  test('of another year is none', () => {
    const other = { planTotals: [{ ...total('total', 9), planYear: (year + 1) as typeof year }], nationalRates: [] }
    expect(rowBy(facts, {}, other).plan).toBe(ty(100))
  })
})

describe('on any ledger, counted any way', () => {
  const anyCounting = fc.record({
    denominator: fc.constantFrom(...denominators),
    carriedOver: fc.constantFrom(...carriedOverWays),
  })

  test('a figure is what its parts add up to', () => {
    fc.assert(
      fc.property(anyLedger(), anyCounting, (ledger, counting) => {
        const open = countedAs(bookOf(ledger), counting)
        const row = provinceFigures(open, day(oct))
        for (const figure of ['plan', 'actual'] as const) {
          if (row[figure] === undefined) continue
          expect(sum(partsOf(open, { figure, asOf: day(oct) }).flatMap(part => part.total ?? []))).toBe(row[figure])
        }
      }),
    )
  })

  test('what was disbursed does not depend on what it is taken of', () => {
    fc.assert(
      fc.property(anyLedger(), anyCounting, (ledger, counting) => {
        const open = bookOf(ledger)
        const amounts = (book: OpenBook) =>
          groupings.flatMap(by => progressBy(book, { asOf: day(oct), by }).map(row => row.actual))
        const own = countedAs(open, { ...defaultCounting, carriedOver: counting.carriedOver })
        expect(amounts(countedAs(open, counting))).toEqual(amounts(own))
      }),
    )
  })

  test('together is apart and what was carried over, to the đồng', () => {
    fc.assert(
      fc.property(anyLedger(), fc.constantFrom(...denominators), (ledger, denominator) => {
        const open = bookOf(ledger)
        const [apart, together] = carriedOverWays.map(carriedOver =>
          provinceFigures(countedAs(open, { denominator, carriedOver }), day(oct)),
        )
        if (apart?.plan === undefined || apart.carriedOver === undefined || apart.coverage.unassigned > 0) return
        expect(together?.plan).toBe(plus(apart.plan, apart.carriedOver))
        if (apart.actual === undefined || apart.carriedOverActual === undefined) return
        expect(together?.actual).toBe(plus(apart.actual, apart.carriedOverActual))
        expect(together?.rate).toBe(shareOf(together?.actual, together?.plan))
      }),
    )
  })
})

describe('the same period last year', () => {
  test.each([
    ['2024-10-20', '2023-10-20'],
    ['2024-02-29', '2023-02-28'],
    ['2025-01-31', '2024-01-31'],
  ])('of %s is %s', (asOf, before) => {
    expect(sameDayLastYear(day(asOf))).toBe(before)
  })

  test('is the rate of the same day, counted the same way, with the report that it rests on', () => {
    const last = openOf({
      facts: [
        plan(200, { asOf: '2023-01-01' }),
        plan(100, { kind: 'unallocated', project: 'reserve', asOf: '2023-01-01' }),
        actual(90, { asOf: '2023-09-30' }),
        actual(150, { asOf: '2023-10-31' }),
      ],
    })
    const of = (denominator: Denominator) =>
      samePeriodLastYear(countedAs(openOf({ facts: [] }), { ...defaultCounting, denominator }), last, {
        asOf: day(oct),
        by: 'province',
      })
    expect(of('total')).toMatchObject([{ asOf: '2023-10-20', plan: ty(300), rate: 0.3, actualAsOf: '2023-09-30' }])
    expect(of('allocated')).toMatchObject([{ plan: ty(200), rate: 0.45 }])
  })
})

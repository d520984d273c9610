import { describe, expect, test } from 'vitest'

import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import type { IsoDate } from '../../src/domain/base/calendar.ts'
import { countedAs } from '../../src/domain/book/countedAs.ts'
import { denominators } from '../../src/domain/book/counting.ts'
import type { OpenBook } from '../../src/domain/book/openBook.ts'
import { defaultRuleSet, laggingInvestors, type RuleName } from '../../src/domain/lagging/lagging.ts'
import { dong, units } from '../../src/domain/base/money.ts'
import { progressBy, provinceFigures } from '../../src/domain/progress/progress.ts'
import { formatShare, formatTy } from '../../src/text/vi/format.ts'
import { bookOf, day, directoryOf, ledgerOf, openOf, ty, type FactWords } from './exampleLedger.ts'
import { publishedRates, publishedRow } from './publishedFigures.ts'

/** The province of one project: what it was assigned and what it disbursed by a day, in tỷ. */
const province = (
  asOf: string,
  { plan, disbursed, more = [] }: { plan: number; disbursed: number; more?: FactWords[] },
) => {
  const open = openOf({
    facts: [{ kind: 'plan', asOf: `${asOf.slice(0, 4)}-01-01`, amount: plan }, { asOf, amount: disbursed }, ...more],
  })
  return { open, figures: provinceFigures(open, day(asOf)) }
}

/** The province's rates on a day, one per denominator: official texts print two or three of one disbursement. */
const ratesOf = (open: OpenBook, asOf: IsoDate) =>
  denominators.map(denominator => ({
    denominator,
    ...provinceFigures(countedAs(open, { ...open.counting, denominator }), asOf),
  }))

describe('facts that the province published', () => {
  test('1. 30/4/2024: 988,933 tỷ are 21,37 % of some 4.627,67 tỷ', () => {
    const { disbursed, rate } = publishedRow('2024-04-30', 'province-managed')
    const { figures } = province('2024-04-30', { plan: 4627.67, disbursed })
    expect(formatTy(dong(Math.round((disbursed / rate) * 100 * units.ty)))).toMatch(/^4\.627,6/)
    expect(formatTy(figures.actual)).toBe('988,933')
    expect(formatShare(figures.rate)).toBe('21,37\u00a0%')
  })

  test('2. 20/11/2023: 6.004,592 of 9.033,5 tỷ are 66,47 %', () => {
    const { plan, disbursed, rate } = publishedRow('2023-11-20', 'total')
    const { figures } = province('2023-11-20', { plan, disbursed })
    expect(formatShare(figures.rate)).toBe('66,47\u00a0%')
    expect(rate).toBe(66.47)
  })

  test('3. 20/10/2024: 2.852 of 5.471 tỷ leave 2.619, and are 52,13 %, not the 51,13 % that was printed', () => {
    const { plan, disbursed, rate } = publishedRow('2024-10-20', 'province-managed')
    const { figures } = province('2024-10-20', { plan, disbursed })
    expect(figures.remaining).toBe(ty(2619))
    expect(formatShare(figures.rate)).toBe('52,13\u00a0%')
    expect(rate).toBe(51.13)
  })

  test('4. 10/9/2022: one disbursement is 29,74 % of all capital and 36,53 % of what was allocated', () => {
    const { plan, disbursed } = publishedRow('2022-09-10', 'province-managed')
    const unallocated: FactWords = {
      kind: 'unallocated',
      project: 'reserve',
      asOf: '2022-01-01',
      amount: plan - 5800.9,
    }
    const { open } = province('2022-09-10', { plan: 5800.9, disbursed, more: [unallocated] })
    const rates = ratesOf(open, day('2022-09-10'))
    expect(rates.map(({ denominator, rate }) => [denominator, formatShare(rate)])).toContainEqual([
      'allocated',
      '36,53\u00a0%',
    ])
    expect(rates.map(({ denominator, rate }) => [denominator, formatShare(rate)])).toContainEqual([
      'total',
      '29,74\u00a0%',
    ])
  })

  test('5. 31/1/2025: one disbursement is 91,37 % of the plan at the start of the year and 84,31 % of the whole plan', () => {
    const open = openOf({
      facts: [
        { kind: 'plan', asOf: '2024-01-01', amount: 8431 },
        { kind: 'plan', asOf: '2024-07-01', amount: 9137 },
        { asOf: '2025-01-31', amount: (8431 * 9137) / 10_000 },
      ],
    })
    const figures = provinceFigures(open, day('2025-01-31'))
    const rates = ratesOf(open, day('2025-01-31'))
    expect(rates.map(({ denominator, actual, rate }) => [denominator, actual, formatShare(rate)])).toEqual([
      ['total', figures.actual, '84,31\u00a0%'],
      ['primeMinister', figures.actual, '—'],
      ['startOfYear', figures.actual, '91,37\u00a0%'],
      ['allocated', figures.actual, '84,31\u00a0%'],
    ])
  })

  test('6. 28/02/2025: who is under 84,31 % is named for that, who is over it for being under 95 %', () => {
    const named = publishedRates('2025-01-31')
    const own = named.reduce((sum, { rate }) => sum + rate, 0)
    const rest = 100_000
    const ledger = ledgerOf({
      facts: [
        ...named.flatMap(({ investor, rate }): FactWords[] => [
          { kind: 'plan', project: investor, investor, asOf: '2024-01-01', amount: 100 },
          { project: investor, asOf: '2025-01-31', amount: rate },
        ]),
        // The others make the province's rate the published one.
        { kind: 'plan', project: 'others', investor: 'others', asOf: '2024-01-01', amount: rest },
        { project: 'others', asOf: '2025-01-31', amount: (rest + named.length * 100) * 0.8431 - own },
      ],
    })
    const open = bookOf(ledger, directoryOf(ledger))
    const asOf = day('2025-02-28')
    expect(formatShare(provinceFigures(open, asOf).rate)).toBe('84,31\u00a0%')
    const lagging = laggingInvestors(open, { asOf, ruleSet: defaultRuleSet })
    const namedFor = (rule: RuleName): readonly string[] =>
      lagging
        .flatMap(({ key, flags }) => (key !== 'others' && flags.some(flag => flag.rule === rule) ? [key] : []))
        .toSorted((x, y) => (x < y ? -1 : 1))
    const published = (criticism: string): readonly string[] =>
      named
        .flatMap(({ investor, standing }) => (standing === criticism ? [investor] : []))
        .toSorted((x, y) => (x < y ? -1 : 1))
    expect(namedFor('belowAverage')).toEqual(published('criticised: under average'))
    expect(namedFor('belowAverage')).toHaveLength(4)
    expect(namedFor('underTargetAtYearEnd')).toEqual(published('criticised: over average, under 95 %'))
    expect(namedFor('underTargetAtYearEnd')).toHaveLength(5)
  })

  test('7. 9/2025: 955,593 of 2.548,106 tỷ are 37,5 %, 1.206 of 3.091,95 are 39,0 %, together 5.640,056 tỷ', () => {
    const open = openOf({
      facts: [
        { kind: 'plan', project: 'kept', investor: 'province', asOf: '2024-01-01', amount: 2548.106 },
        { project: 'kept', asOf: '2024-09-30', amount: 955.593 },
        { kind: 'plan', project: 'handedOver', investor: 'communes', asOf: '2024-01-01', amount: 3091.95 },
        { project: 'handedOver', asOf: '2024-09-30', amount: 1206 },
      ],
    })
    const rows = progressBy(open, { asOf: day('2024-09-30'), by: 'investor' })
    expect(rows.map(({ key, rate }) => [key, rate?.toFixed(3)])).toEqual([
      ['communes', '0.390'],
      ['province', '0.375'],
    ])
    expect(provinceFigures(open, day('2024-09-30')).plan).toBe(5_640_056_000_000)
  })

  test('8. the coastal road: two texts imply plans of 829 and 682 tỷ; the later one stands, the other stays in sight', () => {
    const implied = [282 / 0.34, 369.288 / 0.5415].map(Math.round)
    expect(implied).toEqual([829, 682])
    const [june = 0, september = 0] = implied
    const open = openOf(
      { reportDate: '2024-06-30', facts: [{ kind: 'plan', asOf: '2024-01-01', amount: june }] },
      { reportDate: '2024-09-20', facts: [{ kind: 'plan', asOf: '2024-01-01', amount: september }] },
    )
    const { facts } = open.book
    expect(provinceFigures(open, day('2024-09-20')).plan).toBe(ty(682))
    expect(facts.amount).toEqual([ty(682), ty(829)])
    expect(facts.supersededBy).toEqual([-1, 0])
  })

  test('8. … and what was carried over is never inside the plan', () => {
    const { figures } = province('2024-09-20', {
      plan: 682,
      disbursed: 369.288,
      more: [{ kind: 'carriedOver', asOf: '2024-01-01', amount: 147 }],
    })
    expect(figures).toMatchObject({ plan: ty(682), carriedOver: ty(147) })
    expect(formatShare(figures.rate)).toBe('54,15\u00a0%')
  })

  test('9. QL7: 655,9 of 714,7 tỷ are 91,77 %, 54,79 of 55,4 km cleared are 98,9 %, and there is no provincial plan', () => {
    const road = ngheAnKeyProjects.find(({ id }) => id === 'ql7')
    const shares = road?.measures.map(({ done, total }) => formatShare(done / (total ?? Number.NaN)))
    expect(shares).toContain('91,77\u00a0%')
    expect(shares).toContain('98,90\u00a0%')
    expect(road?.capital).not.toBe('provincial')
    const ledger = ledgerOf({ facts: [{ asOf: '2024-09-30', amount: 1 }] })
    const open = bookOf(ledger, directoryOf(ledger, road ? [road] : []))
    const [row] = progressBy(open, { asOf: day('2024-09-30'), by: 'key' })
    expect(row).toMatchObject({ name: road?.name, plan: undefined, actual: undefined, rate: undefined })
  })
})

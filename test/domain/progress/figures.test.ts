import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { IsoDate } from '../../../src/domain/base/calendar.ts'
import { covers, sourceId } from '../../../src/domain/base/ids.ts'
import { openBook as bookFrom, type OpenBook } from '../../../src/domain/book/openBook.ts'
import { groupings, progressBy, provinceFigures, type ProgressRow } from '../../../src/domain/progress/progress.ts'
import { anyDays, anyLedger } from '../anyLedger.ts'
import { bookOf, day, directoryOf, ledgerOf, openOf, ty, type Ledger } from '../exampleLedger.ts'

const amounts = [
  'plan',
  'carriedOver',
  'unallocated',
  'committed',
  'committedYear',
  'actual',
  'claimed',
  'carriedOverActual',
] as const

const totals = (rows: readonly ProgressRow[]): readonly (number | undefined)[] =>
  amounts.map(name => {
    const told = rows.flatMap(row => row[name] ?? [])
    return told.length === 0 ? undefined : told.reduce((sum, amount) => sum + amount, 0)
  })

const everyDay = fc.constantFrom(...anyDays, ...['2024-02-10', '2024-10-05', '2025-01-15', '2025-03-01'].map(day))

const forAnyBook = (check: (open: OpenBook, asOf: IsoDate, ledger: Ledger) => void): void =>
  fc.assert(fc.property(anyLedger(), everyDay, (ledger, asOf) => check(bookOf(ledger), asOf, ledger)))

describe('parts add up to the whole, to the đồng', () => {
  test('projects to investors to the province', () => {
    forAnyBook((open, asOf) => {
      const whole = totals(progressBy(open, { asOf, by: 'province' }))
      expect(totals(progressBy(open, { asOf, by: 'project' }))).toEqual(whole)
      expect(totals(progressBy(open, { asOf, by: 'investor' }))).toEqual(whole)
    })
  })

  test('sources to the province: those on top, and what no file splits', () => {
    forAnyBook((open, asOf) => {
      const rows = progressBy(open, { asOf, by: 'source' })
      const isBelowAnother = ({ key }: ProgressRow): boolean =>
        rows.some(other => other.key !== '' && other.key !== key && covers(sourceId(other.key), sourceId(key)))
      const top = rows.filter(row => row.key === '' || !isBelowAnother(row))
      expect(totals(top)).toEqual(totals(progressBy(open, { asOf, by: 'province' })))
    })
  })

  test('a project to itself, whatever else is in the book', () => {
    forAnyBook((open, asOf, { imports, facts }) => {
      for (const row of progressBy(open, { asOf, by: 'project' })) {
        const own = { imports, facts: facts.filter(({ projectId }) => projectId === row.key) }
        expect(totals(progressBy(bookOf(own), { asOf, by: 'project' }))).toEqual(totals([row]))
      }
    })
  })
})

test('no figure is ever anything but a number or undefined', () => {
  forAnyBook((open, asOf) => {
    const figures = groupings.flatMap(by => progressBy(open, { asOf, by }).flatMap(row => Object.values(row)))
    expect(figures.filter(figure => typeof figure === 'number').every(Number.isFinite)).toBe(true)
  })
})

test('figures of a day rest on facts that are known by that day, but for commitments', () => {
  forAnyBook((open, asOf, { imports, facts }) => {
    const known = facts.filter(fact => fact.kind === 'commitment' || fact.asOf <= asOf)
    expect(totals(progressBy(bookOf({ imports, facts: known }), { asOf, by: 'province' }))).toEqual(
      totals(progressBy(open, { asOf, by: 'province' })),
    )
  })
})

test('taking away every fact that a row does not name leaves its figures as they are', () => {
  forAnyBook((open, asOf) => {
    const [province] = progressBy(open, { asOf, by: 'province' })
    const named = new Set(province?.factRows)
    const { facts } = open.book
    const supersededBy = facts.supersededBy.map((by, row) => (by === -1 && !named.has(row) ? row : by))
    const left = { ...open.book, facts: { ...facts, supersededBy } }
    expect(totals(progressBy(bookFrom(left), { asOf, by: 'province' }))).toEqual(totals(province ? [province] : []))
  })
})

const figuresOf = (plan: number | undefined, actual: number | undefined) =>
  provinceFigures(
    openOf({
      facts: [
        { kind: 'priorYears', asOf: '2023-12-31', amount: 1 },
        ...(plan === undefined ? [] : [{ kind: 'plan' as const, asOf: '2024-01-01', amount: plan }]),
        ...(actual === undefined ? [] : [{ asOf: '2024-09-30', amount: actual }]),
      ],
    }),
    day('2024-10-20'),
  )

describe('what is derived', () => {
  test.each([
    ['no plan, no rate', undefined, 5, { rate: undefined, remaining: undefined, gapToTarget: undefined }],
    ['a plan of 0, no rate', 0, 5, { rate: undefined, remaining: ty(-5), gapToTarget: ty(-5) }],
    ['nobody said, no rate', 10, undefined, { rate: undefined, remaining: undefined, gapToTarget: undefined }],
    ['nothing disbursed', 10, 0, { rate: 0, remaining: ty(10), gapToTarget: ty(9.5) }],
    ['the whole plan', 10, 10, { rate: 1, remaining: 0, gapToTarget: ty(-0.5) }],
    ['over plan, as it is', 10, 12, { rate: 1.2, remaining: ty(-2), gapToTarget: ty(-2.5) }],
    ['taken back', 10, -1, { rate: -0.1, remaining: ty(11), gapToTarget: ty(10.5) }],
  ])('%s', (_, plan, actual, derived) => {
    expect(figuresOf(plan, actual)).toMatchObject(derived)
  })
})

describe('what the sums leave open', () => {
  test('is counted', () => {
    const open = openOf({
      facts: [
        { kind: 'plan', project: 'road', asOf: '2024-01-01', amount: 10 },
        { kind: 'commitment', project: 'road', asOf: '2024-12-31', basis: 'inMonth', amount: 10 },
        { project: 'road', asOf: '2024-09-30', amount: 4 },
        { kind: 'plan', project: 'school', asOf: '2024-01-01', amount: 10 },
        { kind: 'plan', project: 'late', asOf: '2024-12-01', amount: 10 },
        { project: 'late', asOf: '2024-09-30', amount: 3 },
      ],
    })
    expect(provinceFigures(open, day('2024-10-20')).coverage).toEqual({
      reported: { plan: ty(10), projects: 1 },
      stale: { plan: 0, projects: 0 },
      silent: { plan: ty(10), projects: 1 },
      projects: 3,
      withPlan: 2,
      withoutPlan: 1,
      actualWithoutPlan: ty(3),
      unreported: 1,
      uncommitted: 1,
      toldWider: 0,
      unassigned: 0,
    })
  })
})

describe('whose project it is', () => {
  const ledger = ledgerOf({
    facts: [
      { project: 'road', investor: 'transport', asOf: '2024-09-30', amount: 4 },
      { project: 'road', investor: 'construction', asOf: '2024-10-31', amount: 5 },
      { project: 'school', asOf: '2024-09-30', amount: 1 },
    ],
  })
  const investorsOn = (asOf: string, directory = directoryOf(ledger)): readonly string[] =>
    progressBy(bookOf(ledger, directory), { asOf: day(asOf), by: 'investor' }).map(({ key }) => key)

  test('the facts say, where the directory does not; what nobody says comes last, in a row of its own', () => {
    expect(investorsOn('2024-10-20')).toEqual(['transport', ''])
    expect(investorsOn('2024-10-31')).toEqual(['construction', ''])
  })

  test('the directory says, with a date', () => {
    const directory = directoryOf(ledger)
    const [construction, transport] = directory.investors.map(({ id }) => id)
    if (!construction || !transport) throw new Error('the ledger names both')
    const projects = directory.projects.map(project => ({
      ...project,
      investors: [
        { investorId: construction, from: day('2024-07-01') },
        { investorId: transport, from: undefined },
      ],
    }))
    expect(investorsOn('2024-06-30', { ...directory, projects })).toEqual(['transport'])
    expect(investorsOn('2024-07-01', { ...directory, projects })).toEqual(['construction'])
  })
})

test('a key project without any project of the year says nothing, and is there', () => {
  const ledger = ledgerOf({ facts: [{ asOf: '2024-09-30', amount: 4 }] })
  const open = bookOf(
    ledger,
    directoryOf(ledger, [
      {
        id: 'power-lines',
        name: 'Các dự án điện',
        capital: 'stateCompany',
        phrases: ['duong day 500 kv'],
        projects: [],
        investorName: 'EVNNPT',
        totalInvestment: undefined,
        measures: [],
        obstacles: undefined,
        reference: undefined,
      },
      {
        id: 'road',
        name: 'Đường',
        capital: 'provincial',
        phrases: ['du an road'],
        projects: [],
        investorName: undefined,
        totalInvestment: undefined,
        measures: [],
        obstacles: undefined,
        reference: undefined,
      },
    ]),
  )
  const rows = progressBy(open, { asOf: day('2024-10-20'), by: 'key' })
  expect(rows.map(({ key, actual, plan, rate }) => ({ key, actual, plan, rate }))).toEqual([
    { key: 'power-lines', actual: undefined, plan: undefined, rate: undefined },
    { key: 'road', actual: ty(4), plan: undefined, rate: undefined },
  ])
})

import { describe, expect, it } from 'vitest'
import { createDesk, reading, type FactSketch } from '../desk.ts'

const project = { code: '7699944' }
const toDate = (asOf: string, amount: number, more: FactSketch = {}): FactSketch => ({
  ...project,
  kind: 'disbursement',
  asOf,
  amount,
  cell: `T${asOf.slice(5, 7)}`,
  ...more,
})
const inMonth = (asOf: string, amount: number, more: FactSketch = {}): FactSketch => ({
  ...toDate(asOf, amount),
  basis: 'inMonth',
  ...more,
})

const plan = (amount: number, more: FactSketch = {}): FactSketch => ({ ...project, kind: 'plan', amount, ...more })
const committed = (asOf: string, amount: number, more: FactSketch = {}) =>
  inMonth(asOf, amount, { kind: 'commitment', ...more })

const findingsAfter = (
  before: readonly FactSketch[],
  now: readonly FactSketch[],
  file: Parameters<typeof reading>[1] = {},
) => {
  const desk = createDesk()
  desk.commit('02.xlsx', reading(before, { reportDate: '2024-08-31' }))
  return desk.plan(reading(now, { reportDate: '2024-09-30', ...file })).findings
}

describe('a figure to date below an earlier one of the ledger', () => {
  it('is told at its cell, with the file and cell of the earlier one', () => {
    expect(findingsAfter([toDate('2024-08-31', 900)], [toDate('2024-09-30', 850)])).toEqual([
      {
        severity: 'warning',
        code: 'to-date-falls',
        sheet: 'Sheet1',
        cell: 'T09',
        before: 900_000_000,
        beforeAsOf: '2024-08-31',
        beforeCell: 'T08',
        beforeFile: '02.xlsx',
        now: 850_000_000,
        nowAsOf: '2024-09-30',
      },
    ])
  })

  it('is compared with the latest of the earlier ones', () => {
    const before = [toDate('2024-06-30', 950), toDate('2024-08-31', 800)]
    expect(findingsAfter(before, [toDate('2024-09-30', 850)])).toEqual([])
  })

  it.each<[string, readonly FactSketch[], readonly FactSketch[]]>([
    ['is no finding where it does not fall', [toDate('2024-08-31', 900)], [toDate('2024-09-30', 900)]],
    ['is no finding for a later figure', [toDate('2024-10-31', 900)], [toDate('2024-09-30', 850)]],
    ['is no finding for the same day: that is a correction', [toDate('2024-09-30', 900)], [toDate('2024-09-30', 850)]],
    [
      'is no finding for another source',
      [toDate('2024-08-31', 900, { source: 'NSTW' })],
      [toDate('2024-09-30', 850, { source: 'NSĐP' })],
    ],
    [
      'is no finding for another project',
      [toDate('2024-08-31', 900)],
      [toDate('2024-09-30', 850, { code: '7699945' })],
    ],
    ['is no finding for in-month figures', [inMonth('2024-08-31', 900)], [inMonth('2024-09-30', 850)]],
    [
      'is the file’s own to tell where the file has a figure in between',
      [toDate('2024-06-30', 900)],
      [toDate('2024-07-31', 950), toDate('2024-09-30', 850)],
    ],
  ])('%s', (_, before, now) => {
    expect(findingsAfter(before, now)).toEqual([])
  })

  it('is no finding between the investor and the treasury', () => {
    expect(findingsAfter([toDate('2024-08-31', 900)], [toDate('2024-09-30', 850)], { reporter: 'treasury' })).toEqual(
      [],
    )
  })

  it('is not told twice', () => {
    const desk = createDesk()
    desk.commit('02.xlsx', reading([toDate('2024-08-31', 900)]))
    const now = reading([toDate('2024-09-30', 850)])
    const told = desk.plan(now).findings
    expect(desk.plan({ ...now, findings: told }).findings).toEqual(told)
  })
})

describe('more than the plan of the ledger', () => {
  it('committed, is told at the month that passes it, with the whole commitment', () => {
    const months = [committed('2024-01-31', 400), committed('2024-02-29', 700), committed('2024-03-31', 200)]
    expect(findingsAfter([plan(1_000)], months)).toEqual([
      {
        severity: 'warning',
        code: 'commitment-exceeds-plan',
        sheet: 'Sheet1',
        cell: 'T02',
        committed: 1_300_000_000,
        plan: 1_000_000_000,
      },
    ])
  })

  it('disbursed, is told at the day that passes it', () => {
    const days = [toDate('2024-06-30', 900), toDate('2024-09-30', 1_100)]
    expect(findingsAfter([plan(1_000)], days)).toEqual([
      {
        severity: 'warning',
        code: 'actual-exceeds-plan',
        sheet: 'Sheet1',
        cell: 'T09',
        actual: 1_100_000_000,
        plan: 1_000_000_000,
      },
    ])
  })

  it('disbursed, adds up sources against the plan of all sources', () => {
    const plans = [plan(600, { source: 'NSTW', cell: 'D5' }), plan(400, { source: 'NSĐP', cell: 'E5' })]
    const nstw = toDate('2024-09-30', 700, { source: 'NSTW', cell: 'F5' })
    expect(findingsAfter(plans, [nstw, toDate('2024-09-30', 300, { source: 'NSĐP', cell: 'G5' })])).toEqual([])
    expect(findingsAfter(plans, [nstw, toDate('2024-09-30', 301, { source: 'NSĐP', cell: 'G5' })])).toMatchObject([
      { code: 'actual-exceeds-plan', cell: 'G5', actual: 1_001_000_000, plan: 1_000_000_000 },
    ])
  })

  it.each<[string, readonly FactSketch[], readonly FactSketch[]]>([
    [
      'is no finding where the file gives the plan: that is the file’s own to tell',
      [plan(1_000)],
      [plan(900), toDate('2024-09-30', 950)],
    ],
    ['is no finding without a plan anywhere', [toDate('2024-06-30', 100)], [toDate('2024-09-30', 950)]],
    ['is no finding at the plan itself', [plan(1_000)], [toDate('2024-09-30', 1_000), committed('2024-12-31', 1_000)]],
    [
      'is no finding where in-month figures repeat those to date',
      [plan(1_000)],
      [toDate('2024-09-30', 900), inMonth('2024-09-30', 900)],
    ],
    [
      'is no finding where the whole stands beside its sources',
      [plan(1_000)],
      [toDate('2024-09-30', 900), toDate('2024-09-30', 900, { source: 'NSTW', cell: 'U9' })],
    ],
  ])('%s', (_, before, now) => {
    expect(findingsAfter(before, now)).toEqual([])
  })
})

describe('a commitment below that of the report before', () => {
  const months = (...amounts: readonly number[]): readonly FactSketch[] =>
    amounts.map((amount, at) => committed(`2024-${at + 10}-31`.replace('-11-31', '-11-30'), amount, { cell: `C${at}` }))

  it('is told at the first month by which less is committed', () => {
    expect(findingsAfter(months(100, 200, 300), months(100, 150, 350))).toEqual([
      {
        severity: 'warning',
        code: 'commitment-lowered',
        sheet: 'Sheet1',
        cell: 'C1',
        asOf: '2024-11-30',
        before: 300_000_000,
        now: 250_000_000,
        beforeFile: '02.xlsx',
      },
    ])
  })

  it.each<[string, readonly FactSketch[], readonly FactSketch[], { reportDate?: string }]>([
    ['raised', months(100, 200), months(100, 250), {}],
    ['brought forward', months(100, 200), months(150, 150), {}],
    ['of months that the report before does not speak of', months(100), months(100, 5), {}],
    ['in a correction of the same report', months(100, 200), months(100, 150), { reportDate: '2024-08-31' }],
    ['in an older report that comes late', months(100, 200), months(100, 150), { reportDate: '2024-07-31' }],
  ])('is none where it is %s', (_, before, now, file) => {
    expect(findingsAfter(before, now, file)).toEqual([])
  })
})

describe('a thousand times what the ledger has', () => {
  it('of the same figure is told, in either direction', () => {
    expect(findingsAfter([plan(1_000)], [plan(1_000_000)])).toMatchObject([
      { code: 'unit-slip', cell: 'D5', against: 'before', factor: 1_000, reference: 1_000_000_000 },
    ])
    expect(findingsAfter([plan(1_000)], [plan(1)])).toMatchObject([{ code: 'unit-slip', factor: 0.001 }])
  })

  it('of what had been disbursed by an earlier day is told', () => {
    expect(findingsAfter([toDate('2024-08-31', 10)], [toDate('2024-09-30', 12_000)])).toMatchObject([
      { code: 'unit-slip', cell: 'T09', against: 'before', factor: 1_000 },
    ])
  })

  it('of the plan is told where nothing of the same is known', () => {
    const found = findingsAfter([plan(100)], [toDate('2024-09-30', 60_000)])
    expect(found.map(({ code }) => code)).toEqual(['actual-exceeds-plan', 'unit-slip'])
  })

  it('is none for a hundred times', () => {
    expect(findingsAfter([toDate('2024-08-31', 10)], [toDate('2024-09-30', 1_000)])).toEqual([])
  })
})

describe('a file nearly the same as one that is in', () => {
  const file = (last: number): readonly FactSketch[] => [
    ...Array.from({ length: 19 }, (_, at) => plan(1_000 + at, { code: `77000${at + 10}`, cell: `D${at + 5}` })),
    plan(last, { code: '7700099', cell: 'D30' }),
  ]
  const sameDay = { reportDate: '2024-08-31' }

  it('with a figure corrected asks for a yes, and says how much is the same', () => {
    expect(findingsAfter(file(1), file(2), sameDay)).toMatchObject([
      { code: 'nearly-same-file', severity: 'warning', fileName: '02.xlsx', same: 19, differing: 1 },
    ])
  })

  it('with every figure the same is noted', () => {
    expect(findingsAfter(file(1), file(1), sameDay)).toMatchObject([
      { code: 'nearly-same-file', severity: 'note', same: 20, differing: 0 },
    ])
  })

  it.each<[string, readonly FactSketch[], { reportDate?: string }]>([
    ['the next report of the same plans', file(1), {}],
    ['one with figures of its own', [...file(1), toDate('2024-08-31', 5, { code: '7700010' })], sameDay],
    ['one that changes half', file(1).map((fact, at) => (at % 2 === 0 ? { ...fact, amount: 3_000 } : fact)), sameDay],
  ])('is none: %s', (_, now, when) => {
    expect(findingsAfter(file(1), now, when)).toEqual([])
  })
})

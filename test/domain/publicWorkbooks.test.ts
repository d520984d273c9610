import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

import type { Basis, Capital, FactKind } from '../../src/domain/ledger/ledger.ts'
import { progressBy, provinceFigures } from '../../src/domain/progress/progress.ts'
import { workbooksDir } from '../fixtures/shared.ts'
import { day, openOf, type FactWords, type ImportWords } from './exampleLedger.ts'

type TrueFact = {
  readonly kind: FactKind
  readonly project: { readonly code?: string; readonly name: string }
  readonly investor: string | null
  readonly fundingSource?: string
  readonly asOf: string
  readonly basis: Basis
  readonly capital?: Capital
  readonly amount: number
  readonly sheet: string
  readonly cell: string
}

const truthOf = (fileName: string): readonly TrueFact[] =>
  // The format is told in the workbooks' README.
  (JSON.parse(readFileSync(resolve(workbooksDir, `${fileName}.truth.json`), 'utf8')) as { facts: TrueFact[] }).facts

const imported = (fileName: string, more: Partial<ImportWords> & { reporter?: 'treasury' } = {}): ImportWords => ({
  ...more,
  facts: truthOf(fileName).map(
    ({ kind, project, investor, fundingSource, asOf, basis, capital, amount, sheet, cell }): FactWords => ({
      kind,
      project: project.code ?? project.name,
      ...(investor === null ? {} : { investor }),
      source: fundingSource ?? '',
      asOf,
      basis,
      capital: capital ?? 'planYear',
      reporter: more.reporter ?? 'investor',
      amount: amount / 1e9,
      sheet,
      cell,
    }),
  ),
})

const sumOf = (fileName: string, wanted: (fact: TrueFact) => boolean): number =>
  truthOf(fileName)
    .filter(wanted)
    .reduce((sum, { amount }) => sum + amount, 0)

const isCommittedBy =
  (until: string) =>
  ({ kind, asOf }: TrueFact): boolean =>
    kind === 'commitment' && asOf <= until

const isDisbursed = ({ kind, capital }: TrueFact): boolean => kind === 'disbursement' && capital !== 'carriedOver'

describe('the annex of commitments', () => {
  const annex = '02-phu-luc-cam-ket.xlsx'
  const open = openOf(imported(annex))
  const figures = provinceFigures(open, day('2024-08-31'))

  test('its plan by source, its disbursement and its commitment add up', () => {
    expect(figures).toMatchObject({
      plan: sumOf(annex, ({ kind }) => kind === 'plan'),
      actual: sumOf(annex, isDisbursed),
      actualAsOf: '2024-08-31',
      committed: sumOf(annex, isCommittedBy('2024-08-31')),
      committedYear: sumOf(annex, isCommittedBy('2025-01-31')),
    })
  })

  test('by source the plan is split, the disbursement is not', () => {
    const rows = progressBy(open, { asOf: day('2024-08-31'), by: 'source' })
    expect(rows.map(({ key, plan, actual }) => [key, plan !== undefined, actual !== undefined])).toEqual([
      ['NSTW', true, false],
      ['NSĐP', true, false],
      ['', false, true],
    ])
  })

  test('a month later the same annex replaces nothing of August and adds September', () => {
    const september = '13-phu-luc-thang-sau.xlsx'
    for (const order of [
      [annex, september],
      [september, annex],
    ] as const) {
      const both = openOf(
        ...order.map(name => imported(name, { reportDate: name === annex ? '2024-08-31' : '2024-09-30' })),
      )
      expect(provinceFigures(both, day('2024-08-31')).actual).toBe(sumOf(annex, isDisbursed))
      expect(provinceFigures(both, day('2024-09-30')).actual).toBe(sumOf(september, isDisbursed))
      expect(provinceFigures(both, day('2024-09-30')).plan).toBe(sumOf(september, ({ kind }) => kind === 'plan'))
    }
  })
})

describe("the treasury's report", () => {
  const treasury = '03-kho-bac-luy-ke.xlsx'
  const figures = provinceFigures(openOf(imported(treasury, { reporter: 'treasury' })), day('2024-10-20'))

  test("keeps last year's capital apart", () => {
    expect(figures).toMatchObject({
      plan: sumOf(treasury, ({ kind }) => kind === 'plan'),
      carriedOver: sumOf(treasury, ({ kind }) => kind === 'carriedOver'),
      actual: sumOf(treasury, isDisbursed),
      carriedOverActual: sumOf(treasury, ({ kind, capital }) => kind === 'disbursement' && capital === 'carriedOver'),
      claimed: undefined,
    })
  })
})

test('the tall list of months adds up month by month', () => {
  const tall = '04-dang-doc.xlsx'
  const open = openOf(imported(tall))
  for (const asOf of ['2024-01-31', '2024-03-31', '2024-12-31']) {
    const disbursed = sumOf(tall, fact => isDisbursed(fact) && fact.asOf <= asOf)
    expect(provinceFigures(open, day(asOf)).actual).toBe(disbursed)
  }
})

test('a project that stands twice in the dirty list counts once', () => {
  const traps = '08-bay-loi.xlsx'
  const row = progressBy(openOf(imported(traps)), { asOf: day('2024-08-31'), by: 'project' }).find(
    ({ key }) => key === '8105100',
  )
  expect(row).toMatchObject({ plan: 19_895_000_000, actual: 11_511_000_000 })
  expect(row?.factRows).toHaveLength(1 + 1 + 13)
})

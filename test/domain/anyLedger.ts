import * as fc from 'fast-check'

import { monthEnd, planMonths, type IsoDate } from '../../src/domain/base/calendar.ts'
import { importId, investorId, projectId, sourceId } from '../../src/domain/base/ids.ts'
import { bases, capitals, factKinds, reporters, type Fact, type ImportRecord } from '../../src/domain/ledger/ledger.ts'
import { dong } from '../../src/domain/base/money.ts'
import { day, year, type Ledger } from './exampleLedger.ts'

const monthEnds: readonly IsoDate[] = planMonths.map(month => monthEnd(year, month))

export const anyDays: readonly IsoDate[] = [
  ...monthEnds,
  ...['2023-12-07', '2024-01-01', '2024-04-20', '2024-07-10', '2024-10-20'].map(day),
]

const sources = ['', 'central', 'central.domestic', 'central.ntp.newRural', 'local', 'local.lottery'].map(sourceId)
const projects = ['road', 'school', 'clinic'].map(projectId)
const investors = [undefined, ...['transport', 'health'].map(investorId)]

export type AnyLedger = {
  /** Whether any two imports may be of one report. */
  readonly distinctReports?: 'yes'
  readonly kinds?: readonly Fact['kind'][]
  /** Amounts taken back too. */
  readonly negative?: 'no'
}

/** Ledgers small enough to collide: few projects, sources and days, so facts supersede and cover each other. */
export const anyLedger = ({ distinctReports, kinds = factKinds, negative }: AnyLedger = {}): fc.Arbitrary<Ledger> =>
  fc
    .record({
      reports: fc.uniqueArray(fc.integer({ min: 0, max: 17 }), { minLength: 1, maxLength: 5 }),
      undated: fc.boolean(),
      facts: fc.array(anyFact(kinds, negative === 'no' ? 0 : -5_000_000_000), { maxLength: 40 }),
    })
    .map(({ reports, undated, facts }) => {
      const imports = reports.map((report, at): ImportRecord => ({
        id: importId(`import ${at}`),
        fileName: `${at}.xlsx`,
        planYear: year,
        reportDate: !distinctReports && undated && at % 2 === 1 ? undefined : anyDays[report],
        order: at + 1,
        committedAt: '2024-01-01T00:00:00.000Z',
        committedBy: 'officer',
        undoneAt: undefined,
        sample: false,
      }))
      return {
        imports,
        facts: facts.map(({ importAt, ...fact }, at) => ({
          ...fact,
          importId: importId(`import ${importAt % imports.length}`),
          cell: `C${at + 1}`,
        })),
      }
    })

type Stray = Omit<Fact, 'importId' | 'cell'> & { readonly importAt: number }

const anyFact = (kinds: readonly Fact['kind'][], min: number): fc.Arbitrary<Stray> =>
  fc
    .record({
      importAt: fc.nat({ max: 4 }),
      kind: fc.constantFrom(...kinds),
      projectId: fc.constantFrom(...projects),
      investorId: fc.constantFrom(...investors),
      sourceId: fc.constantFrom(...sources),
      planYear: fc.constant(year),
      capital: fc.constantFrom(...capitals),
      reporter: fc.constantFrom(...reporters),
      asOf: fc.constantFrom(...anyDays),
      basis: fc.constantFrom(...bases),
      amount: fc.integer({ min, max: 100_000_000_000_000 }).map(dong),
      sheet: fc.constantFrom('Tổng hợp', 'NSTW'),
    })
    .map(fact => ({
      ...fact,
      asOf: fact.basis === 'inMonth' ? endOfMonth(fact.asOf) : fact.asOf,
    }))

/** An in-month amount stands at its month's last day. */
const endOfMonth = (date: IsoDate): IsoDate => monthEnds.find(end => end >= date) ?? date

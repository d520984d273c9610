import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate, planMonths, planYearOf } from '../../../src/domain/base/calendar.ts'
import { bases, capitals, reporters } from '../../../src/domain/ledger/ledger.ts'
import { decidableRowRoles, noDecisions, type Decisions } from '../../../src/workbook/said/decisions.ts'
import { columnRoleNames } from '../../../src/workbook/said/roles.ts'
import { digestOf } from '../../../src/workbook/said/digest.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { decisionsOf } from '../../../src/workbook/layouts/apply.ts'
import { learnFrom } from '../../../src/workbook/layouts/learn.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { workbookBytes } from '../../fixtures/shared.ts'

const hints = { planYear: planYearOf(2024), asOf: undefined }
const read = readWorkbook(workbookBytes('02-phu-luc-cam-ket.xlsx'), '02-phu-luc-cam-ket.xlsx')
if (!read.ok) throw new Error(read.error.code)
const workbook = read.value
const plain = interpret(workbook, hints)
const tables = plain.sheets.flatMap(({ name, tables: all }) => all.map(({ at }) => ({ sheet: name, at })))

const sheet = fc.constantFrom(...workbook.sheets.map(({ name }) => name), '__proto__', '')
const row = fc.integer({ min: 1, max: 60 })
const letter = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'H', 'M', 'T', 'U', 'AB', 'XFD')
const cell = fc.tuple(letter, row).map(([column, at]) => `${column}${at}`)
const place = fc.oneof(fc.constantFrom(...tables), fc.record({ sheet, at: cell }))
const day = fc.constantFrom('2023-12-31', '2024-08-31', '2025-01-31').map(isoDate)
const unitFactor = fc.constantFrom(1, 1_000, 1_000_000)
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 4 })

const meaning = fc.record(
  {
    role: fc.constantFrom(...columnRoleNames),
    basis: fc.constantFrom(...bases),
    month: fc.constantFrom(...planMonths),
    asOf: day,
    capital: fc.constantFrom(...capitals),
    fundingSource: fc.constantFrom('', 'NSTW', 'Vốn lạ'),
    reporter: fc.constantFrom(...reporters),
    unitFactor,
    notation: fc.constantFrom('vi' as const, 'en' as const),
  },
  { requiredKeys: ['role'] },
)

const said = fc.record(
  {
    headerRows: fc.tuple(row, row),
    unitFactor,
    asOf: day,
    planDate: day,
    investor: fc.constantFrom('Sở Y tế', '__proto__'),
    ignored: fc.constant(true as const),
  },
  { requiredKeys: [] },
)

const decisions: fc.Arbitrary<Decisions> = fc.record({
  tables: some(fc.tuple(place, said).map(([at, more]) => ({ ...at, ...more }))),
  columns: some(fc.tuple(place, letter, meaning).map(([at, column, means]) => ({ ...at, column, meaning: means }))),
  rows: some(fc.record({ sheet, row, role: fc.constantFrom(...decidableRowRoles) })),
  mends: some(fc.record({ sheet, cell, value: fc.oneof(fc.double(), fc.string(), fc.constant(null)) })),
  names: fc.constant([]),
  leftOut: some(fc.oneof(fc.record({ sheet, row }), fc.record({ sheet, cell }))),
})

it('any decisions about a file are read without failing, and twice alike', () => {
  fc.assert(
    fc.property(decisions, decided => {
      const reading = interpret(workbook, hints, decided)
      expect(digestOf(interpret(workbook, hints, structuredClone(decided)))).toBe(digestOf(reading))
      const left = decided.leftOut.filter(out => 'row' in out).map(out => `${out.sheet} ${out.row}`)
      for (const { sheet: of, cell: at } of reading.facts)
        expect(left).not.toContain(`${of} ${at.replace(/^[A-Z]+/u, '')}`)
      expect(reading.shape.tables.map(({ fingerprint }) => fingerprint)).toEqual(
        plain.shape.tables.map(({ fingerprint }) => fingerprint),
      )
    }),
    { numRuns: 60 },
  )
})

it('what is learned of a layout says the same of the same file, but for days', () => {
  fc.assert(
    fc.property(decisions, decided => {
      const taught = { ...noDecisions, tables: decided.tables, columns: decided.columns }
      const learned = learnFrom(plain.shape, taught)
      const again = decisionsOf({ reporter: 'investor', investorId: null, tables: learned }, plain.shape)
      expect(learnFrom(plain.shape, again)).toEqual(
        learned.map(table => ({ ...table, columns: inOrder(table.columns) })),
      )
    }),
    { numRuns: 200 },
  )
})

/** Of two decisions about a column the later one; in the order of the columns. */
const inOrder = <Column extends { readonly key: string }>(columns: readonly Column[]): readonly Column[] => {
  const byKey = new Map(columns.map(column => [column.key, column]))
  return plain.shape.tables
    .flatMap(table => table.columns)
    .flatMap(({ key }) => {
      const column = byKey.get(key)
      byKey.delete(key)
      return column ?? []
    })
}

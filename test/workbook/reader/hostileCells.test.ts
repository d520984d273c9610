import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Workbook } from '../../../src/workbook/said/cells.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { workbookBytes } from '../../fixtures/shared.ts'
import { noHints, publicWorkbooks } from '../truth.ts'

const readPublic = (fileName: string): Workbook => {
  const read = readWorkbook(workbookBytes(fileName), fileName)
  if (!read.ok) throw new Error(`${fileName} cannot be read`)
  return read.value
}

const books = publicWorkbooks.map(readPublic)

const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e300, -1e300, 9e15, 1e-300, Infinity, NaN))
const oddTexts = [
  '__proto__',
  'constructor',
  'TỔNG SỐ',
  'STT',
  'Tên dự án',
  '31/02/2024',
  'Tháng 99',
  '(((',
  '1.2.3.4',
  '-',
  'Chủ đầu tư:',
  '#REF!',
  '9'.repeat(400),
]
const oddFormulas = ['A1', 'SUM(A1:XFD1048576)', 'SUM(', 'A1+', '((((1', 'E5+E6', '1/0', 'SUM(E1:E9999)']

const anyCell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constant(undefined),
  numbers.map(value => ({ kind: 'number' as const, value })),
  fc.double().map(value => ({ kind: 'number' as const, value, isDate: true })),
  fc.oneof(fc.string(), fc.constantFrom(...oddTexts)).map(value => ({ kind: 'text' as const, value })),
  fc.constantFrom('#REF!', '#N/A').map(value => ({ kind: 'error' as const, value })),
  fc.constantFrom(...oddFormulas).map(formula => ({ kind: 'formula' as const, formula })),
  fc.boolean().map(value => ({ kind: 'boolean' as const, value })),
)

type Change = { readonly row: number; readonly column: number; readonly cell: Cell | undefined }

const changeBook = ({ sheets }: Workbook, changes: readonly Change[]): Workbook => ({
  sheets: sheets.map(sheet => {
    const rows = sheet.rows.map(row => (row ? [...row] : undefined))
    for (const { row, column, cell } of changes) {
      const line = (rows[row % Math.max(1, rows.length)] ??= [])
      line[column] = cell
    }
    return { ...sheet, rows }
  }),
})

describe('cells that nobody expects', () => {
  it('never end the reading, and every amount that comes of them is whole', () => {
    const change = fc.record({ row: fc.nat(80), column: fc.nat(25), cell: anyCell })
    fc.assert(
      fc.property(fc.nat(books.length - 1), fc.array(change, { maxLength: 40 }), (at, changes) => {
        const read = interpret(changeBook(books[at] ?? { sheets: [] }, changes), noHints)
        expect(read.facts.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true)
        expect(read.totals.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('merges that cover everything, or nothing, are no harm', () => {
    const [first] = books
    if (!first) throw new Error('there are public workbooks')
    const merges = [
      { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
      { top: 5, left: 5, bottom: 2, right: 1 },
    ]
    expect(() => interpret({ sheets: first.sheets.map(sheet => ({ ...sheet, merges })) }, noHints)).not.toThrow()
  })

  it.each([9e15, 1e15, 5e14, 1e17])('amounts of %d, that no sum can hold', amount => {
    const text = (value: string): Cell => ({ kind: 'text', value })
    const amounts = [amount, amount, amount].map((value): Cell => ({ kind: 'number', value }))
    const rows: readonly (readonly Cell[])[] = [
      [text('GIẢI NGÂN NĂM 2024')],
      [text('ĐVT: đồng')],
      ['STT', 'Tên dự án', 'Kế hoạch vốn 2024', 'Giải ngân trong tháng 1/2024', 'Giải ngân trong tháng 2/2024'].map(
        text,
      ),
      ...Array.from({ length: 20 }, (_, at) => [text(String(at + 1)), text(`Đường ${at}`), ...amounts]),
      [text(''), text('Tổng cộng'), ...amounts],
    ]
    const sheet = {
      name: 'A',
      hidden: false,
      merges: [],
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
    }
    expect(() => interpret({ sheets: [{ ...sheet, rows }] }, noHints)).not.toThrow()
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBook } from '../../../src/domain/book/openBook.ts'
import { bounded, sum, dong } from '../../../src/domain/base/money.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import type { Cell } from '../../../src/workbook/said/cells.ts'
import { createDesk } from '../desk.ts'
import { rowsOf, workbookOf } from '../written.ts'

const hints = { planYear: undefined, asOf: undefined }

/** A file of so many projects, a plan and a month each. */
const fileOf = (amounts: readonly (readonly [Cell | number, Cell | number])[], unit = 'đồng') =>
  interpret(
    workbookOf({
      rows: [
        ...rowsOf(`
          BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
          Đơn vị tính: ${unit}
          STT | Tên dự án | Kế hoạch vốn năm 2024 | Giải ngân tháng 1/2024`),
        ...amounts.map(([plan, paid], at) => [at + 1, `Dự án ${at + 1}`, plan, paid]),
        [undefined, 'Tổng cộng', 1e308, -1e308],
      ],
    }),
    hints,
  )

const outOfRange = (reading: ReturnType<typeof fileOf>): readonly (string | undefined)[] =>
  reading.findings
    .filter(({ code, severity }) => code === 'amount-out-of-range' && severity === 'error')
    .map(({ cell }) => cell)

describe('a number past every bound', () => {
  it.each([1e308, -1e308, 9.1e15, 9_007_199_254_740_993, 2e14, -2e14])(
    '%d is an error at its cell, and no fact',
    value => {
      const reading = fileOf([[value, 5]])
      expect(outOfRange(reading)).toEqual(['C4'])
      expect(reading.facts.map(({ cell }) => cell)).toEqual(['D4'])
    },
  )

  it('is told where only all of a file together pass it', () => {
    const reading = fileOf(Array.from({ length: 12 }, () => [9e13, 1]))
    expect(outOfRange(reading)).toEqual(['C15'])
  })

  it('whatever stands in any cell, nothing is thrown: not in reading, planning, nor the book', () => {
    const number = fc.oneof(
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.constantFrom(1e308, -1e308, 9e15, -9e15, 9_007_199_254_740_991, 5e-324, 1e14, -0),
    )
    const cell = number.map((value): Cell => ({
      kind: 'number',
      value,
      ...(value > 1 && { dividedBy: 1_000 }),
      ...(value < -1 && { suffix: 'tỷ' }),
    }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('đồng', 'triệu đồng', 'tỷ đồng'),
        (amounts, unit) => {
          const desk = createDesk()
          desk.commit('a.xlsx', fileOf(amounts, unit))
          desk.plan(fileOf(amounts.toReversed(), unit))
          openBook(desk.book())
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a sum', () => {
  it('that no đồng can hold stays at the edge', () => {
    const most = dong(Number.MAX_SAFE_INTEGER)
    expect(sum([most, most])).toBe(most)
    expect(sum([dong(-9e15), dong(-9e15)])).toBe(-Number.MAX_SAFE_INTEGER)
    expect(bounded(12)).toBe(12)
  })
})

import { describe, expect, it } from 'vitest'
import { readAmounts, type AmountColumn } from '../../../src/workbook/amounts/amounts.ts'
import type { Cell } from '../../../src/workbook/said/cells.ts'
import { createGrid } from '../../../src/workbook/tables/grid.ts'

const trieu: AmountColumn = { notation: 'vi', unit: 1_000_000, isUnitDecided: false }

/** What a column of one unit reads in its cells: an amount in its unit, or the kind of fault. */
const readIn = (cells: readonly Cell[], column: AmountColumn = trieu) => {
  const nothing = {
    name: 'A',
    hidden: false,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  }
  const grid = createGrid({ ...nothing, rows: cells.map(cell => [cell]) })
  const read = readAmounts({ grid, top: 0, bottom: cells.length - 1 }, 0, column)
  return { unit: read.unit, amounts: cells.map((_, row) => read.faults.get(row) ?? read.values[row]) }
}

const text = (value: string): Cell => ({ kind: 'text', value })
const amountOf = (value: string, column?: AmountColumn) => readIn([text(value)], column).amounts[0]

describe('an amount that writes its own unit', () => {
  it.each([
    ['1,2 tỷ', 1_200],
    ['0,25 tỷ đồng', 250],
    ['1.200 tr.đ', 1_200],
    ['1.200 triệu', 1_200],
    ['12 tr', 12],
    ['500 nghìn đồng', 0.5],
    ['(1,5 tỷ)', undefined],
    ['12.000.000.000đ', 12_000],
    ['12.000.000.000 VNĐ', 12_000],
    ['8500¹', 8_500],
    ['1.200 (triệu đồng)', 1_200],
    ['VNĐ 12.000.000.000', 12_000],
    ['12.000,-', 12_000],
    ['-1,5 tỷ', -1_500],
    ['đã thanh toán 200', undefined],
    ['200 hộ', undefined],
    ['2.5 km', undefined],
    ['khoảng 12.000', undefined],
  ])('%s, in a column of triệu', (written, amount) => {
    expect(amountOf(written)).toEqual(amount ?? { kind: 'text', text: written })
  })

  it('is asked about where “đ” may be no more than the sign of the currency', () => {
    expect(amountOf('12.000đ')).toEqual({ kind: 'ambiguous', text: '12.000đ', readings: [12_000, 0.012] })
    expect(amountOf('12.000đ', { ...trieu, isUnitDecided: true })).toBe(12_000)
    expect(amountOf('12.000đ', { ...trieu, unit: 1 })).toBe(12_000)
  })

  it('gives its unit to a column that has none, if all of its cells do', () => {
    const open: AmountColumn = { notation: 'vi', unit: undefined, isUnitDecided: false }
    expect(readIn([text('1,2 tỷ'), text('-'), text('500 triệu')], open)).toEqual({
      unit: 1_000_000,
      amounts: [1_200, NaN, 500],
    })
    expect(readIn([text('1,2 tỷ'), { kind: 'number', value: 5 }], open).amounts).toEqual([
      { kind: 'text', text: '1,2 tỷ' },
      5,
    ])
  })

  it('may have it from its format', () => {
    expect(readIn([{ kind: 'number', value: 1.2, suffix: 'tỷ' }]).amounts).toEqual([1_200])
    expect(readIn([{ kind: 'number', value: 5, suffix: 'km' }]).amounts).toEqual([5])
  })
})

describe('a cell is what a person sees in it', () => {
  it('has no figure where it has two, on two lines', () => {
    expect(amountOf('5\n200')).toEqual({ kind: 'several', texts: ['5', '200'] })
    expect(amountOf('1,2\ntỷ')).toBe(1_200)
  })

  it('is cancelled where all of it is struck out', () => {
    expect(readIn([{ kind: 'number', value: 70, isStruck: true }]).amounts).toEqual([{ kind: 'struck', text: '70' }])
    expect(readIn([{ ...text('70'), isStruck: true } as Cell]).amounts).toEqual([{ kind: 'struck', text: '70' }]) // a text cell still
  })

  it('is as large as its format shows it', () => {
    expect(readIn([{ kind: 'number', value: 12_000_000, dividedBy: 1_000 }]).amounts).toEqual([12_000])
  })

  it('is no amount where it is a percentage', () => {
    expect(readIn([{ kind: 'number', value: 0.85, isPercent: true }]).amounts).toEqual([{ kind: 'text', text: '85 %' }])
  })
})

import { describe, expect, it } from 'vitest'
import { periodsOf } from '../../../src/workbook/words/periods.ts'

const monthsOf = (text: string): readonly (number | string)[] =>
  periodsOf(text).months.map(({ month, year }) => (year === undefined ? month : `${month}/${year}`))

describe('months in words', () => {
  it.each([
    ['Giải ngân tháng Một', [1]],
    ['tháng Giêng', [1]],
    ['THÁNG HAI', [2]],
    ['tháng ba', [3]],
    ['Tháng Tư', [4]],
    ['tháng sáu', [6]],
    ['tháng bẩy', [7]],
    ['tháng Tám', [8]],
    ['Cam kết tháng Mười', [10]],
    ['tháng mười  một', [11]],
    ['Tháng Mười hai năm 2024', ['12/2024']],
    ['tháng Chạp', [12]],
    ['thang muoi hai', [12]],
    ['từ tháng Một đến tháng Ba năm 2024', [1, '3/2024']],
  ])('%s', (text, months) => {
    expect(monthsOf(text)).toEqual(months)
  })

  it.each([
    ['Tháng năm', [5]],
    ['Tháng Năm 2024', [5]],
    ['tháng năm/2024', ['5/2024']],
    ['THÁNG NĂM NĂM 2024', ['5/2024']],
    ['tháng năm 2024', []],
    ['THÁNG NĂM …', []],
    ['6 tháng năm 2024', []],
  ])('May, or the word for year: %s', (text, months) => {
    expect(monthsOf(text)).toEqual(months)
  })

  it.each(['tháng sau', 'thang sau', 'thang tu ngay', 'mỗi tháng một lần', 'tháng này'])('none: %s', text => {
    expect(monthsOf(text)).toEqual([])
  })
})

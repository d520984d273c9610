import { describe, expect, it } from 'vitest'
import { isUnitLine, unitOf } from '../../src/workbook/words/units.ts'
import { factLines, findingLines, interpretDrawn } from './written.ts'

/** Kinds of forms that the generator found, each as small as it shows. */
describe('units', () => {
  it('are thousands of đồng in "VND 1,000"', () => {
    expect(unitOf('Unit: VND 1,000')).toBe(1_000)
    expect(unitOf('VND 1,000,000')).toBe(1_000_000)
  })

  it('are not told by the letter of a group', () => {
    expect([isUnitLine('D'), isUnitLine('Đ'), isUnitLine('đ')]).toEqual([false, false, true])
  })

  it('of a line that no heading follows are asked about', () => {
    const reading = interpretDrawn(`
      Kế hoạch vốn đầu tư công năm 2024
      Đơn vị tính: đồng
      STT | Tên dự án | Kế hoạch vốn năm 2024 (tr.đ)
      1   | Đường A   | 1200
      2   | Cầu B     | 850`)
    expect(findingLines(reading)).toContain('error unit-unknown A3')
  })
})

describe('a sum to date', () => {
  it('stays one where a remark says what was taken off in the period', () => {
    const reading = interpretDrawn(`
      Tình hình giải ngân năm 2024
      Đơn vị tính: triệu đồng
      STT | Tên dự án | Lũy kế giải ngân từ đầu năm đến 30/9/2024 (đã trừ số nộp giảm trong kỳ)
      1   | Đường A   | 120
      2   | Cầu B     | 85`)
    expect(factLines(reading)).toEqual([
      'C4 disbursement Đường A 2024-09-30 toDate 120000000',
      'C5 disbursement Cầu B 2024-09-30 toDate 85000000',
    ])
  })
})

describe('a group of one project without a number', () => {
  it('is told by its brothers', () => {
    const reading = interpretDrawn(`
      Tình hình giải ngân năm 2024
      Đơn vị tính: triệu đồng
      Tên dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
      Giao thông | 205 | 50
      Đường A    | 120 | 37
      Cầu B      | 85  | 13
      Thủy lợi   | 200 | 15
      Kè C       | 200 | 15`)
    expect(reading.facts.map(({ project }) => project.name)).toEqual([
      'Đường A',
      'Đường A',
      'Cầu B',
      'Cầu B',
      'Kè C',
      'Kè C',
    ])
  })
})

describe('what a plan was changed by', () => {
  it('is no plan', () => {
    const reading = interpretDrawn(`
      Kế hoạch vốn đầu tư công năm 2024
      Đơn vị tính: triệu đồng
      STT | Tên dự án | Kế hoạch vốn năm 2024 |  |
          |           | Giao đầu năm | Điều chỉnh, bổ sung trong năm | KH sau ĐC
      1   | Đường A   | 100 | 20  | 120
      2   | Cầu B     | 95  | -10 | 85`)
    expect(factLines(reading)).toEqual([
      'E5 plan Đường A 2024-01-01 toDate 120000000',
      'E6 plan Cầu B 2024-01-01 toDate 85000000',
    ])
  })
})

describe('the investor over the first table of a sheet', () => {
  it('holds for the one below it', () => {
    const reading = interpretDrawn(`
      Chủ đầu tư: Sở Y tế
      Đơn vị tính: triệu đồng
      STT | Tên dự án | Kế hoạch vốn năm 2024
      1   | Trạm A    | 120
      2   | Trạm B    | 85

      II. Kết quả giải ngân
      STT | Tên dự án | Lũy kế giải ngân đến 30/9/2024
      1   | Trạm A    | 20
      2   | Trạm B    | 5`)
    expect(new Set(reading.facts.map(({ investor }) => investor))).toEqual(new Set(['Sở Y tế']))
  })
})

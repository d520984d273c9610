import { describe, expect, it } from 'vitest'
import { findingLines, interpretDrawn, type Written } from '../written.ts'
import { rowsOf, workbookOf } from '../written.ts'
import { interpret } from '../../../src/workbook/interpret.ts'

const table = `
  Tình hình giải ngân vốn đầu tư công năm 2024
  Chủ đầu tư: Sở Y tế
  Đơn vị tính: triệu đồng
  STT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
  1 | Đường A | 7912345 | 120 | 50
  2 | Cầu B | 7912346 | 85 | 0`

describe('sums that repeat what is above them', () => {
  it.each([
    ['Cộng trang 1', 'Cộng mang sang'],
    ['Mang sang trang sau', 'Trang trước chuyển sang'],
    ['Cộng chuyển trang', 'Lũy kế trang trước'],
    ['Page total', 'Brought forward'],
  ])('"%s" at the foot of a page, "%s" at the head of the next', (foot, head) => {
    const reading = interpretDrawn(`${table}
      | ${foot} | | 205 | 50
      | ${head} | | 205 | 50
      3 | Kè C | 7912347 | 200 | 15
      4 | Hồ D | 7912348 | 70 | 7
      | Tổng cộng | | 475 | 72`)
    expect(findingLines(reading)).toEqual([])
    expect(reading.facts.length).toBe(8)
  })
})

const sum = (value: number, formula: string): Written => ({ kind: 'number', value, formula })

const withTotal = (total: readonly Written[], hiddenRows: readonly number[] = []) =>
  interpret(workbookOf({ rows: [...rowsOf(`${table}\n 3 | Kè C | 7912347 | 200 | 15`), total], hiddenRows }), {
    planYear: undefined,
    asOf: undefined,
  })

describe('a total that differs and is right', () => {
  it('of the rows that a filter shows; the hidden ones are told, and counted', () => {
    const reading = withTotal(
      [undefined, 'Tổng cộng', undefined, sum(320, 'SUBTOTAL(9,D5:D7)'), sum(65, 'SUBTOTAL(9,E5:E7)')],
      [5],
    )
    expect(findingLines(reading)).toEqual(['note hidden-row A6'])
    expect(reading.facts.length).toBe(6)
  })

  it('whose formula was never worked out: the 0 stored beside it is warned about', () => {
    const reading = withTotal([undefined, 'Tổng cộng', undefined, sum(0, 'SUM(D5:D7)'), sum(0, 'SUM(E5:E7)')])
    expect(findingLines(reading)).toEqual(['warning stale-formula D8', 'warning stale-formula E8'])
  })

  it('and one that is wrong is told, hidden rows or not', () => {
    const reading = withTotal([undefined, 'Tổng cộng', undefined, 321, 65], [5])
    expect(findingLines(reading)).toEqual(['note hidden-row A6', 'error total-mismatch D8'])
  })
})

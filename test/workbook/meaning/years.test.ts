import { describe, expect, it } from 'vitest'
import { planYearOf } from '../../../src/domain/base/calendar.ts'
import { drawTable, errorsOf, meaningOf, meaningsOf } from './drawn.ts'

const open = ['Kế hoạch vốn', 'Lũy kế giải ngân']
const year = (title: readonly string[], columns: readonly string[] = open) =>
  drawTable({ title: [...title, 'ĐVT: triệu đồng'], columns })

describe('in January two plan years are open', () => {
  it.each([
    [['BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 01/2026']],
    [['BÁO CÁO GIẢI NGÂN', 'Số liệu đến ngày 31/01/2026']],
    [['BÁO CÁO GIẢI NGÂN ĐẾN NGÀY 20/01/2026']],
    [['BÁO CÁO THÁNG 1 NĂM 2026']],
  ])('%s: which of them is asked, both offered', title => {
    const read = year(title)
    expect(errorsOf(read)).toEqual(['plan-year-unknown'])
    expect(read.questions.map(({ answers }) => answers.map(({ planYear }) => planYear))).toEqual([[2025, 2026]])
    expect(read.facts).toEqual([])
  })

  it.each([
    [2025, ['BÁO CÁO GIẢI NGÂN KẾ HOẠCH VỐN NĂM 2025', 'đến ngày 31/01/2026'], open],
    [2025, ['BÁO CÁO GIẢI NGÂN NIÊN ĐỘ 2025', 'đến ngày 31/01/2026'], open],
    [2025, ['BÁO CÁO GIẢI NGÂN', 'Số liệu đến ngày 31/01/2026'], ['Kế hoạch vốn năm 2025', 'Lũy kế giải ngân']],
    [2026, ['BÁO CÁO GIẢI NGÂN THÁNG 01/2026'], ['Kế hoạch vốn năm 2026', 'Lũy kế giải ngân']],
    [2026, ['BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2026', 'Tháng 01'], ['Kế hoạch vốn', 'Giải ngân tháng 01']],
  ])('and it is %i where the file says so: %s', (expected, title, columns) => {
    expect(year(title, columns).planYear).toBe(expected)
  })

  it('the officer’s word settles it', () => {
    const title = ['BÁO CÁO GIẢI NGÂN THÁNG 01/2026', 'ĐVT: triệu đồng']
    expect([2025, 2026].map(said => drawTable({ title, columns: open, planYear: planYearOf(said) }).planYear)).toEqual([
      2025, 2026,
    ])
  })
})

describe('January under the year after closes the plan', () => {
  it.each([
    ['Cam kết giải ngân / Năm 2025 / Tháng 12', 'Cam kết giải ngân / Năm 2026 / Tháng 1'],
    ['Cam kết giải ngân năm 2025 / Tháng 12', 'Cam kết giải ngân năm 2026 / Tháng 1'],
    ['Cam kết giải ngân / Năm nay / Tháng 12', 'Cam kết giải ngân / Năm sau / Tháng 1'],
    ['Cam kết giải ngân / Tháng 12', 'Cam kết giải ngân / Tháng 01 năm sau'],
    ['Cam kết giải ngân / Tháng Chạp', 'Cam kết giải ngân / Tháng 13'],
  ])('%s, %s', (december, january) => {
    expect(meaningsOf(drawTable({ columns: ['Kế hoạch vốn năm 2025', december, january] })).slice(1)).toEqual([
      'commitment inMonth 2025-12-31',
      'commitment inMonth 2026-01-31',
    ])
  })
})

describe('a year that contradicts what stands beside it is asked about', () => {
  it('the only plan', () => {
    expect(meaningOf('Giải ngân đến 30/9/2025', ['Kế hoạch vốn năm 2024'])).toBe('disbursement toDate 2025-09-30')
    expect(meaningOf('Kế hoạch vốn năm 2024', ['Giải ngân đến 30/9/2025'])).toBe('? plan | carriedOver | ignoredAmount')
  })

  it.each(['Kế hoạch năm trước', 'Vốn năm trước', 'Kế hoạch vốn năm sau'])('%s is no plan of this year', heading => {
    expect(meaningOf(heading, ['Giải ngân đến 30/9/2025'])).toBe('? plan | carriedOver | ignoredAmount')
    expect(meaningOf(heading, ['Kế hoạch vốn năm 2025', 'Giải ngân đến 30/9/2025'])).toBe('left out')
  })

  it('one month in a run', () => {
    const columns = ['7/2025', '8/2024', '9/2025'].map(month => `Cam kết giải ngân trong tháng / Tháng ${month}`)
    expect(meaningsOf(drawTable({ columns: ['Kế hoạch vốn năm 2025', ...columns] })).at(2)).toBe(
      '? commitment | ignoredAmount',
    )
  })

  it('all the commitments', () => {
    const columns = [7, 8, 9].map(month => `Cam kết giải ngân năm 2024 / Tháng ${month}`)
    expect(meaningsOf(drawTable({ columns: ['Kế hoạch vốn năm 2025', ...columns] })).slice(1)).toEqual(
      columns.map(() => '? commitment | ignoredAmount'),
    )
  })

  it('a day of last year that closes none', () => {
    expect(meaningOf('Lũy kế giải ngân đến 30/9/2024')).toBe('? priorYears | disbursement')
    expect(meaningOf('Lũy kế giải ngân đến 31/12/2024')).toBe('priorYears toDate 2024-12-31')
  })

  it('last year’s plan under what was disbursed is last year’s capital, if it counts', () => {
    expect(meaningOf('Giải ngân kế hoạch vốn năm 2024 đến 30/9/2025')).toBe('? disbursement | ignoredAmount')
  })
})

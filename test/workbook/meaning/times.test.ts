import { describe, expect, it } from 'vitest'
import { meaningOf } from './drawn.ts'

/** In a report of 30 September 2025. */
describe('times of what was disbursed are intervals', () => {
  it.each([
    ['Giải ngân tính từ 01/01/2025 đến hết tháng 9', 'toDate 2025-09-30'],
    ['Lũy kế giải ngân từ 01/01/2025 đến 30/9/2025', 'toDate 2025-09-30'],
    ['Giải ngân từ tháng 1 đến tháng 9', 'toDate 2025-09-30'],
    ['Giải ngân T1-T9', 'toDate 2025-09-30'],
    ['Giải ngân từ đầu năm đến kỳ báo cáo', 'toDate 2025-09-30'],
    ['Giải ngân từ 01/9 đến 30/9/2025', 'inMonth 2025-09-30'],
    ['Giải ngân tháng Chín', 'inMonth 2025-09-30'],
    ['Giải ngân nửa đầu năm', 'toDate 2025-06-30'],
    ['Giải ngân chín tháng đầu năm', 'toDate 2025-09-30'],
    ['Giải ngân đến hết quý III', 'toDate 2025-09-30'],
    ['Lũy kế giải ngân đến hết tháng trước liền kề', 'toDate 2025-08-31'],
    ['Thanh toán lũy kế đến tháng liền trước tháng báo cáo', 'toDate 2025-08-31'],
    ['Giải ngân tháng trước', 'inMonth 2025-08-31'],
    ['Payments in September', 'inMonth 2025-09-30'],
  ])('%s', (heading, days) => {
    expect(meaningOf(heading)).toBe(`disbursement ${days}`)
  })

  it.each([
    'Giải ngân quý III/2025',
    'Giải ngân từ tháng 7 đến tháng 9/2025',
    'Giải ngân từ 01/7 đến 30/9',
    'Giải ngân từ ngày 16/8 đến ngày 15/9',
    'Giải ngân 6 tháng cuối năm',
    'Giải ngân tuần này',
    'Giải ngân trong 10 ngày',
  ])('neither a month nor from the year’s start is asked about: %s', heading => {
    expect(meaningOf(heading)).toBe('? ignoredAmount | disbursement')
  })

  it.each([
    'Lũy kế giải ngân từ khởi công',
    'Lũy kế thanh toán từ ngày khởi công đến hết kỳ báo cáo',
    'Giải ngân từ trước đến nay',
    'Lũy kế giải ngân từ 01/01/2021 đến 30/9/2025',
  ])('from the start of the project it is no year’s figure: %s', heading => {
    expect(meaningOf(heading)).toBe('left out')
  })

  it.each([
    'Lũy kế vốn đã giải ngân từ khi khởi công đến hết năm 2024',
    'Lũy kế giải ngân từ khởi công đến hết năm trước',
  ])('but up to last year: %s', heading => {
    expect(meaningOf(heading)).toBe('priorYears toDate 2024-12-31')
  })
})

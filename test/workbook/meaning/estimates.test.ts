import { describe, expect, it } from 'vitest'
import { drawTable, meaningOf, meaningsOf } from './drawn.ts'

/** In a report of 30 September 2025. */
describe('an estimate is no payment', () => {
  it.each([
    ['Ước giải ngân đến 31/12/2025', 'toDate 2025-12-31'],
    ['Khả năng giải ngân cả năm 2025', 'toDate 2026-01-31'],
    ['Phấn đấu giải ngân đến 31/01/2026', 'toDate 2026-01-31'],
    ['Dự kiến số vốn giải ngân được đến hết niên độ', 'toDate 2026-01-31'],
    ['Giải ngân đến 31/12/2025 (ước)', 'toDate 2025-12-31'],
    ['Giải ngân (dự kiến) đến 31/10/2025', 'toDate 2025-10-31'],
    ['Sẽ giải ngân trong tháng 10', 'inMonth 2025-10-31'],
    ['Giải ngân tối đa đến 31/01/2026', 'toDate 2026-01-31'],
    ['Ước lũy kế giải ngân đến hết tháng báo cáo', 'toDate 2025-09-30'],
    ['Ước thực hiện năm 2025', 'toDate 2026-01-31'],
    ['Năm 2025 / Ước giải ngân', 'toDate 2026-01-31'],
    ['Ước giải ngân tháng 9/2025', 'inMonth 2025-09-30'],
    ['Estimated disbursement for the whole year', 'toDate 2026-01-31'],
  ])('%s', (heading, days) => {
    expect(meaningOf(heading)).toBe(`estimate ${days}`)
  })

  it.each(['Giải ngân đến 31/12/2025', 'Thanh toán đến 31/01/2026', 'Giải ngân tháng 11/2025'])(
    'what is dated long after the report is asked about: %s',
    heading => {
      expect(meaningOf(heading)).toBe('? estimate | disbursement')
    },
  )

  it('three months or more in a row are what is promised', () => {
    const columns = ['Kế hoạch vốn năm 2025', ...[10, 11, 12].map(month => `Khả năng giải ngân tháng ${month}`)]
    expect(meaningsOf(drawTable({ columns })).slice(1)).toEqual([
      'commitment inMonth 2025-10-31',
      'commitment inMonth 2025-11-30',
      'commitment inMonth 2025-12-31',
    ])
  })

  it('the report’s own month and the next are not, beside such a run', () => {
    const columns = [
      'Kế hoạch vốn năm 2025',
      'Ước giải ngân tháng 9',
      ...[10, 11, 12].map(month => `Dự kiến giải ngân / Tháng ${month}`),
    ]
    expect(meaningsOf(drawTable({ columns })).map(meaning => meaning.split(' ')[0])).toEqual([
      'plan',
      'estimate',
      'commitment',
      'commitment',
      'commitment',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { meaningOf, meaningsOf, drawTable } from './drawn.ts'

const paid = ['Giải ngân đến 30/9/2025']

describe('words that refuse money, in a remark, leave the money where it is', () => {
  it.each([
    'Kế hoạch vốn năm 2025 sau khi tăng, giảm',
    'Kế hoạch vốn năm 2025 (tăng, giảm theo QĐ 1234/QĐ-UBND)',
    'Kế hoạch vốn năm 2025 sau thu hồi',
    'Kế hoạch vốn 2025 sau khi đã thu hồi, cắt giảm',
    'Kế hoạch vốn 2025 trừ hủy dự toán',
    'Kế hoạch vốn năm 2025 sau điều chuyển',
    'Kế hoạch vốn năm 2025 đã bao gồm phần bổ sung tăng',
    'Kế hoạch vốn năm 2025 không kể thu hồi ứng trước',
    'Kế hoạch vốn 2025 theo hợp đồng đã ký',
    'Vốn năm 2025 đã trừ thu hồi tạm ứng',
    'Số vốn 2025 sau khi điều chỉnh tăng, giảm',
    'Dự toán năm 2025 được giao',
    'Dự toán chi đầu tư năm 2025',
    'Dự toán bố trí năm 2025',
    'Plan 2025 after adjustment, net of cancelled',
  ])('%s', heading => {
    expect(meaningOf(heading, paid)).toBe('plan')
  })

  it.each([
    'Giải ngân đến 30/9/2025 sau khi trừ thu hồi tạm ứng',
    'Thanh toán đến 30/9/2025 theo hợp đồng và chi phí khác',
  ])('%s', heading => {
    expect(meaningOf(heading)).toBe('disbursement toDate 2025-09-30')
  })

  it('of two plans the one after what was changed is in force', () => {
    expect(
      meaningsOf(
        drawTable({ columns: ['Kế hoạch vốn năm 2025', 'Kế hoạch vốn năm 2025 sau khi tăng, giảm', ...paid] }),
      ),
    ).toEqual(['left out', 'plan', 'disbursement toDate 2025-09-30'])
  })
})

describe('what a heading names first is asked about where a later word refuses it', () => {
  it.each([
    'Kế hoạch vốn năm 2025 đã tăng/giảm',
    'Kế hoạch vốn năm 2025 còn được giao',
    'KHV năm 2025 còn lại sau điều chỉnh giảm',
  ])('%s', heading => {
    expect(meaningOf(heading, paid)).toBe('? plan | ignoredAmount')
    expect(meaningOf(heading)).toBe('? ignoredAmount | plan')
  })

  it.each([
    'Kế hoạch vốn còn lại chưa giải ngân',
    'KHV còn lại',
    'Đề xuất kế hoạch năm 2026',
    'Nhu cầu vốn năm 2026',
    'Giá trị khối lượng thực hiện đến 30/9/2025',
    'KH ĐTC trung hạn 2021-2025',
    'Nợ đọng chưa được bố trí vốn',
  ])('and nothing is asked where the refusing word comes first: %s', heading => {
    expect(meaningOf(heading, ['Kế hoạch vốn năm 2025', ...paid])).toBe('left out')
  })
})

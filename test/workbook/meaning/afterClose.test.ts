import { describe, expect, it } from 'vitest'
import { drawTable, meaningsOf } from './drawn.ts'

const title = ['BÁO CÁO GIẢI NGÂN KẾ HOẠCH VỐN NĂM 2025', 'ĐVT: triệu đồng']
const plan = 'Kế hoạch vốn năm 2025'

describe('after 31 January of the next year nothing of a plan is paid any more', () => {
  it.each([
    ['Giải ngân đến 31/01/2026', 'disbursement toDate 2026-01-31'],
    ['Giải ngân đến 28/02/2026', '? ignoredAmount | disbursement'],
    ['Giải ngân vốn kéo dài đến 30/6/2026', '? ignoredAmount | disbursement'],
    ['Cam kết giải ngân đến 30/6/2026', '? ignoredAmount | commitment'],
  ])('%s: %s', (heading, meaning) => {
    expect(meaningsOf(drawTable({ title, columns: [plan, heading] })).at(-1)).toBe(meaning)
  })

  it('also where only the title says the day', () => {
    const read = drawTable({ title: [...title, 'Số liệu đến ngày 28/02/2026'], columns: [plan, 'Lũy kế giải ngân'] })
    expect(meaningsOf(read).at(-1)).toBe('? ignoredAmount | disbursement')
  })
})

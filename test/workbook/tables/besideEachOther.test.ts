import { describe, expect, it } from 'vitest'
import { factLines, interpretDrawn } from '../written.ts'

const beside = (more: readonly [string, string, string]) =>
  interpretDrawn(`
    BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
    Đơn vị tính: triệu đồng
    STT | Tên dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025 | | ${more[0]}
    1 | Kè biển | 50 | 30 | | ${more[1]}
    2 | Hồ chứa | 40 | 10 | | ${more[2]}`)

describe('tables beside each other', () => {
  it('of the same headings hold projects each', () => {
    const read = beside([
      'STT | Tên dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025',
      '3 | Cầu B | 70 | 33',
      '4 | Đường C | 75 | 35',
    ])
    expect(new Set(read.facts.map(({ project }) => project.name))).toEqual(
      new Set(['Kè biển', 'Hồ chứa', 'Cầu B', 'Đường C']),
    )
  })

  it('a list of sources beside the projects says nothing of them', () => {
    const read = beside(['TT | Nguồn vốn | Số tiền', '1 | NSTW | 70', '2 | NSĐP | 20'])
    expect(factLines(read)).toEqual([
      'C4 plan Kè biển 2025-01-01 toDate 50000000',
      'D4 disbursement Kè biển 2025-09-30 toDate 30000000',
      'C5 plan Hồ chứa 2025-01-01 toDate 40000000',
      'D5 disbursement Hồ chứa 2025-09-30 toDate 10000000',
    ])
  })
})

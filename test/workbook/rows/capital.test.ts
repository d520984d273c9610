import { describe, expect, it } from 'vitest'
import { factLines, findingLines, interpretDrawn } from '../written.ts'

const head = `
  BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
  Đơn vị tính: triệu đồng
  STT | Tên dự án | Kế hoạch vốn | Giải ngân đến 30/9/2025`

const errorsOf = (read: ReturnType<typeof interpretDrawn>) =>
  findingLines(read).filter(line => line.startsWith('error'))

describe('last year’s capital told by rows', () => {
  it('by a group over projects', () => {
    const read = interpretDrawn(`${head}
      A | Kế hoạch vốn năm 2025 | 75 | 33
      1 | Đường A | 40 | 25
      2 | Cầu B | 35 | 8
      B | Kế hoạch vốn năm 2024 kéo dài sang năm 2025 | 25 | 11
      1 | Đường A | 10 | 5
      2 | Kè C | 15 | 6`)
    expect(factLines(read)).toEqual([
      'C5 plan Đường A 2025-01-01 toDate 40000000',
      'D5 disbursement Đường A 2025-09-30 toDate 25000000',
      'C6 plan Cầu B 2025-01-01 toDate 35000000',
      'D6 disbursement Cầu B 2025-09-30 toDate 8000000',
      'C8 carriedOver Đường A 2025-01-01 toDate 10000000',
      'D8 disbursement(kéo dài) Đường A 2025-09-30 toDate 5000000',
      'C9 carriedOver Kè C 2025-01-01 toDate 15000000',
      'D9 disbursement(kéo dài) Kè C 2025-09-30 toDate 6000000',
    ])
    expect(errorsOf(read)).toEqual([])
  })

  it('by rows under each project', () => {
    const read = interpretDrawn(`${head}
      1 | Đường A | 50 | 30
        | Vốn năm 2025 | 40 | 25
        | Vốn kéo dài | 10 | 5
      2 | Cầu B | 40 | 10
        | Vốn năm 2025 | 35 | 8
        | Vốn kéo dài | 5 | 2`)
    expect(factLines(read).slice(0, 4)).toEqual([
      'C5 plan Đường A 2025-01-01 toDate 40000000',
      'D5 disbursement Đường A 2025-09-30 toDate 25000000',
      'C6 carriedOver Đường A 2025-01-01 toDate 10000000',
      'D6 disbursement(kéo dài) Đường A 2025-09-30 toDate 5000000',
    ])
    expect(errorsOf(read)).toEqual([])
  })

  it.each(['Các dự án khởi công mới', 'Khu dân cư đường Lê Mao kéo dài', 'Vốn năm 2025 và vốn năm 2024 kéo dài'])(
    'not by "%s"',
    group => {
      const read = interpretDrawn(`${head}
      I | ${group} | 75 | 33
      1 | Đường A | 40 | 25
      2 | Cầu B | 35 | 8`)
      expect(factLines(read)[0]).toBe('C5 plan Đường A 2025-01-01 toDate 40000000')
    },
  )

  it('nor where the columns tell it', () => {
    const read = interpretDrawn(`
      BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
      Đơn vị tính: triệu đồng
      STT | Tên dự án | Kế hoạch vốn năm 2025 | Kế hoạch năm 2024 kéo dài
      I | Các dự án có vốn kéo dài | 75 | 33
      1 | Đường A | 40 | 25
      2 | Cầu B | 35 | 8`)
    expect(factLines(read).slice(0, 2)).toEqual([
      'C5 plan Đường A 2025-01-01 toDate 40000000',
      'D5 carriedOver Đường A 2025-01-01 toDate 25000000',
    ])
  })
})

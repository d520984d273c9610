import { describe, expect, it } from 'vitest'
import { findingLines, interpretDrawn } from '../written.ts'

const table = (rows: string) =>
  interpretDrawn(`
    Tình hình giải ngân vốn đầu tư công năm 2024
    Chủ đầu tư: Sở Y tế
    Đơn vị tính: triệu đồng
    STT | Tên dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
    ${rows}`)

describe('a name that goes on in the next row', () => {
  it('is one name', () => {
    const reading = table(
      `1 | Đường A | 120 | 50
      2 | Kè sông Lam đoạn qua | 85 | 0
        | xã Nam Trung, huyện | |
        | miền núi Kỳ Sơn | |
      3 | Hồ D | 70 | 7`,
    )
    expect(reading.facts.map(({ project }) => project.name)).toEqual([
      'Đường A',
      'Đường A',
      'Kè sông Lam đoạn qua xã Nam Trung, huyện miền núi Kỳ Sơn',
      'Kè sông Lam đoạn qua xã Nam Trung, huyện miền núi Kỳ Sơn',
      'Hồ D',
      'Hồ D',
    ])
    expect(findingLines(reading)).toEqual([])
  })

  it('whatever it begins with, where the name above waits for more', () => {
    const reading = table(
      `1 | Nâng cấp, mở rộng đường từ thị trấn | 120 | 50
        | Quán Hành đi xã Nghi Yên | |
      2 | Hồ D | 70 | 7
        | Huyện Con Cuông | |
      3 | Kè C | 70 | 7`,
    )
    expect(new Set(reading.facts.map(({ project }) => project.name))).toEqual(
      new Set(['Nâng cấp, mở rộng đường từ thị trấn Quán Hành đi xã Nghi Yên', 'Hồ D', 'Kè C']),
    )
  })

  it('is whole before a body, or before a row below which the count begins again', () => {
    const reading = table(
      `1 | Nhà văn hóa xã | 120 | 50
        | Sở Xây dựng | |
      2 | Trụ sở UBND huyện | 70 | 7
        | Hạ tầng | |
      1 | Kè C | 70 | 7`,
    )
    expect(new Set(reading.facts.map(({ project }) => project.name))).toEqual(
      new Set(['Nhà văn hóa xã', 'Trụ sở UBND huyện', 'Kè C']),
    )
  })

  it('also where its amounts stand in the last of its rows, or it is the last of the table', () => {
    const reading = table(`1 | Đường từ cầu A | |
        | đến cầu B | 120 | 50
      2 | Kè sông Lam đoạn qua | 85 | 0
        | xã Nam Trung | |`)
    expect(reading.facts.map(({ project }) => project.name)).toEqual([
      'Đường từ cầu A đến cầu B',
      'Đường từ cầu A đến cầu B',
      'Kè sông Lam đoạn qua xã Nam Trung',
      'Kè sông Lam đoạn qua xã Nam Trung',
    ])
    expect(findingLines(reading)).toEqual([])
  })

  it('and no note below the table', () => {
    const reading = table(`1 | Đường A | 120 | 50
      2 | Kè sông Lam đoạn qua | 85 | 0
        | xã Nam Trung, huyện | |
        | miền núi Kỳ Sơn | |
      3 | Hồ D | 70 | 7`)
    expect(reading.facts.map(({ project }) => project.name)).toEqual([
      'Đường A',
      'Đường A',
      'Kè sông Lam đoạn qua xã Nam Trung, huyện miền núi Kỳ Sơn',
      'Kè sông Lam đoạn qua xã Nam Trung, huyện miền núi Kỳ Sơn',
      'Hồ D',
      'Hồ D',
    ])
    expect(findingLines(reading)).toEqual([])
  })

  it('also where its amounts stand in the last of its rows, or it is the last of the table', () => {
    const reading = table(`1 | Đường từ cầu A | |
        | đến cầu B | 120 | 50
      2 | Kè sông Lam đoạn qua | 85 | 0
        | xã Nam Trung | |`)
    expect(reading.facts.map(({ project }) => project.name)).toEqual([
      'Đường từ cầu A đến cầu B',
      'Đường từ cầu A đến cầu B',
      'Kè sông Lam đoạn qua xã Nam Trung',
      'Kè sông Lam đoạn qua xã Nam Trung',
    ])
    expect(findingLines(reading)).toEqual([])
  })

  it('and no note below the table', () => {
    const reading = table(`1 | Đường A | 120 | 50
      2 | Kè C | 85 | 0

        | Ghi chú: số liệu chưa đối chiếu | |`)
    expect(reading.facts.map(({ project }) => project.name)).toEqual(['Đường A', 'Đường A', 'Kè C', 'Kè C'])
  })
})

it('a summary by investor asks, for its rows are no projects', () => {
  const reading = interpretDrawn(`
    Tổng hợp giải ngân vốn đầu tư công năm 2024
    Đơn vị tính: triệu đồng
    STT | Nội dung | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
    1 | Sở Y tế | 120 | 50
    2 | UBND huyện Nam Đàn | 85 | 0
    3 | Ban QLDA huyện Đô Lương | 70 | 7
      | Tổng cộng | 275 | 57`)
  expect(findingLines(reading)).toContain('error row-unsure B4')
})

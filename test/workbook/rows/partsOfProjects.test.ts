import { describe, expect, it } from 'vitest'
import { findingLines, interpretDrawn } from '../written.ts'

const title = `
  BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
  Đơn vị tính: triệu đồng`

const plansOf = ({ facts }: ReturnType<typeof interpretDrawn>) =>
  facts.filter(({ kind }) => kind === 'plan').map(({ project, amount }) => [project.name, amount / 1e6])

const errorsOf = (read: ReturnType<typeof interpretDrawn>) =>
  findingLines(read).filter(line => line.startsWith('error'))

describe('one project over several rows', () => {
  it('by contract, its name left out: it is not called after its contract, and asked about', () => {
    const read = interpretDrawn(`${title}
      STT | Tên dự án | Gói thầu | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025
      1 | Kè biển | Gói thầu số 1 | 30 | 20
        | | Gói thầu số 2 | 20 | 5
      2 | Hồ chứa | Gói thầu số 1 | 40 | 10
        | | Tổng | 90 | 35`)
    expect(plansOf(read)).toEqual([
      ['Kè biển', 30],
      ['Kè biển', 20],
      ['Hồ chứa', 40],
    ])
    expect(errorsOf(read)).toEqual(['error duplicate-project B5'])
  })

  it('by works numbered inside it: these are parts of it', () => {
    const read = interpretDrawn(`${title}
      STT | Tên dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025
      1 | Kè biển | 50 | 30
      1.1 | Hạng mục tuyến kè | 30 | 20
      1.2 | Hạng mục đường công vụ | 20 | 10
      2 | Hồ chứa | 40 | 10`)
    expect(plansOf(read)).toEqual([
      ['Kè biển', 50],
      ['Hồ chứa', 40],
    ])
    expect(errorsOf(read)).toEqual([])
  })
})

it('a total with a number of its own goes as far as the next of that kind', () => {
  const read = interpretDrawn(`${title}
    STT | Tên dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025
    A | TỔNG SỐ (I+II) | 160 | 73
    I | Dự án chuyển tiếp | 90 | 40
    1 | Kè biển | 50 | 30
    2 | Hồ chứa | 40 | 10
    II | Dự án khởi công mới | 70 | 33
    1 | Cầu B | 70 | 33
    B | VỐN CHƯA PHÂN BỔ | 30 | 0
      | TỔNG CỘNG (A+B) | 190 | 73`)
  expect(errorsOf(read)).toEqual([])
})

it('"* Dự án chuyển tiếp" over rows counted from one is their sum', () => {
  const read = interpretDrawn(`${title}
    STT | Tên dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025
    * | Dự án chuyển tiếp | 90 | 40
    1 | Kè biển | 50 | 30
    2 | Hồ chứa | 40 | 10
    * | Dự án khởi công mới | 83 | 15
    1 | Cầu B | 70 | 12
    2 | Đường C | 13 | 3`)
  expect(plansOf(read).map(([name]) => name)).toEqual(['Kè biển', 'Hồ chứa', 'Cầu B', 'Đường C'])
})

it('"- NSĐP" below the total and its "Trong đó: NSTW" is a part of the total', () => {
  const read = interpretDrawn(`${title}
    STT | Tên dự án | Nguồn vốn | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025
      | Tổng số | | 390 | 150
      | Trong đó: - NSTW | | 300 | 140
      | - NSĐP | | 90 | 10
    1 | Đường A | NSTW | 300 | 140
    2 | Đường B | NSĐP | 90 | 10`)
  expect(plansOf(read).map(([name]) => name)).toEqual(['Đường A', 'Đường B'])
  expect(errorsOf(read)).toEqual([])
})

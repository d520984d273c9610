import { describe, expect, it } from 'vitest'
import type { Interpretation } from '../../../src/workbook/said/interpretation.ts'
import { interpretDrawn } from '../written.ts'

const head = `
  Tình hình giải ngân vốn đầu tư công năm 2024
  Đơn vị tính: triệu đồng
  STT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024`

const rolesOf = (reading: Interpretation): readonly string[] =>
  (reading.sheets[0]?.tables[0]?.rows ?? [])
    .filter(({ role }) => !['title', 'unit', 'header', 'blank'].includes(role))
    .map(({ role }) => role)

const errorsOf = ({ findings }: Interpretation): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, cell }) => `${code} ${cell}`)

describe('a row that repeats the sum of those next to it adds them up, whatever its name', () => {
  it.each(['Total', 'Tổng giá trị', 'Toàn ngành', 'Cộng lại tất cả', 'Nghệ An'])('"%s" below them', name => {
    const reading = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 120 | 50
      2 | Cầu B | 7912346 | 85 | 0
      3 | Kè C | 7912347 | 200 | 15
        | ${name} | | 405 | 65`)
    expect(rolesOf(reading)).toEqual(['project', 'project', 'project', 'total'])
    expect(errorsOf(reading)).toEqual([])
  })

  it('no name at all, above them', () => {
    const reading = interpretDrawn(`${head}
        | | | 405 | 65
      1 | Đường A | 7912345 | 120 | 50
      2 | Cầu B | 7912346 | 85 | 0
      3 | Kè C | 7912347 | 200 | 15`)
    expect(rolesOf(reading)).toEqual(['subtotal', 'project', 'project', 'project'])
    expect(errorsOf(reading)).toEqual([])
  })

  it('a sector over projects without code or number, in a total', () => {
    const reading = interpretDrawn(`${head}
      I  | Giao thông | | 205 | 50
         | Đường A | | 120 | 50
         | Cầu B | | 85 | 0
      II | Thủy lợi | | 270 | 22
         | Kè C | | 200 | 15
         | Hồ D | | 70 | 7
         | Khối huyện | | 475 | 72`)
    expect(rolesOf(reading)).toEqual(['subtotal', 'project', 'project', 'subtotal', 'project', 'project', 'total'])
    expect(errorsOf(reading)).toEqual([])
    expect(reading.totals.map(({ matches }) => matches)).toEqual(Array.from({ length: 6 }, () => true))
  })

  it('groups of one project, in groups of one group', () => {
    const reading = interpretDrawn(`${head}
      A | Trong nước | | 120 | 50
      I | Giao thông | | 120 | 50
      1 | Đường A | 7912345 | 120 | 50
      B | Ngoài nước | | 285 | 15
      I | Thủy lợi | | 285 | 15
      1 | Cầu B | 7912346 | 85 | 0
      2 | Kè C | 7912347 | 200 | 15`)
    expect(rolesOf(reading)).toEqual(['subtotal', 'subtotal', 'project', 'subtotal', 'subtotal', 'project', 'project'])
    expect(errorsOf(reading)).toEqual([])
  })

  it('with a fault in one column it still does, and the fault is told', () => {
    const reading = interpretDrawn(`${head}
      I | Giao thông | | 405 | 66
        | Đường A | | 120 | 50
        | Cầu B | | 85 | 0
        | Kè C | | 200 | 15`)
    expect(rolesOf(reading)).toEqual(['subtotal', 'project', 'project', 'project'])
    expect(errorsOf(reading)).toEqual(['total-mismatch E4'])
  })
})

describe('a row without a number, within a tenth of the sums of numbered rows in every amount', () => {
  it('adds them up with a fault, which is told', () => {
    const reading = interpretDrawn(`${head}
      1 | Đường A | | 120 | 50
      2 | Cầu B | | 85 | 3
      3 | Kè C | | 200 | 15
        | Toàn ngành | | 404 | 66`)
    expect(rolesOf(reading)).toEqual(['project', 'project', 'project', 'total'])
    expect(errorsOf(reading)).toEqual(['total-mismatch D7', 'total-mismatch E7'])
  })

  it('is a project where it has a code', () => {
    const reading = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 120 | 50
      2 | Cầu B | 7912346 | 85 | 3
      3 | Kè C | 7912347 | 200 | 15
        | Hồ D | 7912348 | 404 | 66`)
    expect(rolesOf(reading)).toEqual(['project', 'project', 'project', 'project'])
  })
})

describe('a row that is the sum of nothing is a project, whatever its name', () => {
  it.each([
    'Số hóa hồ sơ địa chính',
    'Bờ kè sông Rào Trổ',
    'Bảo tồn đình làng Phù Lưu',
    'Bảo tàng tỉnh',
    'Hội trường trung tâm xã Kỳ Lạc',
    'Tổng kho vật tư y tế',
    'Trung tâm hành chính công',
    'Công an xã Nam Trung',
  ])('"%s", not yet with a code', name => {
    const reading = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 120 | 50
      2 | ${name} | | 85 | 3
      3 | Kè C | 7912347 | 200 | 15`)
    expect(rolesOf(reading)).toEqual(['project', 'project', 'project'])
    expect(reading.facts.map(({ investor }) => investor)).toEqual(Array.from({ length: 6 }, () => undefined))
  })

  it('neither code nor amount, and no investor of the rows below', () => {
    const reading = interpretDrawn(`
      Chủ đầu tư: UBND phường Thành Sen
      ${head}
      1 | Đường A | 7912345 | 120 | 50
      2 | Số hóa dữ liệu đất đai | | |
      3 | Kè C | 7912347 | 200 | 15`)
    expect(new Set(reading.facts.map(({ investor }) => investor))).toEqual(new Set(['UBND phường Thành Sen']))
  })
})

describe('what adds up by chance', () => {
  it('is asked about where a row is numbered among those it would sum', () => {
    const reading = interpretDrawn(`${head}
      1 | Đường A | | 205 | 53
      2 | Cầu B | | 85 | 3
      3 | Kè C | | 120 | 50
      4 | Hồ D | | 77 | 1`)
    expect(rolesOf(reading)).toEqual(['project', 'project', 'project', 'project'])
    expect(errorsOf(reading)).toEqual(['row-unsure B4'])
  })

  it('is asked about where a row without a number is the sum of two numbered ones in its one amount', () => {
    const reading = interpretDrawn(`
      Giao kế hoạch vốn đầu tư công năm 2024
      Đơn vị tính: triệu đồng
      STT | Tên dự án | Kế hoạch vốn năm 2024
      1 | Đường A | 50
      2 | Cầu B | 40
        | Nghi Lộc | 90`)
    expect(errorsOf(reading)).toEqual(['row-unsure B6'])
  })

  it('in one amount alone asks nothing', () => {
    const reading = interpretDrawn(`${head}
      1 | Đường A | | 200 | 0
      2 | Cầu B | | 100 | 0
      3 | Kè C | | 100 | 0
      4 | Hồ D | | 70 | 0`)
    expect(rolesOf(reading)).toEqual(['project', 'project', 'project', 'project'])
    expect(errorsOf(reading)).toEqual([])
  })
})

it('months under each project, in the column of names, are no projects: they are asked about', () => {
  const reading = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 120 | 50
        | Tháng 1 | | 70 | 20
        | Tháng 2/2024 | | 50 | 30
      2 | Cầu B | 7912346 | 85 | 3`)
  expect(rolesOf(reading)).toEqual(['project', 'ofWhich', 'ofWhich', 'project'])
  expect(errorsOf(reading)).toEqual(['row-unsure B5'])
})

it('a sector without investor over two rows that name theirs is their sum, in its one amount too', () => {
  const reading = interpretDrawn(`
    Tình hình giải ngân vốn đầu tư công năm 2024
    Đơn vị tính: triệu đồng
    Tên dự án | Chủ đầu tư | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
    Quản lý nhà nước | | 253 | 0
    Trụ sở A | Sở Nội vụ | 54 | 0
    Trụ sở B | Sở Y tế | 199 | 0`)
  expect(rolesOf(reading)).toEqual(['subtotal', 'project', 'project'])
})

describe('rows that hold nothing', () => {
  it('zeros without a name are no totals', () => {
    const reading = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 120 | 50
      2 | Cầu B | 7912346 | 85 | 0
        | | | 0 | 0
        | | | 0 | 0`)
    expect(rolesOf(reading)).toEqual(['project', 'project'])
    expect(errorsOf(reading)).toEqual([])
  })

  it('the numbers of the columns are no project', () => {
    const reading = interpretDrawn(`${head}
      1 | 3 | 2 | 9 | 10
      1 | Đường A | 7912345 | 120 | 50
      2 | Cầu B | 7912346 | 85 | 0`)
    expect(rolesOf(reading)).toEqual(['columnNumbers', 'project', 'project'])
  })
})

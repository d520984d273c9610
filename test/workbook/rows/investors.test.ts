import { describe, expect, it } from 'vitest'
import type { Interpretation } from '../../../src/workbook/said/interpretation.ts'
import { interpretDrawn } from '../written.ts'

const investorsOf = ({ facts }: Interpretation): readonly (string | undefined)[] => [
  ...new Set(facts.map(({ investor }) => investor)),
]

const table = (over: string, under: string): string => `
  ${over}
  Tình hình giải ngân vốn đầu tư công năm 2024
  Đơn vị tính: triệu đồng
  STT | Tên dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
  1 | Đường A | 120 | 50
  2 | Cầu B | 85 | 0
  ${under}`

describe('who signed below the table is the investor where nothing says more', () => {
  it.each([
    ['CHỦ ĐẦU TƯ', 'BỘ CHỈ HUY QUÂN SỰ TỈNH', 'BỘ CHỈ HUY QUÂN SỰ TỈNH'],
    ['BAN QUẢN LÝ DỰ ÁN HUYỆN NAM ĐÀN', 'GIÁM ĐỐC', 'BAN QUẢN LÝ DỰ ÁN HUYỆN NAM ĐÀN'],
    ['TM. ỦY BAN NHÂN DÂN XÃ NAM TRUNG', 'CHỦ TỊCH', 'ỦY BAN NHÂN DÂN XÃ NAM TRUNG'],
    ['Đơn vị báo cáo: Bệnh viện Ung bướu', 'Giám đốc', 'Bệnh viện Ung bướu'],
  ])('%s / %s', (first, second, name) => {
    expect(investorsOf(interpretDrawn(table('', `\n | | | ${first}\n | | | ${second}`)))).toEqual([name])
  })

  it('before the letterhead', () => {
    const drawn = table('SỞ XÂY DỰNG', '\n | | | CHỦ ĐẦU TƯ\n | | | BAN QLDA HUYỆN NAM ĐÀN')
    expect(investorsOf(interpretDrawn(drawn))).toEqual(['BAN QLDA HUYỆN NAM ĐÀN'])
  })

  it('after what is stated', () => {
    const drawn = table('Chủ đầu tư: Sở Y tế', '\n | | | BAN QLDA HUYỆN NAM ĐÀN\n | | | GIÁM ĐỐC')
    expect(investorsOf(interpretDrawn(drawn))).toEqual(['Sở Y tế'])
  })

  it('beside the treasury that confirms', () => {
    const under =
      '\n | XÁC NHẬN CỦA KHO BẠC NHÀ NƯỚC NAM ĐÀN | CHỦ ĐẦU TƯ\n | Kế toán trưởng | BQLDA ĐTXD HUYỆN NAM ĐÀN'
    expect(investorsOf(interpretDrawn(table('', under)))).toEqual(['BQLDA ĐTXD HUYỆN NAM ĐÀN'])
  })

  it.each([
    ['two bodies', '\n | SỞ Y TẾ | | BAN QLDA HUYỆN NAM ĐÀN'],
    ['one that gathers', '\n | | | SỞ TÀI CHÍNH\n | | | GIÁM ĐỐC'],
    ['those to whom copies go', '\n | Nơi nhận:\n | Sở Y tế\n | Lưu VT'],
    ['a kind of body', '\n | | | TM. ỦY BAN NHÂN DÂN\n | | | CHỦ TỊCH'],
  ])('not %s', (_, under) => {
    expect(investorsOf(interpretDrawn(table('', under)))).toEqual([undefined])
  })
})

describe('the letterhead names the investor where nothing else does', () => {
  it.each([
    ['on one line', 'BAN QLDA ĐTXD HUYỆN NAM ĐÀN', 'BAN QLDA ĐTXD HUYỆN NAM ĐÀN'],
    ['under the province', 'UBND TỈNH NGHỆ AN\n BAN QLDA CÁC CTGT', 'BAN QLDA CÁC CTGT'],
    ['on two lines', 'ỦY BAN NHÂN DÂN\n XÃ HƯNG NGUYÊN', 'ỦY BAN NHÂN DÂN XÃ HƯNG NGUYÊN'],
    ['but none where it gathers', 'UBND HUYỆN NGHI LỘC\n PHÒNG TÀI CHÍNH - KẾ HOẠCH', undefined],
  ])('%s', (_, over, name) => {
    expect(investorsOf(interpretDrawn(table(over, '')))).toEqual([name])
  })
})

it('the report whose annex a table is names it last', () => {
  const drawn = table('(Kèm theo Báo cáo số 12/BC-BQLDA ngày 5/10/2024 của Ban Quản lý dự án tỉnh Sơn Giang)', '')
  expect(investorsOf(interpretDrawn(drawn))).toEqual(['Ban Quản lý dự án tỉnh Sơn Giang'])
})

it('a ditto mark stands for the body above', () => {
  const read = interpretDrawn(`
    Tình hình giải ngân vốn đầu tư công năm 2024
    Đơn vị tính: triệu đồng
    STT | Tên dự án | Chủ đầu tư | Kế hoạch vốn năm 2024
    1 | Đường A | UBND huyện Nam Đàn | 120
    2 | Cầu B | - nt - | 85
    3 | Kè C | như trên | 70
    4 | Hồ D | '' | 60
    5 | Đập E | Sở Y tế | 50
    6 | Đê G | // | 40`)
  expect(read.facts.map(({ investor }) => investor)).toEqual([
    ...Array.from({ length: 4 }, () => 'UBND huyện Nam Đàn'),
    'Sở Y tế',
    'Sở Y tế',
  ])
})

describe('a group names an investor only where it is a body', () => {
  it.each(['Y tế', 'Quản lý nhà nước', 'Phòng cháy, chữa cháy', 'Giáo dục và Đào tạo', 'Xã hội', 'Công nghiệp'])(
    '"%s" is none',
    name => {
      const drawn = `
        Chủ đầu tư: UBND huyện Thạch Hà
        Tình hình giải ngân vốn đầu tư công năm 2024
        Đơn vị tính: triệu đồng
        STT | Tên dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
        I | ${name} | 205 | 50
        1 | Đường A | 120 | 50
        2 | Cầu B | 85 | 0`
      expect(investorsOf(interpretDrawn(drawn))).toEqual(['UBND huyện Thạch Hà'])
    },
  )

  it('a sector inside it does not end it', () => {
    const drawn = `
      Tình hình giải ngân vốn đầu tư công năm 2024
      Đơn vị tính: triệu đồng
      Tên dự án | Mã dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
      Sở Y tế | | 475 | 72
      Giao thông | | 205 | 50
      Đường A | 7912345 | 120 | 50
      Cầu B | 7912346 | 85 | 0
      Thủy lợi | | 270 | 22
      Kè C | 7912347 | 200 | 15
      Hồ D | 7912348 | 70 | 7`
    expect(investorsOf(interpretDrawn(drawn))).toEqual(['Sở Y tế'])
  })
})

describe('columns whose headings nobody knows say by their cells what they hold', () => {
  it('bodies under who runs a project', () => {
    const reading = interpretDrawn(`
      Tình hình giải ngân vốn đầu tư công năm 2024
      Đơn vị tính: triệu đồng
      STT | Tên dự án | Cơ quan, đơn vị (chủ đầu tư) | Kế hoạch vốn năm 2024
      1 | Đường A | Sở Y tế | 120
      2 | Cầu B | Ban QLDA huyện Nam Đàn | 85`)
    expect(investorsOf(reading)).toEqual(['Sở Y tế', 'Ban QLDA huyện Nam Đàn'])
  })

  it('contractors are no investors', () => {
    const reading = interpretDrawn(`
      Tình hình giải ngân vốn đầu tư công năm 2024
      Đơn vị tính: triệu đồng
      STT | Tên dự án | Đơn vị thi công | Kế hoạch vốn năm 2024
      1 | Đường A | Công ty Sao Mai | 120
      2 | Cầu B | Công ty Hòa Bình | 85`)
    expect(investorsOf(reading)).toEqual([undefined])
  })

  it('sources, a row each under a name that is merged down', () => {
    const reading = interpretDrawn(
      `
      Tình hình giải ngân vốn đầu tư công năm 2024
      Đơn vị tính: triệu đồng
      STT | Nội dung | Mã nguồn | Kế hoạch vốn năm 2024
      1 | Đường A | ODA cấp phát | 120
        | | Viện trợ không hoàn lại | 85
      2 | Hạ tầng cơ bản ven biển | ODA cấp phát | 200
        | | ODA vay lại | 0`,
      { merges: ['B4:B5', 'B6:B7', 'A4:A5', 'A6:A7'] },
    )
    expect(reading.facts.map(({ project, fundingSource, amount }) => [project.name, fundingSource, amount])).toEqual([
      ['Đường A', 'ODA cấp phát', 120_000_000],
      ['Đường A', 'Viện trợ không hoàn lại', 85_000_000],
      ['Hạ tầng cơ bản ven biển', 'ODA cấp phát', 200_000_000],
      ['Hạ tầng cơ bản ven biển', 'ODA vay lại', 0],
    ])
    expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('a group names the investor of the rows that it adds up, and of no others', () => {
  const grouped = (between: string): string => `
  Tình hình giải ngân vốn đầu tư công năm 2024
  Đơn vị tính: triệu đồng
  STT | Tên dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024
  I | Sở Xây dựng | 205 | 50
  1 | Đường A | 120 | 50
  2 | Cầu B | 85 | 0
  ${between}
  1 | Đường C | 64 | 31
  2 | Kè D | 27 | 12
   | Tổng cộng | 296 | 93`
  const strayIn = ({ findings }: Interpretation): readonly (string | undefined)[] =>
    findings.flatMap(({ code, cell }) => (code === 'row-outside-group' ? [cell] : []))

  it('each its own', () => {
    const read = interpretDrawn(grouped('II | Sở Y tế | 91 | 43'))
    expect(investorsOf(read)).toEqual(['Sở Xây dựng', 'Sở Y tế'])
    expect(strayIn(read)).toEqual([])
  })

  it('where the next group’s row is gone, at the first of its rows', () => {
    const read = interpretDrawn(grouped(''))
    expect(investorsOf(read)).toEqual(['Sở Xây dựng', undefined])
    expect(strayIn(read)).toHaveLength(1)
  })

  it('rows without money are the group’s above', () => {
    const read = interpretDrawn(grouped('3 | Đập E | 0 | 0\n  II | Sở Y tế | 91 | 43'))
    expect(strayIn(read)).toEqual([])
  })
})

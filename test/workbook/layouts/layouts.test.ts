import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import type { Interpretation } from '../../../src/workbook/said/interpretation.ts'
import { noHints } from '../truth.ts'
import { factLines, findingLines, interpretDrawn, rowsOf, workbookOf } from '../written.ts'

const investorsOf = ({ facts }: Interpretation): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(facts.map(({ project, investor }) => [project.name, investor]))

describe('tables side by side', () => {
  const head = 'STT | Tên dự án | Kế hoạch vốn năm 2024 | Giải ngân đến 30/9/2024'

  it('are read each by itself, with the investor that stands over its own columns', () => {
    const read = interpretDrawn(`
      BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
      ĐVT: triệu đồng
      Chủ đầu tư: Sở Y tế | | | | | Chủ đầu tư: Sở Công Thương
      ${head} | | ${head}
      1 | Bệnh viện Mắt | 100 | 50 | | 1 | Chợ Vinh | 300 | 150
      2 | Bệnh viện Nhi | 200 | 60 | | 2 | Chợ Hưng Dũng | 400 | 10
        | Cộng | 300 | 110 | | 3 | Chợ Ga | 10 | 5
        | | | | | | Cộng | 710 | 165
    `)
    expect(investorsOf(read)).toEqual({
      'Bệnh viện Mắt': 'Sở Y tế',
      'Bệnh viện Nhi': 'Sở Y tế',
      'Chợ Vinh': 'Sở Công Thương',
      'Chợ Hưng Dũng': 'Sở Công Thương',
      'Chợ Ga': 'Sở Công Thương',
    })
    expect(read.totals.map(({ cell, matches }) => `${cell} ${matches}`)).toEqual([
      'C7 true',
      'D7 true',
      'H8 true',
      'I8 true',
    ])
    expect(findingLines(read)).toEqual([])
  })

  it('need no column of numbers to be told apart', () => {
    const own = 'Tên dự án | Kế hoạch vốn năm 2024 | Giải ngân đến 30/9/2024'
    const read = interpretDrawn(`
      GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
      Chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      ${own} | | ${own}
      Bệnh viện Mắt | 100 | 50 | | Trạm y tế xã Kim Liên | 30 | 15
      Bệnh viện Nhi | 200 | 60 | | Trạm y tế xã Hưng Lộc | 40 | 10
    `)
    expect(factLines(read)).toHaveLength(8)
    expect(investorsOf(read)['Trạm y tế xã Hưng Lộc']).toBe('Sở Y tế')
    expect(findingLines(read)).toEqual([])
  })
})

describe('the investor of a table', () => {
  const table = `
    STT | Tên dự án | Kế hoạch vốn năm 2024 | Giải ngân đến 30/9/2024
    1 | Bệnh viện Mắt | 100 | 50
  `
  const investorUnder = (...titles: readonly string[]): string | undefined =>
    investorsOf(interpretDrawn(`${titles.join('\n')}\nNĂM 2024, ĐVT: triệu đồng\n${table}`))['Bệnh viện Mắt']

  it.each([
    [['UBND TỈNH NGHỆ AN', 'SỞ Y TẾ', 'BÁO CÁO GIẢI NGÂN'], 'SỞ Y TẾ'],
    [['I. Sở Y tế'], 'Sở Y tế'],
    [['DANH MỤC DỰ ÁN DO SỞ Y TẾ LÀM CHỦ ĐẦU TƯ'], 'SỞ Y TẾ'],
    [['SỞ Y TẾ', 'Chủ đầu tư: Bệnh viện Hữu nghị đa khoa'], 'Bệnh viện Hữu nghị đa khoa'],
  ])('stands in a title line: %j', (titles, investor) => {
    expect(investorUnder(...titles)).toBe(investor)
  })

  it.each([
    ['who collects reports', ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ']],
    ['one of two offices', ['UBND HUYỆN YÊN THÀNH', 'BAN QUẢN LÝ DỰ ÁN HUYỆN YÊN THÀNH']],
    ['a title that only begins like an office', ['SỐ LIỆU GIẢI NGÂN', 'BÁO CÁO KẾT QUẢ']],
    ['many', ['DỰ ÁN DO CÁC HUYỆN LÀM CHỦ ĐẦU TƯ']],
  ])('is not guessed from %s', (_, titles) => {
    expect(investorUnder(...titles)).toBeUndefined()
  })
})

describe('hidden sheets', () => {
  const sheet = (name: string, project: string, hidden: boolean) => ({
    name,
    hidden,
    rows: rowsOf(`
      GIẢI NGÂN NĂM 2024
      Chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      STT | Tên dự án | Kế hoạch vốn năm 2024
      1 | ${project} | 100
    `),
  })

  it('count where they hold projects, and it is said; lists and notes on them are passed over', () => {
    const lists = { name: 'Danh mục', hidden: true, rows: rowsOf('Mã nguồn | Nguồn vốn\n 11 | NSTW\n 12 | NSĐP') }
    const book = workbookOf(sheet('Biểu 1', 'Bệnh viện Mắt', false), sheet('Biểu 2', 'Bệnh viện Nhi', true), lists)
    const read = interpret(book, noHints)
    expect(read.facts.map(({ project }) => project.name)).toEqual(['Bệnh viện Mắt', 'Bệnh viện Nhi'])
    expect(read.findings.map(({ code, sheet: name }) => `${code} ${name}`)).toEqual(['hidden-sheet Biểu 2'])
  })
})

describe('a part of a total with no heading of its own', () => {
  it('is asked about, and so is the total: it may be last year’s money', () => {
    const read = interpretDrawn(
      `
      BÁO CÁO GIẢI NGÂN NĂM 2024
      Chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      STT | Tên dự án | Mã dự án | Lũy kế thanh toán đến 30/9/2024 | |
        | | | Tổng số | | Kế hoạch năm 2024
      1 | Bệnh viện Mắt | 7940011 | 60 | 20 | 40
      2 | Bệnh viện Nhi | 7940012 | 90 | 0 | 90
    `,
      { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:F4'] },
    )
    // What names itself is no question.
    expect(factLines(read).map(line => line.slice(0, 2))).toEqual(['F6', 'F7'])
    expect(findingLines(read)).toEqual(['error column-unsure D5', 'error column-unsure E4'])
  })
})

describe('months with no word over them in a report of disbursement', () => {
  const read = (day: string) =>
    interpretDrawn(`
      BÁO CÁO GIẢI NGÂN NĂM 2024, SỐ LIỆU ĐẾN NGÀY ${day}
      Chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      STT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2024 | Tháng 8 | Tháng 9 | Tháng 10
      1 | Bệnh viện Mắt | 7940011 | 100 | 30 | 10 | 20
      2 | Bệnh viện Nhi | 7940012 | 100 | 40 | 20 | 30
    `)

  it('are what was disbursed, as long as none is later than the report', () => {
    expect(factLines(read('31/10/2024')).filter(line => line.includes('disbursement'))).toHaveLength(6)
  })

  it('are asked about where one is: nobody has disbursed next month’s money', () => {
    expect(findingLines(read('30/9/2024')).filter(line => line.startsWith('error column-unsure'))).toHaveLength(3)
  })
})

describe('a whole with last year’s capital in it', () => {
  it('is no plan of this year, whatever its parts are called', () => {
    const read = interpretDrawn(
      `
      KẾ HOẠCH VỐN NĂM 2024
      Chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      STT | Tên dự án | Mã dự án | Tổng kế hoạch vốn (bao gồm kéo dài) | Trong đó |
        | | | | KH 2023 kéo dài sang 2024 |
      1 | Bệnh viện Mắt | 7940011 | 60 | 20 | 40
      2 | Bệnh viện Nhi | 7940012 | 90 | 10 | 80
    `,
      { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4'] },
    )
    expect(factLines(read).filter(line => /^[DF]/u.test(line))).toEqual([])
    expect(read.findings.some(({ severity }) => severity === 'error')).toBe(true)
  })
})

describe('the close of the year after the months', () => {
  it('is one month more where for some project it is less than the months, and no plan is passed', () => {
    const read = interpretDrawn(`
      CAM KẾT GIẢI NGÂN NĂM 2024
      Chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      STT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2024 | Tháng 10 | Tháng 11 | Tháng 12 | Đến 31/01/2025
      1 | Bệnh viện Mắt | 7940011 | 100 | 10 | 5 | 20 | 60
      2 | Bệnh viện Nhi | 7940012 | 100 | 40 | 20 | 30 | 5
      3 | Bệnh viện Phổi | 7940013 | 100 | 20 | 30 | 10 | 30
    `)
    expect(findingLines(read)).toEqual([])
    expect(factLines(read).filter(line => line.startsWith('H'))).toEqual([
      'H5 commitment Bệnh viện Mắt 2025-01-31 inMonth 60000000',
      'H6 commitment Bệnh viện Nhi 2025-01-31 inMonth 5000000',
      'H7 commitment Bệnh viện Phổi 2025-01-31 inMonth 30000000',
    ])
  })
})

describe('what formulas left behind', () => {
  it('in a name stops the import, in a code is pointed out', () => {
    const read = interpretDrawn(`
      GIẢI NGÂN NĂM 2024
      Chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      STT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2024
      1 | #REF! | 7940011 | 100
      2 | Bệnh viện Nhi | #N/A | 200
      3 | Bệnh viện Phổi | 7940013 | 200
    `)
    expect(findingLines(read)).toEqual(['error formula-error B5', 'warning formula-error C6'])
  })
})

describe('names that programs use for themselves', () => {
  it('are names like any other', () => {
    const rows = rowsOf(`
      GIẢI NGÂN NĂM 2024
      Chủ đầu tư: constructor
      ĐVT: triệu đồng
      STT | Tên dự án | Nguồn vốn | Kế hoạch vốn năm 2024 | toString | hasOwnProperty
      1 | __proto__ | __proto__ | 100 | prototype | a
      2 | constructor | valueOf | 200 | b | c
    `)
    const read = interpret(workbookOf({ name: '__proto__', rows }), noHints)
    expect(read.facts.map(({ project, amount, sheet }) => [sheet, project.name, amount])).toEqual([
      ['__proto__', '__proto__', 100_000_000],
      ['__proto__', 'constructor', 200_000_000],
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

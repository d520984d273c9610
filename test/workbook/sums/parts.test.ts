import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmounts, votesOf, type Notation } from '../../../src/workbook/amounts/amounts.ts'
import { toDong } from '../../../src/workbook/amounts/exactAmounts.ts'
import { evaluate } from '../../../src/workbook/amounts/formulas.ts'
import { columnName, createGrid, refOf, serialToDate } from '../../../src/workbook/tables/grid.ts'
import { createNumberingReader } from '../../../src/workbook/words/numbering.ts'
import { officeLikeness, statedInvestor, statedSource } from '../../../src/workbook/words/offices.ts'
import { periodsOf } from '../../../src/workbook/words/periods.ts'
import { isTotalLabel } from '../../../src/workbook/rows/rowNames.ts'
import { isUnitLine, unitOf } from '../../../src/workbook/words/units.ts'
import { rowsOf, workbookOf, type Written } from '../written.ts'

const gridOf = (rows: readonly (readonly Written[])[]) => {
  const [sheet] = workbookOf({ rows }).sheets
  if (!sheet) throw new Error('a sheet was written')
  return createGrid(sheet)
}

describe('units', () => {
  it.each([
    ['ĐVT: triệu đồng', 1e6],
    ['Đơn vị tính: Triệu đồng', 1e6],
    ['(Đơn vị tính: triệu đồng)', 1e6],
    ['ĐVT: tr.đ', 1e6],
    ['Đvt: trđ', 1e6],
    ['ĐVT: Tr. đồng', 1e6],
    ['ĐVT: 1.000.000 đồng', 1e6],
    ['Đơn vị: 1.000.000đ', 1e6],
    ['Đơn vị: đồng', 1],
    ['ĐVT: VNĐ', 1],
    ['ĐVT: nghìn đồng', 1e3],
    ['Đơn vị tính: Ngàn đồng', 1e3],
    ['ĐVT: 1.000 đ', 1e3],
    ['Đv: 1000đ', 1e3],
    ['Đvt: tỷ đồng', 1e9],
    ['Đơn vị: Tỉ đồng', 1e9],
    ['triệu đồng', 1e6],
    ['Kế hoạch vốn năm 2024 (triệu đồng)', 1e6],
    ['Số cam kết giải ngân (nghìn đồng)', 1e3],
    ['Số tiền (đồng)', 1],
    ['Kế hoạch vốn, tỷ đồng', 1e9],
  ])('%s', (text, factor) => {
    expect(unitOf(text)).toBe(factor)
  })

  it.each([
    'Đơn vị: UBND huyện Nam Đàn',
    'Cải tạo trường Đồng Thành',
    'Hợp đồng số 12',
    'Hội đồng nhân dân',
    'Diện tích (ha)',
    'Tỷ lệ (%)',
  ])('no unit in "%s"', text => {
    expect(unitOf(text)).toBeUndefined()
  })

  it('a unit line says nothing else', () => {
    expect(['ĐVT: triệu đồng', '(Đơn vị: đồng)', 'triệu đồng', '1.000 đồng'].every(isUnitLine)).toBe(true)
    expect(['Kế hoạch vốn (triệu đồng)', 'Đơn vị: Sở Y tế', 'Tháng 1'].some(isUnitLine)).toBe(false)
  })
})

describe('periods', () => {
  const monthsOf = (text: string) =>
    periodsOf(text).months.map(({ month, year, nextYear }) => `${month}/${year ?? (nextYear ? 'next' : '-')}`)
  const daysOf = (text: string) =>
    periodsOf(text).days.map(({ day, month, year, nextYear }) => `${day}/${month}/${year ?? (nextYear ? 'next' : '-')}`)

  it.each([
    ['Tháng 1', '1/-'],
    ['Tháng 11', '11/-'],
    ['T1', '1/-'],
    ['T 12', '12/-'],
    ['T.1', '1/-'],
    ['Th.1', '1/-'],
    ['thg 7', '7/-'],
    ['Tháng 01/2024', '1/2024'],
    ['T1/2025', '1/2025'],
    ['01/2024', '1/2024'],
    ['Tháng 9 năm 2024', '9/2024'],
    ['T1 năm sau', '1/next'],
    ['Tháng XII', '12/-'],
    ['Tháng I/2025', '1/2025'],
    ['THÁNG 3', '3/-'],
    ['T1/24', '1/2024'],
  ])('month %s', (text, month) => {
    expect(monthsOf(text)).toEqual([month])
  })

  it.each([
    ['đến 31/08/2024', '31/8/2024'],
    ['30.9.2024', '30/9/2024'],
    ['31-03-2024', '31/3/2024'],
    ['đến ngày 20 tháng 10 năm 2024', '20/10/2024'],
    ['Đến 31/1/2025', '31/1/2025'],
    ['đến 31/8', '31/8/-'],
    ['đến 31/01 năm sau', '31/1/next'],
    ['2024-08-31', '31/8/2024'],
  ])('day %s', (text, day) => {
    expect(daysOf(text)).toEqual([day])
    expect(periodsOf(text).months).toEqual([])
  })

  it('names both ends of a period in their order', () => {
    expect(daysOf('từ 01/01/2024 đến ngày 20 tháng 10 năm 2024')).toEqual(['1/1/2024', '20/10/2024'])
  })

  it('takes no year from a range of years, a document or a date', () => {
    expect(periodsOf('Kế hoạch trung hạn 2021-2025').years).toEqual([])
    expect(periodsOf('QĐ 2000/QĐ-UBND ngày 15/8/2024').years).toEqual([])
    expect(periodsOf('Thông tư 15/2021/TT-BTC').years).toEqual([])
    expect(periodsOf('KH2024').years).toEqual([2024])
    expect(periodsOf('Kế hoạch vốn năm 2023 kéo dài sang năm 2024').years).toEqual([2023, 2024])
  })

  it.each([
    ['Quý I', 1],
    ['Quý IV/2024', 4],
    ['Q3', 3],
    ['quý 2', 2],
  ])('quarter %s', (text, quarter) => {
    expect(periodsOf(text).quarters.map(mention => mention.quarter)).toEqual([quarter])
  })

  it('knows the first months of a year', () => {
    expect(periodsOf('6 tháng đầu năm').firstMonths).toBe(6)
    expect(periodsOf('9 tháng năm 2024').firstMonths).toBe(9)
  })
})

describe('amounts', () => {
  const read = (text: Written, notation: Notation | undefined) => {
    const { values, faults } = readAmounts({ grid: gridOf([[text]]), top: 0, bottom: 0 }, 0, {
      notation,
      unit: 1_000_000,
      isUnitDecided: false,
    })
    return faults.get(0)?.kind ?? (Number.isNaN(values[0] ?? NaN) ? 'nothing' : values[0])
  }

  it.each([
    ['1.234.567', undefined, 1234567],
    ['1,234,567', undefined, 1234567],
    ['1.234,5', undefined, 1234.5],
    ['1,234.5', undefined, 1234.5],
    ['12,05', undefined, 12.05],
    ['0,482', undefined, 0.482],
    ['0.482', undefined, 0.482],
    ['2,828', 'vi', 2.828],
    ['2,828', 'en', 2828],
    ['2,828', undefined, 'ambiguous'],
    ['1.234', 'vi', 1234],
    ['1 234 567', undefined, 1234567],
    ['1\u00a0234,5', undefined, 1234.5],
    ['(350)', undefined, -350],
    ['-350', undefined, -350],
    ['300-', undefined, -300],
    ['6.82O', 'vi', 'text'],
    ['chưa có KH', undefined, 'text'],
    ['#REF!', undefined, 'error'],
    ['5 tỷ', undefined, 5000],
    ['1.23.456', undefined, 'text'],
    ...['-', '–', 'x', 'X', '…', '...', ' - ', '', '  '].map(text => [text, undefined, 'nothing'] as const),
  ] as const)('%s as %s', (text, notation, value) => {
    expect(read(text, notation)).toBe(value)
  })

  it('counts the texts that can be read in one way only', () => {
    const grid = gridOf([['1.234,5'], ['12,05'], ['2,828'], ['1234.5'], [7]])
    expect(votesOf({ grid, top: 0, bottom: 4 }, 0)).toMatchObject({ vi: 2, en: 1, open: 1, numbers: 1 })
  })

  it('reads what it writes, in either notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const grouped = (separator: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/gu, separator)
        const value = Number(`${whole}.${String(part).padStart(3, '0')}`)
        expect(read(`${grouped('.')},${String(part).padStart(3, '0')}`, 'vi')).toBe(value)
        expect(read(`${grouped(',')}.${String(part).padStart(3, '0')}`, 'en')).toBe(value)
      }),
    )
  })
})

describe('exact amounts', () => {
  it.each([
    [327577.024, 1e6, 'exact', 327577024000],
    [0.1 + 0.2, 1e9, 'exact', 300000000],
    [13152.9, 1e6, 'exact', 13152900000],
    [0.241, 1e9, 'exact', 241000000],
    [-350, 1e6, 'exact', -350000000],
    [1 / 3, 1e6, 'rounded', 333333],
    [-0.0000015, 1e6, 'rounded', -2],
  ])('%s × %s', (value, factor, kind, amount) => {
    expect(toDong(value, factor)).toEqual({ kind, amount })
  })

  it('refuses what no year of a nation holds', () => {
    expect(toDong(1e10, 1e9)).toEqual({ kind: 'outOfRange' })
  })

  it('is exact for every amount of six decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), amount => {
        expect(toDong(amount / 1e6, 1e6)).toEqual({ kind: 'exact', amount: amount === 0 ? 0 : amount })
      }),
    )
  })
})

describe('formulas', () => {
  const grid = gridOf([
    [1, 2.5, 'chữ'],
    [10, undefined, { kind: 'formula', formula: 'A1+A2' }],
    [{ kind: 'formula', formula: 'A3+1' }],
  ])

  it.each([
    ['0.12+0.121', 0.241],
    ['A1+B1*2', 6],
    ['=(A1+B1)/2', 1.75],
    ['SUM(A1:A2)', 11],
    ['SUM(A1:B2,A1)', 14.5],
    ['SUM(A1;A2)', 11],
    ['-A2+$B$1', -7.5],
    ['C2*2', 22],
    ['A1+B2', 1],
  ])('%s', (formula, value) => {
    expect(evaluate(grid, formula)).toBeCloseTo(value, 10)
  })

  it.each(['C1+1', 'SUM(A1:C1)', 'A3', 'IF(A1>0,1,2)', 'Sheet2!A1', 'A1/B2', '#REF!+1', 'ROUND(A1,0)'])(
    'nothing from %s',
    formula => {
      expect(evaluate(grid, formula)).toBeUndefined()
    },
  )
})

describe('labels', () => {
  it.each([
    'TỔNG SỐ',
    'Tổng cộng',
    'Cộng',
    'Cộng:',
    'Tổng',
    'TỔNG CỘNG (A+B)',
    'Cộng mục I',
    'Cộng Sở Y tế',
    'TONG SO',
    'Cộng trang 1',
    'Toàn tỉnh',
  ])('%s adds up others', label => {
    expect(isTotalLabel(label)).toBe(true)
  })

  it.each([
    'Cống tiêu úng',
    'Công viên cây xanh',
    'Tổng kho vật tư',
    'Tổng đài 115',
    'Cổng trường',
    'Cộng hòa',
    'Đường A',
  ])('%s is a project', label => {
    expect(isTotalLabel(label)).toBe(false)
  })

  it('knows who is an office, and who may be', () => {
    expect(['Sở Y tế', 'UBND huyện Nam Đàn', 'Ban QLDA ĐTXD các công trình dân dụng'].map(officeLikeness)).toEqual([
      'sure',
      'sure',
      'sure',
    ])
    expect(['Bệnh viện Ung bướu', 'Trường THPT Chuyên'].map(officeLikeness)).toEqual(['likely', 'likely'])
    expect(['CÁC SỞ, BAN, NGÀNH', 'UBND CÁC HUYỆN', 'Dự án chuyển tiếp', 'Đường A'].map(officeLikeness)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ])
  })

  it('takes the name out of "Chủ đầu tư: …" and "Nguồn vốn: …"', () => {
    expect(statedInvestor('Chủ đầu tư: Sở Y tế')).toBe('Sở Y tế')
    expect(statedInvestor('I. Chủ đầu tư:  Sở Y tế ')).toBe('Sở Y tế')
    expect(statedInvestor('Chủ đầu tư: ………')).toBeUndefined()
    expect(statedSource('Nguồn vốn: Xổ số kiến thiết')).toBe('Xổ số kiến thiết')
  })

  it('tells a Roman I from the letter I by what came before', () => {
    const stylesOf = (numbers: readonly string[]) => numbers.map(createNumberingReader()).map(({ style }) => style)
    expect(stylesOf(['A', 'I', '1', '2', 'II', 'B', 'I', '1'])).toEqual([
      'letter',
      'roman',
      'arabic',
      'arabic',
      'roman',
      'letter',
      'roman',
      'arabic',
    ])
    expect(stylesOf(['A', 'B', 'C', 'D'])).toEqual(['letter', 'letter', 'letter', 'letter'])
    expect(stylesOf(['I', 'II', 'III', 'IV', 'V', 'VI'])).toEqual([
      'roman',
      'roman',
      'roman',
      'roman',
      'roman',
      'roman',
    ])
    expect(stylesOf(['1', '1.1', 'a', '-', '+', ''])).toEqual([
      'arabic',
      'dotted2',
      'small',
      'bullet',
      'bullet',
      'none',
    ])
  })
})

describe('references', () => {
  it('names columns and days as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
    expect(refOf(8, 2)).toBe('C9')
    expect(serialToDate(45292)).toBe('2024-01-01')
    expect(serialToDate(45688)).toBe('2025-01-31')
  })

  it('a drawing of a sheet is what it shows', () => {
    expect(rowsOf('1 | Đường A | "7" |  | 7000001')).toEqual([[1, 'Đường A', '7', undefined, '7000001']])
  })
})

import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/workbook/said/cells.ts'
import type { Finding } from '../../../src/workbook/said/findings.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { noHints } from '../truth.ts'
import { findingLines, interpretDrawn, rowsOf, workbookOf, type Written } from '../written.ts'

const titles = `
  BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
  Chủ đầu tư: Sở Y tế
  ĐVT: triệu đồng
`
const head = 'STT | Tên dự án | Kế hoạch vốn năm 2024 | Giải ngân đến 30/9/2024'

/** A drawing with cells of their own in some places, by row and column from 0. */
const withCells = (drawing: string, cells: readonly (readonly [row: number, column: number, cell: Written])[]) => {
  const rows = rowsOf(drawing).map(row => [...row])
  for (const [row, column, cell] of cells) (rows[row] ??= [])[column] = cell
  return interpret(workbookOf({ rows }), noHints)
}

const sum = (value: number, formula: string): Cell => ({ kind: 'number', value, formula })
const only = (findings: readonly Finding[], code: Finding['code']) => findings.filter(finding => finding.code === code)

describe('a unit slip', () => {
  it('in one cell is told at that cell, with what it was set against', () => {
    const read = interpretDrawn(`${titles}${head}
      1 | Bệnh viện Mắt | 100 | 50
      2 | Bệnh viện Nhi | 200 | 60000
    `)
    expect(only(read.findings, 'unit-slip')).toEqual([
      {
        code: 'unit-slip',
        severity: 'warning',
        sheet: 'Sheet1',
        cell: 'D6',
        amount: 60_000_000_000,
        reference: 200_000_000,
        against: 'plan',
        factor: 1_000,
        count: 1,
      },
    ])
  })

  it('of a whole sheet is told once', () => {
    const read = interpretDrawn(`${titles}${head}
      1 | Bệnh viện Mắt | 100 | 50000000
      2 | Bệnh viện Nhi | 200 | 60000000
      3 | Bệnh viện Phổi | 300 | 90000000
    `)
    expect(only(read.findings, 'unit-slip')).toMatchObject([{ cell: 'D5', factor: 1_000_000, count: 3 }])
  })

  it.each([
    ['paid a thousandth of the plan, in every row', '100000 | 20', '80000 | 31.5', '50000 | 4'],
    ['paid a millionth of it', '100000 | 0.02', '80000 | 0.0315', '50000 | 0.004'],
  ])('of a column is told once: %s', (_, ...amounts) => {
    const rows = amounts.map((written, at) => `${at + 1} | Bệnh viện số ${at + 1} | ${written}`)
    const told = only(interpretDrawn(`${titles}${head}\n${rows.join('\n')}`).findings, 'unit-slip')
    expect(told).toMatchObject([{ cell: 'D5', severity: 'warning', against: 'plan', count: 3 }])
  })

  it('of one plan a thousand times the other is told at the smaller one', () => {
    const read = interpretDrawn(`${titles}
      STT | Tên dự án | Kế hoạch vốn năm 2024 | Kế hoạch vốn năm 2024 | Giải ngân đến 30/9/2024
       | | Ngân sách trung ương | Ngân sách địa phương |
      1 | Bệnh viện Mắt | 100000 | 90 | 50
      2 | Bệnh viện Nhi | 200000 | 120 | 60
      3 | Bệnh viện Phổi | 80000 | 100 | 70
    `)
    expect(only(read.findings, 'unit-slip')).toMatchObject([{ cell: 'D6', factor: 1 / 1_000, count: 3 }])
  })

  it.each([
    ['one row that has been paid more', '100000 | 20', '80000 | 8000', '50000 | 4'],
    ['first payments of half a percent', '100000 | 500', '80000 | 450', '50000 | 200'],
    ['a single payment', '100000 | 20', '80000 | 0', '50000 | 0'],
  ])('of a column is none: %s', (_, ...amounts) => {
    const rows = amounts.map((written, at) => `${at + 1} | Bệnh viện số ${at + 1} | ${written}`)
    const told = only(interpretDrawn(`${titles}${head}\n${rows.join('\n')}`).findings, 'unit-slip')
    expect(told).toEqual([])
  })

  it.each([
    ['an amount over the plan', 100, 250],
    ['one a hundred times over it', 100, 10_000],
    ['no plan to set it against', 0, 60_000],
  ])('is none: %s', (_, plan, paid) => {
    const read = interpretDrawn(`${titles}${head}\n 1 | Bệnh viện Mắt | ${plan} | ${paid}`)
    expect(only(read.findings, 'unit-slip')).toEqual([])
  })
})

describe('formulas', () => {
  const table = `${titles}${head}
    1 | Bệnh viện Mắt | 100 | 50
    2 | Bệnh viện Nhi | 200 | 60
  `

  it('whose stored result is not what their cells come to are told, with both', () => {
    const read = withCells(table, [[5, 3, sum(60, 'D5+20')]])
    expect(only(read.findings, 'stale-formula')).toEqual([
      {
        code: 'stale-formula',
        severity: 'warning',
        sheet: 'Sheet1',
        cell: 'D6',
        formula: 'D5+20',
        stated: 60_000_000,
        computed: 70_000_000,
      },
    ])
  })

  it('of a total are told as a total that does not agree, and not twice', () => {
    const read = withCells(`${table}\n | Tổng cộng | 300 | 0`, [[6, 3, sum(100, 'SUM(D5:D6)')]])
    expect(findingLines(read)).toEqual(['error total-mismatch D7'])
  })

  it.each([
    ['agree', 'SUM(D4,60)'.replace('D4', 'A5-1')],
    ['differ by the noise of binary fractions', '59.9999999999+0*D5'],
    ['cannot be computed here', 'ROUND(D5*1.2,0)'],
    ['hold no cell', '10+20'],
  ])('that %s are no finding', (_, formula) => {
    expect(findingLines(withCells(table, [[5, 3, sum(60, formula)]]))).toEqual([])
  })

  it.each(['[1]Sheet1!$D$6', "'C:\\BC\\[thang 9.xlsx]Biểu 1'!D6", "'file:///bc/thang9.ods'#Sheet1.D6"])(
    'that take figures from another file are told once for the table: %s',
    formula => {
      const read = withCells(table, [
        [4, 3, sum(50, formula)],
        [5, 3, sum(60, formula)],
      ])
      expect(only(read.findings, 'external-link')).toMatchObject([
        { severity: 'warning', cell: 'D5', formula, count: 2 },
      ])
    },
  )

  it('that name columns of a list are no links', () => {
    expect(findingLines(withCells(table, [[5, 3, sum(60, 'SUM(Bang1[Giải ngân])')]]))).toEqual([])
  })

  it.each(['#REF!', '#N/A'])('that went wrong stop the import at their cell: %s', value => {
    expect(findingLines(withCells(table, [[5, 3, { kind: 'error', value }]]))).toEqual(['error formula-error D6'])
  })
})

describe('cells under no heading of theirs', () => {
  it('beyond the last heading are told once, with how many rows have any', () => {
    const read = interpretDrawn(`${titles}${head}
      1 | Bệnh viện Mắt | 100 | 50
      2 | Bệnh viện Nhi | 200 | 60 | 33
      3 | Bệnh viện Phổi | 300 | 90 | | 12
    `)
    expect(read.findings).toEqual([
      { code: 'beyond-header', severity: 'warning', sheet: 'Sheet1', cell: 'E6', last: 'D', rows: 2 },
    ])
  })

  it('are only noted where they are words', () => {
    const read = interpretDrawn(`${titles}${head}\n 1 | Bệnh viện Mắt | 100 | 50 | chờ đối chiếu`)
    expect(findingLines(read)).toEqual(['note beyond-header E5'])
  })

  it('are none where another table stands beside', () => {
    const read = interpretDrawn(`${titles}${head} | | ${head}
      1 | Bệnh viện Mắt | 100 | 50 | | 1 | Trạm y tế xã Hưng Lộc | 20 | 10
    `)
    expect(findingLines(read)).toEqual([])
  })

  it('may have moved to the right: nothing stands under the first heading', () => {
    const read = interpretDrawn(`${titles}${head} | Ghi chú
       | 1 | Bệnh viện Mắt | 100 | 50 | a
       | 2 | Bệnh viện Nhi | 200 | 60 | b
    `)
    expect(findingLines(read)).toContain('note empty-first-column A4')
  })

  it('rows without numbers are nothing to speak of', () => {
    const read = interpretDrawn(`${titles}${head}
       | Bệnh viện Mắt | 100 | 50
       | Bệnh viện Nhi | 200 | 60
    `)
    expect(findingLines(read)).toEqual([])
  })
})

describe('the day of the title and the day of the column', () => {
  const read = (day: string, heads: string) =>
    findingLines(
      interpretDrawn(`
        BÁO CÁO GIẢI NGÂN NĂM 2024, SỐ LIỆU ĐẾN NGÀY ${day}
        Chủ đầu tư: Sở Y tế
        ĐVT: triệu đồng
        STT | Tên dự án | ${heads}
        1 | Bệnh viện Mắt | 50 | 60
      `),
    )

  it('are told where they differ', () => {
    expect(read('31/10/2024', 'Kế hoạch 2024 | Lũy kế giải ngân đến 30/9/2024')).toContain('warning as-of-conflict A4')
  })

  it('agree where one of several columns is of that day', () => {
    expect(read('31/10/2024', 'Lũy kế giải ngân đến 30/9/2024 | Lũy kế giải ngân đến 31/10/2024')).toEqual([])
  })
})

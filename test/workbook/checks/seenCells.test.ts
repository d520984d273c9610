import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/workbook/said/cells.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { interpretDrawn, rowsOf, workbookOf } from '../written.ts'

const heading = (unit: string): string => `
  BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
  Đơn vị tính: ${unit}
  STT | Mã dự án | Tên dự án | Kế hoạch vốn năm 2024 | Giải ngân tháng 1/2024`

const file = (rows: string, unit = 'triệu đồng'): string => heading(unit) + rows

const two = `
  1 | 7912345 | Đường liên xã | 12000 | 500
  2 | 7912346 | Trường THPT | 8500 | 300`

/** The two projects with some cells put in their places. */
const hints = { planYear: undefined, asOf: undefined }

const withCells = (cells: Readonly<Record<string, Cell>>, unit?: string) => {
  const rows = rowsOf(file(two, unit)).map((row, r) =>
    row.map((cell, c) => cells[`${String.fromCharCode(65 + c)}${r + 1}`] ?? cell),
  )
  return interpret(workbookOf({ rows }), hints)
}

const told = ({ findings }: ReturnType<typeof interpretDrawn>): readonly string[] =>
  findings
    .filter(({ code }) => code !== 'investor-unknown')
    .map(({ code, cell, severity }) => `${code} ${cell} ${severity}`)

const amounts = ({ facts }: ReturnType<typeof interpretDrawn>) =>
  Object.fromEntries(facts.map(({ cell, amount }) => [cell, amount / 1e6]))

describe('an amount struck out', () => {
  it('is asked about, not counted', () => {
    const read = withCells({ D4: { kind: 'number', value: 12_000, isStruck: true } })
    expect(told(read)).toEqual(['struck-out D4 error'])
    expect(amounts(read)).not.toHaveProperty('D4')
  })

  it('as is a project or a column struck out', () => {
    expect(told(withCells({ C4: { kind: 'text', value: 'Đường liên xã', isStruck: true } }))).toEqual([
      'struck-out C4 error',
    ])
    expect(told(withCells({ D3: { kind: 'text', value: 'Kế hoạch vốn năm 2024', isStruck: true } }))).toEqual([
      'struck-out D3 error',
    ])
  })
})

describe('one amount merged', () => {
  it('over two projects is counted for the first, and told', () => {
    expect(told(interpretDrawn(file(two.replace('8500', '')), { merges: ['D4:D5'] }))).toEqual([
      'merged-amount D4 warning',
    ])
  })

  it('over two columns is told', () => {
    expect(told(interpretDrawn(file(two.replace('| 500', '|')), { merges: ['D4:E4'] }))).toEqual([
      'merged-amount D4 warning',
    ])
  })
})

describe('a format that divides', () => {
  const scaled = (value: number): Cell => ({ kind: 'number', value, dividedBy: 1_000 })
  const all = { D4: scaled(12_000_000), D5: scaled(8_500_000), E4: scaled(500_000), E5: scaled(300_000) }

  it('shows what the unit line speaks of where both say thousands', () => {
    const read = withCells(all, 'nghìn đồng')
    expect(told(read)).toEqual([])
    expect(amounts(read)).toEqual({ D4: 12, D5: 8.5, E4: 0.5, E5: 0.3 })
  })

  it('counts as shown under a larger unit, and is told once a column', () => {
    const read = withCells(all)
    expect(told(read)).toEqual(['scaled-format D4 warning', 'scaled-format E4 warning'])
    expect(amounts(read)).toEqual({ D4: 12_000, D5: 8_500, E4: 500, E5: 300 })
  })

  it('is a question under a smaller unit', () => {
    expect(told(withCells(all, 'đồng'))).toEqual(['scaled-format D4 error', 'scaled-format E4 error'])
  })

  it('is no matter where it writes its own unit', () => {
    const inTrieu = (value: number): Cell => ({ kind: 'number', value, dividedBy: 1_000_000, suffix: 'triệu' })
    const read = withCells({ D4: inTrieu(12e9), D5: inTrieu(8.5e9), E4: inTrieu(5e8), E5: inTrieu(3e8) }, 'đồng')
    expect(told(read)).toEqual([])
    expect(amounts(read)).toEqual({ D4: 12_000, D5: 8_500, E4: 500, E5: 300 })
  })

  it('is a question where only some cells of a column are in it', () => {
    const { D4, D5 } = all
    expect(told(withCells({ D4, D5: { kind: 'number', value: 8_500_000 } }, 'nghìn đồng'))).toContain(
      'scaled-format D4 error',
    )
    expect(told(withCells({ D4, D5 }, 'nghìn đồng'))).toEqual([])
  })
})

describe('a column of texts under a heading that names an amount', () => {
  const texts = (written: readonly string[]) =>
    told(
      interpretDrawn(
        file(written.map((amount, at) => `\n  ${at + 1} | 791234${at} | Dự án ${at} | ${amount} | 500`).join('')),
      ),
    )

  it('is asked about where they begin with figures', () => {
    expect(texts(['200 (đã ứng)', '300 theo HĐ', '15,5 còn lại', '7 xong'])).toEqual(['column-unsure D3 error'])
  })

  it('is text where they do not', () => {
    expect(texts(['đã giao', 'chưa giao', 'tháng 5/2024', '12/3/2024'])).toEqual([])
  })
})

describe('a numbered project whose amounts are written in words', () => {
  it('is asked about, also below the last amount that can be read', () => {
    const read = interpretDrawn(
      file(`
      1 | 7912345 | Đường liên xã | 12000 | 500
      2 | | Trường THPT Lê Lợi | NSTW 3.000; NSĐP 2.000 | chưa giải ngân`),
    )
    expect(told(read)).toEqual(['amount-not-a-number D5 error', 'amount-not-a-number E5 error'])
    expect(read.facts.map(({ investor }) => investor)).toEqual([undefined, undefined])
  })
})

describe('codes', () => {
  it('with a word before them are codes', () => {
    const { facts } = interpretDrawn(file(two.replace('7912345', 'DA 7912345').replace('7912346', 'Mã số: 7912346')))
    expect(new Set(facts.map(({ project }) => project.code))).toEqual(new Set(['7912345', '7912346']))
  })

  it('that are none are told, one finding for the column', () => {
    const read = interpretDrawn(file(two.replace('7912345', '7912345-1').replace('7912346', '7912347.2')))
    expect(read.findings.find(({ code }) => code === 'codes-unread')).toMatchObject({
      severity: 'warning',
      cell: 'B3',
      cells: ['B4', 'B5'],
      texts: ['7912345-1', '7912347.2'],
    })
  })
})

it('says which tables of the file are no sheets of it, and which numbers lie under merges', () => {
  const covered = { first: { row: 4, column: 3 }, count: 1 }
  const { sheets } = workbookOf({ rows: rowsOf(file(two)) })
  const read = interpret({ sheets: sheets.map(sheet => ({ ...sheet, covered })), copies: ['KH'] }, hints)
  expect(told(read)).toEqual(['linked-copy undefined note', 'covered-amounts D5 warning'])
})

import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../src/domain/base/calendar.ts'
import type { ColumnMeaning, Decisions } from '../../../src/workbook/said/decisions.ts'
import { digestOf } from '../../../src/workbook/said/digest.ts'
import type { Interpretation } from '../../../src/workbook/said/interpretation.ts'
import { factLines, findingLines, interpretDrawn } from '../written.ts'

const sheet = 'Sheet1'

/** Three months that nothing tells to be in-month or to date, and a column that nobody knows. */
const doubtful = `
  BÁO CÁO CAM KẾT GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
  Chủ đầu tư: Sở Y tế
  ĐVT: triệu đồng
  STT | Tên dự án | Mã dự án | Kế hoạch năm 2024 | Số khác
  1 | Bệnh viện A | 7000001 | 100 | 60
  2 | Trạm y tế B | 7000002 | 200 | 70
`

const read = (decisions: Partial<Decisions>, drawing = doubtful): Interpretation =>
  interpretDrawn(drawing, { decisions })

const column = (letter: string, meaning: ColumnMeaning, at = 'A4') => ({ sheet, at, column: letter, meaning })

const codesOf = ({ findings }: Interpretation): readonly string[] => findings.map(({ code }) => code)

describe('a column that the officer explains', () => {
  it('is asked about until then', () => {
    expect(findingLines(read({}))).toEqual(['error column-unsure E4'])
    expect(read({}).sheets[0]?.tables[0]?.columns.at(-1)).toMatchObject({
      question: { kind: 'column', candidates: ['plan', 'commitment', 'disbursement'] },
      decided: false,
    })
  })

  it('takes its day from the decision, and its facts follow', () => {
    const told = read({
      columns: [column('E', { role: 'disbursement', basis: 'toDate', asOf: isoDate('2024-08-31') })],
    })
    expect(findingLines(told)).toEqual([])
    expect(factLines(told)).toEqual([
      'D5 plan Bệnh viện A 2024-01-01 toDate 100000000',
      'E5 disbursement Bệnh viện A 2024-08-31 toDate 60000000',
      'D6 plan Trạm y tế B 2024-01-01 toDate 200000000',
      'E6 disbursement Trạm y tế B 2024-08-31 toDate 70000000',
    ])
    expect(told.sheets[0]?.tables[0]?.columns.at(-1)).toMatchObject({ role: 'disbursement', decided: true })
  })

  it('a month is its last day; January of the next year is the thirteenth', () => {
    const told = read({ columns: [column('E', { role: 'commitment', basis: 'inMonth', month: 13 })] })
    expect(factLines(told)[1]).toBe('E5 commitment Bệnh viện A 2025-01-31 inMonth 60000000')
  })

  it('without a day it is asked for its day', () => {
    expect(findingLines(read({ columns: [column('E', { role: 'disbursement' })] }))).toEqual(['error as-of-unknown E4'])
  })

  it('may have a unit, a source, a reporter and a capital of its own', () => {
    const [, fact] = read({
      columns: [
        column('E', {
          role: 'disbursement',
          basis: 'toDate',
          asOf: isoDate('2024-08-31'),
          unitFactor: 1_000_000_000,
          fundingSource: 'Ngân sách tỉnh',
          reporter: 'treasury',
          capital: 'carriedOver',
        }),
      ],
    }).facts
    expect(fact).toMatchObject({
      amount: 60_000_000_000,
      fundingSource: 'Ngân sách tỉnh',
      reporter: 'treasury',
      capital: 'carriedOver',
    })
  })

  it('may be no money at all', () => {
    const told = read({ columns: [column('E', { role: 'text' })] })
    expect(findingLines(told)).toEqual([])
    expect(told.facts).toHaveLength(2)
  })

  it('overrules what was recognised', () => {
    const told = read({ columns: [column('D', { role: 'ignoredAmount' }), column('E', { role: 'plan' })] })
    expect(factLines(told)).toEqual([
      'E5 plan Bệnh viện A 2024-01-01 toDate 60000000',
      'E6 plan Trạm y tế B 2024-01-01 toDate 70000000',
    ])
  })

  it('names projects where the officer says they are named', () => {
    const drawing = `
      GIẢI NGÂN NĂM 2024
      ĐVT: triệu đồng
      STT | Tên dự án | Địa điểm | Kế hoạch năm 2024
      1 | Nhóm B | Cầu Hưng Đức | 100
    `
    const told = read({ columns: [column('C', { role: 'name' }, 'A3')] }, drawing)
    expect(told.facts.map(({ project }) => project.name)).toEqual(['Cầu Hưng Đức'])
    expect(told.sheets[0]?.tables[0]?.columns.map(({ role }) => role)).toEqual(['number', 'text', 'name', 'plan'])
  })

  it('writes its numbers as the officer says', () => {
    const drawing = `
      GIẢI NGÂN NĂM 2024
      ĐVT: triệu đồng
      Tên dự án | Mã dự án | Kế hoạch năm 2024
      Cầu A | 7000001 | "1.234"
    `
    const meaning = (notation: 'vi' | 'en'): Partial<Decisions> => ({
      columns: [column('C', { role: 'plan', notation }, 'A3')],
    })
    expect(read(meaning('vi'), drawing).facts.map(({ amount }) => amount)).toEqual([1_234_000_000])
    expect(read(meaning('en'), drawing).facts.map(({ amount }) => amount)).toEqual([1_234_000])
  })
})

describe('months that prove nothing', () => {
  const months = `
    CAM KẾT GIẢI NGÂN NĂM 2024
    Chủ đầu tư: Sở Y tế
    ĐVT: triệu đồng
    Tên dự án | Mã dự án | Cam kết giải ngân
     | | Tháng 1 | Tháng 2 | Tháng 3
    Cầu A | 7000001 | 10 | 20 | 30
    Cầu B | 7000002 | 10 | 15 | 40
  `

  it('are asked for their basis, and keep their days', () => {
    expect(findingLines(read({}, months)).every(line => line.startsWith('error basis-unsure'))).toBe(true)
    const decided = ['C', 'D', 'E'].map(letter => column(letter, { role: 'commitment', basis: 'inMonth' }, 'A4'))
    const told = read({ columns: decided }, months)
    expect(findingLines(told)).toEqual([])
    expect(factLines(told).slice(0, 3)).toEqual([
      'C6 commitment Cầu A 2024-01-31 inMonth 10000000',
      'D6 commitment Cầu A 2024-02-29 inMonth 20000000',
      'E6 commitment Cầu A 2024-03-31 inMonth 30000000',
    ])
  })
})

describe('a table that the officer corrects', () => {
  it('has the unit, day, decision and investor that the file leaves out', () => {
    const drawing = `
      GIẢI NGÂN NĂM 2024
      Tên dự án | Mã dự án | Kế hoạch năm 2024 | Giải ngân
      Cầu A | 7000001 | 100 | 60
    `
    expect(codesOf(read({}, drawing))).toContain('unit-unknown')
    const told = read(
      {
        tables: [
          {
            sheet,
            at: 'A2',
            unitFactor: 1_000_000,
            asOf: isoDate('2024-08-31'),
            planDate: isoDate('2024-03-15'),
            investor: 'Sở Xây dựng',
          },
        ],
      },
      drawing,
    )
    expect(findingLines(told)).toEqual([])
    expect(factLines(told)).toEqual([
      'C3 plan Cầu A 2024-03-15 toDate 100000000',
      'D3 disbursement Cầu A 2024-08-31 toDate 60000000',
    ])
    expect(told.facts.map(({ investor }) => investor)).toEqual(['Sở Xây dựng', 'Sở Xây dựng'])
    expect(told.sheets[0]?.tables[0]).toMatchObject({ at: 'A2', unitFactor: 1_000_000, unitCell: undefined })
  })

  it('has one unit, whatever its headings say', () => {
    const drawing = `
      GIẢI NGÂN NĂM 2024
      Tên dự án | Mã dự án | Kế hoạch năm 2024 (triệu đồng)
      Cầu A | 7000001 | 100
    `
    expect(read({ tables: [{ sheet, at: 'A2', unitFactor: 1 }] }, drawing).facts.map(({ amount }) => amount)).toEqual([
      100,
    ])
  })

  it('may have its header elsewhere, and keeps its name', () => {
    const drawing = `
      GIẢI NGÂN NĂM 2024
      ĐVT: triệu đồng
      Tên dự án | Mã dự án | Kế hoạch năm 2024
       | | theo quyết định giao
      Cầu A | 7000001 | 100
    `
    const told = read({ tables: [{ sheet, at: 'A3', headerRows: [3, 4] }] }, drawing)
    expect(told.sheets[0]?.tables).toMatchObject([{ at: 'A3', headerRows: [3, 4], range: 'A3:C5' }])
    expect(factLines(told)).toEqual(['C5 plan Cầu A 2024-01-01 toDate 100000000'])
  })

  it('may be found where nothing was recognised', () => {
    const drawing = `
      GIẢI NGÂN NĂM 2024 của chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      Cột một | Cột hai | Cột ba
      Cầu A | 7000001 | 100
    `
    expect(codesOf(read({}, drawing))).toContain('no-table')
    const told = read(
      {
        tables: [{ sheet, at: 'A3', headerRows: [3, 3] }],
        columns: [
          column('A', { role: 'name' }, 'A3'),
          column('B', { role: 'code' }, 'A3'),
          column('C', { role: 'plan' }, 'A3'),
        ],
      },
      drawing,
    )
    expect(findingLines(told)).toEqual([])
    expect(factLines(told)).toEqual(['C4 plan Cầu A 2024-01-01 toDate 100000000'])
  })

  it('may not count: it stays in sight, and that is said', () => {
    const told = interpretDrawn(doubtful, { decisions: { tables: [{ sheet, at: 'A4', ignored: true }] } })
    expect(told.facts).toEqual([])
    expect(told.sheets[0]?.tables).toMatchObject([{ at: 'A4', ignored: true }])
    expect(findingLines(told)).toContain('note table-ignored A4')
    expect(codesOf(told)).not.toContain('column-unsure')
  })
})

describe('a row that the officer explains', () => {
  const drawing = `
    GIẢI NGÂN NĂM 2024
    ĐVT: triệu đồng
    STT | Tên dự án | Mã dự án | Kế hoạch năm 2024
    1 | Cầu A | 7000001 | 100
    2 | Cầu B | 7000002 | 50
     | Ghi thêm | | 30
  `

  it.each([
    ['project', ['Cầu A', 'Cầu B', 'Ghi thêm']],
    ['footer', ['Cầu A', 'Cầu B']],
    ['total', ['Cầu A', 'Cầu B']],
  ] as const)('%s', (role, names) => {
    const told = read({ rows: [{ sheet, row: 6, role }] }, drawing)
    expect(told.facts.map(({ project }) => project.name)).toEqual(names)
    expect(told.sheets[0]?.tables[0]?.rows.find(({ row }) => row === 6)).toMatchObject({ role, decided: true })
  })

  it('a group names the investor of what is below it', () => {
    const told = read({ rows: [{ sheet, row: 4, role: 'group' }] }, drawing.replace('Cầu A | 7000001 | 100', 'Sở Y tế'))
    expect(told.facts[0]).toMatchObject({ project: { name: 'Cầu B' }, investor: 'Sở Y tế' })
  })

  it('a part that exceeds its project is asked about until somebody says that it is one', () => {
    const parts = drawing.replace('Ghi thêm | | 30', '- Xây lắp | | 300')
    expect(codesOf(read({}, parts))).toContain('row-unsure')
    expect(codesOf(read({ rows: [{ sheet, row: 6, role: 'ofWhich' }] }, parts))).not.toContain('row-unsure')
  })
})

describe('a cell that the officer mends', () => {
  const faulty = doubtful.replace('200 | 70', '"2o0" | 70')
  const decided = [column('E', { role: 'text' })]

  it('counts as mended, and carries what the file says', () => {
    expect(findingLines(read({ columns: decided }, faulty))).toEqual(['error amount-not-a-number D6'])
    const told = read({ columns: decided, mends: [{ sheet, cell: 'D6', value: 200 }] }, faulty)
    expect(findingLines(told)).toEqual(['note cell-mended D6'])
    expect(told.facts.map(({ amount, mend }) => [amount, mend])).toEqual([
      [100_000_000, undefined],
      [200_000_000, { original: '2o0' }],
    ])
  })

  it('may become empty, or hold a text', () => {
    expect(read({ columns: decided, mends: [{ sheet, cell: 'D6', value: null }] }, faulty).facts).toHaveLength(1)
    const named = read({ columns: decided, mends: [{ sheet, cell: 'B5', value: 'Bệnh viện C' }] })
    expect(named.facts[0]).toMatchObject({ project: { name: 'Bệnh viện C' } })
    expect(named.facts[0]?.mend).toBeUndefined()
  })

  it('is read before anything else: a heading, the unit', () => {
    const told = read({ columns: decided, mends: [{ sheet, cell: 'A3', value: 'ĐVT: tỷ đồng' }] })
    expect(told.facts[0]?.amount).toBe(100_000_000_000)
  })

  it('of two mends of one cell the later one holds', () => {
    const mends = [1, 2].map(value => ({ sheet, cell: 'D6', value }))
    expect(read({ columns: decided, mends }).facts[1]).toMatchObject({ amount: 2_000_000, mend: { original: '200' } })
  })
})

describe('what the officer leaves out', () => {
  const decided = [column('E', { role: 'text' })]

  it('a row, a cell: counted and said, never silent', () => {
    const told = read({ columns: decided, leftOut: [{ sheet, row: 5 }] })
    expect(told.facts.map(({ cell }) => cell)).toEqual(['D6'])
    expect(told.findings).toEqual([{ code: 'left-out', severity: 'note', sheet, cell: 'A5', facts: 1, faults: 0 }])
    expect(told.sheets[0]?.tables[0]?.rows.find(({ row }) => row === 5)).toMatchObject({ leftOut: true })
    expect(read({ columns: decided, leftOut: [{ sheet, cell: 'D6' }] }).facts.map(({ cell }) => cell)).toEqual(['D5'])
  })

  it('takes the faults of its cells along', () => {
    const told = read(
      { columns: decided, leftOut: [{ sheet, cell: 'D6' }] },
      doubtful.replace('200 | 70', '"2o0" | 70'),
    )
    expect(told.findings).toEqual([{ code: 'left-out', severity: 'note', sheet, cell: 'D6', facts: 0, faults: 1 }])
  })
})

describe('a decision about something that is not there', () => {
  it.each<[string, Partial<Decisions>]>([
    ['a sheet', { tables: [{ sheet: 'Không có', at: 'A1', unitFactor: 1 }] }],
    ['a table', { tables: [{ sheet, at: 'C9', unitFactor: 1 }] }],
    ['a header beyond the sheet', { tables: [{ sheet, at: 'A4', headerRows: [90, 91] }] }],
    ['a column', { columns: [column('Z', { role: 'text' })] }],
    ['a column of no table', { columns: [column('E', { role: 'text' }, 'A1')] }],
    ['a row', { rows: [{ sheet, row: 900, role: 'project' }] }],
    ['a cell below', { mends: [{ sheet, cell: 'A900', value: 1 }] }],
    ['a cell of no sheet', { mends: [{ sheet: '__proto__', cell: 'A1', value: 1 }] }],
    ['no cell at all', { mends: [{ sheet, cell: 'ZZZ1', value: 1 }] }],
    ['a row left out', { leftOut: [{ sheet, row: 1 }] }],
  ])('%s: said, and nothing else happens', (_, decisions) => {
    const told = read(decisions)
    expect(codesOf(told)).toEqual(['column-unsure', 'decision-unplaced'])
    expect(told.facts).toEqual(read({}).facts)
  })
})

describe('the digest', () => {
  const plain = digestOf(read({}))

  it('is the same for the same decisions, in whatever order they were taken', () => {
    const decisions = {
      columns: [column('E', { role: 'text' })],
      mends: [
        { sheet, cell: 'D5', value: 1 },
        { sheet, cell: 'D6', value: 2 },
      ],
    } satisfies Partial<Decisions>
    const again = { ...decisions, mends: decisions.mends.toReversed() }
    expect(digestOf(read(again))).toBe(digestOf(read(decisions)))
  })

  it.each<[string, Partial<Decisions>]>([
    ['a column', { columns: [column('E', { role: 'plan' })] }],
    ['a mend to the very same value', { mends: [{ sheet, cell: 'D5', value: 100 }] }],
    ['a row left out', { leftOut: [{ sheet, row: 5 }] }],
    ['a row', { rows: [{ sheet, row: 5, role: 'footer' }] }],
  ])('tells %s', (_, decisions) => {
    expect(digestOf(read(decisions))).not.toBe(plain)
  })
})

import { describe, expect, it } from 'vitest'
import { parseIsoDate, planYearOf } from '../../src/domain/base/calendar.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import type { Interpretation } from '../../src/workbook/said/interpretation.ts'
import { factLines, findingLines, interpretDrawn, rowsOf, workbookOf } from './written.ts'
import { noHints } from './truth.ts'

const title = 'BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024\nChủ đầu tư: Sở Y tế\nĐVT: triệu đồng'

/** Facts of one cell or row: `D5 plan Dự án A 2024-01-01 toDate 100000000`. */
const cellsOf = (read: Interpretation, ...kinds: readonly string[]): readonly string[] =>
  factLines(read)
    .filter(line => kinds.length === 0 || kinds.some(kind => line.includes(` ${kind}`)))
    .map(line => line.replace(/ (?:\d{4}-\d\d-\d\d) (?:inMonth|toDate) /u, ' '))

const errorsOf = (read: Interpretation): readonly string[] =>
  findingLines(read).filter(line => line.startsWith('error'))
const rolesOf = (read: Interpretation): string =>
  read.sheets
    .flatMap(({ tables }) =>
      tables.flatMap(({ rows, headerRows }) =>
        rows.filter(({ row }) => row > Math.max(...headerRows)).map(({ row, role }) => `${row}:${role}`),
      ),
    )
    .join(' ')
const columnsOf = (read: Interpretation): string =>
  (read.sheets[0]?.tables[0]?.columns ?? [])
    .map(
      ({ column, role, basis }) =>
        `${column}:${role}${basis === undefined || role === 'plan' || role === 'carriedOver' ? '' : `/${basis}`}`,
    )
    .join(' ')

describe('rows', () => {
  it('groups A, I, 1 without codes: the leaves are projects, sources and investors come from above', () => {
    const read = interpretDrawn(`
      GIẢI NGÂN NĂM 2024
      ĐVT: triệu đồng
      STT | Nội dung | Kế hoạch vốn năm 2024
       | Tổng số | 600
      A | Nguồn vốn: Ngân sách trung ương | 300
      I | Sở Y tế | 100
      1 | Bệnh viện Đa khoa huyện X | 100
      II | UBND huyện Nam Đàn | 200
      1 | Đường A | 150
      2 | Trường B | 50
      B | Nguồn vốn: Xổ số kiến thiết | 300
      I | UBND huyện Nam Đàn | 300
      1 | Đường A | 300
    `)
    expect(rolesOf(read)).toBe(
      '4:total 5:subtotal 6:subtotal 7:project 8:subtotal 9:project 10:project 11:subtotal 12:subtotal 13:project',
    )
    expect(
      read.facts.map(({ project, investor, fundingSource }) => `${project.name} · ${investor} · ${fundingSource}`),
    ).toEqual([
      'Bệnh viện Đa khoa huyện X · Sở Y tế · Ngân sách trung ương',
      'Đường A · UBND huyện Nam Đàn · Ngân sách trung ương',
      'Trường B · UBND huyện Nam Đàn · Ngân sách trung ương',
      'Đường A · UBND huyện Nam Đàn · Xổ số kiến thiết',
    ])
    expect(read.totals.every(({ matches }) => matches === true)).toBe(true)
    expect(findingLines(read)).toEqual([])
  })

  it.each([
    [
      'a field without a number',
      '| Giao thông | | 300\n1 | Đường A | | 100\n2 | Đường B | | 200',
      '5:subtotal 6:project 7:project',
    ],
    [
      'numbers that start over',
      '1 | Sở Xây dựng | | 300\n1 | Đường A | | 100\n2 | Đường B | | 200',
      '5:subtotal 6:project 7:project',
    ],
    [
      'dotted numbers',
      '1 | Sở Xây dựng | | 300\n1.1 | Đường A | | 100\n1.2 | Đường B | | 200',
      '5:subtotal 6:project 7:project',
    ],
    [
      'parts with dashes',
      '1 | Dự án A | | 300\n- | Xây lắp | | 100\n- | Thiết bị | | 200',
      '5:project 6:ofWhich 7:ofWhich',
    ],
    [
      'components a, b of a coded project',
      '1 | Dự án A | 7000001 | 300\na | Hợp phần 1 | | 100\nb | Hợp phần 2 | | 200',
      '5:project 6:ofWhich 7:ofWhich',
    ],
    [
      '"Cộng" below its group',
      'I | Sở Xây dựng | |\n1 | Đường A | 7000001 | 100\n | Cộng I | | 100\n | Tổng cộng | | 100',
      '5:group 6:project 7:total 8:total',
    ],
    [
      '"Trong đó" below a project',
      '1 | Dự án A | 7000001 | 300\n | Trong đó: thu hồi ứng trước | | 50',
      '5:project 6:ofWhich',
    ],
    ['signatures', '1 | Dự án A | 7000001 | 300\n\n | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC', '5:project 6:footer'],
  ])('%s', (_name, body, roles) => {
    expect(rolesOf(interpretDrawn(`${title}\nSTT | Nội dung | Mã dự án | Kế hoạch vốn năm 2024\n${body}`))).toBe(roles)
  })

  it('a project split by source: the sources count where they add up to it', () => {
    const read = interpretDrawn(`${title}
      STT | Danh mục dự án | Mã dự án | Kế hoạch vốn năm 2024
      1 | Dự án A | 7000001 | 100
       | - Vốn NSTW | | 60
       | - Vốn NSĐP | | 40
      2 | Dự án B | 7000002 | 200
       | - Vốn NSTW | | 60
    `)
    expect(cellsOf(read)).toEqual([
      'D6 plan Dự án A [Vốn NSTW] 60000000',
      'D7 plan Dự án A [Vốn NSĐP] 40000000',
      'D8 plan Dự án B 200000000',
    ])
  })

  it('a project over several rows keeps its name, code and investor; its own "Cộng" is a sum', () => {
    const read = interpretDrawn(`
      GIẢI NGÂN NĂM 2024
      ĐVT: triệu đồng
      TT | Tên dự án | Mã DA | Chủ đầu tư | Nguồn vốn | KH vốn 2024
      1 | Đường A | 7000001 | UBND huyện Nam Đàn | NSTW | 100
       |  |  |  | NSĐP | 50
       |  |  |  | Cộng | 150
      2 | Trường B | 7000002 | Sở GD&ĐT | NSTW | 200
       | Tổng cộng |  |  |  | 350
    `)
    expect(
      read.facts.map(({ cell, project, investor, fundingSource }) =>
        [cell, project.code, investor, fundingSource].join(' '),
      ),
    ).toEqual(['F4 7000001 UBND huyện Nam Đàn NSTW', 'F5 7000001 UBND huyện Nam Đàn NSĐP', 'F7 7000002 Sở GD&ĐT NSTW'])
    expect(read.totals.map(({ cell, matches }) => [cell, matches])).toEqual([
      ['F6', true],
      ['F8', true],
    ])
  })

  it('money below a project that has none of its own is asked about', () => {
    const read = interpretDrawn(`${title}
      STT | Nội dung | Mã dự án | Kế hoạch vốn năm 2024
      1 | Dự án A | 7000001 |
      - | Xây lắp |  | 100
    `)
    expect(cellsOf(read)).toEqual([])
    expect(errorsOf(read)).toEqual(['error row-unsure B6'])
  })

  it('the group’s full name stands for an abbreviation beside the project, another office does not', () => {
    const read = interpretDrawn(`
      GIẢI NGÂN NĂM 2024
      ĐVT: triệu đồng
      STT | Dự án | Mã dự án | Chủ đầu tư | Kế hoạch vốn năm 2024
      I | Sở Giao thông vận tải |  |  | 300
      1 | Đường A | 7000001 | Sở GTVT | 100
      2 | Đường B | 7000002 | Ban QLDA công trình giao thông | 200
    `)
    expect(read.facts.map(({ investor }) => investor)).toEqual([
      'Sở Giao thông vận tải',
      'Ban QLDA công trình giao thông',
    ])
  })
})

describe('columns', () => {
  it.each([
    [
      'quarters and totals over months',
      'KHV 2024 | Cam kết tháng 1 | Cam kết tháng 2 | Cam kết tháng 3 | Cam kết quý I | Tổng cam kết',
      '100 | 30 | 5 | 10 | 45 | 45',
      'D:plan E:commitment/inMonth F:commitment/inMonth G:commitment/inMonth H:rowTotal I:rowTotal',
    ],
    [
      'what the province allots is the plan; what the Prime Minister assigns stands beside it',
      'Kế hoạch 2024 TTg giao | Kế hoạch 2024 tỉnh giao',
      '90 | 100',
      'D:primeMinisterPlan/toDate E:plan',
    ],
    [
      'of what the Prime Minister assigns in several columns the total',
      'Kế hoạch 2024 Thủ tướng Chính phủ giao - Tổng số | Kế hoạch 2024 Thủ tướng Chính phủ giao - vốn trong nước | Kế hoạch 2024 Thủ tướng Chính phủ giao - vốn nước ngoài | Kế hoạch 2024 tỉnh giao',
      '90 | 60 | 30 | 100',
      'D:primeMinisterPlan/toDate E:ignoredAmount F:ignoredAmount G:plan',
    ],
    [
      'the plan in force counts',
      'Kế hoạch đầu năm 2024 | Điều chỉnh tăng | Kế hoạch 2024 sau điều chỉnh',
      '90 | 20 | 110',
      'D:ignoredAmount E:ignoredAmount F:plan',
    ],
    [
      'money of other years',
      'Kế hoạch vốn năm 2023 | Giải ngân năm 2023 | Kế hoạch vốn năm 2024 | Nhu cầu vốn năm 2025',
      '90 | 20 | 110 | 70',
      'D:ignoredAmount E:ignoredAmount F:plan G:ignoredAmount',
    ],
    [
      'last year’s capital carried over',
      'KH 2023 kéo dài | Vốn giao 2024 | Giải ngân vốn năm 2023 kéo dài đến 30/9/2024 | Giải ngân vốn năm 2024 đến 30/9/2024',
      '9 | 100 | 5 | 60',
      'D:carriedOver E:plan F:disbursement/toDate G:disbursement/toDate',
    ],
    [
      'before the year, and estimates after it',
      'Lũy kế giải ngân từ khởi công đến hết năm 2023 | KH 2024 | Giải ngân đến 30/9/2024 | Ước giải ngân đến 31/10/2024 | Ước giải ngân cả năm',
      '500 | 100 | 60 | 70 | 100',
      'D:priorYears/toDate E:plan F:disbursement/toDate G:estimate/toDate H:estimate/toDate',
    ],
    [
      'rates, what is left, volume of work',
      'KH 2024 | Giải ngân đến 30/9/2024 | Tỷ lệ | Còn lại | Giá trị khối lượng thực hiện',
      '100 | 60 | 60 | 40 | 300',
      'D:plan E:disbursement/toDate F:rate G:ignoredAmount H:ignoredAmount',
    ],
  ])('%s', (_name, heads, amounts, columns) => {
    const read = interpretDrawn(
      `${title}\nSTT | Tên dự án | Mã dự án | ${heads}\n1 | Đường A | 7000001 | ${amounts}\n2 | Đường B | 7000002 | ${amounts}`,
    )
    expect(columnsOf(read)).toBe(`A:number B:name C:code ${columns}`)
    expect(errorsOf(read)).toEqual([])
  })

  it('parts that are no sources give way to their total', () => {
    const read = interpretDrawn(`${title}
      STT | Tên dự án | Mã dự án | KH 2024 | Giải ngân đến 30/9/2024 |  |
       |  |  |  | Tổng số | Thanh toán KLHT | Tạm ứng
      1 | Đường A | 7000001 | 100 | 30 | 20 | 10
    `)
    expect(columnsOf(read)).toBe('A:number B:name C:code D:plan E:disbursement/toDate F:ignoredAmount G:ignoredAmount')
  })

  it('commitment and outcome beside each other under each month, whatever they are called', () => {
    for (const [plan, done] of [
      ['Cam kết', 'Thực hiện'],
      ['Kế hoạch', 'Thực hiện'],
      ['KH', 'TH'],
      ['Đăng ký', 'Đã giải ngân'],
    ] as const) {
      const read = interpretDrawn(`${title}
        STT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2024 | Tháng 1 |  | Tháng 2 |
         |  |  |  | ${plan} | ${done} | ${plan} | ${done}
        1 | Đường A | 7000001 | 100 | 30 | 20 | 10 | 5
      `)
      expect(columnsOf(read), plan).toBe(
        'A:number B:name C:code D:plan E:commitment/inMonth F:disbursement/inMonth G:commitment/inMonth H:disbursement/inMonth',
      )
    }
  })

  it('the treasury’s figures and the investor’s beside each other: both, told apart', () => {
    const read = interpretDrawn(`${title}
      STT | Tên dự án | Mã dự án | KH 2024 | Giải ngân đến 30/9/2024 |
       |  |  |  | Theo chủ đầu tư báo cáo | Theo KBNN
      1 | Đường A | 7000001 | 90 | 20 | 18
    `)
    expect(read.facts.map(({ cell, reporter }) => [cell, reporter])).toEqual([
      ['D6', undefined],
      ['E6', 'investor'],
      ['F6', 'treasury'],
    ])
  })

  it('plans of two decisions, each from its own day', () => {
    const read = interpretDrawn(`${title}
      STT | Tên dự án | Mã dự án | Kế hoạch vốn giao tại QĐ 4152/QĐ-UBND ngày 07/12/2023 | Kế hoạch vốn điều chỉnh tại QĐ 2000/QĐ-UBND ngày 15/8/2024
      1 | Đường A | 7000001 | 300 | 350
    `)
    expect(factLines(read)).toEqual([
      'D5 plan Đường A 2023-12-07 toDate 300000000',
      'E5 plan Đường A 2024-08-15 toDate 350000000',
    ])
  })

  it('months that only rise to the plan are to date, months that fall are in-month, and else it asks', () => {
    const months = (first: string, second: string): string => `${title.replace('GIẢI NGÂN', 'CAM KẾT GIẢI NGÂN')}
      STT | Tên dự án | Mã dự án | KH vốn 2024 | Tháng 3 | Tháng 6 | Tháng 9 | Tháng 12
      1 | Đường A | 7000001 | 100 | ${first}
      2 | Đường B | 7000002 | 200 | ${second}`
    const basesOf = (read: Interpretation): readonly string[] => [
      ...new Set(read.facts.filter(({ kind }) => kind === 'commitment').map(({ basis }) => basis)),
    ]
    expect(basesOf(interpretDrawn(months('10 | 40 | 70 | 100', '50 | 90 | 150 | 198')))).toEqual(['toDate'])
    expect(basesOf(interpretDrawn(months('40 | 10 | 20 | 30', '50 | 90 | 10 | 50')))).toEqual(['inMonth'])
    const open = interpretDrawn(months('1 | 2 | 3 | 4', '1 | 2 | 4 | 5'))
    expect(basesOf(open)).toEqual([])
    expect(errorsOf(open)).toContain('error basis-unsure E4')
  })

  it.each([
    ['a column of money without a known heading', 'KH 2024 | Phần A', '100 | 50', 'error column-unsure E4'],
    ['two columns that say the same', 'Kế hoạch vốn 2024 | KH vốn 2024', '100 | 90', 'error column-unsure D4'],
    [
      'a plan with last year’s in it and nothing to tell them apart',
      'Kế hoạch vốn năm 2024 (bao gồm cả kéo dài) | Giải ngân đến 30/9/2024',
      '100 | 50',
      'error column-unsure D4',
    ],
    ['disbursed up to no day', 'KH 2024 | Đã giải ngân', '100 | 50', 'error as-of-unknown E4'],
    [
      'disbursed of last year’s plan in this year, with no word of carrying over',
      'KH 2024 | Giải ngân KH 2023 đến 30/9/2024',
      '100 | 50',
      'error column-unsure E4',
    ],
  ])('asks about %s', (_name, heads, amounts, question) => {
    const read = interpretDrawn(`${title}\nSTT | Tên dự án | Mã dự án | ${heads}\n1 | Đường A | 7000001 | ${amounts}`)
    expect(errorsOf(read)).toContain(question)
  })

  it('months down the rows; a month that nobody can read is asked about', () => {
    const read = interpretDrawn(`
      CAM KẾT GIẢI NGÂN NĂM 2024
      ĐVT: triệu đồng
      STT | Tên dự án | Mã dự án | Tháng | Cam kết giải ngân
      1 | A | 7000001 | 1 | 100
      2 | A | 7000001 | 2 | 50
      3 | A | 7000001 | Cả năm | 150
      4 | B | 7000002 | 01/2025 | 10
      5 | B | 7000002 | 3 | 5
      6 | B | 7000002 | Kỳ 2 | 5
    `)
    expect(factLines(read)).toEqual([
      'E4 commitment A 2024-01-31 inMonth 100000000',
      'E5 commitment A 2024-02-29 inMonth 50000000',
      'E7 commitment B 2025-01-31 inMonth 10000000',
      'E8 commitment B 2024-03-31 inMonth 5000000',
    ])
    expect(errorsOf(read)).toEqual(['error row-unsure D9'])
  })
})

describe('notations', () => {
  const read = (amounts: readonly (readonly [string, string])[], unit = 'triệu đồng'): Interpretation =>
    interpretDrawn(
      `GIẢI NGÂN NĂM 2024\nĐVT: ${unit}\nSTT | Tên dự án | Mã dự án | Kế hoạch vốn 2024 | Giải ngân đến 30/9/2024\n${amounts.map(([plan, done], at) => `${at + 1} | Đường ${at} | 700000${at} | "${plan}" | "${done}"`).join('\n')}`,
    )
  const amountsOf = ({ facts }: Interpretation): readonly number[] => facts.map(({ amount }) => amount)

  it('what is open in one column follows what the others tell', () => {
    expect(
      amountsOf(
        read(
          [
            ['2,828', '0,5'],
            ['16,189', '1,25'],
          ],
          'tỷ đồng',
        ),
      ),
    ).toEqual([2_828_000_000, 500_000_000, 16_189_000_000, 1_250_000_000])
    expect(
      amountsOf(
        read(
          [
            ['2,828', '1,234,567'],
            ['16,189', '12'],
          ],
          'nghìn đồng',
        ),
      ),
    ).toEqual([2_828_000, 1_234_567_000, 16_189_000, 12_000])
  })

  it('sums are witnesses: thousands beside plain numbers below a thousand', () => {
    const drawn = interpretDrawn(
      `CAM KẾT GIẢI NGÂN NĂM 2024\nĐVT: triệu đồng\nSTT | Tên dự án | KH 2024 | Tháng 1 | Tháng 2 | Tháng 3\n1 | Đường A | "1,234" | "100" | "1,034" | "100"\n2 | Đường B | "2,500" | "900" | "700" | "900"\n | Tổng cộng | "3,734" | "1,000" | "1,734" | "1,000"`,
    )
    expect(amountsOf(drawn)[0]).toBe(1_234_000_000)
    expect(drawn.totals.every(({ matches }) => matches === true)).toBe(true)
  })

  it('asks where nothing tells, and takes nothing', () => {
    const open = read([
      ['850,403', '120,100'],
      ['450,200', '210,300'],
    ])
    expect(open.facts).toEqual([])
    expect(errorsOf(open)[0]).toBe('error amount-ambiguous D4')
  })
})

describe('sheets', () => {
  const sheet = (name: string, drawing: string, hidden = false) => ({ name, hidden, rows: rowsOf(drawing) })
  const head = 'STT | Tên dự án | Mã dự án | Kế hoạch vốn 2024'

  it('tables below each other, each with its investor; the unit of the first holds for the others', () => {
    const read = interpretDrawn(`
      GIẢI NGÂN NĂM 2024
      ĐVT: triệu đồng
      Chủ đầu tư: Sở Y tế
      ${head}
      1 | Trạm A | 7000001 | 500
      Chủ đầu tư: Sở Giáo dục và Đào tạo
      ${head}
      1 | Trường B | 7000002 | 700
    `)
    expect(read.facts.map(({ investor, amount }) => `${investor} ${amount}`)).toEqual([
      'Sở Y tế 500000000',
      'Sở Giáo dục và Đào tạo 700000000',
    ])
  })

  it('tables beside each other', () => {
    const read = interpretDrawn(`${title}
      STT | Tên dự án | Kế hoạch vốn 2024 |  | STT | Tên dự án | Kế hoạch vốn 2024
      1 | Trạm A | 500 |  | 1 | Trạm C | 900
      2 | Trạm B | 600 |  | 2 | Trạm D | 800
    `)
    expect(read.facts.map(({ cell }) => cell)).toEqual(['C5', 'C6', 'G5', 'G6'])
  })

  it('a header said again at a page break goes on with the same table', () => {
    const read = interpretDrawn(`${title}
      ${head}
      1 | Trạm A | 7000001 | 500
      ${head}
      2 | Trạm B | 7000002 | 600
       | Tổng cộng |  | 1100
    `)
    expect(read.sheets[0]?.tables).toHaveLength(1)
    expect(read.totals.map(({ matches }) => matches)).toEqual([true])
  })

  it('hidden rows, columns and sheets are read, and said', () => {
    const read = interpret(
      workbookOf(
        {
          name: 'A',
          rows: rowsOf(`${title}\n${head}\n1 | Trạm A | 7000001 | 500\n2 | Trạm B | 7000002 | 600`),
          hiddenRows: [5],
          hiddenColumns: [3],
        },
        sheet('Cũ', `${title}\n${head}\n1 | Trạm C | 7000003 | 500`, true),
      ),
      noHints,
    )
    expect(read.facts).toHaveLength(3)
    expect(findingLines(read)).toEqual(['note hidden-row A6', 'note hidden-column D4', 'note hidden-sheet A4'])
  })

  it('a sheet of notes is passed over, one with projects and no header is not', () => {
    const first = sheet('Biểu', `${title}\n${head}\n1 | Trạm A | 7000001 | 500`)
    expect(errorsOf(interpret(workbookOf(first, sheet('Ghi chú', 'Lưu ý | abc')), noHints))).toEqual([])
    expect(errorsOf(interpret(workbookOf(first, sheet('Tiếp', '2 | Trạm B | "7000002" | 600')), noHints))).toEqual([
      'error no-table A1',
    ])
  })

  it('a project on two sheets: the same amounts are pointed out, others are an error', () => {
    const first = sheet('A', `${title}\n${head}\n1 | Trạm A | 7000001 | 500`)
    const duplicates = (amount: number) =>
      findingLines(
        interpret(workbookOf(first, sheet('B', `${title}\n${head}\n1 | Trạm A | 7000001 | ${amount}`)), noHints),
      )
    expect(duplicates(500)).toEqual(['warning duplicate-project B5'])
    expect(duplicates(600)).toEqual(['error duplicate-project B5'])
  })

  it('a sheet of another year gives no fact of this one', () => {
    const read = interpret(
      workbookOf(
        sheet('2024', `${title}\n${head} | Giải ngân đến 30/9/2024\n1 | Trạm A | 7000001 | 500 | 300`),
        sheet(
          '2023',
          'GIẢI NGÂN NĂM 2023\nĐVT: triệu đồng\nSTT | Tên dự án | Mã dự án | Kế hoạch vốn 2023\n1 | Trạm A | 7000001 | 400',
        ),
      ),
      noHints,
    )
    expect(read.planYear).toBe(2024)
    expect(read.facts.map(fact => fact.sheet)).toEqual(['2024', '2024'])
    expect(errorsOf(read)).toEqual(['error plan-year-mismatch A1'])
  })

  it.each([
    ['nothing at all', '', 'error no-table -'],
    ['letters only', 'Kính gửi: Sở Kế hoạch và Đầu tư', 'error no-table -'],
    [
      'no column of money',
      'STT | Tên dự án | Chủ đầu tư | Ghi chú\n1 | Đường A | Sở Y tế | xong',
      'error no-amounts A1',
    ],
    ['investors only', `${title}\nSTT | Chủ đầu tư | KH 2024\n1 | Sở Y tế | 500`, 'error no-table A4'],
    ['no unit', 'GIẢI NGÂN NĂM 2024\nSTT | Tên dự án | KH 2024\n1 | Đường A | 500', 'error unit-unknown A2'],
    ['no year', 'ĐVT: triệu đồng\nSTT | Tên dự án | Kế hoạch vốn\n1 | Đường A | 500', 'error plan-year-unknown A2'],
  ])('says so: %s', (_name, drawing, finding) => {
    expect(errorsOf(interpretDrawn(drawing))).toEqual([finding])
  })
})

describe('what the officer says', () => {
  const drawing =
    'CAM KẾT GIẢI NGÂN\nĐVT: triệu đồng\nSTT | Tên dự án | Kế hoạch vốn | Tháng 1 | Đã giải ngân\n1 | Đường A | 500 | 20 | 30'
  const planYear = planYearOf(2024)
  const asOf = parseIsoDate('2024-09-30')

  it('fills in what the file leaves out', () => {
    expect(factLines(interpretDrawn(drawing, { hints: { planYear, asOf } }))).toEqual([
      'C4 plan Đường A 2024-01-01 toDate 500000000',
      'D4 commitment Đường A 2024-01-31 inMonth 20000000',
      'E4 disbursement Đường A 2024-09-30 toDate 30000000',
    ])
  })

  it('is weighed against what the file says', () => {
    const said = `${title}\nSTT | Tên dự án | Kế hoạch vốn năm 2024 | Giải ngân đến 31/8/2024\n1 | Đường A | 500 | 20`
    expect(findingLines(interpretDrawn(said, { hints: { planYear: planYearOf(2025), asOf } }))).toEqual([
      'error plan-year-mismatch A1',
      'warning as-of-mismatch A4',
    ])
    expect(findingLines(interpretDrawn(said, { hints: { planYear, asOf: parseIsoDate('2024-08-31') } }))).toEqual([])
  })
})

describe('numbers', () => {
  it('money of the year beyond the plan, a fall, a negative, a text: each at its cell', () => {
    const read = interpretDrawn(`${title}
      STT | Tên dự án | Mã dự án | KH 2024 | Cam kết tháng 1 | Cam kết tháng 2 | Cam kết tháng 3 | Giải ngân đến 31/8/2024 | Giải ngân đến 30/9/2024
      1 | Đường A | 7000001 | 100 | 60 | 30 | 40 | 10 | 120
      2 | Đường B | 7000002 | 100 | 60 | 30 | -5 | 50 | 40
      3 | Đường C | 7000003 | 6.82O | 60 | chưa có | 10 | 5 | 6
    `)
    expect(findingLines(read)).toEqual([
      'warning negative-amount G6',
      'error amount-not-a-number D7',
      'error amount-not-a-number F7',
      'warning commitment-exceeds-plan G5',
      'warning actual-exceeds-plan I5',
      'warning to-date-falls I6',
    ])
  })

  it('a fraction of a đồng is rounded and said', () => {
    const read = interpretDrawn(`${title}\nSTT | Tên dự án | KH 2024\n1 | Đường A | 0.0000014`)
    expect(read.facts[0]?.amount).toBe(1)
    expect(findingLines(read)).toEqual(['note amount-rounded C5'])
  })

  it('a code lost to a number format is no code', () => {
    const read = interpretDrawn(
      `${title}\nSTT | Tên dự án | Mã dự án | KH 2024\n1 | Đường A | 7.9E+06 | 100\n2 | Đường B | 7000002 | 100`,
    )
    expect(read.facts.map(({ project }) => project.code)).toEqual([undefined, '7000002'])
    expect(findingLines(read)).toEqual(['warning code-invalid C5'])
  })
})

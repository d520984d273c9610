import { formatDay } from './days.ts'
import { firstCommitments, renewedCommitments } from './commitments.ts'
import type { Commitments } from './commitments.ts'
import type { Disbursements } from './disbursements.ts'
import { roman, sheetOf } from './layout.ts'
import type { DataRow, Group, FormSheet, Part, FormTitle } from './layout.ts'
import { firstDecision, planOn } from './lines.ts'
import type { Line } from './lines.ts'
import { decisions } from './roster.ts'
import type { SampleInvestor } from './roster.ts'
import { sourceNames } from './sources.ts'
import { xlsxBytes } from '../../src/report/xlsx.ts'

/** One workbook of the sample. `asOf`: what an officer would say where the file has no date of its own. */
export type SampleBook = { readonly name: string; readonly asOf: string; readonly bytes: Uint8Array<ArrayBuffer> }

const months = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T1/2025']

/** The day by which investors hand in their commitments of the year. */
const firstReport = '2024-01-15'

/** The plan of the year's beginning with what every investor committed in January. */
export const firstBook = async (lines: readonly Line[]): Promise<SampleBook> =>
  bookOf('01-ke-hoach-va-cam-ket-dau-nam.xlsx', firstReport, {
    ...annex,
    sheetName: 'Phụ lục 01',
    title: annexTitle('KẾ HOẠCH VỐN VÀ CAM KẾT GIẢI NGÂN KẾ HOẠCH ĐẦU TƯ CÔNG NĂM 2024 (DỮ LIỆU MẪU)', {
      ...firstDecision,
      asOf: firstReport,
    }),
    header: [
      [
        ...annexHeader,
        'Kế hoạch vốn năm 2023 được phép kéo dài',
        'Cam kết giải ngân kế hoạch vốn năm 2024',
        ...months.slice(1).map(() => ''),
      ],
      ['', '', '', '', '', '', ...months],
    ],
    columnWidths: [...annex.columnWidths, 12, ...months.map(() => 10)],
    amountColumns: { first: 4, last: 18 },
    parts: partsOf(lines, line => [
      inTrieu(line.plans[0]!.amount),
      line.carriedOver === 0 ? undefined : inTrieu(line.carriedOver),
      ...firstCommitments(line).map(amount => (amount === undefined ? undefined : inTrieu(amount))),
    ]),
  })

/** A decision that raises the plan, with the commitments that the investors renew for the rest of the year. */
export const raiseBook = async (lines: readonly Line[], index: number): Promise<SampleBook> => {
  const decision = decisions[index]!
  const raised = lines.filter(({ plans }) => plans.some(({ date }) => date === decision.date))
  const committed = raised.map(line => renewedCommitments(line, decision.date))
  const first = committed[0]!.findIndex(amount => amount !== undefined)
  const later = months.slice(first)
  return bookOf(`${String(index + 2).padStart(2, '0')}-bo-sung-ke-hoach-${decision.date}.xlsx`, decision.date, {
    ...annex,
    sheetName: 'Phụ lục',
    title: annexTitle(
      'BỔ SUNG KẾ HOẠCH VỐN VÀ CAM KẾT GIẢI NGÂN KẾ HOẠCH ĐẦU TƯ CÔNG NĂM 2024 (DỮ LIỆU MẪU)',
      decision,
    ),
    header: [
      [...annexHeader, 'Cam kết giải ngân kế hoạch vốn năm 2024', ...later.slice(1).map(() => '')],
      ['', '', '', '', '', ...later],
    ],
    columnWidths: [...annex.columnWidths, ...later.map(() => 11)],
    amountColumns: { first: 4, last: 4 + later.length },
    parts: partsOf(raised, line => [
      inTrieu(planOn(line, decision.date)),
      ...laterTrieu(committed[raised.indexOf(line)]!, first),
    ]),
  })
}

/** What the treasury paid to date, of this year's and of last year's plan. */
export const treasuryBook = async (lines: readonly Line[], date: string, amounts: Amounts): Promise<SampleBook> =>
  bookOf(`kho-bac-luy-ke-${date}.xlsx`, date, {
    sheetName: 'Lũy kế',
    title: [
      { left: 'KHO BẠC NHÀ NƯỚC', right: 'Dữ liệu mẫu', bold: true },
      { middle: 'BÁO CÁO TÌNH HÌNH THANH TOÁN VỐN ĐẦU TƯ CÔNG NĂM 2024 (DỮ LIỆU MẪU)', bold: true },
      { middle: `(Lũy kế từ 01/01/2024 đến ${formatDay(date)})` },
    ],
    unit: 'Đơn vị: đồng',
    header: [
      [
        'STT',
        'Mã dự án',
        'Tên dự án',
        'Nguồn vốn',
        `Lũy kế vốn thanh toán từ đầu năm đến ngày ${formatDay(date)}`,
        '',
        '',
      ],
      ['', '', '', '', 'Tổng số', 'Kế hoạch năm 2023 kéo dài', 'Kế hoạch năm 2024'],
    ],
    columnWidths: [6, 11, 52, 30, 20, 20, 20],
    amountColumns: { first: 4, last: 6 },
    amountFormat: '#,##0',
    labelColumn: 2,
    total: { label: 'Tổng cộng', place: 'below' },
    closing: ['Dữ liệu mẫu, không có giá trị pháp lý'],
    parts: [treasuryPart(lines, date, amounts)],
  })

type Amounts = { readonly planYear: Disbursements; readonly carriedOver: Disbursements }

const annex = {
  unit: 'ĐVT: triệu đồng',
  columnWidths: [6, 52, 11, 30, 12],
  labelColumn: 1,
  amountFormat: '#,##0',
  total: { label: 'TỔNG SỐ', place: 'above' },
  closing: ['Nghệ An, ngày … tháng … năm 2024', 'NGƯỜI LẬP BIỂU', 'Dữ liệu mẫu, không có giá trị pháp lý'],
} as const satisfies Partial<FormSheet>

const annexHeader = ['STT', 'Danh mục dự án', 'Mã dự án', 'Nguồn vốn', 'Kế hoạch vốn năm 2024']

/** `asOf`: up to which day the investors have committed; without it a file says nothing of which one is the newer. */
const annexTitle = (
  subject: string,
  { number, date, asOf = date }: { number: string; date: string; asOf?: string },
): readonly FormTitle[] => [
  { left: 'UBND TỈNH NGHỆ AN', right: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
  { left: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ', right: 'Độc lập - Tự do - Hạnh phúc', bold: true },
  { middle: subject, bold: true },
  { middle: `(Kế hoạch giao tại Quyết định số ${number} ngày ${formatDay(date)})` },
  { middle: `(Số liệu đến ngày ${formatDay(asOf)})` },
]

/** The three parts of an annex, each with the investors it takes in, by how their names begin. */
const sides = [
  { label: 'CÁC SỞ, BAN, NGÀNH CẤP TỈNH', takes: /^(?:Sở|Ban|Bộ|Công an|Chi cục|Huyện ủy|Tỉnh đoàn) / },
  { label: 'BỆNH VIỆN, TRƯỜNG HỌC, DOANH NGHIỆP', takes: /^(?!Sở|Ban|Bộ|Công an|Chi cục|Huyện ủy|Tỉnh đoàn|UBND)/ },
  { label: 'UBND CÁC HUYỆN, THÀNH PHỐ, THỊ XÃ', takes: /^UBND / },
] as const

const partsOf = (lines: readonly Line[], amountsOf: (line: Line) => readonly (number | undefined)[]): readonly Part[] =>
  sides
    .map(({ label, takes }) => ({ label, own: lines.filter(({ investor }) => takes.test(investor.name)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ label, own }, side) => ({
      number: 'ABC'.charAt(side),
      label,
      groups: investorsOf(own).map((investor, index) =>
        groupOf(own, { investor, number: roman(index + 1), amountsOf }),
      ),
    }))

type GroupFacts = {
  readonly investor: SampleInvestor
  readonly number: string
  readonly amountsOf: (line: Line) => readonly (number | undefined)[]
}

const groupOf = (lines: readonly Line[], { investor, number, amountsOf }: GroupFacts): Group => ({
  number,
  label: investor.name,
  rows: numbered(lines.filter(line => line.investor === investor)).map(({ line, number: place }): DataRow => ({
    texts: [place, line.project.name, line.project.code, sourceNames[line.source]],
    amounts: amountsOf(line),
  })),
})

const treasuryPart = (lines: readonly Line[], date: string, { planYear, carriedOver }: Amounts): Part => {
  const groups = investorsOf(lines).map((investor): Group => ({
    number: '',
    label: `Chủ đầu tư: ${investor.name}`,
    rows: numbered(lines.filter(line => line.investor === investor)).map(({ line, number }): DataRow => {
      const at = lines.indexOf(line)
      const [thisYear, lastYear] = [planYear.get(date)![at]!, carriedOver.get(date)![at]!]
      return {
        texts: [number, line.project.code, line.project.name, sourceNames[line.source]],
        amounts: [thisYear + lastYear, line.carriedOver === 0 ? undefined : lastYear, thisYear],
      }
    }),
  }))
  return { number: '', label: undefined, groups }
}

const investorsOf = (lines: readonly Line[]): readonly SampleInvestor[] => [
  ...new Set(lines.map(({ investor }) => investor)),
]

/** The first line of a project carries its number, further sources none. */
const numbered = (lines: readonly Line[]): readonly { line: Line; number: number | undefined }[] => {
  const names = [...new Set(lines.map(({ project }) => project.name))]
  return lines.map((line, index) => ({
    line,
    number: lines[index - 1]?.project.name === line.project.name ? undefined : names.indexOf(line.project.name) + 1,
  }))
}

const laterTrieu = (amounts: Commitments, first: number): readonly (number | undefined)[] =>
  amounts.slice(first).map(amount => (amount === undefined ? undefined : inTrieu(amount)))

/** Whole: plans and commitments are written in triệu đồng without a fraction. */
const inTrieu = (amount: number): number => amount / 1_000_000

const bookOf = async (name: string, asOf: string, layout: FormSheet): Promise<SampleBook> => ({
  name,
  asOf,
  bytes: await xlsxBytes({
    title: 'Dữ liệu mẫu',
    author: 'Dữ liệu mẫu',
    writtenAt: `${asOf}T00:00:00Z`,
    font: { name: 'Times New Roman', size: 11 },
    sheets: [sheetOf(layout)],
  }),
})

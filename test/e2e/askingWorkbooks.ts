import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as XLSX from 'xlsx'

/** Workbooks as offices send them that leave something open; written anew, so that no two runs share a file. */
export type WrittenWorkbook = { readonly name: string; readonly path: string }

type Row = readonly (string | number)[]
type Sheets = Readonly<Record<string, readonly Row[]>>

const folder = mkdtempSync(join(tmpdir(), 'asking-'))

export const writeWorkbook = (name: string, sheets: Sheets): WrittenWorkbook => {
  const book = XLSX.utils.book_new()
  for (const [sheet, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map(row => [...row])), sheet)
  const path = join(folder, name)
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer) // as the type asks
  return { name, path }
}

const investors = [
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'UBND huyện Đô Lương',
  'UBND huyện Con Cuông',
  'UBND thị xã Thái Hòa',
]
const works = ['Đường nối quốc lộ', 'Trường học', 'Trạm y tế', 'Kè chống sạt lở', 'Hồ chứa nước', 'Cầu dân sinh']

/** `at`: tells one investor's projects from another's. */
const projects = (at: number) =>
  works.map((work, nth) => ({
    code: String(7_600_000 + at * 100 + nth),
    name: `${work} số ${at * 10 + nth + 1}`,
    plan: 9_000 + ((at * 7 + nth * 13) % 11) * 1_700,
  }))

/** A report without its unit; the next month's has the same headings and more money. */
/** `paid`: what its last column is headed, another form's. */
export const withoutUnit = (month: number, at = 0, paid = 'Giải ngân lũy kế'): Sheets => ({
  'Báo cáo': [
    [`BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024, ĐẾN NGÀY 30/${String(month).padStart(2, '0')}/2024`],
    [`Chủ đầu tư: ${investors[at % investors.length] ?? ''}`],
    ['STT', 'Mã dự án', 'Tên dự án', 'Kế hoạch vốn năm 2024', paid],
    ...projects(at).map(({ code, name, plan }, nth) => [
      nth + 1,
      code,
      name,
      plan,
      Math.round((plan * month) / 14 + nth),
    ]),
  ],
})

/** Thirteen months without a word of what they hold, for six investors, a sheet each. */
export const thirteenMonths = (lift: number): Sheets =>
  Object.fromEntries(
    investors.map((investor, at) => [
      `CĐT ${at + 1}`,
      [
        ['BIỂU TỔNG HỢP NĂM 2024'],
        [`Chủ đầu tư: ${investor}`],
        ['Đơn vị tính: triệu đồng'],
        [
          'STT',
          'Mã dự án',
          'Tên dự án',
          'Kế hoạch vốn năm 2024',
          ...Array.from({ length: 13 }, (_, month) => `M${month + 1}`),
        ],
        ...projects(at).map(({ code, name, plan }, nth) => [
          nth + 1,
          code,
          name,
          plan,
          ...Array.from(
            { length: 13 },
            (_, month) => Math.round((plan / 24) * (1 + ((month * 5 + nth) % 4) / 6)) + lift,
          ),
        ]),
      ],
    ]),
  )

/** Headed in English. */
export const inEnglish = (): Sheets => ({
  Report: [
    ['PUBLIC INVESTMENT DISBURSEMENT REPORT 2024, AS OF 30/09/2024'],
    ['Unit: million VND'],
    ['No.', 'Project code', 'Project name', 'Investor', 'Capital plan 2024', 'Disbursed to 30/09/2024', 'Remaining'],
    ...projects(3).map(({ code, name, plan }, nth) => {
      const paid = Math.round(plan * 0.6) + nth
      return [nth + 1, code, name, 'Sở Xây dựng', plan, paid, plan - paid]
    }),
  ],
})

/** Sounds like recurrent spending, and is none. */
export const ofDoubtfulMatter = (month: number): Sheets => ({
  'Biểu 2': [
    ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI NĂM 2024'],
    [`Đến ngày 30/${String(month).padStart(2, '0')}/2024`],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Nội dung chi', 'Chủ đầu tư', 'Kế hoạch vốn năm 2024', 'Giải ngân lũy kế'],
    ...hospitals.map((name, nth) => [nth + 1, name, 'Sở Y tế', 5_000 + nth * 800, (300 + nth * 20) * month]),
  ],
})

const hospitals = [
  'Mua sắm máy chụp cộng hưởng từ',
  'Xây mới khoa ung bướu',
  'Cải tạo khu điều trị nội trú Quỳ Hợp',
  'Nâng cấp bệnh viện mắt',
]

/** Recurrent spending: none of ours. */
export const ofRecurrentSpending = (month: number): Sheets => ({
  'Chi TX': [
    [`TÌNH HÌNH CHI THƯỜNG XUYÊN NĂM 2024, ĐẾN NGÀY 30/${String(month).padStart(2, '0')}/2024`],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Nội dung chi', 'Dự toán năm 2024', 'Kế hoạch năm 2024', 'Đã thực hiện'],
    ...hospitals.map((name, nth) => [nth + 1, name, 900 + nth * 40, 800 + nth * 30, (30 + nth * 7) * month]),
  ],
})

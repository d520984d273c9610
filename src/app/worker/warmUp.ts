import { zipSync, strToU8 } from 'fflate'
import { refOf } from '../../workbook/tables/grid.ts'
import { readWorkbook } from '../../workbook/reader/read.ts'
import { readingOf } from './reading.ts'

/**
 * Reads a made-up form again and again, so that the engine has turned the reading into fast code before the first file
 * is there. Only while nothing is asked: between two rounds whatever came meanwhile goes first.
 */
export const warmUp = async (isAsked: () => boolean): Promise<void> => {
  const bytes = practiceForm()
  for (let round = 0; round < rounds && !isAsked(); round += 1) {
    const workbook = readWorkbook(bytes, 'form.xlsx')
    if (workbook.ok) readingOf(workbook.value, { planYear: undefined, asOf: undefined })
    await new Promise(resolve => setTimeout(resolve))
  }
}

/** After so many, another one gains no more. */
const rounds = 30

/** Laid out as offices lay out theirs: two rows of headings, a project a row, a total. Its figures mean nothing. */
export const practiceForm = (): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ),
        'xl/sharedStrings.xml': `<sst>${texts.map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.map(row).join('')}</sheetData></worksheet>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )

const relations = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships>${targets
    .map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const projects = 40
const months = Array.from({ length: 12 }, (_, at) => at + 1)

/** Of a project: its plan, what is committed and what is disbursed. Whole and half figures: their sums are exact. */
const amounts = Array.from({ length: projects }, (_, at) => [
  1200.5 * (at + 1),
  ...months.map(month => 100.5 * at + month),
  ...months.map(month => 90.5 * (at + month)),
])

const sumOf = (column: number): number => amounts.reduce((sum, row) => sum + (row[column] ?? 0), 0)

const lines: readonly (readonly (string | number)[])[] = [
  ['TỔNG HỢP CAM KẾT VÀ KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024'],
  ['(Số liệu đến hết ngày 31/12/2024)', 'ĐVT: triệu đồng'],
  ['STT', 'Mã dự án', 'Tên dự án', 'Chủ đầu tư', 'Kế hoạch vốn năm 2024', 'Cam kết giải ngân'].concat(
    months.slice(1).map(() => ''),
    'Lũy kế giải ngân đến',
  ),
  ['', '', '', '', ''].concat(
    months.map(month => `Tháng ${month}/2024`),
    months.map(month => `28/${month}/2024`),
  ),
  ...amounts.map((row, at) => [
    at + 1,
    String(7_000_000 + at),
    `Nâng cấp, cải tạo tuyến đường số ${at + 1}`,
    `UBND huyện ${at % 9}`,
    ...row,
  ]),
  ['', '', 'TỔNG CỘNG', '', ...(amounts[0] ?? []).map((_, column) => sumOf(column))],
]

const texts: readonly string[] = [...new Set(lines.flat().filter(value => typeof value === 'string'))]

const row = (cells: readonly (string | number)[], at: number): string =>
  `<row r="${at + 1}">${cells.map((value, column) => cell(value, refOf(at, column))).join('')}</row>`

const cell = (value: string | number, ref: string): string => {
  if (value === '') return ''
  return typeof value === 'number'
    ? `<c r="${ref}"><v>${value}</v></c>`
    : `<c r="${ref}" t="s"><v>${texts.indexOf(value)}</v></c>`
}

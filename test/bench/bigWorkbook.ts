import { strToU8, zipSync } from 'fflate'

/**
 * A workbook of `projects` rows laid out as offices lay out their annexes: project, investor, plan, 13 months of
 * commitments, 12 month ends of disbursement to date; triệu đồng. Same input, same bytes; every money figure is made up.
 */
export const bigWorkbook = (projects: number): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(partsOf(projects)).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: '2024-10-20T00:00:00',
  })

const partsOf = (projects: number): Record<string, string> => {
  const strings = createStrings()
  const sheet = sheetXml(projects, strings)
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': rels([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml,
    'xl/_rels/workbook.xml.rels': rels([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': strings.xml(),
  }
}

type Strings = { readonly indexOf: (text: string) => number; readonly xml: () => string }

const createStrings = (): Strings => {
  const indexes = new Map<string, number>()
  return {
    indexOf: text => {
      const index = indexes.get(text) ?? indexes.size
      indexes.set(text, index)
      return index
    },
    xml: () =>
      `${declaration}<sst xmlns="${main}" uniqueCount="${indexes.size}">` +
      `${[...indexes.keys()].map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
  }
}

const headerRow = 6
const firstRow = headerRow + 2

const sheetXml = (projects: number, strings: Strings): string => {
  const lastRow = firstRow + projects - 1
  const random = createRandom(20_241_020)
  const amounts = Array.from({ length: projects }, () => amountsOf(random))
  const cell: TextCell = (row, column, text) =>
    `<c r="${columnNames[column]}${row}" s="1" t="s"><v>${strings.indexOf(text)}</v></c>`
  const line = (row: number, texts: readonly (readonly [number, string])[]): string =>
    `<row r="${row}">${texts.map(([column, text]) => cell(row, column, text)).join('')}</row>`
  const rows = [
    line(1, [[0, 'TỔNG HỢP CAM KẾT VÀ KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024']]),
    line(2, [[0, '(Số liệu đến hết ngày 31/12/2024)']]),
    line(4, [[lastColumn - 1, 'ĐVT: triệu đồng']]),
    line(headerRow, [
      ...fixedHeadings.map((text, column) => [column, text] as const),
      [5, 'Cam kết giải ngân'],
      [18, 'Lũy kế giải ngân đến'],
    ]),
    line(headerRow + 1, [
      ...months.map((text, i) => [5 + i, text] as const),
      ...monthEnds.map((text, i) => [18 + i, text] as const),
    ]),
    ...amounts.map((row, index) => projectRow(index, { amounts: row, projects, strings })),
    totalRow(lastRow + 1, { amounts, cell }),
  ]
  const merges = ['A1:AD1', 'F6:R6', 'S6:AD6', ...columnNames.slice(0, 5).map(name => `${name}6:${name}7`)]
  return (
    `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:AD${lastRow + 1}"/>` +
    `<cols><col min="1" max="1" width="6" customWidth="1"/><col min="3" max="4" width="48" customWidth="1"/></cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    `<mergeCells count="${merges.length}">${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`
  )
}

const projectRow = (
  index: number,
  { amounts, projects, strings }: { amounts: readonly number[]; projects: number; strings: Strings },
): string => {
  const row = firstRow + index
  const investor = investorOf(Math.floor((index * investorCount) / projects))
  const number = (column: number, value: number, style: number): string =>
    `<c r="${columnNames[column]}${row}" s="${style}"><v>${value}</v></c>`
  const text = (column: number, value: string): string =>
    `<c r="${columnNames[column]}${row}" s="1" t="s"><v>${strings.indexOf(value)}</v></c>`
  return (
    `<row r="${row}" spans="1:${lastColumn}">` +
    number(0, index + 1, 1) +
    text(1, String(7_600_000 + index)) +
    text(2, projectName(index, investor.place)) +
    text(3, investor.name) +
    amounts.map((amount, i) => number(4 + i, amount / 10, 2)).join('') +
    '</row>'
  )
}

type TextCell = (row: number, column: number, text: string) => string

const totalRow = (
  row: number,
  { amounts, cell }: { amounts: readonly (readonly number[])[]; cell: TextCell },
): string => {
  const sums = columnNames.slice(4).map((name, i) => {
    const sum = amounts.reduce((total, amount) => total + (amount[i] ?? 0), 0)
    return `<c r="${name}${row}" s="2"><f>SUM(${name}${firstRow}:${name}${row - 1})</f><v>${sum / 10}</v></c>`
  })
  return `<row r="${row}">${cell(row, 2, 'TỔNG CỘNG')}${sums.join('')}</row>`
}

/** Plan, 13 commitments, 12 figures to date, in tenths of a triệu: commitments sum to the plan, disbursement rises and stays under it. */
const amountsOf = (random: () => number): readonly number[] => {
  const plan = 5_000 + Math.floor(random() ** 3 * 2_000_000)
  const weights = months.map(() => random() ** 2)
  const sum = weights.reduce((a, b) => a + b, 0)
  const committed = weights.map(weight => Math.floor((plan * weight) / sum))
  const short = plan - committed.reduce((a, b) => a + b, 0)
  const commitments = committed.map((amount, month) => (month === committed.length - 1 ? amount + short : amount))
  const steps = monthEnds.map(() => random() ** 2)
  const reach = 0.4 + random() * 0.6
  const allSteps = steps.reduce((a, b) => a + b, 0)
  let done = 0
  const toDate = steps.map(step => {
    done += step
    return Math.floor((plan * reach * done) / allSteps)
  })
  return [plan, ...commitments, ...toDate]
}

const projectName = (index: number, place: string): string =>
  `${works[index % works.length]} ${objects[Math.floor(index / works.length) % objects.length]} số ${index + 1}, ${place}`

const investorCount = 90

const investorOf = (index: number): { readonly name: string; readonly place: string } => {
  const place = places[index % places.length] ?? ''
  const kind = kinds[Math.floor(index / places.length) % kinds.length] ?? ''
  return { name: `${kind} ${place}`, place }
}

/** The mulberry32 generator: small, and the same everywhere. */
const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const fixedHeadings = ['STT', 'Mã dự án', 'Tên dự án', 'Chủ đầu tư', 'Kế hoạch vốn năm 2024']
const months = [...Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}/2024`), 'Tháng 1/2025']
const monthEnds = Array.from({ length: 12 }, (_, i) => {
  const end = new Date(Date.UTC(2024, i + 1, 0))
  return `${end.getUTCDate()}/${String(i + 1).padStart(2, '0')}/2024`
})
const lastColumn = 4 + 1 + months.length + monthEnds.length
const columnNames = Array.from({ length: lastColumn }, (_, i) =>
  i < 26 ? String.fromCharCode(65 + i) : `A${String.fromCharCode(65 + i - 26)}`,
)

const works = ['Xây dựng', 'Nâng cấp, cải tạo', 'Sửa chữa', 'Mở rộng', 'Đầu tư xây dựng']
const objects = [
  'tuyến đường giao thông',
  'trường THCS',
  'trạm y tế',
  'hồ chứa nước',
  'kè chống sạt lở',
  'cầu dân sinh',
]
const kinds = [
  'UBND huyện',
  'Ban Quản lý dự án đầu tư xây dựng huyện',
  'Phòng Kinh tế và Hạ tầng huyện',
  'Hạt Kiểm lâm huyện',
  'Trung tâm Y tế huyện',
]
const places = [
  'Nam Đàn',
  'Thanh Chương',
  'Đô Lương',
  'Anh Sơn',
  'Con Cuông',
  'Tương Dương',
  'Kỳ Sơn',
  'Quế Phong',
  'Quỳ Châu',
  'Quỳ Hợp',
  'Nghĩa Đàn',
  'Tân Kỳ',
  'Yên Thành',
  'Diễn Châu',
  'Quỳnh Lưu',
  'Nghi Lộc',
  'Hưng Nguyên',
  'Hoàng Mai',
]

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'

const rels = (targets: readonly (readonly [string, string])[]): string =>
  `${declaration}<Relationships xmlns="${packageTypes}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${officeRels}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbookXml =
  `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRels}">` +
  '<sheets><sheet name="Tổng hợp" sheetId="1" r:id="rId1"/></sheets></workbook>'

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const contentTypes =
  `${declaration}<Types xmlns="${packageTypes}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheetType}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheetType}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheetType}.sharedStrings+xml"/></Types>`

const stylesXml =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>` +
  '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'

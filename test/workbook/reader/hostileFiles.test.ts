import { deflateRawSync, constants } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { findingSentence } from '../../../src/text/vi/findings.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { readWorkbook, type ReadLimits } from '../../../src/workbook/reader/read.ts'
import { noHints } from '../truth.ts'
import { xlsxOf, xlsxOfRows } from './xlsxParts.ts'
import { zipOf } from './zipParts.ts'

/** What an officer is told, or how many facts the file yields. */
const outcomeOf = (bytes: Uint8Array, fileName = 'a.xlsx', limits: Partial<ReadLimits> = {}): string | number => {
  const read = readWorkbook(bytes, fileName, limits)
  if (read.ok) return interpret(read.value, noHints).facts.length
  return findingSentence({ ...read.error, severity: 'error', sheet: undefined, cell: undefined })
}

const textCell = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const numberCell = (ref: string, value: number): string => `<c r="${ref}"><v>${value}</v></c>`
const rowOf = (row: number, ...cells: readonly string[]): string => `<row r="${row}">${cells.join('')}</row>`
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('')

const head =
  rowOf(1, textCell('A1', 'CAM KẾT GIẢI NGÂN NĂM 2024, ĐVT: triệu đồng')) +
  rowOf(2, textCell('A2', 'STT'), textCell('B2', 'Tên dự án'), textCell('C2', 'Kế hoạch vốn năm 2024'))
const projects = (count: number): string =>
  times(count, at =>
    rowOf(
      at + 3,
      numberCell(`A${at + 3}`, at + 1),
      textCell(`B${at + 3}`, `Dự án ${at}`),
      numberCell(`C${at + 3}`, 100),
    ),
  )
const sheetOf = (rows: string, after = ''): Uint8Array => xlsxOf({ sheets: [`<sheetData>${rows}</sheetData>${after}`] })
const mergesOf = (refs: (at: number) => string, count = 300_000): string =>
  `<mergeCells>${times(count, at => `<mergeCell ref="${refs(at)}"/>`)}</mergeCells>`

const ods = (table: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(`<o><table:table table:name="A">${table}</table:table></o>`),
  })

describe('bombs', () => {
  /** Zeros without end, packed: a block that stands by itself, over and over, and a closing one. */
  const zeros = (megabytes: number): Uint8Array => {
    const block = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH })
    return Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.of(3, 0)])
  }
  const bomb = (megabytes: number, unpacked = megabytes * 1_000_000): Uint8Array =>
    zipOf({ name: 'xl/workbook.xml', packed: zeros(megabytes), unpacked })

  test.each([300, 2_000])('%d MB in a small file are refused before they are unpacked', megabytes => {
    expect(outcomeOf(bomb(megabytes))).toContain('sau khi giải nén lớn hơn mức cho phép 250 MB')
  })

  test.each([300, 2_000])('%d MB that call themselves small are stopped where they said they end', megabytes => {
    expect(outcomeOf(bomb(megabytes, 5_000))).toContain('Tệp bị hỏng')
  })

  test('a part packed a hundred times over is refused for that', () => {
    expect(outcomeOf(bomb(300, 40_000_000))).toContain('Tệp nén quá chặt (hơn 100 lần)')
  })

  test('one part, listed as a thousand sheets, is counted each time', () => {
    const part = `<sheetData/><!--${times(3_000, at => `${at} `).repeat(20)}-->`
    const workbook = `<sheets>${times(1_000, at => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`)}</sheets>`
    expect(outcomeOf(xlsxOf({ sheets: [part], workbook }))).toContain('250 MB')
  })

  test('64 MB in one cell', () => {
    expect(outcomeOf(sheetOf(rowOf(1, textCell('A1', 'a'.repeat(64_000_000)))))).toContain('ệp nén quá chặt')
    const spread = times(4_000_000, at => ` ${(at * 7_919) % 99_991}`)
    expect(outcomeOf(sheetOf(rowOf(1, textCell('A1', spread))))).toContain('quá nhiều chữ (hơn 100.000 ký tự)')
  })

  test('one text of 30,000 letters in 200,000 cells', () => {
    const rows = times(200_000, at =>
      rowOf(at + 3, `<c r="B${at + 3}" t="s"><v>0</v></c>`, numberCell(`C${at + 3}`, 1)),
    )
    const strings = `<si><t>${'Đường ven biển '.repeat(2_000)}</t></si>`
    expect(outcomeOf(xlsxOfRows(head + rows, { strings }))).toContain('sau khi giải nén lớn hơn mức cho phép 250 MB')
  })

  test('a CSV whose quote is never closed, or closed at its very end', () => {
    const lines = 'Tên dự án;Kế hoạch vốn năm 2024\n"' + 'a;1\n'.repeat(5_000_000)
    expect(outcomeOf(strToU8(lines.repeat(2)), 'a.csv')).toContain('lớn hơn mức cho phép 25 MB')
    expect(outcomeOf(strToU8(lines), 'a.csv')).toContain('quá nhiều ô (hơn 3.000.000 ô)')
    expect(outcomeOf(strToU8(`${lines}"`), 'a.csv')).toContain('quá nhiều chữ')
  })
})

describe('more than a sheet can be', () => {
  test.each([
    ['row 4294967295', '<row r="4294967295"><c><v>1</v></c></row>'],
    ['a cell in row 4294967295', '<row r="1"><c r="A4294967295"><v>1</v></c></row>'],
    ['a column beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ])('%s', (_, rows) => {
    expect(outcomeOf(sheetOf(rows))).toContain('Tệp bị hỏng')
  })

  test('a line of a CSV with three million fields', () => {
    expect(outcomeOf(strToU8('a;'.repeat(2_900_000)), 'a.csv')).toContain('Tệp bị hỏng')
  })

  test('3,000 sheets, each with a part or all of one', () => {
    const workbook = `<sheets>${times(3_000, at => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`)}</sheets>`
    expect(outcomeOf(xlsxOf({ sheets: Array<string>(3_000).fill('<sheetData/>') }))).toContain('hơn 1.000')
    expect(outcomeOf(xlsxOf({ sheets: [`<sheetData>${head}</sheetData>`], workbook }))).toContain('hơn 1.000')
  })

  test('sheets of an OpenDocument', () => {
    expect(outcomeOf(ods('</table:table><table:table table:name="B">'.repeat(1_000)), 'a.ods')).toContain('hơn 1.000')
  })
})

describe('what is large but harmless is read', () => {
  test.each([
    ['a merge over the whole sheet below it', '<mergeCells><mergeCell ref="A60:XFD1048576"/></mergeCells>', 50],
    ['300,000 merges of cells each', mergesOf(at => `H${at + 3}:I${at + 3}`), 50],
    ['300,000 merges over one another', mergesOf(at => `H${(at % 20) + 3}:H1048576`), 50],
  ])('%s', (_, merges, facts) => {
    expect(outcomeOf(sheetOf(head + projects(50), merges))).toBe(facts)
  })

  test('200,000 defined names', () => {
    const workbook =
      `<definedNames>${times(200_000, at => `<definedName name="n${at}">Sheet1!$A$${at + 1}</definedName>`)}</definedNames>` +
      '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>'
    expect(outcomeOf(xlsxOf({ workbook, sheets: [`<sheetData>${head}${projects(3)}</sheetData>`] }))).toBe(3)
  })

  test('counts of an OpenDocument in the millions over nothing', () => {
    const many = 'table:number-columns-repeated="900000000"'
    const cell =
      '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="400000000"/>b</text:p></table:table-cell>'
    const rows =
      `<table:table-row table:number-rows-repeated="900000"><table:table-cell ${many}/></table:table-row>` +
      `<table:table-row>${cell}<table:covered-table-cell ${many}/></table:table-row>`
    const hidden = `<table:table-column table:visibility="collapse" ${many}/>`.repeat(1_000)
    expect(outcomeOf(ods(hidden + rows), 'a.ods')).toBe(0)
  })

  test('a fault in every one of 60,000 cells is told a few thousand times, and counted', () => {
    const rows = times(60_000, at =>
      rowOf(
        at + 3,
        numberCell(`A${at + 3}`, at + 1),
        textCell(`B${at + 3}`, `Cầu ${at}`),
        `<c r="C${at + 3}" t="e"><v>#REF!</v></c>`,
      ),
    )
    const read = readWorkbook(sheetOf(head + rows), 'a.xlsx')
    const findings = read.ok ? interpret(read.value, noHints).findings : []
    expect(findings.length).toBeLessThan(5_000)
    expect(findings.find(({ code }) => code === 'more-findings')).toMatchObject({
      code: 'more-findings',
      severity: 'error',
      of: 'formula-error',
      count: 58_000,
    })
  })
})

import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cellsOf, firstSheet, read } from './readCells.ts'
import { xlsxOf, xlsxOfRows } from './xlsxParts.ts'

const xlsxCell = (cell: string, more: { styles?: string; strings?: string } = {}) =>
  cellsOf(firstSheet(xlsxOfRows(`<row>${cell}</row>`, more)))['A1']

const rich = (...runs: readonly string[]): string => `<c t="inlineStr"><is>${runs.join('')}</is></c>`
const run = (text: string, look = ''): string => `<r><rPr>${look}</rPr><t xml:space="preserve">${text}</t></r>`
const raised = '<vertAlign val="superscript"/>'

type OdsBook = { readonly styles?: string; readonly named?: string }

const ods = (tables: string, { styles = '', named }: OdsBook = {}): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...(named !== undefined && {
      'styles.xml': strToU8(`<office:document-styles><office:styles>${named}</office:styles></office:document-styles>`),
    }),
  })

const odsTable = (cells: string, name = 'A'): string =>
  `<table:table table:name="${name}"><table:table-row>${cells}</table:table-row></table:table>`
const odsCell = (cells: string, book?: OdsBook) => cellsOf(firstSheet(ods(odsTable(cells), book), 'a.ods'))['A1']
const odsText = (paragraphs: string): string =>
  `<table:table-cell office:value-type="string">${paragraphs}</table:table-cell>`
const odsStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`

describe('a raised footnote is no digit', () => {
  test.each([
    ['after an amount', rich(run('8500'), run('1', raised)), '8500'],
    ['in brackets, after a name', rich(run('Trường THPT Lê Lợi'), run('(2)', raised)), 'Trường THPT Lê Lợi'],
    ['but the 2 of m² is one', rich(run('Nhà 500 m'), run('2', raised), run(' sàn')), 'Nhà 500 m2 sàn'],
    ['and what is raised as a whole is no footnote', rich(run('12', raised)), '12'],
  ])('%s', (_, cell, value) => {
    expect(xlsxCell(cell)).toEqual({ kind: 'text', value })
  })

  test('in the shared texts', () => {
    const strings = `<si>${run('8500')}${run('1', raised)}</si>`
    expect(xlsxCell('<c t="s"><v>0</v></c>', { strings })).toEqual({ kind: 'text', value: '8500' })
  })

  test.each(['super 58%', '33% 58%'])('in an OpenDocument: %s', position => {
    const styles = odsStyle('T1', `style:text-position="${position}"`)
    const cell = odsText('<text:p>8500<text:span text:style-name="T1">1</text:span></text:p>')
    expect(odsCell(cell, { styles })).toEqual({ kind: 'text', value: '8500' })
  })
})

describe('what is struck out', () => {
  test('in part of a cell is gone', () => {
    expect(xlsxCell(rich(run('70', '<strike/>'), run('75')))).toEqual({ kind: 'text', value: '75' })
    expect(xlsxCell(rich(run('70', '<strike val="0"/>'), run('75')))).toEqual({ kind: 'text', value: '7075' })
  })

  test('as a whole is marked, not dropped', () => {
    expect(xlsxCell(rich(run('70', '<strike/>')))).toEqual({ kind: 'text', value: '70', isStruck: true })
    const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>'
    expect(xlsxCell('<c s="1"><v>70</v></c>', { styles })).toEqual({ kind: 'number', value: 70, isStruck: true })
  })

  test('in an OpenDocument, by a run, by the cell, by a style named elsewhere', () => {
    const styles = odsStyle('T1', 'style:text-line-through-style="solid"')
    const partly = odsText('<text:p><text:span text:style-name="T1">70</text:span>75</text:p>')
    expect(odsCell(partly, { styles })).toEqual({ kind: 'text', value: '75' })
    const named =
      '<style:style style:name="Bo" style:family="table-cell"><style:text-properties style:text-line-through-type="single"/></style:style>'
    const child = '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Bo"/>'
    const whole = '<table:table-cell table:style-name="ce1" office:value-type="float" office:value="70"/>'
    expect(odsCell(whole, { styles: child, named })).toEqual({ kind: 'number', value: 70, isStruck: true })
  })
})

describe('what a number format shows', () => {
  const shown = (format: string, value = 12_000) =>
    xlsxCell(`<c s="1"><v>${value}</v></c>`, {
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${format.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`,
    })

  test.each([
    ['#,##0,', { dividedBy: 1_000 }],
    ['#,##0.0,,;-#,##0.0,,', { dividedBy: 1_000_000 }],
    ['#,##0.00,', { dividedBy: 1_000 }],
    ['0.0 "tỷ"', { suffix: 'tỷ' }],
    ['#,##0,, "triệu đồng"', { dividedBy: 1_000_000, suffix: 'triệu đồng' }],
    ['_-* #,##0\\ [$₫-42A]_-', { suffix: '₫' }],
    ['#,##0.00', {}],
    ['#","##0', {}],
    ['[>=1000000]0.0,,"tr";#,##0', {}],
    ['General', {}],
  ])('%s', (format, look) => {
    expect(shown(format)).toEqual({ kind: 'number', value: 12_000, ...look })
  })

  test('of large numbers otherwise than of small ones', () => {
    expect(shown('[>=1000000]0.0,,"tr";#,##0', 5_000_000)).toMatchObject({ dividedBy: 1_000_000, suffix: 'tr' })
  })

  test.each([
    ['"Tháng "m/yyyy', 'month'],
    ['mmm-yy', 'month'],
    ['"Tháng "m', 'bareMonth'],
    ['yyyy', 'year'],
    ['dd/mm/yyyy', undefined],
    ['hh:mm', undefined],
  ])('of a date: %s', (format, shows) => {
    expect(shown(format, 45_322)).toEqual({ kind: 'number', value: 45_322, isDate: true, ...(shows && { shows }) })
  })

  test('in an OpenDocument', () => {
    const styles =
      '<number:number-style style:name="N1"><number:number number:display-factor="1000"/><number:text> đ</number:text></number:number-style>' +
      '<number:date-style style:name="N2"><number:text>Tháng </number:text><number:month/><number:text>/</number:text><number:year number:style="long"/></number:date-style>' +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>' +
      '<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>'
    const scaled = '<table:table-cell table:style-name="ce1" office:value-type="float" office:value="12000"/>'
    const month = '<table:table-cell table:style-name="ce2" office:value-type="date" office:date-value="2024-01-31"/>'
    expect(odsCell(scaled, { styles })).toEqual({ kind: 'number', value: 12_000, dividedBy: 1_000, suffix: 'đ' })
    expect(odsCell(month, { styles })).toEqual({ kind: 'number', value: 45_322, isDate: true, shows: 'month' })
  })
})

describe('what nobody sees', () => {
  test('lies under a merge: it is gone, and how much of it were numbers is told', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>x</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    const sheet = firstSheet(
      xlsxOf({ sheets: [`<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`] }),
    )
    expect(Object.keys(cellsOf(sheet))).toEqual(['A1'])
    expect(sheet.covered).toEqual({ first: { row: 1, column: 0 }, count: 1 })
  })

  test('is a copy of another workbook, a scenario, a change that was taken back', () => {
    const cell = '<table:table-cell office:value-type="float" office:value="1"/>'
    const copy = odsTable(cell, "'file:///D:/KH.ods'#$KH").replace(
      '<table:table-row>',
      '<table:table-source/><table:table-row>',
    )
    const scenario = odsTable(cell, 'Kịch bản').replace('<table:table-row>', '<table:scenario/><table:table-row>')
    const changes = `<table:tracked-changes><table:deletion>${odsTable(cell, 'Đã xóa')}</table:deletion></table:tracked-changes>`
    const links = `<table:dde-links><table:dde-link>${odsTable(cell, 'DDE')}</table:dde-link></table:dde-links>`
    const book = read(ods(changes + odsTable(cell, 'GN') + copy + scenario + links), 'a.ods')
    expect(book.sheets.map(({ name }) => name)).toEqual(['GN'])
    expect(book.copies).toEqual(["'file:///D:/KH.ods'#$KH", 'Kịch bản'])
  })

  test('is "_x000D_", which other programs leave in what they make of an .xlsx', () => {
    expect(odsCell(odsText('<text:p>Đường_x000D_ liên xã_x0007_</text:p>'))).toMatchObject({ value: 'Đường\n liên xã' })
    expect(cellsOf(firstSheet(strToU8('Đường_x000D_liên xã_x0007_;1\n'), 'a.csv'))['A1']).toMatchObject({
      value: 'Đường liên xã',
    })
  })

  test('is a character that no text has', () => {
    const unseen = 'Đường\uf0b7 liên\ufeff xã\ufffe Tân Phú'
    const escaped = 'Đường_xF0B7_ liên_xFEFF_ xã_xFFFE__x0001_ Tân_x0000_ Phú _xD800_'
    expect(xlsxCell(`<c t="inlineStr"><is><t>${escaped}</t></is></c>`)).toMatchObject({
      value: 'Đường liên xã Tân Phú ',
    })
    expect(cellsOf(firstSheet(strToU8(`${unseen};1\n`), 'a.csv'))['A1']).toMatchObject({
      value: 'Đường liên xã Tân Phú',
    })
  })
})

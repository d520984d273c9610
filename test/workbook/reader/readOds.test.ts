import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { tcvn3Letters } from '../../../src/workbook/reader/legacyLetters.ts'
import { cellsOf, firstSheet, read } from './readCells.ts'

const ods = (tables: string, styles = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  })

const table = (rows: string): string => `<table:table table:name="Một">${rows}</table:table>`
const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`
const text = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`

test('every type of cell', () => {
  const cells =
    text('Dự án') +
    '<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1.235</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="percentage" office:value="0.85"><text:p>85%</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="currency" office:value="7"><text:p>7 đ</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="date" office:date-value="2024-10-20"><text:p>20/10</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ĐÚNG</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"><text:p>12:00</text:p></table:table-cell>'
  expect(cellsOf(firstSheet(ods(table(row(cells)))))).toEqual({
    A1: { kind: 'text', value: 'Dự án' },
    B1: { kind: 'number', value: 1234.5 },
    C1: { kind: 'number', value: 0.85, isPercent: true },
    D1: { kind: 'number', value: 7 },
    E1: { kind: 'number', value: 45585, isDate: true },
    F1: { kind: 'boolean', value: true },
    G1: { kind: 'error', value: '#REF!' },
    H1: { kind: 'number', value: 0.5, isDate: true },
  })
})

test('formulas are written as the other formats write them', () => {
  const cells =
    '<table:table-cell table:formula="of:=SUM([.F6:.F34];[$Sheet2.$A$1])" office:value-type="float" office:value="3"/>' +
    '<table:table-cell table:formula="of:=[.A1]*2"/>'
  expect(cellsOf(firstSheet(ods(table(row(cells)))))).toEqual({
    A1: { kind: 'number', value: 3, formula: 'SUM(F6:F34,Sheet2!$A$1)' },
    B1: { kind: 'formula', formula: 'A1*2' },
  })
})

test('paragraphs, spaces written as tags, links and notes', () => {
  const cells =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation>' +
    '<text:p>một<text:s text:c="2"/>hai <text:span>ba</text:span><text:tab/><text:a>bốn</text:a></text:p><text:p>năm</text:p></table:table-cell>'
  expect(cellsOf(firstSheet(ods(table(row(cells)))))).toEqual({ A1: { kind: 'text', value: 'một  hai ba\tbốn\nnăm' } })
})

test('equal neighbours are written once; empty ones to the edge cost nothing', () => {
  const one = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="2"/>'
  const rows =
    `<table:table-row table:number-rows-repeated="2">${one}<table:table-cell table:number-columns-repeated="16382"/></table:table-row>` +
    '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
  const sheet = firstSheet(ods(table(rows)))
  expect(Object.keys(cellsOf(sheet))).toEqual(['A1', 'B1', 'A2', 'B2'])
  expect(sheet.rows).toHaveLength(2)
})

test('merges, hidden rows, columns and sheets', () => {
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
  const first = table(
    '<table:table-column table:number-columns-repeated="1"/><table:table-column table:visibility="collapse"/>' +
      row(
        '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3" office:value-type="string"><text:p>a</text:p></table:table-cell><table:covered-table-cell/>' +
          text('c'),
      ) +
      `<table:table-row-group><table:table-row table:visibility="filter">${text('x')}</table:table-row></table:table-row-group>` +
      `<table:table-row>${text('y')}</table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="1048573"><table:table-cell/></table:table-row>`,
  )
  const { sheets } = read(ods(`${first}<table:table table:name="Hai" table:style-name="ta2"/>`, styles))
  expect(sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([
    { name: 'Một', hidden: false },
    { name: 'Hai', hidden: true },
  ])
  expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }])
  expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1])
  expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1])
})

test('legacy fonts, named by the cell or by its column', () => {
  const signs = new Map([...tcvn3Letters].map(([sign, letter]) => [letter, sign]))
  const written = Array.from('Sở Xây dựng', letter => signs.get(letter) ?? letter).join('')
  const styles =
    '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name=".VnTime"/></style:style>'
  const rows =
    '<table:table-column/><table:table-column table:default-cell-style-name="ce1"/>' +
    row(
      text(written).replace('<table:table-cell', '<table:table-cell table:style-name="ce1"') +
        text(written) +
        text('Sở Xây dựng'),
    )
  expect(cellsOf(firstSheet(ods(table(rows), styles)))).toEqual({
    A1: { kind: 'text', value: 'Sở Xây dựng', legacyFont: '.VnTime' },
    B1: { kind: 'text', value: 'Sở Xây dựng', legacyFont: '.VnTime' },
    C1: { kind: 'text', value: 'Sở Xây dựng' },
  })
})

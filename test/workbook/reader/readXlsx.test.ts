import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cellsOf, firstSheet, read } from './readCells.ts'
import { relsOf, xlsxOf, xlsxOfRows, type Parts } from './xlsxParts.ts'

const cellsOfRows = (rows: string, parts?: Parts) => cellsOf(firstSheet(xlsxOfRows(rows, parts)))

describe('stored values', () => {
  test('numbers are the doubles that the file holds, whatever their format shows', () => {
    const styles = '<cellXfs><xf numFmtId="3"/></cellXfs>'
    const rows =
      '<row r="1"><c r="A1" s="0"><v>327577.024</v></c><c r="B1"><v>7.9E+06</v></c><c r="C1"><v>-1.5</v></c></row>'
    expect(cellsOfRows(rows, { styles })).toEqual({
      A1: { kind: 'number', value: 327577.024 },
      B1: { kind: 'number', value: 7_900_000 },
      C1: { kind: 'number', value: -1.5 },
    })
  })

  test.each([
    ['0.1', 0.1],
    ['123456789012345678', Number('123456789012345678')],
    ['0.30000000000000004', 0.30000000000000004],
    ['1E-3', 0.001],
    ['-0', 0],
    [' 12 ', 12],
    ['.5', 0.5],
  ])('%s is read as the standard reads it', (written, value) => {
    expect(cellsOfRows(`<row><c><v>${written}</v></c></row>`)).toEqual({ A1: { kind: 'number', value } })
  })

  test('what is marked as a number but is none stays text as written', () => {
    expect(cellsOfRows('<row><c><v>1.234,5</v></c></row>')).toEqual({ A1: { kind: 'text', value: '1.234,5' } })
  })

  test('every type of cell', () => {
    const rows =
      '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>b</t></is></c><c r="C2" t="str"><v>c</v></c>' +
      '<c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="d"><v>2024-10-20</v></c><c r="G2" s="1"/></row>'
    expect(cellsOfRows(rows, { strings: '<si><t>no</t></si><si><t>a</t></si>' })).toEqual({
      A2: { kind: 'text', value: 'a' },
      B2: { kind: 'text', value: 'b' },
      C2: { kind: 'text', value: 'c' },
      D2: { kind: 'boolean', value: true },
      E2: { kind: 'error', value: '#REF!' },
      F2: { kind: 'number', value: 45585, isDate: true },
    })
  })

  test('percentages and dates are told by the number format', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>' +
      '<numFmt numFmtId="166" formatCode="#,##0&quot; đồng&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs>' +
      [0, 9, 14, 164, 165, 166].map(id => `<xf numFmtId="${id}"/>`).join('') +
      '</cellXfs>'
    const rows = `<row>${[0, 1, 2, 3, 4, 5].map(s => `<c s="${s}"><v>1</v></c>`).join('')}</row>`
    expect(cellsOfRows(rows, { styles })).toEqual({
      A1: { kind: 'number', value: 1 },
      B1: { kind: 'number', value: 1, isPercent: true },
      C1: { kind: 'number', value: 1, isDate: true },
      D1: { kind: 'number', value: 1, isPercent: true },
      E1: { kind: 'number', value: 1, isDate: true },
      F1: { kind: 'number', value: 1, suffix: 'đồng' },
    })
  })

  test('dates of a file that counts from 1904 are counted from 1900, amounts are left alone', () => {
    const workbook = '<workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>'
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    expect(cellsOfRows('<row><c s="1"><v>1</v></c><c><v>1</v></c></row>', { workbook, styles })).toEqual({
      A1: { kind: 'number', value: 1463, isDate: true },
      B1: { kind: 'number', value: 1 },
    })
  })
})

describe('text', () => {
  test('is composed (NFC) and otherwise as written', () => {
    const decomposed = '  Dự án  số 1 '.normalize('NFD')
    const rows = `<row><c t="inlineStr"><is><t xml:space="preserve">${decomposed}</t></is></c></row>`
    expect(cellsOfRows(rows)).toEqual({ A1: { kind: 'text', value: '  Dự án  số 1 ' } })
  })

  test('runs are joined, phonetic readings left out', () => {
    const strings =
      '<si><r><t xml:space="preserve">Kế </t></r><r><rPr><b/></rPr><t>hoạch</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>'
    expect(cellsOfRows('<row><c t="s"><v>0</v></c></row>', { strings })).toEqual({
      A1: { kind: 'text', value: 'Kế hoạch' },
    })
  })

  test('entities, CDATA, comments and escaped characters are resolved', () => {
    const strings =
      '<si><t>A &amp; B &lt;C&gt; &#272;&#x1EA7;u</t></si><si><t><![CDATA[R&D <1>]]></t></si>' +
      '<si><t>một<!-- c --> hai</t></si><si><t>x_x0041_y</t></si>'
    const rows = `<row>${[0, 1, 2, 3].map(i => `<c t="s"><v>${i}</v></c>`).join('')}</row>`
    expect(Object.values(cellsOfRows(rows, { strings }))).toEqual(
      ['A & B <C> Đầu', 'R&D <1>', 'một hai', 'xAy'].map(value => ({ kind: 'text', value })),
    )
  })

  test('empty texts are no cells', () => {
    expect(
      cellsOfRows('<row><c t="inlineStr"><is><t/></is></c><c t="s"><v>0</v></c></row>', { strings: '<si/>' }),
    ).toEqual({})
  })
})

describe('formulas', () => {
  test('keep their stored value; without one they are formulas and nothing else', () => {
    const rows =
      '<row><c><f>1+1</f><v>2</v></c><c><f>SUM(A1:A1)</f><v></v></c><c><f>A1*2</f></c>' +
      '<c t="str"><f>IF(A1=2,"","x")</f><v></v></c><c t="e"><f>#REF!+1</f><v>#REF!</v></c></row>'
    expect(cellsOfRows(rows)).toEqual({
      A1: { kind: 'number', value: 2, formula: '1+1' },
      B1: { kind: 'formula', formula: 'SUM(A1:A1)' },
      C1: { kind: 'formula', formula: 'A1*2' },
      D1: { kind: 'text', value: '', formula: 'IF(A1=2,"","x")' },
      E1: { kind: 'error', value: '#REF!', formula: '#REF!+1' },
    })
  })

  test('a shared formula is written out for each of its cells', () => {
    const first = '$A1+A$1+"A1"&LOG10(B2)+\'A1\'!C3+SUM(A:A)'
    const rows =
      `<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:C2">${first}</f></c></row>` +
      '<row r="2"><c r="C2"><f t="shared" si="0"/></c></row>'
    expect(cellsOfRows(rows)['C2']).toEqual({
      kind: 'formula',
      formula: '$A2+B$1+"A1"&LOG10(C3)+\'A1\'!D4+SUM(A:A)',
    })
  })

  test('cells of a what-if table have values and no formula of their own', () => {
    expect(cellsOfRows('<row><c><f t="dataTable" ref="A1:A2" r1="B1"/><v>3</v></c></row>')).toEqual({
      A1: { kind: 'number', value: 3 },
    })
  })
})

describe('shape', () => {
  test('cells and rows that do not say where they are follow the one before', () => {
    expect(
      cellsOfRows('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'),
    ).toEqual({
      A1: { kind: 'number', value: 1 },
      D1: { kind: 'number', value: 2 },
      E1: { kind: 'number', value: 3 },
      A2: { kind: 'number', value: 4 },
    })
  })

  test('merges, hidden rows and hidden columns; what is hidden beyond the last cell is left out', () => {
    const sheet = firstSheet(
      xlsxOf({
        sheets: [
          '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>' +
            '<sheetData><row r="1"><c r="E1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>' +
            '<row r="9" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="E1:E2"/></mergeCells>',
        ],
      }),
    )
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 0, left: 4, bottom: 1, right: 4 },
    ])
    expect([...sheet.hiddenRows]).toEqual([1])
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4])
  })

  test('a cell at the far corner costs nothing', () => {
    const sheet = firstSheet(
      xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    )
    expect(cellsOf(sheet)).toEqual({ A1: { kind: 'number', value: 1 }, XFD1048576: { kind: 'number', value: 2 } })
    expect(Object.keys(sheet.rows)).toHaveLength(2)
  })

  test('the stated size of a sheet is not believed', () => {
    const sheet = firstSheet(
      xlsxOf({ sheets: ['<dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c></row></sheetData>'] }),
    )
    expect(sheet.rows).toHaveLength(1)
  })

  test('sheets come in the order of their tabs, hidden ones said so, charts passed over', () => {
    const { sheets } = read(
      xlsxOf({
        sheets: [1, 2, 3].map(value => `<sheetData><row><c><v>${value}</v></c></row></sheetData>`),
        workbook:
          '<sheets><sheet name="Ba" sheetId="7" r:id="rId3"/><sheet name="Biểu đồ" sheetId="8" r:id="rIdChart"/>' +
          '<sheet name="Một &amp; một " state="hidden" sheetId="2" r:id="rId1"/>' +
          '<sheet name="__proto__" state="veryHidden" sheetId="3" r:id="rId2"/></sheets>',
      }),
    )
    expect(sheets.map(({ name, hidden, rows }) => ({ name, hidden, cell: rows[0]?.[0] }))).toEqual([
      { name: 'Ba', hidden: false, cell: { kind: 'number', value: 3 } },
      { name: 'Một & một ', hidden: true, cell: { kind: 'number', value: 1 } },
      { name: '__proto__', hidden: true, cell: { kind: 'number', value: 2 } },
    ])
  })
})

describe('ways of writing the parts', () => {
  const one = { A1: { kind: 'number', value: 1 } }

  test('prefixed names, as the strict form has them', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(cellsOf(firstSheet(xlsxOf({ sheets: [sheet] })))).toEqual(one)
  })

  test('UTF-16', () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Dự án</v></c></row></sheetData></worksheet>'
    const utf16 = new Uint8Array(2 + xml.length * 2)
    utf16.set([0xff, 0xfe])
    Array.from(xml, (letter, i) => utf16.set([letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8], 2 + i * 2))
    const bytes = xlsxOf({ sheets: [''], more: { 'xl/worksheets/sheet1.xml': utf16 } })
    expect(cellsOf(firstSheet(bytes))).toEqual({ A1: { kind: 'text', value: 'Dự án' } })
  })

  test('single quotes, spaces around signs, attributes with a greater-than sign', () => {
    expect(cellsOfRows("<row r = '1' note='a>b' ><c r='A1' ><v >1</v ></c ></row >")).toEqual(one)
  })

  test('targets from the root, with dots, with backslashes, and names in other case', () => {
    const sheet = strToU8('<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>')
    for (const target of ['/xl/other/S.xml', '../xl/./other/S.xml', String.raw`other\S.xml`]) {
      const rels = relsOf([{ id: 'rId1', type: 'worksheet', target }])
      const bytes = xlsxOf({
        sheets: [''],
        more: { 'xl/_rels/workbook.xml.rels': rels, 'XL/Other/s.xml': sheet },
      })
      expect(cellsOf(firstSheet(bytes))).toEqual(one)
    }
  })
})

import { read } from 'xlsx'
import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellName, columnName, wrappedLines, xlsxBytes, type Book, type Cell } from '../../src/report/xlsx.ts'

const footer = { left: 'A & B', center: '', right: 'Trang &P/&N' }

const bookOf = (cells: readonly Cell[], sheetName = 'Danh sách'): Book => ({
  title: 'Thử',
  author: 'Thử',
  writtenAt: '2024-10-20T00:00:00Z',
  font: { name: 'Times New Roman', size: 11 },
  sheets: [
    {
      name: sheetName,
      columnWidths: cells.map(() => 12),
      rows: [{ cells }],
      merges: [],
      frozenRows: 1,
      print: {
        orientation: 'landscape',
        repeatRows: { first: 1, last: 1 },
        footer,
      },
    },
  ],
})

const readBack = async (cells: readonly Cell[]) => {
  const sheet = read(await xlsxBytes(bookOf(cells)), { cellFormula: true }).Sheets['Danh sách']
  return cells.map((_, column) => sheet?.[cellName(0, column)])
}

const partsOf = async (book: Book): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await xlsxBytes(book))).map(([name, part]) => [name, strFromU8(part)]))

describe('an .xlsx as we write it', () => {
  it.each(['=1+1', '+84 38', '-5', '@SUM(A1)', '=HYPERLINK("http://a.b","x")', '\t=1', '|calc'])(
    'keeps the text %j a text, never a formula',
    async text => {
      const [cell] = await readBack([{ text, style: {} }])
      expect(cell).toMatchObject({ t: 's', v: text })
      expect(cell).not.toHaveProperty('f')
    },
  )

  it('keeps any text of any file a text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), async text => {
        const [cell] = await readBack([{ text, style: {} }])
        expect(cell?.f).toBeUndefined()
        expect(cell?.t === 's' || cell === undefined).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('holds no character that XML forbids, whatever the texts hold', async () => {
    const text = 'Đường\u0000 liên\ufffe xã\ud800 \uf0b7Tân\u0001 Phú'
    const book = bookOf(
      [
        { text, style: {} },
        { formula: `"${text}"`, style: {} },
      ],
      `Sổ\ufffe`,
    )
    const parts = await partsOf({ ...book, title: text, author: text })
    for (const part of Object.values(parts)) {
      // oxlint-disable-next-line no-control-regex -- that none of them is left is what is tested
      expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]|&#x?0;/u)
    }
    const [cell] = await readBack([{ text, style: {} }])
    expect(cell?.v).toBe('Đường liên xã Tân Phú')
  })

  it('stores numbers as numbers and formulas with their values', async () => {
    const [number, formula] = await readBack([
      { number: 988_933_000_001, style: { numberFormat: '#,##0' } },
      { formula: 'A1*2', result: 1_977_866_000_002, style: {} },
    ])
    expect(number).toMatchObject({ t: 'n', v: 988_933_000_001 })
    expect(formula).toMatchObject({ t: 'n', f: 'A1*2', v: 1_977_866_000_002 })
  })

  it('is the same bytes for the same book', async () => {
    const book = bookOf([{ text: 'Đường ven biển', style: { bold: true } }])
    expect(await xlsxBytes(book)).toEqual(await xlsxBytes(book))
  })

  it('prints on A4 landscape, as wide as the page, with its head on every page and page x of y', async () => {
    const parts = await partsOf(bookOf([{ text: 'STT', style: {} }], "Sổ 'A' chậm"))
    const sheet = parts['xl/worksheets/sheet1.xml']
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(sheet).toContain('Trang &amp;P/&amp;N')
    expect(sheet).toContain('A &amp;&amp; B')
    expect(parts['xl/workbook.xml']).toContain(`'Sổ ''A'' chậm'!$1:$1`)
  })

  it.each([
    ['begins with a digit', '01-bao-cao.xlsx', '&L&9 01-bao-cao.xlsx&C'],
    ['is longer than a footer may be', '&'.repeat(300), '&&&&C'],
  ])('prints a footer that %s', async (_, left, printed) => {
    const book = bookOf([])
    const sheets = book.sheets.map(sheet => ({ ...sheet, print: { ...sheet.print, footer: { ...footer, left } } }))
    const xml = (await partsOf({ ...book, sheets }))['xl/worksheets/sheet1.xml'] ?? ''
    const written = /<oddFooter>(.*)<\/oddFooter>/u.exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(written).toContain(printed)
    expect(written.length).toBeLessThanOrEqual(255)
  })

  it('names the font in every cell', async () => {
    const styles = (await partsOf(bookOf([{ text: 'a', style: { bold: true } }])))['xl/styles.xml'] ?? ''
    for (const [font] of styles.matchAll(/<font>.*?<\/font>|<font\/>/g)) expect(font).toContain('Times New Roman')
  })
})

describe('places', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name)
  })
})

describe('lines that a text takes', () => {
  it('breaks between words', () => {
    expect(wrappedLines('Ban Quản lý dự án', 20)).toBe(1)
    expect(wrappedLines('Ban Quản lý dự án', 11)).toBe(2)
  })

  it('never needs fewer lines than its letters fill', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 8 })),
        fc.integer({ min: 8, max: 60 }),
        (words, width) => {
          const text = words.map(word => word.replaceAll(' ', 'x')).join(' ')
          expect(wrappedLines(text, width)).toBeGreaterThanOrEqual(Math.ceil((text.length - words.length) / width) || 1)
        },
      ),
    )
  })
})

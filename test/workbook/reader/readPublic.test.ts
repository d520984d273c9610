import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { read as readBare, utils, write, type WorkBook, type WorkSheet } from 'xlsx'
import { describe, expect, test } from 'vitest'
import { bigWorkbook } from '../../bench/bigWorkbook.ts'
import { workbookBytes, workbooksDir } from '../../fixtures/shared.ts'
import { cellsOf, firstSheet, read } from './readCells.ts'

type Truth = {
  readonly sheets: readonly { readonly name: string }[]
  readonly facts: readonly {
    readonly project: { readonly name: string }
    readonly investor: string | null
    readonly sheet: string
    readonly cell: string
  }[]
}

const files = readdirSync(workbooksDir).filter(name => /\.(?:xlsx|xls|xlsb|ods|csv)$/.test(name))

const truthOf = (file: string): Truth =>
  JSON.parse(readFileSync(resolve(workbooksDir, `${file}.truth.json`), 'utf8')) as Truth // the format its README gives

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

describe.each(files)('%s', file => {
  const { sheets } = read(workbookBytes(file), file)
  const truth = truthOf(file)

  test('has its sheets', () => {
    // A CSV file has no sheet names: its own name stands for one.
    const names = file.endsWith('.csv') ? [file.replace(/\.csv$/, '')] : truth.sheets.map(({ name }) => name)
    expect(sheets.map(({ name }) => name)).toEqual(names)
  })

  test('holds something in every cell that a true fact names', () => {
    const bySheet = new Map(sheets.map(sheet => [sheet.name, cellsOf(sheet)]))
    const empty = truth.facts.filter(({ sheet, cell }) => !(bySheet.get(sheet) ?? [...bySheet.values()][0])?.[cell])
    expect(empty).toEqual([])
  })

  test('names every project and investor in Unicode', () => {
    const texts = sheets.flatMap(sheet =>
      Object.values(cellsOf(sheet)).flatMap(cell => (cell.kind === 'text' ? [plain(cell.value)] : [])),
    )
    const all = texts.join('\n')
    const missing = truth.facts.flatMap(({ project, investor }) =>
      [project.name, investor ?? ''].filter(name => !all.includes(plain(name))),
    )
    expect(missing).toEqual([])
  })
})

test('fields of a CSV stay text, in any notation', () => {
  expect(cellsOf(firstSheet(workbookBytes('10-mau-chuan-utf8.csv'), 'a.csv'))['J4']).toEqual({
    kind: 'text',
    value: '1.775,7',
  })
  expect(cellsOf(firstSheet(workbookBytes('11-mau-chuan-1258.csv'), 'a.csv'))).toMatchObject({
    E3: { kind: 'text', value: 'Kế hoạch vốn năm 2024' },
    E4: { kind: 'text', value: '8446,2' },
  })
})

test('formulas without stored values are seen as such, the stored ones keep theirs', () => {
  const sheet = firstSheet(workbookBytes('06-so-lieu-ban.xlsx'))
  const cells = cellsOf(sheet)
  const formulas = Object.keys(cells).filter(ref => cells[ref]?.kind === 'formula')
  const totals = Array.from('FGHIJKLMNOPQRSTU', column => `${column}35`)
  expect(formulas.toSorted()).toEqual([...totals, 'N7', 'P15', 'N24', 'K31'].toSorted())
  expect(cells['N7']).toEqual({ kind: 'formula', formula: '0.12+0.121' })
  expect(cells['E35']).toMatchObject({ kind: 'number', value: 1600 })
  expect(cells['U10']).toEqual({ kind: 'error', value: '#REF!', formula: '#REF!+1' })
  expect([...sheet.hiddenRows]).toEqual([12, 24])
  expect([...sheet.hiddenColumns]).toEqual([4, 8, 9])
})

test('text in a legacy font says which; capitals are shown as the font shows them', () => {
  const cells = cellsOf(firstSheet(workbookBytes('05-phong-chu-tcvn3.xls'), 'x.xls'))
  expect(cells['A4']).toEqual({
    kind: 'text',
    value: 'BIỂU TỔNG HỢP ĐĂNG KÝ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024',
    legacyFont: '.VnTimeH',
  })
  expect(cells['B8']).toMatchObject({ kind: 'text', legacyFont: '.VnTime' })
})

describe('reads the same cells as SheetJS', () => {
  const withoutCsvAndLegacy = files.filter(name => !/\.csv$|^05/.test(name))
  test.each(withoutCsvAndLegacy)('%s', file => {
    expect(seenByUs(workbookBytes(file))).toEqual(seenBySheetJs(workbookBytes(file)))
  })

  test('a generated workbook of 300 projects', () => {
    const bytes = bigWorkbook(300)
    expect(seenByUs(bytes)).toEqual(seenBySheetJs(bytes))
  })

  test.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'] as const)('a workbook written as %s', bookType => {
    const sheet = utils.aoa_to_sheet([
      ['Dự án', 'Kế hoạch', 'Tỷ lệ', 'Ngày'],
      ['Đường ven biển', 1234567.891, 0.8513, 45585],
      ['', -5, true, ' hai  dấu cách '],
    ])
    sheet['B4'] = { t: 'n', v: 1234562.891, f: 'SUM(B2:B3)' }
    sheet['!ref'] = 'A1:D4'
    sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 1 } }]
    const book: WorkBook = { SheetNames: ['Một', 'Hai'], Sheets: { Một: sheet, Hai: utils.aoa_to_sheet([[1]]) } }
    const written: unknown = write(book, { type: 'buffer', bookType, compression: true })
    const bytes = written instanceof Uint8Array ? written : new Uint8Array()
    expect(seenByUs(bytes)).toEqual(seenBySheetJs(bytes))
  })
})

type Seen = {
  readonly name: string
  readonly cells: Readonly<Record<string, { readonly value: unknown; readonly formula: string | undefined }>>
  readonly merges: readonly (readonly number[])[]
}

/** Values, formulas and merges as our reader gives them. */
const seenByUs = (bytes: Uint8Array): readonly Seen[] =>
  read(bytes).sheets.map(sheet => ({
    name: sheet.name,
    cells: Object.fromEntries(
      Object.entries(cellsOf(sheet)).map(([ref, cell]) => [
        ref,
        { value: cell.kind === 'formula' ? undefined : cell.value, formula: cell.formula },
      ]),
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
  }))

const seenBySheetJs = (bytes: Uint8Array): readonly Seen[] => {
  const book = quietly(() => readBare(bytes, { dense: true, sheetStubs: true }))
  return book.SheetNames.map(name => ({
    name,
    cells: bareCells(book.Sheets[name] ?? {}),
    merges: (book.Sheets[name]?.['!merges'] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]),
  }))
}

const bareCells = (sheet: WorkSheet): Seen['cells'] =>
  Object.fromEntries(
    (sheet['!data'] ?? []).flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const isEmpty = cell.t === 'z' || (cell.t === 's' && cell.v === '')
        if (isEmpty && cell.f === undefined) return []
        const value = cell.t === 'e' ? cell.w : typeof cell.v === 'string' ? cell.v.normalize('NFC') : cell.v
        return [[utils.encode_cell({ r, c }), { value: isEmpty ? undefined : value, formula: cell.f }]]
      }),
    ),
  )

/** It complains on the console of number formats of .ods that it does not know. */
const quietly = <T>(work: () => T): T => {
  const { error } = console
  console.error = () => undefined
  try {
    return work()
  } finally {
    console.error = error
  }
}

import { array, assert, asyncProperty, integer, option } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText, type ChartTable } from '../../../../src/app/charts/chartTable.ts'
import { spreadsheetOf } from '../../../../src/app/charts/exports/spreadsheet.ts'
import { isoDate } from '../../../../src/domain/base/calendar.ts'
import { dong, units, type Dong } from '../../../../src/domain/base/money.ts'
import { xlsxBytes } from '../../../../src/report/xlsx.ts'
import { readWorkbook } from '../../../../src/workbook/reader/read.ts'

type Row = { readonly name: string; readonly amount: Dong | undefined }

const table = (rows: readonly Row[]): ChartTable<Row> => ({
  caption: 'Còn lại theo chủ đầu tư',
  columns: [
    { key: 'name', head: 'Chủ đầu tư', kind: 'text', value: ({ name }) => name },
    { key: 'amount', head: 'Còn lại', kind: 'money', value: ({ amount }) => amount },
    { key: 'day', head: 'Đến ngày', kind: 'date', value: () => isoDate('2024-10-20') },
    { key: 'share', head: 'Tỷ lệ', kind: 'share', value: () => 0.5213 },
    { key: 'points', head: 'Điểm', kind: 'points', value: () => 0.0404 },
  ],
  rows,
  keyOf: ({ name }) => name,
})

const frame = { title: 'Ba đơn vị giữ nửa', subtitle: 'tỷ đồng', about: 'Nguồn: 13 tệp', fileName: 'x' }

const written = async (rows: readonly Row[], unit: 'ty' | 'trieu' = 'ty') =>
  xlsxBytes(spreadsheetOf({ frame, table: table(rows), unit, writtenAt: '2024-10-20T00:00:00Z' }))

/** What our own reader makes of it, by A1 reference. */
const readBack = async (rows: readonly Row[], unit: 'ty' | 'trieu' = 'ty') => {
  const read = readWorkbook(await written(rows, unit), 'x.xlsx')
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('the figures behind a chart as a workbook', () => {
  it('holds every amount to the đồng, in the unit on screen', async () => {
    const amounts = array(option(integer({ min: -9e12, max: 9e12 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 8,
    })
    await assert(
      asyncProperty(amounts, async told => {
        const rows = told.map((amount, at) => ({
          name: `Sở ${at}`,
          amount: amount === undefined ? undefined : dong(amount),
        }))
        const book = spreadsheetOf({ frame, table: table(rows), unit: 'ty', writtenAt: '2024-10-20T00:00:00Z' })
        const cells = book.sheets[0]?.rows.slice(5).map(row => row.cells[1])
        expect(cells?.map(cell => (cell && 'number' in cell ? Math.round(cell.number * units.ty) : undefined))).toEqual(
          told,
        )
      }),
      { numRuns: 50 },
    )
  })

  it('is read again by our own reader as what the screen says', async () => {
    const rows = [{ name: 'Sở Giao thông vận tải', amount: dong(475_420_036_119) }]
    const sheet = JSON.stringify(await readBack(rows))
    expect(sheet).toContain('Sở Giao thông vận tải')
    expect(sheet).toContain('475.420036119')
    const [, money] = table(rows).columns
    expect(money && cellText(money, rows[0] as Row, 'ty')).toBe('475,42') // there is one
  })

  it('never lets a name become a formula', async () => {
    const book = spreadsheetOf({
      frame: { ...frame, title: '=1+1' },
      table: table([{ name: '=HYPERLINK("http://x")', amount: undefined }]),
      unit: 'ty',
      writtenAt: '2024-10-20T00:00:00Z',
    })
    const cells = book.sheets.flatMap(({ rows }) => rows.flatMap(row => row.cells))
    expect(cells.some(cell => cell && 'formula' in cell)).toBe(false)
  })

  it('says nothing where there is nothing to say, and counts days as a spreadsheet does', async () => {
    const book = spreadsheetOf({
      frame,
      table: table([{ name: 'Sở', amount: undefined }]),
      unit: 'ty',
      writtenAt: '2024-10-20T00:00:00Z',
    })
    const [, amount, day, share, points] = book.sheets[0]?.rows.at(-1)?.cells ?? []
    expect(amount).toMatchObject({ text: '—' })
    expect(day).toMatchObject({ number: 45_585, style: { numberFormat: 'dd/mm/yyyy' } })
    expect(share).toMatchObject({ number: 0.5213, style: { numberFormat: '0.00%' } })
    expect(points).toMatchObject({ number: 4.04 })
  })
})

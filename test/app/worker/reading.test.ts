import { describe, expect, it } from 'vitest'
import { planYearOf } from '../../../src/domain/base/calendar.ts'
import { readingOf } from '../../../src/app/worker/reading.ts'
import { roleAt, sheetRows } from '../../../src/app/worker/sheetOutline.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { workbookBytes } from '../../fixtures/shared.ts'
import { workbookOf } from '../../workbook/written.ts'

const read = (fileName: string, hints = {}) => {
  const workbook = readWorkbook(workbookBytes(fileName), fileName)
  if (!workbook.ok) throw new Error(workbook.error.code)
  return readingOf(workbook.value, { planYear: undefined, asOf: undefined, ...hints })
}

describe('what the browser tells of a file', () => {
  it('counts what it holds', () => {
    const { planYear, reportDate, counts } = read('02-phu-luc-cam-ket.xlsx')
    expect({ planYear, reportDate }).toEqual({ planYear: 2024, reportDate: '2024-08-31' })
    expect(counts).toMatchObject({ projects: 44, investors: 8, facts: { plan: 63, commitment: 378, disbursement: 44 } })
    expect(counts.totals).toEqual({ matching: 220, differing: 0, unknown: 0 })
  })

  it('tells of each sheet what a grid needs before it asks for rows', () => {
    const [sheet] = read('01-mau-chuan.xlsx').sheets
    expect(sheet).toMatchObject({ name: 'Cam kết 2024', rowCount: 39, columnCount: 18 })
    const [table] = sheet?.tables ?? []
    expect(table).toMatchObject({ range: 'A3:R39', unitFactor: 1_000_000, unitCell: 'R2' })
    expect(table?.area).toEqual({ top: 2, left: 0, bottom: 38, right: 17 })
    expect(table && [1, 2, 3, 39].map(row => roleAt(table, row))).toEqual(['unit', 'header', 'project', undefined])
  })

  it('gives names more room than numbers', () => {
    const [sheet] = read('01-mau-chuan.xlsx').sheets
    expect(sheet?.widths[2]).toBeGreaterThan(sheet?.widths[4] ?? 0)
  })

  it('reads every sheet of a workbook', () => {
    const { sheets } = read('07-moi-chu-dau-tu-mot-sheet.xlsx')
    expect(sheets.flatMap(({ tables }) => tables)).toHaveLength(6)
  })

  it('gives the same digest for the same file, another for other hints that change what is read', () => {
    const { digest } = read('01-mau-chuan.xlsx')
    expect(read('01-mau-chuan.xlsx').digest).toBe(digest)
    expect(read('02-phu-luc-cam-ket.xlsx').digest).not.toBe(digest)
  })

  it('finds fault with a plan year other than the file says', () => {
    const { findings } = read('01-mau-chuan.xlsx', { planYear: planYearOf(2023) })
    expect(findings.map(({ code }) => code)).toContain('plan-year-mismatch')
  })

  it('shows what is struck out as struck out', () => {
    const struck = { kind: 'number', value: 70, isStruck: true } as const
    const [sheet] = workbookOf({ rows: [[struck, 75]] }).sheets
    expect(sheet && sheetRows(sheet, 0, 1)[0]?.cells).toEqual([
      { kind: 'number', value: 70, isPercent: false, isStruck: true },
      { kind: 'number', value: 75, isPercent: false },
    ])
  })
})

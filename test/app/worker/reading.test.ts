import { describe, expect, it } from 'vitest'
import { planYearOf } from '../../../src/domain/calendar.ts'
import { readingOf } from '../../../src/app/worker/reading.ts'
import { workbookBytes } from '../../fixtures/shared.ts'

const read = (fileName: string, hints = {}) => {
  const reading = readingOf({
    bytes: workbookBytes(fileName),
    fileName,
    hints: { planYear: undefined, asOf: undefined, ...hints },
  })
  if (!reading.ok) throw new Error(reading.error.code)
  return reading.value
}

describe('what the browser tells of a file', () => {
  it('counts what it holds', () => {
    const { planYear, reportDate, counts } = read('02-phu-luc-cam-ket.xlsx')
    expect({ planYear, reportDate }).toEqual({ planYear: 2024, reportDate: '2024-08-31' })
    expect(counts).toMatchObject({ projects: 44, investors: 8, facts: { plan: 63, commitment: 378, disbursement: 44 } })
    expect(counts.totals).toEqual({ matching: 220, differing: 0, unknown: 0 })
  })

  it('shows each table with its columns and first rows as they are stored', () => {
    const [table] = read('01-mau-chuan.xlsx').tables
    expect(table).toMatchObject({ sheet: 'Cam kết 2024', range: 'A3:R39', unitFactor: 1_000_000, unitCell: 'R2' })
    expect(table?.columns).toHaveLength(18)
    expect(table?.rows).toHaveLength(12)
    expect(table?.rows[0]).toMatchObject({ row: 4, role: 'project' })
    expect(table?.rows[0]?.cells[1]).toEqual({ kind: 'text', value: '7762301' })
    expect(table?.rows[0]?.cells[4]).toEqual({ kind: 'number', value: 428_687, isPercent: false })
  })

  it('shows the rows in which something was found, however far down', () => {
    const [table] = read('08-bay-loi.xlsx').tables
    expect(table?.rows.map(({ row }) => row)).toEqual(expect.arrayContaining([16, 17, 29, 31, 33]))
  })

  it('reads every sheet of a workbook', () => {
    expect(read('07-moi-chu-dau-tu-mot-sheet.xlsx').tables.map(({ sheet }) => sheet)).toHaveLength(6)
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

  it('names why a file cannot be read', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const hints = { planYear: undefined, asOf: undefined }
    expect(readingOf({ bytes: png, fileName: 'anh.xlsx', hints })).toMatchObject({
      ok: false,
      error: { code: 'not-a-workbook' },
    })
  })
})

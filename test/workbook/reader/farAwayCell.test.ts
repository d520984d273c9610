import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { workbookBytes } from '../../fixtures/shared.ts'

const sheetPart = 'xl/worksheets/sheet1.xml'
const hints = { planYear: undefined, asOf: undefined }

const reading = (bytes: Uint8Array) => {
  const workbook = readWorkbook(bytes, '01-mau-chuan.xlsx')
  if (!workbook.ok) throw new Error(workbook.error.code)
  return interpret(workbook.value, hints)
}

it('a stray cell in the last corner of a sheet changes nothing of what the sheet says', () => {
  const parts = unzipSync(workbookBytes('01-mau-chuan.xlsx'))
  const xml = strFromU8(parts[sheetPart] ?? new Uint8Array())
  const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
  const { facts, sheets } = reading(zipSync({ ...parts, [sheetPart]: strToU8(xml.replace('</sheetData>', stray)) }))
  expect(facts).toEqual(reading(workbookBytes('01-mau-chuan.xlsx')).facts)
  expect(sheets[0]?.tables[0]?.rows.length).toBeLessThan(30_000)
})

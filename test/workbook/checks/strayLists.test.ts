import { expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import { findingLines, rowsOf, workbookOf, type WrittenSheet } from '../written.ts'

const sheet = (name: string, headings: string): WrittenSheet => ({
  name,
  rows: rowsOf(`Kế hoạch vốn đầu tư công năm 2024
  Đơn vị tính: triệu đồng
  ${headings}
  1 | Đường A | 120 | 50
  2 | Cầu B | 85 | 12`),
})
const headings = 'STT | Tên dự án | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến 30/9/2024'
const linesOf = (second: string): readonly string[] =>
  findingLines(
    interpret(workbookOf(sheet('A', headings), sheet('B', second)), { planYear: undefined, asOf: undefined }),
  ).filter(line => line.includes('no-table'))

it('a list of names with figures under no headings of projects is told beside sheets that are read', () => {
  expect(linesOf('Ghi chú')).toEqual(['warning no-table A4'])
})

it('a sheet that is read is not', () => {
  expect(linesOf(headings)).toEqual([])
})

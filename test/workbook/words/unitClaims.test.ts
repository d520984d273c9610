import { describe, expect, it } from 'vitest'
import { drawTable, errorsOf, type DrawnTable } from '../meaning/drawn.ts'

const title = ['GIẢI NGÂN NĂM 2025 đến 30/9/2025']
const columns = ['Kế hoạch vốn năm 2025', 'Giải ngân đến 30/9/2025']
const rows = [
  [31_250, 29_367],
  [8_000, 7_411],
  [4_170, 3_246],
  [22_613, 19_814],
]

const firstPlan = (form: Partial<DrawnTable>): number | undefined =>
  drawTable({ title, columns, rows, ...form }).facts[0]?.amount

describe('the unit of a table', () => {
  it.each([
    ['a line', { title: [...title, 'ĐVT: triệu đồng'] }],
    ['a line in other words', { title: [...title, '(Số liệu tính theo triệu đồng)'] }],
    ['the sheet’s name', { sheet: 'Bieu 1 (trieu dong)' }],
    ['a note below', { below: [' | ', 'Ghi chú: số liệu tính bằng triệu đồng'] }],
    ['a heading over all', { columns: columns.map(column => `Vốn đầu tư (triệu đồng) / ${column}`) }],
    ['English', { title: [...title, 'Currency: VND million'] }],
    ['English in brackets', { title: [...title, '(in million VND)'] }],
    [
      'several that agree',
      { title: [...title, 'ĐVT: triệu đồng'], sheet: 'Biểu (triệu đồng)', below: [' | ', 'ĐVT: triệu đồng'] },
    ],
  ])('is told by %s', (_where, form) => {
    expect(firstPlan(form)).toBe(31_250_000_000)
  })

  it.each([
    ['two lines', { title: [...title, 'ĐVT: triệu đồng', 'Đơn vị: đồng'] }],
    ['title and line', { title: ['GIẢI NGÂN NĂM 2025 ĐẾN 30/9/2025 (tỷ đồng)', 'ĐVT: triệu đồng'] }],
    ['a line above and one below', { title: [...title, 'ĐVT: triệu đồng'], below: [' | ', 'Đơn vị tính: tỷ đồng'] }],
    ['two lines below', { below: [' | ', 'Đơn vị tính: triệu đồng', 'Đơn vị tính: đồng'] }],
    ['the sheet’s name and a line', { title: [...title, 'ĐVT: đồng'], sheet: 'Bieu 1 (trieu dong)' }],
    [
      'a heading and the line, over amounts of one size',
      { title: [...title, 'ĐVT: triệu đồng'], columns: ['Kế hoạch vốn năm 2025 (tỷ đồng)', 'Giải ngân đến 30/9/2025'] },
    ],
    [
      'two headings, over amounts of one size',
      { columns: ['Kế hoạch vốn năm 2025 (triệu đồng)', 'Giải ngân đến 30/9/2025 (đồng)'] },
    ],
  ])('is asked where two differ: %s', (_where, form) => {
    const read = drawTable({ title, columns, rows, ...form })
    expect(errorsOf(read)).toEqual(['unit-unknown'])
    expect(read.facts).toEqual([])
  })

  it('is each heading’s own where the amounts are of sizes that fit', () => {
    const read = drawTable({
      title: [...title, 'ĐVT: triệu đồng'],
      columns: ['Kế hoạch vốn năm 2025 (tỷ đồng)', 'Giải ngân đến 30/9/2025'],
      rows: rows.map(([plan = 0, paid = 0]) => [plan / 1000, paid]),
    })
    expect(read.facts.slice(0, 2).map(({ amount }) => amount)).toEqual([31_250_000_000, 29_367_000_000])
  })
})

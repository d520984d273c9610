import { expect, it } from 'vitest'
import { footLine } from '../../../../src/app/features/projects/footLine.ts'
import { projectRows, totalOfRows } from '../../../../src/app/features/projects/projectRows.ts'
import { projectTable } from '../../../../src/app/features/projects/projectTable.ts'
import { cellText } from '../../../../src/app/charts/chartTable.ts'
import { vi } from '../../../../src/app/text/vi/vi.ts'
import { bookOf, day, directoryOf, ledgerOf } from '../../../domain/exampleLedger.ts'

const ledger = ledgerOf({
  facts: [
    { kind: 'plan', project: 'road', investor: 'transport', asOf: '2024-01-01', amount: 100 },
    { project: 'road', asOf: '2024-09-30', amount: 30 },
    { project: 'unplanned', asOf: '2024-09-30', amount: 5 },
  ],
})
const open = bookOf(ledger, directoryOf(ledger))
const asOf = day('2024-09-30')
const rows = projectRows(open, asOf)

it('takes along the columns shown in their order, real figures, and the sums', () => {
  const table = projectTable(
    {
      columns: ['name', 'rate', 'actual', 'actualAsOf', 'investor'],
      rows,
      total: footLine({ total: totalOfRows(open, asOf, rows), rows, name: 'Cộng' }),
      caption: '',
      target: '95 %',
    },
    vi.projects,
  )
  const said = [...table.rows, table.total].map(row =>
    table.columns.map(column => (row === undefined ? '' : cellText(column, row, 'ty').replaceAll('\u00a0', ' '))),
  )
  expect(table.columns.map(({ head }) => head)).toEqual([
    'Tên dự án',
    'Tỷ lệ so với kế hoạch',
    'Giải ngân',
    'Số liệu đến',
    'Chủ đầu tư',
  ])
  expect(said).toEqual([
    ['Dự án road', '30,00 %', '30', '30/09/2024', 'Đơn vị transport'],
    ['Dự án unplanned', '—', '5', '30/09/2024', 'tệp không ghi'],
    ['Cộng', '35,00 %', '35', '—', ''],
  ])
})

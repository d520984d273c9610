import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/workbook/said/cells.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { noHints } from '../truth.ts'
import { workbookOf, type Written } from '../written.ts'
import { meaningsOf } from './drawn.ts'

type Form = {
  readonly heads: readonly string[]
  readonly numbers?: readonly string[]
  readonly amounts: readonly Written[]
}

/** One row of data: arithmetic proves nothing. */
const meaningsIn = ({ heads, numbers, amounts }: Form): readonly string[] => {
  const fields = ['TT', 'Tên dự án', 'Mã dự án', 'Chủ đầu tư']
  const rows: readonly (readonly Written[])[] = [
    ['TÌNH HÌNH GIẢI NGÂN NĂM 2025 ĐẾN 30/9/2025'],
    ['ĐVT: triệu đồng'],
    [...fields, ...heads],
    ...(numbers ? [['1', '2', '3', '4', ...numbers]] : []),
    [1, 'Đường ven biển', '7654321', 'Sở Xây dựng', ...amounts],
  ]
  return meaningsOf(interpret(workbookOf({ rows }), noHints))
}

const formula = (value: number, text: string): Cell => ({ kind: 'number', value, formula: text })

const plan = 'Kế hoạch vốn năm 2025'
const paid = 'Giải ngân đến 30/9/2025'
const paidOn = 'disbursement toDate 2025-09-30'

describe('the row of column numbers says what columns are of each other', () => {
  it('without it, one row leaves them open', () => {
    expect(
      meaningsIn({ heads: [plan, paid, 'Số vốn kế hoạch năm 2025 còn được giao'], amounts: [1000, 400, 600] }),
    ).toEqual(['plan', paidOn, '? ignoredAmount | plan'])
  })

  it.each([
    ['7=5-6', ['5', '6', '7=5-6']],
    ['(7) = (5) - (6)', ['(5)', '(6)', '(7) = (5) - (6)']],
  ])('a remainder: %s', (_name, numbers) => {
    expect(
      meaningsIn({ heads: [plan, paid, 'Số vốn kế hoạch năm 2025 còn được giao'], numbers, amounts: [1000, 400, 600] }),
    ).toEqual(['plan', paidOn, 'left out'])
  })

  it('a rate that no heading calls one: 7=6/5', () => {
    expect(
      meaningsIn({ heads: [plan, paid, 'So sánh'], numbers: ['5', '6', '7=6/5'], amounts: [1000, 400, 40] }),
    ).toEqual(['plan', paidOn, 'rate'])
  })

  it('a sum that no heading calls one: 8=5+6+7, and so its months are in-month', () => {
    expect(
      meaningsIn({
        heads: ['Cam kết tháng 10/2025', 'Cam kết tháng 11/2025', 'Cam kết tháng 12/2025', 'Số liệu tổng hợp'],
        numbers: ['5', '6', '7', '8=5+6+7'],
        amounts: [10, 20, 30, 60],
      }),
    ).toEqual([
      'commitment inMonth 2025-10-31',
      'commitment inMonth 2025-11-30',
      'commitment inMonth 2025-12-31',
      'rowTotal',
    ])
  })

  it('plain numbers say nothing', () => {
    expect(
      meaningsIn({ heads: [plan, paid, 'So sánh'], numbers: ['5', '6', '7'], amounts: [1000, 400, 40] }).at(-1),
    ).toBe('? plan | commitment | disbursement')
  })

  it('and what the rows deny is not believed', () => {
    expect(
      meaningsIn({
        heads: [plan, paid, 'Số vốn kế hoạch năm 2025 còn được giao'],
        numbers: ['5', '6', '7=5-6'],
        amounts: [1000, 400, 950],
      }).at(-1),
    ).toBe('? ignoredAmount | plan')
  })
})

describe('formulas of the cells say the same', () => {
  it.each([
    ['a remainder', 'Kế hoạch năm 2025 còn được giao', formula(600, 'E4-F4'), 'left out'],
    ['a rate', 'So sánh', formula(40, 'F4/E4*100'), 'rate'],
    ['a rate, guarded and rounded', 'So sánh', formula(0.4, 'IFERROR(ROUND(F4/E4,2),0)'), 'rate'],
    ['a rate behind IF', 'So sánh', formula(40, 'IF(E4=0,0,F4/E4*100)'), 'rate'],
    ['a rate headed as if it were paid', 'Kết quả giải ngân đến 30/9/2025', formula(40, 'F4/E4*100'), 'rate'],
    ['nothing of its own row', 'So sánh', formula(40, 'Sheet2!B7'), '? plan | commitment | disbursement'],
  ])('%s', (_name, heading, cell, meaning) => {
    expect(meaningsIn({ heads: [plan, paid, heading], amounts: [1000, 400, cell] })).toEqual(['plan', paidOn, meaning])
  })

  it.each(['SUM(F4:H4)', 'F4+G4+H4', 'SUM(F4,G4,H4)'])('a sum of months: %s', text => {
    const months = [7, 8, 9].map(month => `Giải ngân tháng ${month}`)
    expect(
      meaningsIn({ heads: [plan, ...months, 'Giải ngân quý III'], amounts: [1000, 10, 20, 30, formula(60, text)] }),
    ).toEqual([
      'plan',
      ...[
        ['07', 31],
        ['08', 31],
        ['09', 30],
      ].map(([month, day]) => `disbursement inMonth 2025-${month}-${day}`),
      'rowTotal',
    ])
  })
})

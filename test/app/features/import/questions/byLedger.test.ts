import { describe, expect, it } from 'vitest'
import { byLedger } from '../../../../../src/app/features/import/questions/byLedger.ts'
import type { LedgerAnswerView } from '../../../../../src/api/contract/importPreview.ts'
import { planYearOf } from '../../../../../src/domain/base/calendar.ts'
import { interpret } from '../../../../../src/workbook/interpret.ts'
import { rowsOf, workbookOf } from '../../../../workbook/written.ts'

const reading = interpret(
  workbookOf({
    rows: rowsOf(`
      CAM KẾT GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
      STT | Tên dự án | Kế hoạch vốn năm 2024 | Cam kết tháng 10/2024
      1 | Bệnh viện Mắt | 1250 | 107
      2 | Bệnh viện Nhi | 2340 | 208
    `),
  }),
  { planYear: planYearOf(2024), asOf: undefined },
)
const question = reading.questions.find(({ asks }) => asks === 'unit')
if (!question) throw new Error('the drawing names no unit')

const known = (unitFactor: number, at = question.at): LedgerAnswerView => ({
  sheet: question.sheet,
  at,
  cell: 'C2',
  answer: { asks: 'unit', unitFactor },
  agreeing: 2,
  compared: 2,
  fileName: 'cam-ket.xlsx',
})

describe('the answers to a question', () => {
  it('begin with the one that the ledger speaks for, and lose none', () => {
    const told = byLedger(question, [known(1_000)])
    expect(told.answers[0]?.says).toBe('unit 1000')
    expect(new Set(told.answers)).toEqual(new Set(question.answers))
  })

  it('stay in their order where it says nothing, or something of another table', () => {
    expect(byLedger(question, [])).toBe(question)
    expect(byLedger(question, [known(1_000, 'Z99')])).toBe(question)
  })
})

import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import { planYearOf } from '../../../src/domain/base/calendar.ts'
import { createDesk } from '../desk.ts'
import { rowsOf, workbookOf } from '../written.ts'

const hints = { planYear: planYearOf(2024), asOf: undefined }

const read = (drawing: string) => interpret(workbookOf({ rows: rowsOf(drawing) }), hints)

const title = `
  CAM KẾT GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
  Chủ đầu tư: Sở Y tế
`
const committed = `${title}
  ĐVT: triệu đồng
  STT | Mã dự án | Tên dự án | Kế hoạch vốn năm 2024 | Cam kết tháng 10/2024
  1 | 7999941 | Bệnh viện Mắt | 1250 | 107
  2 | 7999942 | Bệnh viện Nhi | 2340.5 | 208
  3 | 7999943 | Bệnh viện Phổi | 815 | 64
`

const likely = (now: string) => {
  const desk = createDesk()
  desk.commit('cam-ket.xlsx', read(committed))
  return desk.plan(read(now))
}

describe('a file that does not say its unit', () => {
  const unitless = (factor: number) => `${title}
    STT | Mã dự án | Tên dự án | Kế hoạch vốn năm 2024 | Giải ngân đến 30/9/2024
    1 | 7999941 | Bệnh viện Mắt | ${1250 * factor} | ${50 * factor}
    2 | 7999942 | Bệnh viện Nhi | ${2340.5 * factor} | ${60 * factor}
    3 | 7999943 | Bệnh viện Phổi | ${815 * factor} | ${70 * factor}
  `

  it.each([
    [1, 1_000_000],
    [1_000, 1_000],
    [1_000_000, 1],
    [1 / 1_000, 1_000_000_000],
  ])('is told it by the plans in the ledger: written × %d', (factor, unitFactor) => {
    const plan = likely(unitless(factor))
    expect(plan.likely).toMatchObject([{ answer: { asks: 'unit', unitFactor }, agreeing: 3, fileName: 'cam-ket.xlsx' }])
    expect(plan.findings).toContainEqual(expect.objectContaining({ code: 'answer-by-ledger', severity: 'note' }))
  })

  it('is still asked: the ledger only makes one answer the likely one', () => {
    expect(likely(unitless(1)).findings).toContainEqual(expect.objectContaining({ code: 'unit-unknown' }))
  })

  it('is told nothing by projects that the ledger does not know, or with other plans', () => {
    expect(likely(unitless(1).replaceAll('79999', '70000').replaceAll('Bệnh viện', 'Trường')).likely).toEqual([])
    expect(likely(unitless(1.37)).likely).toEqual([])
  })
})

describe('a column that does not say what it holds', () => {
  it('is told by the figures that it repeats', () => {
    const now = `${title}
      ĐVT: triệu đồng
      STT | Mã dự án | Tên dự án | Kế hoạch vốn năm 2024 | Số tiền
      1 | 7999941 | Bệnh viện Mắt | 1250 | 107
      2 | 7999942 | Bệnh viện Nhi | 2340.5 | 208
      3 | 7999943 | Bệnh viện Phổi | 815 | 64
    `
    expect(likely(now).likely).toMatchObject([{ answer: { asks: 'meaning', column: 'E', role: 'commitment' } }])
  })
})

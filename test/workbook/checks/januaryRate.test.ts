import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import { rowsOf, workbookOf } from '../written.ts'

const ratesIn = (day: string, paid: readonly number[]): readonly (string | undefined)[] =>
  interpret(
    workbookOf({
      rows: [
        ...rowsOf(`
          BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2026
          Đơn vị tính: triệu đồng
          STT | Tên dự án | Kế hoạch vốn năm 2026 | Giải ngân đến ngày ${day}`),
        ...paid.map((amount, at) => [at + 1, `Đường số ${at + 1}`, 10_000 + at, amount]),
      ],
    }),
    { planYear: undefined, asOf: undefined },
  ).findings.flatMap(({ code, severity, cell }) => (code === 'january-rate' ? [`${severity} ${cell}`] : []))

describe('what is paid by the end of the first month', () => {
  it('is told where it is more than any January saw', () => {
    expect(ratesIn('31/01/2026', [9_000, 8_000, 7_000, 9_500])).toEqual(['warning D4'])
  })

  it('is as it says where it is little', () => {
    expect(ratesIn('31/01/2026', [900, 0, 300, 500])).toEqual([])
  })

  it('is as it says where it is much by the summer', () => {
    expect(ratesIn('31/07/2026', [9_000, 8_000, 7_000, 9_500])).toEqual([])
  })

  it('is as it says of one or two projects, which may be paid at once', () => {
    expect(ratesIn('31/01/2026', [9_000, 8_000, 0, 0])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { interpretDrawn } from '../written.ts'

const planOf = (...written: readonly string[]) => {
  const { facts, findings } = interpretDrawn(`
    BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
    Đơn vị tính: triệu đồng
    STT | Tên dự án | Kế hoạch vốn năm 2025
    ${written.map((amount, at) => `${at + 1} | Dự án ${at} | "${amount}"`).join('\n')}`)
  const ambiguous = findings.filter(({ code }) => code === 'amount-ambiguous').map(({ cell }) => cell)
  return { amounts: facts.map(({ amount }) => amount / 1e6), ambiguous }
}

describe('one separator before three digits', () => {
  it('is read as the rest of its column is written', () => {
    expect(planOf('1.255', '12.5', '8.75').amounts).toEqual([1.255, 12.5, 8.75])
    expect(planOf('1.255', '12,5', '8,75').amounts).toEqual([1_255, 12.5, 8.75])
  })

  it('is asked about beside decimals cut short, where it ends in zeros: "50.000" is hardly 50', () => {
    expect(planOf('50.000 trđ', '12.5 tỷ', '1.200 trđ')).toEqual({ amounts: [12_500], ambiguous: ['C4', 'C6'] })
  })
})

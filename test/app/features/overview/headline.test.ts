import { describe, expect, it } from 'vitest'
import { headline } from '../../../../src/app/features/overview/headline.ts'
import { vi } from '../../../../src/app/text/vi.ts'
import { dong, units } from '../../../../src/domain/money.ts'
import { formatMoneyWithUnit } from '../../../../src/text/format.ts'
import { figures } from './figures.ts'

const ty = (amount: number) => dong(amount * units.ty)

const say = (told: Partial<ReturnType<typeof figures>>, lagging = { count: 0, remaining: ty(0) }) =>
  headline(
    { figures: figures(told), lagging, asOf: '20/10/2024', say: amount => formatMoneyWithUnit(amount, 'ty') },
    vi,
  ).replaceAll('\u00a0', ' ')

describe('where the province stands, in one sentence', () => {
  it('tells money, rate, distance to the commitment and who lags', () => {
    const told = { plan: ty(5_471), actual: ty(2_852), rate: 2_852 / 5_471, gapToCommitment: ty(-411) }
    expect(say(told, { count: 16, remaining: ty(2_050) })).toBe(
      'Đến 20/10/2024 tỉnh giải ngân 2.852 tỷ đồng, đạt 52,13 % kế hoạch được giao; kém cam kết 411 tỷ đồng; 16 chủ đầu tư chậm, giữ 2.050 tỷ đồng chưa giải ngân.',
    )
  })

  it('gives credit where more was disbursed than committed', () => {
    expect(say({ plan: ty(100), actual: ty(60), rate: 0.6, gapToCommitment: ty(5) })).toBe(
      'Đến 20/10/2024 tỉnh giải ngân 60 tỷ đồng, đạt 60,00 % kế hoạch được giao; vượt cam kết 5 tỷ đồng; không chủ đầu tư nào chậm.',
    )
  })

  it('says nothing of a commitment that nobody made', () => {
    expect(say({ plan: ty(100), actual: ty(60), rate: 0.6 })).not.toContain('cam kết')
  })

  it('has no rate without a plan', () => {
    expect(say({ actual: ty(60) })).toBe(
      'Đến 20/10/2024 tỉnh giải ngân 60 tỷ đồng, chưa có kế hoạch vốn để tính tỷ lệ; không chủ đầu tư nào chậm.',
    )
  })

  it('does not take no report for nothing disbursed', () => {
    expect(say({ plan: ty(100) })).toBe('Đến 20/10/2024 chưa có số liệu giải ngân, kế hoạch được giao 100 tỷ đồng.')
    expect(say({ plan: ty(100), actual: ty(0), rate: 0 })).toContain('tỉnh giải ngân 0 tỷ đồng, đạt 0,00 %')
  })
})

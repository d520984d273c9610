import { describe, expect, it } from 'vitest'
import { headline } from '../../../../src/app/view/province/headline.ts'
import { vi } from '../../../../src/app/text/vi/vi.ts'
import { isoDate } from '../../../../src/domain/base/calendar.ts'
import type { Forecast, NoForecast } from '../../../../src/domain/forecast/forecast.ts'
import { dong, units } from '../../../../src/domain/base/money.ts'
import { formatMoneyWithUnit } from '../../../../src/text/vi/format.ts'
import { figures } from '../../features/overview/figures.ts'

const ty = (amount: number) => dong(amount * units.ty)

const notForeseen: NoForecast = { kind: 'none', reports: 2, reason: 'tooFewReports' }

const foreseen: Forecast = {
  kind: 'forecast',
  method: 'runRate',
  shapeOrigin: 'typical',
  p10: ty(82),
  p50: ty(88),
  p90: ty(92),
  plan: ty(100),
  from: isoDate('2024-10-20'),
  reports: 8,
  backTests: [{ method: 'runRate', error: 0.02, perMonth: 1, heldOut: 4 }],
}

const say = (
  told: Partial<ReturnType<typeof figures>>,
  lagging = { count: 0, remaining: ty(0) },
  forecast: Forecast | NoForecast = notForeseen,
) =>
  headline(
    {
      figures: figures(told),
      lagging,
      asOf: '20/10/2024',
      close: '31/01/2025',
      forecast,
      say: amount => formatMoneyWithUnit(amount, 'ty'),
    },
    vi,
  ).replaceAll('\u00a0', ' ')

describe('where the province stands, in one sentence', () => {
  it('tells money, rate, distance to the commitment and who lags', () => {
    const told = { plan: ty(5_471), actual: ty(2_852), rate: 2_852 / 5_471, gapToCommitment: ty(-411) }
    expect(say(told, { count: 16, remaining: ty(2_050) })).toBe(
      'Đến 20/10/2024 tỉnh giải ngân 2.852 tỷ đồng, đạt 52,13 % kế hoạch được giao; kém cam kết 411 tỷ đồng (7,51 điểm % kế hoạch); 16 chủ đầu tư chậm, giữ 2.050 tỷ đồng chưa giải ngân.',
    )
  })

  it('gives credit where more was disbursed than committed', () => {
    expect(say({ plan: ty(100), actual: ty(60), rate: 0.6, gapToCommitment: ty(5) })).toBe(
      'Đến 20/10/2024 tỉnh giải ngân 60 tỷ đồng, đạt 60,00 % kế hoạch được giao; vượt cam kết 5 tỷ đồng (5,00 điểm % kế hoạch); không chủ đầu tư nào chậm.',
    )
  })

  it('ends with where that leads by 31 January, and with nothing where nobody can know', () => {
    const told = { plan: ty(100), actual: ty(60), rate: 0.6 }
    expect(say(told, undefined, foreseen)).toMatch(
      /chậm\. Dự báo đến 31\/01\/2025 đạt 88,00 % kế hoạch \(82,00 % – 92,00 %\)\.$/,
    )
    expect(say(told)).not.toContain('Dự báo')
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

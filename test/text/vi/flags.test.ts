import { describe, expect, test } from 'vitest'

import type { Flag } from '../../../src/domain/lagging/flag.ts'
import { ruleNames } from '../../../src/domain/lagging/laggingRules.ts'
import { flagSentence } from '../../../src/text/vi/flags.ts'
import { day, ty } from '../../domain/exampleLedger.ts'

const asOf = day('2024-10-20')
const rated = {
  asOf,
  plan: ty(100),
  actual: ty(30.5),
  rate: 0.305,
  denominator: 'total',
  carriedOver: 'apart',
} as const
const compared = { ...rated, average: 0.5213 }

const cases: readonly (readonly [Flag, string])[] = [
  [
    { rule: 'nothingDisbursed', severity: 'critical', figures: { asOf, plan: ty(12.5), actual: ty(0) } },
    'Đến ngày 20/10/2024 chưa giải ngân được đồng nào trong kế hoạch vốn 12,5 tỷ đồng.',
  ],
  [
    { rule: 'belowAverage', severity: 'warning', figures: compared },
    'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn bình quân chung của tỉnh (52,13 %).',
  ],
  [
    { rule: 'belowGroupAverage', severity: 'watch', figures: { ...compared, group: 'district' } },
    'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn bình quân của nhóm huyện, thành phố, thị xã (52,13 %).',
  ],
  [
    {
      rule: 'belowAverage',
      severity: 'warning',
      figures: { ...compared, denominator: 'primeMinister', carriedOver: 'together' },
    },
    'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % kế hoạch vốn Thủ tướng Chính phủ giao, gồm cả vốn kéo dài (100 tỷ đồng), thấp hơn bình quân chung của tỉnh (52,13 %).',
  ],
  [
    {
      rule: 'belowAverageLargeRemaining',
      severity: 'critical',
      figures: { ...compared, remaining: ty(69.5), limit: ty(20) },
    },
    'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn bình quân chung của tỉnh (52,13 %) và còn 69,5 tỷ đồng chưa giải ngân (trên 20 tỷ đồng).',
  ],
  [
    {
      rule: 'aboveAverageLargeRemaining',
      severity: 'warning',
      figures: { ...compared, average: 0.2, remaining: ty(69.5), limit: ty(45) },
    },
    'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), không thấp hơn bình quân chung của tỉnh (20,00 %) nhưng còn 69,5 tỷ đồng chưa giải ngân (trên 45 tỷ đồng).',
  ],
  [
    {
      rule: 'underTargetAtYearEnd',
      severity: 'warning',
      figures: { ...compared, asOf: day('2025-01-31'), average: 0.2, target: 0.95 },
    },
    'Hết thời hạn giải ngân, đến ngày 31/01/2025 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), không thấp hơn bình quân chung của tỉnh (20,00 %) nhưng chưa đạt mục tiêu 95,00 %.',
  ],
  [
    {
      rule: 'belowCommitment',
      severity: 'warning',
      figures: { asOf, actualAsOf: asOf, actual: ty(30), committed: ty(50), fulfilment: 0.6, threshold: 0.9 },
    },
    'Đến ngày 20/10/2024 giải ngân 30 tỷ đồng, đạt 60,00 % số đã cam kết giải ngân đến ngày này (50 tỷ đồng).',
  ],
  [
    {
      rule: 'belowCommitment',
      severity: 'warning',
      figures: {
        asOf,
        actualAsOf: day('2024-09-30'),
        actual: ty(30),
        committed: ty(50),
        fulfilment: 0.6,
        threshold: 0.9,
      },
    },
    'Đến ngày 20/10/2024 giải ngân 30 tỷ đồng, đạt 60,00 % số đã cam kết giải ngân đến ngày này (50 tỷ đồng); số giải ngân theo báo cáo đến ngày 30/09/2024.',
  ],
  [
    {
      rule: 'belowCommitmentInMonth',
      severity: 'watch',
      figures: { monthEnd: day('2025-01-31'), actual: ty(3), committed: ty(6), fulfilment: 0.5, threshold: 0.9 },
    },
    'Riêng tháng 01/2025 giải ngân 3 tỷ đồng, đạt 50,00 % số đã cam kết giải ngân trong tháng (6 tỷ đồng).',
  ],
  [
    { rule: 'commitmentMissing', severity: 'warning', figures: { asOf, projects: 3, plan: ty(15) } },
    'Đến ngày 20/10/2024 chưa có cam kết tiến độ giải ngân của 3 dự án với kế hoạch vốn 15 tỷ đồng.',
  ],
  [
    {
      rule: 'commitmentUnderTarget',
      severity: 'watch',
      figures: { committedYear: ty(90), plan: ty(100), share: 0.9, target: 0.95 },
    },
    'Cam kết giải ngân cả năm 90 tỷ đồng, bằng 90,00 % kế hoạch vốn (100 tỷ đồng), thấp hơn mục tiêu 95,00 %.',
  ],
  [
    {
      rule: 'commitmentLowered',
      severity: 'watch',
      figures: { until: day('2025-01-31'), before: ty(50), after: ty(40) },
    },
    'Cam kết giải ngân đến ngày 31/01/2025 giảm từ 50 tỷ đồng (cam kết ban đầu) xuống 40 tỷ đồng.',
  ],
  [
    {
      rule: 'stalled',
      severity: 'warning',
      figures: { since: day('2024-08-31'), asOf: day('2024-10-10'), reports: 2, before: ty(30), actual: ty(30) },
    },
    'Giải ngân không tăng trong 2 kỳ báo cáo liên tiếp: từ ngày 31/08/2024 đến ngày 10/10/2024 vẫn là 30 tỷ đồng.',
  ],
  [
    {
      rule: 'stalled',
      severity: 'warning',
      figures: { since: day('2024-08-31'), asOf: day('2024-10-10'), reports: 2, before: ty(30), actual: ty(29) },
    },
    'Giải ngân không tăng trong 2 kỳ báo cáo liên tiếp: từ ngày 31/08/2024 đến ngày 10/10/2024 giảm từ 30 tỷ đồng xuống 29 tỷ đồng.',
  ],
  [
    {
      rule: 'notReported',
      severity: 'warning',
      figures: { asOf, monthEnd: day('2024-09-30'), due: day('2024-10-03') },
    },
    'Đến ngày 20/10/2024 chưa có báo cáo giải ngân tháng 9/2024 (hạn gửi ngày 03/10/2024).',
  ],
  [
    {
      rule: 'milestoneMissed',
      severity: 'warning',
      figures: { ...rated, milestone: day('2024-09-30'), share: 0.6 },
    },
    'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), chưa đạt mốc 60,00 % đề ra cho ngày 30/09/2024.',
  ],
  [
    {
      rule: 'belowNation',
      severity: 'watch',
      figures: { ...rated, nation: 0.4729, nationAsOf: day('2024-09-30') },
    },
    'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn bình quân cả nước (47,29 % tính đến ngày 30/09/2024).',
  ],
  [
    {
      rule: 'forecastUnderTarget',
      severity: 'watch',
      figures: {
        asOf,
        close: day('2025-01-31'),
        p10: ty(60),
        p50: ty(70),
        p90: ty(78.5),
        plan: ty(100),
        share: 0.7,
        target: 0.95,
      },
    },
    'Theo số liệu đến ngày 20/10/2024, dự báo đến ngày 31/01/2025 giải ngân 70 tỷ đồng (khoảng 60 đến 78,5 tỷ đồng), bằng 70,00 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn mục tiêu 95,00 %.',
  ],
  [
    {
      rule: 'capitalUnallocated',
      severity: 'warning',
      figures: { asOf, unallocated: ty(3), deadline: day('2024-03-31') },
    },
    'Đến ngày 20/10/2024 còn 3 tỷ đồng chưa phân bổ chi tiết (hạn phân bổ ngày 31/03/2024).',
  ],
  [
    {
      rule: 'disbursedOverPlan',
      severity: 'critical',
      figures: { asOf, projects: 1, plan: ty(10), actual: ty(12), excess: ty(2) },
    },
    'Đến ngày 20/10/2024 có 1 dự án giải ngân 12 tỷ đồng, vượt kế hoạch vốn (10 tỷ đồng) 2 tỷ đồng; cần kiểm tra, đối chiếu số liệu.',
  ],
  [
    {
      rule: 'aheadOfPhysicalProgress',
      severity: 'warning',
      figures: {
        asOf,
        measureAsOf: day('2024-09-30'),
        disbursed: ty(56),
        totalInvestment: ty(100),
        moneyShare: 0.56,
        volumeShare: 0.4,
      },
    },
    'Lũy kế giải ngân từ khởi công đến ngày 20/10/2024 là 56 tỷ đồng, bằng 56,00 % tổng mức đầu tư (100 tỷ đồng), trong khi khối lượng thực hiện đến ngày 30/09/2024 đạt 40,00 %; cần kiểm tra.',
  ],
]

describe('a flag in words', () => {
  test.each(cases.map(([flag, sentence]) => [flag.rule, sentence, flag] as const))('%s: %s', (_, sentence, flag) => {
    expect(flagSentence(flag).replaceAll('\u00a0', ' ')).toBe(sentence)
  })

  test('every rule has its words', () => {
    expect(new Set(cases.map(([flag]) => flag.rule))).toEqual(new Set(ruleNames))
  })

  test('numbers never part from their units at the end of a line', () => {
    for (const [flag] of cases) expect(flagSentence(flag)).not.toMatch(/\d (?:%|tỷ)/u)
  })
})

import { expect } from 'vitest'
import { day, ty } from '../../exampleLedger.ts'
import { actual, describeRule, onDay, plan } from '../ruleCases.ts'

describeRule('forecastUnderTarget', {
  names: [
    [
      'the middle of the forecast, of all that is assigned, under 95 %',
      {
        asOf: '2024-09-30',
        facts: [plan(100), ...['2024-03-31', '2024-06-30', '2024-09-30'].map((end, at) => actual(end, 15 * (at + 1)))],
        rules: { forecastUnderTarget: { severity: 'watch', target: 0.95 } },
      },
      {
        asOf: '2024-09-30',
        close: '2025-01-31',
        p10: expect.any(Number),
        p50: ty(65),
        p90: expect.any(Number),
        plan: ty(100),
        share: 0.65,
        target: 0.95,
      },
    ],
    [
      'not where nothing can be forecast',
      {
        asOf: '2024-09-30',
        facts: [plan(100), actual('2024-06-30', 1), actual('2024-09-30', 2)],
        rules: { forecastUnderTarget: { severity: 'watch', target: 0.95 } },
      },
      undefined,
    ],
    [
      'off unless set',
      {
        asOf: '2024-09-30',
        facts: [plan(100), ...['2024-03-31', '2024-06-30', '2024-09-30'].map((end, at) => actual(end, 15 * (at + 1)))],
      },
      undefined,
    ],
  ],
  says: [
    [
      {
        asOf: onDay,
        close: day('2025-01-31'),
        p10: ty(60),
        p50: ty(70),
        p90: ty(78.5),
        plan: ty(100),
        share: 0.7,
        target: 0.95,
      },
      'Theo số liệu đến ngày 20/10/2024, dự báo đến ngày 31/01/2025 giải ngân 70 tỷ đồng (khoảng 60 đến 78,5 tỷ đồng), bằng 70,00 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn mục tiêu 95,00 %.',
    ],
  ],
})

import { day, ty } from '../../exampleLedger.ts'
import { actual, byTotal, compared, describeRule, oct, others, plan } from '../ruleCases.ts'

describeRule('underTargetAtYearEnd', {
  names: [
    [
      'over the average, under 95 % on 31 January',
      { asOf: '2025-01-31', facts: [plan(100), actual('2025-01-31', 94), ...others('2025-01-31', 786)] },
      { ...byTotal, asOf: '2025-01-31', plan: ty(100), actual: ty(94), rate: 0.94, average: 0.8, target: 0.95 },
    ],
    ['not a day before', { asOf: '2025-01-30', facts: [plan(100), actual(oct, 94), ...others(oct, 786)] }, undefined],
    ['not at 95 %', { asOf: '2025-01-31', facts: [plan(100), actual(oct, 95), ...others(oct, 785)] }, undefined],
    [
      'not under the average: that is named for itself',
      { asOf: '2025-01-31', facts: [plan(100), actual(oct, 70), ...others(oct, 810)] },
      undefined,
    ],
  ],
  says: [
    [
      { ...compared, asOf: day('2025-01-31'), average: 0.2, target: 0.95 },
      'Hết thời hạn giải ngân, đến ngày 31/01/2025 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), không thấp hơn bình quân chung của tỉnh (20,00 %) nhưng chưa đạt mục tiêu 95,00 %.',
    ],
  ],
})

import { ty } from '../../exampleLedger.ts'
import { actual, byTotal, compared, describeRule, oct, others, plan } from '../ruleCases.ts'

describeRule('aboveAverageLargeRemaining', {
  names: [
    [
      'over the average, but more than 45 tỷ left',
      { asOf: oct, facts: [plan(200), actual(oct, 140), ...others(oct, 460)] },
      {
        ...byTotal,
        asOf: oct,
        plan: ty(200),
        actual: ty(140),
        rate: 0.7,
        average: 0.5,
        remaining: ty(60),
        limit: ty(45),
      },
    ],
    ['not with 45 tỷ left', { asOf: oct, facts: [plan(145), actual(oct, 100), ...others(oct, 460)] }, undefined],
  ],
  says: [
    [
      { ...compared, average: 0.2, remaining: ty(69.5), limit: ty(45) },
      'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), không thấp hơn bình quân chung của tỉnh (20,00 %) nhưng còn 69,5 tỷ đồng chưa giải ngân (trên 45 tỷ đồng).',
    ],
  ],
})

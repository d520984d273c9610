import { ty } from '../../exampleLedger.ts'
import { actual, byTotal, compared, describeRule, oct, others, plan } from '../ruleCases.ts'

describeRule('belowAverageLargeRemaining', {
  names: [
    [
      'under the average and more than 20 tỷ left',
      { asOf: oct, facts: [plan(100), actual(oct, 30), ...others(oct, 520)] },
      {
        ...byTotal,
        asOf: oct,
        plan: ty(100),
        actual: ty(30),
        rate: 0.3,
        average: 0.5,
        remaining: ty(70),
        limit: ty(20),
      },
    ],
    ['not with 20 tỷ left', { asOf: oct, facts: [plan(20), actual(oct, 0), ...others(oct, 520)] }, undefined],
    ['not over the average', { asOf: oct, facts: [plan(100), actual(oct, 60), ...others(oct, 520)] }, undefined],
  ],
  says: [
    [
      { ...compared, remaining: ty(69.5), limit: ty(20) },
      'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn bình quân chung của tỉnh (52,13 %) và còn 69,5 tỷ đồng chưa giải ngân (trên 20 tỷ đồng).',
    ],
  ],
})

import { day, ty } from '../../exampleLedger.ts'
import { actual, byTotal, describeRule, oct, plan, rated } from '../ruleCases.ts'

describeRule('milestoneMissed', {
  names: [
    [
      'the latest one that has passed',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 55)],
        rules: {
          milestoneMissed: {
            severity: 'warning',
            milestones: [
              { month: 12, share: 0.9 },
              { month: 9, share: 0.6 },
              { month: 6, share: 0.5 },
            ],
          },
        },
      },
      { ...byTotal, asOf: oct, plan: ty(100), actual: ty(55), rate: 0.55, milestone: '2024-09-30', share: 0.6 },
    ],
    ['none unless set', { asOf: oct, facts: [plan(100), actual(oct, 5)] }, undefined],
  ],
  says: [
    [
      { ...rated, milestone: day('2024-09-30'), share: 0.6 },
      'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), chưa đạt mốc 60,00 % đề ra cho ngày 30/09/2024.',
    ],
  ],
})

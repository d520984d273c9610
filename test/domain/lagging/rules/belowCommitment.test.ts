import { day, ty } from '../../exampleLedger.ts'
import { actual, commitment, describeRule, onDay, plan } from '../ruleCases.ts'

describeRule('belowCommitment', {
  names: [
    [
      'under 90 % of what was committed to date',
      { asOf: '2024-09-30', facts: [plan(100), commitment('2024-09-30', 50), actual('2024-09-30', 40)] },
      {
        asOf: '2024-09-30',
        actualAsOf: '2024-09-30',
        actual: ty(40),
        committed: ty(50),
        fulfilment: 0.8,
        threshold: 0.9,
      },
    ],
    [
      'not at 90 %',
      { asOf: '2024-09-30', facts: [plan(100), commitment('2024-09-30', 50), actual('2024-09-30', 45)] },
      undefined,
    ],
    ['not where nobody reported', { asOf: '2024-09-30', facts: [plan(100), commitment('2024-09-30', 50)] }, undefined],
  ],
  says: [
    [
      { asOf: onDay, actualAsOf: onDay, actual: ty(30), committed: ty(50), fulfilment: 0.6, threshold: 0.9 },
      'Đến ngày 20/10/2024 giải ngân 30 tỷ đồng, đạt 60,00 % số đã cam kết giải ngân đến ngày này (50 tỷ đồng).',
    ],
    [
      {
        asOf: onDay,
        actualAsOf: day('2024-09-30'),
        actual: ty(30),
        committed: ty(50),
        fulfilment: 0.6,
        threshold: 0.9,
      },
      'Đến ngày 20/10/2024 giải ngân 30 tỷ đồng, đạt 60,00 % số đã cam kết giải ngân đến ngày này (50 tỷ đồng); số giải ngân theo báo cáo đến ngày 30/09/2024.',
    ],
  ],
})

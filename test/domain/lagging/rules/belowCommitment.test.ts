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
    [
      'by the projects that committed and reported, each by its own last report',
      {
        asOf: '2024-10-20',
        facts: [
          plan(100),
          commitment('2024-09-30', 50),
          commitment('2024-10-31', 40),
          actual('2024-09-30', 40),
          plan(100, { project: 'silent' }),
          commitment('2024-09-30', 90, { project: 'silent' }),
          plan(100, { project: 'unpromised' }),
          actual('2024-09-30', 60, { project: 'unpromised' }),
        ],
      },
      {
        asOf: '2024-10-20',
        actualAsOf: '2024-09-30',
        actual: ty(40),
        committed: ty(50),
        fulfilment: 0.8,
        threshold: 0.9,
      },
    ],
    ['not where nobody reported', { asOf: '2024-09-30', facts: [plan(100), commitment('2024-09-30', 50)] }, undefined],
  ],
  says: [
    [
      { asOf: onDay, actualAsOf: onDay, actual: ty(30), committed: ty(50), fulfilment: 0.6, threshold: 0.9 },
      'Theo báo cáo đến ngày 20/10/2024 giải ngân 30 tỷ đồng, đạt 60,00 % số đã cam kết giải ngân đến ngày báo cáo (50 tỷ đồng), tính các dự án có cả cam kết và báo cáo.',
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
      'Theo báo cáo đến ngày 30/09/2024 giải ngân 30 tỷ đồng, đạt 60,00 % số đã cam kết giải ngân đến ngày báo cáo (50 tỷ đồng), tính các dự án có cả cam kết và báo cáo.',
    ],
  ],
})

import { day, ty } from '../../exampleLedger.ts'
import { actual, commitment, describeRule, oct, plan } from '../ruleCases.ts'

describeRule('belowCommitmentInMonth', {
  names: [
    [
      'under 90 % of what was committed for the last whole month alone',
      {
        asOf: oct,
        facts: [
          plan(100),
          commitment('2024-08-31', 30),
          commitment('2024-09-30', 20),
          actual('2024-08-31', 40),
          actual('2024-09-30', 50),
        ],
      },
      { monthEnd: '2024-09-30', actual: ty(10), committed: ty(20), fulfilment: 0.5, threshold: 0.9 },
    ],
    [
      'January has no month before it',
      { asOf: '2024-01-31', facts: [plan(100), commitment('2024-01-31', 10), actual('2024-01-31', 5)] },
      { monthEnd: '2024-01-31', actual: ty(5), committed: ty(10), fulfilment: 0.5, threshold: 0.9 },
    ],
    [
      'not where the month cannot be told apart',
      {
        asOf: oct,
        facts: [plan(100), commitment('2024-09-30', 20), actual('2024-08-20', 40), actual('2024-09-30', 50)],
      },
      undefined,
    ],
  ],
  says: [
    [
      { monthEnd: day('2025-01-31'), actual: ty(3), committed: ty(6), fulfilment: 0.5, threshold: 0.9 },
      'Riêng tháng 01/2025 giải ngân 3 tỷ đồng, đạt 50,00 % số đã cam kết giải ngân trong tháng (6 tỷ đồng).',
    ],
  ],
})

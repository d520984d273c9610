import { day, ty } from '../../exampleLedger.ts'
import { actual, describeRule, oct, plan } from '../ruleCases.ts'

describeRule('stalled', {
  names: [
    [
      'no rise in two reports',
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), actual('2024-09-30', 30), actual('2024-10-10', 29)] },
      { since: '2024-08-31', asOf: '2024-10-10', reports: 2, before: ty(30), actual: ty(29) },
    ],
    [
      'not after one report',
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), actual('2024-09-30', 30)] },
      undefined,
    ],
    [
      'not where one of them rose',
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), actual('2024-09-30', 31), actual('2024-10-10', 31)] },
      undefined,
    ],
    [
      'not where all is disbursed',
      { asOf: oct, facts: [plan(30), actual('2024-08-31', 30), actual('2024-09-30', 30), actual('2024-10-10', 30)] },
      undefined,
    ],
    [
      "not by the investor's reports where the treasury's figure counts",
      {
        asOf: oct,
        facts: [
          plan(100),
          actual('2024-09-30', 30, { reporter: 'treasury' }),
          actual('2024-08-31', 29),
          actual('2024-09-30', 29),
          actual('2024-10-10', 29),
        ],
      },
      undefined,
    ],
  ],
  says: [
    [
      { since: day('2024-08-31'), asOf: day('2024-10-10'), reports: 2, before: ty(30), actual: ty(30) },
      'Giải ngân không tăng trong 2 kỳ báo cáo liên tiếp: từ ngày 31/08/2024 đến ngày 10/10/2024 vẫn là 30 tỷ đồng.',
    ],
    [
      { since: day('2024-08-31'), asOf: day('2024-10-10'), reports: 2, before: ty(30), actual: ty(29) },
      'Giải ngân không tăng trong 2 kỳ báo cáo liên tiếp: từ ngày 31/08/2024 đến ngày 10/10/2024 giảm từ 30 tỷ đồng xuống 29 tỷ đồng.',
    ],
  ],
})

import { day, ty } from '../../exampleLedger.ts'
import { commitment, describeRule, oct, plan } from '../ruleCases.ts'

describeRule('commitmentLowered', {
  names: [
    [
      'the year, against the first commitment',
      {
        asOf: oct,
        imports: [
          { facts: [plan(100), commitment('2024-10-31', 50)] },
          { facts: [commitment('2024-10-31', 30)] },
          { facts: [commitment('2024-10-31', 40)] },
        ],
      },
      { until: '2025-01-31', before: ty(50), after: ty(40) },
    ],
    [
      'up to the end of this month, where it was only put off',
      {
        asOf: oct,
        imports: [
          { facts: [plan(100), commitment('2024-10-31', 50), commitment('2024-12-31', 10)] },
          { facts: [commitment('2024-10-31', 20), commitment('2024-12-31', 40)] },
        ],
      },
      { until: '2024-10-31', before: ty(50), after: ty(20) },
    ],
    [
      'not where it was raised',
      {
        asOf: oct,
        imports: [{ facts: [plan(100), commitment('2024-10-31', 50)] }, { facts: [commitment('2024-10-31', 60)] }],
      },
      undefined,
    ],
  ],
  says: [
    [
      { until: day('2025-01-31'), before: ty(50), after: ty(40) },
      'Cam kết giải ngân đến ngày 31/01/2025 giảm từ 50 tỷ đồng (cam kết ban đầu) xuống 40 tỷ đồng.',
    ],
  ],
})

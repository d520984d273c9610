import { ty } from '../../exampleLedger.ts'
import { commitment, describeRule, oct, plan } from '../ruleCases.ts'

describeRule('commitmentUnderTarget', {
  names: [
    [
      'the whole year committed is under 95 % of the plan',
      { asOf: oct, facts: [plan(100), commitment('2024-09-30', 50), commitment('2025-01-31', 44)] },
      { committedYear: ty(94), plan: ty(100), share: 0.94, target: 0.95 },
    ],
    ['not at 95 %', { asOf: oct, facts: [plan(100), commitment('2025-01-31', 95)] }, undefined],
  ],
  says: [
    [
      { committedYear: ty(90), plan: ty(100), share: 0.9, target: 0.95 },
      'Cam kết giải ngân cả năm 90 tỷ đồng, bằng 90,00 % kế hoạch vốn (100 tỷ đồng), thấp hơn mục tiêu 95,00 %.',
    ],
  ],
})

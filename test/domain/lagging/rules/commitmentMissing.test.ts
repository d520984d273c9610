import { ty } from '../../exampleLedger.ts'
import { commitment, describeRule, oct, onDay, plan } from '../ruleCases.ts'

describeRule('commitmentMissing', {
  names: [
    [
      'projects with a plan for which nothing is committed',
      { asOf: '2024-01-01', facts: [plan(10), plan(5, { project: 'school' }), commitment('2024-09-30', 3)] },
      { asOf: '2024-01-01', projects: 1, plan: ty(5) },
    ],
    ['not with a commitment of 0', { asOf: oct, facts: [plan(10), commitment('2024-09-30', 0)] }, undefined],
  ],
  says: [
    [
      { asOf: onDay, projects: 3, plan: ty(15) },
      'Đến ngày 20/10/2024 chưa có cam kết tiến độ giải ngân của 3 dự án với kế hoạch vốn 15 tỷ đồng.',
    ],
  ],
})

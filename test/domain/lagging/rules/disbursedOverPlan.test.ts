import { ty } from '../../exampleLedger.ts'
import { actual, describeRule, oct, onDay, plan } from '../ruleCases.ts'

describeRule('disbursedOverPlan', {
  names: [
    [
      'project by project, though the investor as a whole is under its plan',
      {
        asOf: oct,
        facts: [plan(10), actual(oct, 12), plan(50, { project: 'school' }), actual(oct, 20, { project: 'school' })],
      },
      { asOf: oct, projects: 1, plan: ty(10), actual: ty(12), excess: ty(2) },
    ],
    ['not at the plan', { asOf: oct, facts: [plan(10), actual(oct, 10)] }, undefined],
  ],
  says: [
    [
      { asOf: onDay, projects: 1, plan: ty(10), actual: ty(12), excess: ty(2) },
      'Đến ngày 20/10/2024 có 1 dự án giải ngân 12 tỷ đồng, vượt kế hoạch vốn (10 tỷ đồng) 2 tỷ đồng; cần kiểm tra, đối chiếu số liệu.',
    ],
  ],
})

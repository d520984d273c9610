import { ty } from '../../exampleLedger.ts'
import { actual, describeRule, oct, onDay, plan } from '../ruleCases.ts'

describeRule('nothingDisbursed', {
  names: [
    [
      'a plan, and 0 disbursed in March',
      { asOf: '2024-03-01', facts: [plan(10), actual('2024-02-29', 0)] },
      { asOf: '2024-03-01', plan: ty(10), actual: 0 },
    ],
    [
      'of the plan of those that said so alone',
      { asOf: '2024-03-01', facts: [plan(10), actual('2024-02-29', 0), plan(30, { project: 'silent' })] },
      { asOf: '2024-03-01', plan: ty(10), actual: 0 },
    ],
    ['not yet in February', { asOf: '2024-02-29', facts: [plan(10), actual('2024-02-29', 0)] }, undefined],
    ['not where nobody reported', { asOf: oct, facts: [plan(10)] }, undefined],
    ['not without a plan', { asOf: oct, facts: [actual('2024-02-29', 0, { investor: 'own' })] }, undefined],
  ],
  says: [
    [
      { asOf: onDay, plan: ty(12.5), actual: ty(0) },
      'Đến ngày 20/10/2024 chưa giải ngân được đồng nào trong kế hoạch vốn 12,5 tỷ đồng.',
    ],
  ],
})

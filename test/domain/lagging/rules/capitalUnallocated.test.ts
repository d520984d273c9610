import { day, ty } from '../../exampleLedger.ts'
import { describeRule, onDay, plan } from '../ruleCases.ts'

describeRule('capitalUnallocated', {
  names: [
    [
      'anything left after 31 March',
      { asOf: '2024-04-01', facts: [plan(3, { kind: 'unallocated' })] },
      { asOf: '2024-04-01', unallocated: ty(3), deadline: '2024-03-31' },
    ],
    ['not on 31 March', { asOf: '2024-03-31', facts: [plan(3, { kind: 'unallocated' })] }, undefined],
  ],
  says: [
    [
      { asOf: onDay, unallocated: ty(3), deadline: day('2024-03-31') },
      'Đến ngày 20/10/2024 còn 3 tỷ đồng chưa phân bổ chi tiết (hạn phân bổ ngày 31/03/2024).',
    ],
  ],
})

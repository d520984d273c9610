import { ty } from '../../exampleLedger.ts'
import { actual, byTotal, compared, describeRule, oct, others, plan } from '../ruleCases.ts'

describeRule('belowGroupAverage', {
  names: [
    ['off unless set', { asOf: oct, facts: [plan(100), actual(oct, 30), ...others(oct, 520)] }, undefined],
    [
      'under the rate of all investors of its group',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 30), ...others(oct, 520)],
        rules: { belowGroupAverage: { severity: 'watch' } },
      },
      { ...byTotal, asOf: oct, plan: ty(100), actual: ty(30), rate: 0.3, average: 0.5, group: 'other' },
    ],
    [
      'not under that of another group',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 30), ...others(oct, 520)],
        rules: { belowGroupAverage: { severity: 'watch' } },
        directory: directory => ({
          ...directory,
          investors: directory.investors.map(each => ({ ...each, group: each.id === 'own' ? 'district' : 'board' })),
        }),
      },
      undefined,
    ],
  ],
  says: [
    [
      { ...compared, group: 'district' },
      'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn bình quân của nhóm huyện, thành phố, thị xã (52,13 %).',
    ],
  ],
})

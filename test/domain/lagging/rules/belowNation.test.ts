import { day, ty } from '../../exampleLedger.ts'
import { actual, byTotal, describeRule, nation, oct, plan, rated } from '../ruleCases.ts'

describeRule('belowNation', {
  names: [
    [
      "under the nation's rate that someone typed in",
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 40)],
        stated: {
          planTotals: [],
          nationalRates: [nation('2024-08-31', 0.39), nation('2024-09-30', 0.4729), nation('2024-10-31', 0.6)],
        },
      },
      { ...byTotal, asOf: oct, plan: ty(100), actual: ty(40), rate: 0.4, nation: 0.4729, nationAsOf: '2024-09-30' },
    ],
    ['none unless typed in', { asOf: oct, facts: [plan(100), actual(oct, 5)] }, undefined],
    [
      'not by a rate that is taken of another plan',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 40)],
        stated: {
          planTotals: [],
          nationalRates: [
            nation('2024-09-30', 0.4729, { denominator: 'primeMinister' }),
            nation('2024-09-30', 0.4729, { carriedOver: 'together' }),
          ],
        },
      },
      undefined,
    ],
  ],
  says: [
    [
      { ...rated, nation: 0.4729, nationAsOf: day('2024-09-30') },
      'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn bình quân cả nước (47,29 % tính đến ngày 30/09/2024).',
    ],
  ],
})

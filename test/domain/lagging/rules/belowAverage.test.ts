import { ty } from '../../exampleLedger.ts'
import { actual, byTotal, compared, describeRule, oct, others, plan } from '../ruleCases.ts'

describeRule('belowAverage', {
  names: [
    [
      "under the province's money-weighted rate",
      { asOf: oct, facts: [plan(100), actual(oct, 30), ...others(oct, 520)] },
      { ...byTotal, asOf: oct, plan: ty(100), actual: ty(30), rate: 0.3, average: 0.5 },
    ],
    [
      'by what was reported: of a silent project nobody has said that it disbursed nothing',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 60), plan(20, { project: 'silent' }), ...others(oct, 520)],
      },
      undefined,
    ],
    [
      'with the silent plan beside the figures',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 30), plan(20, { project: 'silent' }), ...others(oct, 520)],
      },
      { ...byTotal, asOf: oct, plan: ty(100), silentPlan: ty(20), actual: ty(30), rate: 0.3, average: 0.5 },
    ],
    [
      'not while under 80 % of its own plan was reported for the last cut-off that was due',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 30), plan(30, { project: 'silent' }), ...others(oct, 520)],
      },
      undefined,
    ],
    [
      'not while under 80 % of the province’s was',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 30), ...others(oct, 520), plan(500, { project: 'silent', investor: 'third' })],
      },
      undefined,
    ],
    ['not at the average', { asOf: oct, facts: [plan(100), actual(oct, 50), ...others(oct, 500)] }, undefined],
    [
      'with unallocated capital, of investor and province alike',
      {
        asOf: oct,
        denominator: 'total',
        facts: [
          plan(100),
          actual(oct, 60),
          plan(100, { kind: 'unallocated', project: 'reserve' }),
          ...others(oct, 540),
        ],
      },
      { ...byTotal, asOf: oct, plan: ty(200), actual: ty(60), rate: 0.3, average: 0.5 },
    ],
    [
      'of what is allocated alone, where the rule set says so',
      {
        asOf: oct,
        denominator: 'allocated',
        facts: [
          plan(100),
          actual(oct, 60),
          plan(100, { kind: 'unallocated', project: 'reserve' }),
          ...others(oct, 540),
        ],
      },
      undefined,
    ],
    [
      'with carried-over capital, of investor and province alike',
      {
        asOf: oct,
        carriedOver: 'together',
        facts: [
          plan(100),
          actual(oct, 60),
          plan(100, { kind: 'carriedOver' }),
          actual(oct, 0, { capital: 'carriedOver' }),
          ...others(oct, 540),
        ],
      },
      {
        ...byTotal,
        carriedOver: 'together',
        asOf: oct,
        plan: ty(200),
        actual: ty(60),
        rate: 0.3,
        average: 0.5,
      },
    ],
    [
      'not of what the Prime Minister assigned, while no file says how much that is',
      {
        asOf: oct,
        denominator: 'primeMinister',
        facts: [plan(100), actual(oct, 30), ...others(oct, 520)],
      },
      undefined,
    ],
  ],
  says: [
    [
      compared,
      'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao (100 tỷ đồng), thấp hơn bình quân chung của tỉnh (52,13 %).',
    ],
    [
      { ...compared, silentPlan: ty(20) },
      'Đến ngày 20/10/2024 các dự án đã báo cáo giải ngân 30,5 tỷ đồng, đạt 30,50 % tổng kế hoạch vốn được giao của các dự án đó (100 tỷ đồng; chưa kể 20 tỷ đồng của các dự án chưa có báo cáo), thấp hơn bình quân chung của tỉnh (52,13 %).',
    ],
    [
      { ...compared, denominator: 'primeMinister', carriedOver: 'together' },
      'Đến ngày 20/10/2024 giải ngân 30,5 tỷ đồng, đạt 30,50 % kế hoạch vốn Thủ tướng Chính phủ giao, gồm cả vốn kéo dài (100 tỷ đồng), thấp hơn bình quân chung của tỉnh (52,13 %).',
    ],
  ],
})

import { nothingStated } from '../../../../src/domain/book/stated.ts'
import { day } from '../../exampleLedger.ts'
import { actual, describeRule, oct, onDay, others, plan } from '../ruleCases.ts'

describeRule('notReported', {
  names: [
    [
      "nothing of September by 3 October, though others' reports are in",
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), ...others('2024-09-30', 500)] },
      { asOf: oct, monthEnd: '2024-09-30', due: '2024-10-03' },
    ],
    [
      'not before it is due',
      { asOf: '2024-10-02', facts: [plan(100), actual('2024-08-31', 30), ...others('2024-09-30', 500)] },
      undefined,
    ],
    [
      'not where it cannot be told',
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), ...others('2024-08-31', 500)] },
      undefined,
    ],
    [
      'nothing of its own, though the treasury tells what it disbursed',
      {
        asOf: oct,
        facts: [plan(100), actual('2024-09-30', 30, { reporter: 'treasury' }), ...others('2024-09-30', 500)],
      },
      { asOf: oct, monthEnd: '2024-09-30', due: '2024-10-03' },
    ],
    [
      'not before the day that the submission board waits for',
      {
        asOf: oct,
        stated: { ...nothingStated, submissions: { dueDay: 15, graceDays: 6 } },
        facts: [plan(100), actual('2024-08-31', 30), ...others('2024-09-30', 500)],
      },
      undefined,
    ],
    [
      'not where a later report is in',
      { asOf: oct, facts: [plan(100), actual('2024-10-10', 30), ...others('2024-09-30', 500)] },
      undefined,
    ],
  ],
  says: [
    [
      { asOf: onDay, monthEnd: day('2024-09-30'), due: day('2024-10-03') },
      'Đến ngày 20/10/2024 chưa có báo cáo giải ngân tháng 9/2024 (hạn gửi ngày 03/10/2024).',
    ],
  ],
})

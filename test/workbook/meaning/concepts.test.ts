import { describe, expect, it } from 'vitest'
import { readSenses } from '../../../src/workbook/meaning/senses.ts'

const subjectOf = (...path: readonly string[]): string => readSenses([path])[0]?.subject ?? ''

describe('what a heading is about', () => {
  it.each([
    ['a remark in brackets only weighs', 'plan', ['Kế hoạch vốn năm 2024 (đã trừ cắt giảm)']],
    [
      'an estimate is no payment',
      'estimate',
      ['Ước lũy kế vốn giải ngân đến hết tháng báo cáo', 'Giải ngân vốn kế hoạch năm'],
    ],
    ['what can be disbursed is no payment', 'estimate', ['Khả năng giải ngân đến 31/01/2027']],
    ['months that remain are no remainder', 'commitment', ['Cam kết giải ngân các tháng còn lại', 'Tháng 10']],
    ['an aim in per cent is no rate', 'commitment', ['Kế hoạch giải ngân từng tháng để đạt 95%', 'Tháng 1']],
    [
      'the plan under an action names its capital',
      'disbursement',
      ['Lũy kế vốn đã thanh toán', 'Kế hoạch năm 2024', 'Tổng số'],
    ],
    ['work done is no payment', 'ignored', ['Khối lượng thực hiện đến 30/9/2024']],
    ['what is left is none', 'ignored', ['Còn lại chưa giải ngân']],
    ['English is a second lexicon', 'commitment', ['Committed disbursement (Cam kết giải ngân)', 'Jan-27']],
  ] as const)('%s', (_why, subject, path) => {
    expect(subjectOf(...path)).toBe(subject)
  })
})

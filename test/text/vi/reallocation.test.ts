import { describe, expect, test } from 'vitest'

import { isoDate } from '../../../src/domain/base/calendar.ts'
import { dong, units, zero } from '../../../src/domain/base/money.ts'
import { breachSentence, effectSentence, leftOutSentences } from '../../../src/text/vi/reallocation.ts'
import { line } from '../../domain/reallocation/anyCapital.ts'

const ty = (amount: number) => dong(Math.round(amount * units.ty))
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const close = isoDate('2025-01-31')

describe('a breach in words', () => {
  test.each([
    [
      { kind: 'underLeast', move: 2, amount: ty(0.5), least: ty(1) },
      'Dòng 3: số vốn 0,5 tỷ đồng nhỏ hơn mức tối thiểu của một lần điều chuyển (1 tỷ đồng).',
    ],
    [
      { kind: 'noCapital', move: 0, side: 'to' },
      'Dòng 1: dự án nhận vốn không có kế hoạch vốn có thể điều chuyển thuộc nguồn này.',
    ],
    [
      { kind: 'belowDisbursed', line: line({ plan: 9_000, actual: 8_000 }), after: ty(7) },
      'Dự án road (Nguồn local): kế hoạch sau điều chuyển 7 tỷ đồng thấp hơn số đã giải ngân (8 tỷ đồng).',
    ],
    [
      { kind: 'beyondCapacity', line: line({ plan: 9_000, capacity: 2_500 }), received: ty(3) },
      'Dự án road: nhận 3 tỷ đồng, quá khả năng giải ngân thêm đến 31/01 (2,5 tỷ đồng).',
    ],
  ] as const)('%o', (breach, sentence) => {
    expect(plain(breachSentence(breach))).toBe(sentence)
  })
})

describe('the effect in words', () => {
  const before = { p10: ty(80), p50: ty(83), p90: ty(90), plan: ty(100) }

  test.each([
    [
      ty(4),
      ty(4),
      'Tổng kế hoạch vốn không đổi (100 tỷ đồng); 4 tỷ đồng được chuyển từ nơi không giải ngân hết sang nơi giải ngân được, dự báo đến 31/01/2025 tăng 4 tỷ đồng, từ 83,00 % lên 87,00 % kế hoạch vốn.',
    ],
    [
      ty(5),
      ty(4),
      'Tổng kế hoạch vốn không đổi (100 tỷ đồng); điều chuyển 5 tỷ đồng nhưng chỉ 4 tỷ đồng làm tăng giải ngân: dự báo đến 31/01/2025 từ 83,00 % lên 87,00 % kế hoạch vốn.',
    ],
    [zero, zero, 'Tổng kế hoạch vốn không đổi (100 tỷ đồng); chưa có điều chuyển nào.'],
    [
      ty(5),
      ty(-2),
      'Tổng kế hoạch vốn không đổi (100 tỷ đồng); điều chuyển 5 tỷ đồng không làm tăng dự báo giải ngân đến 31/01/2025, mà giảm 2 tỷ đồng.',
    ],
  ])('%d moved, %d gained', (moved, gain, sentence) => {
    const after = { ...before, p50: dong(before.p50 + gain) }
    expect(plain(effectSentence({ moved, gain, before, after }, close))).toBe(sentence)
  })
})

test('what is left out is said with its money', () => {
  const leftOut = [{ reason: 'noForecast', projects: 12, plan: ty(345) }] as const
  expect(leftOutSentences({ lines: [], leftOut }).map(plain)).toEqual([
    '12 dự án với kế hoạch vốn 345 tỷ đồng không nằm trong đề xuất: chưa đủ số liệu để dự báo.',
  ])
})

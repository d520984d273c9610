import { describe, expect, test } from 'vitest'

import { isoDate } from '../../../src/domain/base/calendar.ts'
import type { Forecast } from '../../../src/domain/forecast/forecast.ts'
import { dong, units } from '../../../src/domain/base/money.ts'
import { backTestSentence, forecastSentence, noForecastSentence, paceSentence } from '../../../src/text/vi/forecast.ts'

const close = isoDate('2025-01-31')
const ty = (amount: number) => dong(Math.round(amount * units.ty))
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the pace', () => {
  test('needed beside that of the last months', () => {
    expect(plain(paceSentence({ requiredPace: ty(312), recentPace: ty(140) }, { close, target: 0.95 }))).toBe(
      'Cần 312 tỷ đồng/tháng để đạt 95 % kế hoạch vốn vào ngày 31/01/2025; ba tháng gần nhất đạt 140 tỷ đồng/tháng.',
    )
  })

  test.each([
    [
      { requiredPace: dong(0), recentPace: ty(1.2345) },
      'Đã đạt 95 % kế hoạch vốn; ba tháng gần nhất đạt 1,2 tỷ đồng/tháng.',
    ],
    [{ requiredPace: undefined, recentPace: ty(0.0456) }, 'Ba tháng gần nhất đạt 0,046 tỷ đồng/tháng.'],
    [{ requiredPace: undefined, recentPace: undefined }, undefined],
  ])('%o', (pace, sentence) => {
    expect(plain(paceSentence(pace, { close, target: 0.95 }))).toBe(sentence)
  })
})

describe('the forecast', () => {
  const forecast: Forecast = {
    kind: 'forecast',
    method: 'commitments',
    shapeOrigin: 'typical',
    p10: ty(4_291.7),
    p50: ty(4_579.1),
    p90: ty(4_866.4),
    plan: ty(5_471),
    from: isoDate('2024-10-20'),
    reports: 9,
    backTests: [{ method: 'commitments', error: 0.0328, perMonth: 1, heldOut: 8 }],
  }

  test('with its day, its plan and its band', () => {
    expect(plain(forecastSentence(forecast, close))).toBe(
      'Dự báo đến ngày 31/01/2025 giải ngân 4.579,1 tỷ đồng, đạt 83,70 % kế hoạch vốn (5.471 tỷ đồng); khoảng 78,44 % đến 88,95 %.',
    )
  })

  test('with how it was made and how far it was off', () => {
    expect(plain(backTestSentence(forecast))).toBe(
      'Phương pháp: cam kết còn lại nhân mức thực hiện cam kết đến nay. Kiểm nghiệm lại trên 9 kỳ báo cáo đã có, sai số bình quân 3,28 % kế hoạch vốn (179,4 tỷ đồng).',
    )
  })

  test('or why there is none', () => {
    expect(plain(noForecastSentence({ kind: 'none', reason: 'tooFewReports', reports: 2 }))).toBe(
      'Chưa đủ số liệu để dự báo: mới có 2 kỳ báo cáo giải ngân (tính các kỳ có số mới của ít nhất một nửa kế hoạch vốn), cần ít nhất 3.',
    )
  })
})

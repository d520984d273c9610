import { describe, expect, test } from 'vitest'
import { dong, type Unit } from '../../../src/domain/base/money.ts'
import {
  formatCount,
  formatDate,
  formatExact,
  formatMoney,
  formatMoneyWithUnit,
  formatMonth,
  formatPoints,
  formatShare,
} from '../../../src/text/en/format.ts'
import { day } from '../../domain/exampleLedger.ts'

describe('figures in English', () => {
  test.each([
    [1_234_567_890_000_000, 'ty', '1,234,567.89'],
    [988_933_400_000, 'ty', '988.933'],
    [-2_500_000_000, 'ty', '−2.5'],
    [-1, 'ty', '0'],
    [327_577_024_000, 'trieu', '327,577'],
  ] as const satisfies readonly (readonly [number, Unit, string])[])('%i đồng in %s: %s', (amount, unit, text) => {
    expect(formatMoney(dong(amount), unit)).toBe(text)
  })

  test('tỷ are billions, triệu are millions', () => {
    expect(formatMoneyWithUnit(dong(12_500_000_000), 'ty')).toBe('12.5\u00a0billion VND')
    expect(formatMoneyWithUnit(dong(12_500_000_000), 'trieu')).toBe('12,500\u00a0million VND')
  })

  test('shares, points, counts and stored digits take the point', () => {
    expect(formatShare(0.5213)).toBe('52.13%')
    expect(formatPoints(0.012)).toBe('+1.20')
    expect(formatCount(1234)).toBe('1,234')
    expect(formatExact(327_577.024)).toBe('327,577.024')
  })

  test('nothing to say is not 0', () => {
    expect([formatShare(undefined), formatMoney(undefined, 'ty'), formatDate(undefined)]).toEqual(['—', '—', '—'])
  })
})

describe('days in English', () => {
  test('the month stands by its name, so that no day can be taken for another', () => {
    expect(formatDate(day('2024-10-09'))).toBe('9 Oct 2024')
    expect(formatMonth(day('2024-09-30'))).toBe('Sep 2024')
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dong, units, type Dong, type Unit } from '../../../src/domain/base/money.ts'
import {
  formatCount,
  formatDate,
  formatMoney,
  formatMoneyWithUnit,
  formatPoints,
  formatShare,
  formatTrieu,
  formatTy,
} from '../../../src/text/vi/format.ts'
import { day } from '../../domain/exampleLedger.ts'

/** What an officer reads off the page. */
const read = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'))

describe('money in Vietnamese', () => {
  test.each([
    [1_234_567_890_000_000, 'ty', '1.234.567,89'],
    [988_933_000_000, 'ty', '988,933'],
    [988_933_400_000, 'ty', '988,933'],
    [988_933_500_000, 'ty', '988,934'],
    [12_500_000_000, 'ty', '12,5'],
    [0, 'ty', '0'],
    [-2_500_000_000, 'ty', '−2,5'],
    [-1, 'ty', '0'],
    [327_577_024_000, 'trieu', '327.577'],
    [-1_500_000, 'trieu', '−2'],
    [1_234_567, 'nghin', '1.235'],
    [1_234_567, 'dong', '1.234.567'],
  ] as const satisfies readonly (readonly [number, Unit, string])[])('%i đồng in %s: %s', (amount, unit, text) => {
    expect(formatMoney(dong(amount), unit)).toBe(text)
  })

  test('tỷ and triệu have short names, and an amount can carry its unit', () => {
    expect(formatTy(dong(12_500_000_000))).toBe('12,5')
    expect(formatTrieu(dong(12_500_000_000))).toBe('12.500')
    expect(formatMoneyWithUnit(dong(12_500_000_000), 'ty')).toBe('12,5\u00a0tỷ đồng')
  })

  test('what is read back is the amount to half the last digit shown', () => {
    const lastDigit = { dong: 1, nghin: units.nghin, trieu: units.trieu, ty: units.trieu } as const
    fc.assert(
      fc.property(
        fc.integer({ min: -9e14, max: 9e14 }),
        fc.constantFrom(...(['dong', 'nghin', 'trieu', 'ty'] as const)),
        (amount, unit) => {
          const readBack = read(formatMoney(dong(amount), unit)) * units[unit]
          expect(Math.abs(readBack - amount)).toBeLessThanOrEqual(lastDigit[unit] / 2 + 1)
        },
      ),
    )
  })
})

describe('shares', () => {
  test.each([
    [2852 / 5471, '52,13\u00a0%'],
    [0, '0,00\u00a0%'],
    [1, '100,00\u00a0%'],
    [12.3456, '1.234,56\u00a0%'],
    [-0.05, '−5,00\u00a0%'],
    [-0.000_001, '0,00\u00a0%'],
  ])('%f: %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })

  test.each([
    [0.012, '+1,20'],
    [-0.0355, '−3,55'],
    [0, '0,00'],
  ])('%f as points: %s', (points, text) => {
    expect(formatPoints(points)).toBe(text)
  })
})

test('days and counts', () => {
  expect(formatDate(day('2024-10-20'))).toBe('20/10/2024')
  expect(formatDate(day('2025-01-03'))).toBe('03/01/2025')
  expect(formatCount(1259)).toBe('1.259')
})

test.each([
  ['money', formatTy],
  ['triệu', formatTrieu],
  ['money with its unit', (amount: Dong | undefined) => formatMoneyWithUnit(amount, 'ty')],
  ['a share', formatShare],
  ['points', formatPoints],
  ['a day', formatDate],
  ['a count', formatCount],
])('where there is nothing to say, %s is a dash', (_, format) => {
  expect(format(undefined)).toBe('—')
})

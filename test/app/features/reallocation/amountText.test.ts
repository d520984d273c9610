import { describe, expect, it } from 'vitest'
import { parseAmount } from '../../../../src/app/features/reallocation/amountText.ts'

describe('an amount as it is typed', () => {
  it.each([
    ['12', 12_000_000_000],
    ['12,5', 12_500_000_000],
    ['1.234,567', 1_234_567_000_000],
    [' 1 234 ', 1_234_000_000_000],
    ['0', 0],
    ['0,0000000004', 0],
  ])('%s tỷ', (text, amount) => {
    expect(parseAmount(text, 'ty', ',')).toBe(amount)
  })

  it('in triệu, and as English writes it', () => {
    expect(parseAmount('1.500', 'trieu', ',')).toBe(1_500_000_000)
    expect(parseAmount('1,500.25', 'ty', '.')).toBe(1_500_250_000_000)
  })

  it.each(['', 'nhiều', '-5', '1.5', '1,2,3', '12.34.567', '9999999999'])('“%s” is none', text => {
    expect(parseAmount(text, 'ty', ',')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { createNumberingReader } from '../../../src/workbook/words/numbering.ts'

const roman = (number: number): string => {
  const parts: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  const [value, letters] = parts.find(([part]) => part <= number) ?? [0, '']
  return value === 0 ? '' : letters + roman(number - value)
}

describe('how rows are numbered', () => {
  it('counts investors in Roman numbers as far as a province has communes', () => {
    const read = createNumberingReader()
    const styles = Array.from({ length: 130 }, (_, at) => read(roman(at + 1)).style)
    expect(new Set(styles)).toEqual(new Set(['roman']))
  })

  it('takes A, B, C, D for parts, also where C could be a hundred', () => {
    const read = createNumberingReader()
    expect(['A', 'I', 'II', 'B', 'I', 'C', 'I', 'D'].map(text => read(text).style)).toEqual([
      'letter',
      'roman',
      'roman',
      'letter',
      'roman',
      'letter',
      'roman',
      'letter',
    ])
  })
})

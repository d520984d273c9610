import { describe, expect, it } from 'vitest'
import { isMendable, notationOf, typedValue } from '../../../../src/app/features/import/edit/typedValue.ts'
import { columnReading } from './columnReading.ts'

describe('what is typed into a cell', () => {
  it.each([
    ['1.234,5', 'vi', 1234.5],
    ['-1.234.567', 'vi', -1_234_567],
    ['−12,25', 'vi', -12.25],
    ['1 234 567', 'vi', 1_234_567],
    ['0,5', 'vi', 0.5],
    ['1,234.5', 'en', 1234.5],
    ['12.25', 'en', 12.25],
    ['', 'vi', null],
    ['  ', 'en', null],
  ] as const)('%j written the %s way is %j', (text, notation, value) => {
    expect(typedValue(text, 'amount', notation)).toEqual({ kind: 'value', value })
  })

  it.each([
    ['1.5', 'vi'],
    ['1,234.5', 'vi'],
    ['6.82O', 'vi'],
    ['1,5', 'en'],
    ['12 34', 'en'],
    ['mười tỷ', 'vi'],
  ] as const)('%j is no number written the %s way: nothing is guessed', (text, notation) => {
    expect(typedValue(text, 'amount', notation)).toEqual({ kind: 'wrong' })
  })

  it('is a text where the column holds names or codes', () => {
    expect(typedValue(' Đường vành đai 1.5 ', 'text', 'vi')).toEqual({ kind: 'value', value: 'Đường vành đai 1.5' })
  })

  it('is read as the texts of the column are, else as the page writes numbers', () => {
    expect(notationOf({ notation: 'en' }, 'vi')).toBe('en')
    expect(notationOf({ notation: 'number' }, 'vi')).toBe('vi')
    expect(notationOf({ notation: undefined }, 'en')).toBe('en')
  })
})

describe('which cells can be mended in place', () => {
  it.each([
    ['plan', 'project', true],
    ['name', 'project', true],
    ['code', 'project', true],
    ['rate', 'project', false],
    ['number', 'project', false],
    ['plan', 'total', false],
    ['plan', 'header', false],
  ] as const)('%s in a row that is a %s: %j', (role, row, mendable) => {
    expect(isMendable(columnReading({ role }), { row, found: 0 })).toBe(mendable)
  })

  it('none outside a table', () => {
    expect(isMendable(undefined, { row: undefined, found: 0 })).toBe(false)
  })

  it('any at which a finding points: a total that is no sum, a year in a title', () => {
    expect(isMendable(columnReading({ role: 'plan' }), { row: 'total', found: 1 })).toBe(true)
    expect(isMendable(undefined, { row: 'title', found: 1 })).toBe(true)
  })
})

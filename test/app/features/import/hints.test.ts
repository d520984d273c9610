import { expect, it } from 'vitest'
import { dateField, planYearField, valueOf } from '../../../../src/app/features/import/hints.ts'

it.each([
  ['20/10/2024', '2024-10-20'],
  [' 1-9-2024 ', '2024-09-01'],
  ['31.01.2025', '2025-01-31'],
])('%j is a day', (text, date) => {
  expect(valueOf(dateField(text))).toBe(date)
})

it.each(['30/02/2024', '2024-10-20', '20/10', 'hôm nay'])('%j is no day', text => {
  expect(dateField(text)).toEqual({ kind: 'wrong' })
})

it.each(['24', '1999', '2101', 'năm 2024'])('%j is no plan year', text => {
  expect(planYearField(text)).toEqual({ kind: 'wrong' })
})

it('an empty field says nothing', () => {
  expect(planYearField(' ')).toEqual({ kind: 'empty' })
  expect(valueOf(planYearField('2024'))).toBe(2024)
})

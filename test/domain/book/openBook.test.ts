import { expect, test } from 'vitest'

import { addDays } from '../../../src/domain/base/calendar.ts'
import { groupings, progressBy, provinceFigures } from '../../../src/domain/progress/progress.ts'
import { day, openOf, ty } from '../exampleLedger.ts'

test('an open book that is asked about every day of a year does not keep all the answers', () => {
  const open = openOf({ facts: [{ asOf: '2024-01-31', amount: 5 }] })
  const firstDay = day('2024-01-31')
  const first = groupings.map(by => progressBy(open, { asOf: firstDay, by }))
  for (let days = 0; days < 366; days++) {
    for (const by of groupings) progressBy(open, { asOf: addDays(firstDay, days), by })
  }
  expect(groupings.filter((by, at) => progressBy(open, { asOf: firstDay, by }) === first[at])).toEqual([])
  expect(provinceFigures(open, firstDay).actual).toBe(ty(5))
})

test('the same question twice is answered by the same rows', () => {
  const open = openOf({ facts: [{ asOf: '2024-01-31', amount: 5 }] })
  const question = { asOf: day('2024-10-20'), by: 'project' } as const
  expect(progressBy(open, question)).toBe(progressBy(open, question))
})

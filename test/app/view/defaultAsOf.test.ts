import { describe, expect, it } from 'vitest'
import { defaultAsOf } from '../../../src/app/view/defaultAsOf.ts'
import { isoDate, planYearOf } from '../../../src/domain/base/calendar.ts'

const shown = (latestAsOf: string | undefined, today: string) =>
  defaultAsOf(
    {
      planYear: planYearOf(2024),
      facts: 1,
      imports: 1,
      latestAsOf: latestAsOf === undefined ? undefined : isoDate(latestAsOf),
      sample: false,
    },
    isoDate(today),
  )

describe('the day that is shown when nobody asks for one', () => {
  it.each([
    ['the latest disbursement', '2024-10-20', '2026-01-01', '2024-10-20'],
    ['today, without any', undefined, '2024-03-05', '2024-03-05'],
    ['the close of a year gone by', undefined, '2026-01-01', '2025-01-31'],
    ['the start of a year to come', undefined, '2023-12-20', '2024-01-01'],
    ['no day after the close, whatever a file says', '2025-06-30', '2026-01-01', '2025-01-31'],
  ])('%s', (_, latest, today, expected) => {
    expect(shown(latest, today)).toBe(expected)
  })
})

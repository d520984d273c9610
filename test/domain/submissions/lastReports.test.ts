import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { lastReportsBy } from '../../../src/domain/submissions/lastReports.ts'
import { reportsOf } from '../../../src/domain/submissions/reports.ts'
import { anyDays, anyLedger } from '../anyLedger.ts'
import { bookOf } from '../exampleLedger.ts'

test('the last report of every project is the latest that the board knows of', () => {
  fc.assert(
    fc.property(anyLedger({ kinds: ['disbursement', 'plan'] }), fc.constantFrom(...anyDays), (ledger, asOf) => {
      const open = bookOf(ledger)
      const last = lastReportsBy(open, asOf)
      const days = open.book.directory.projects.map((_, project) =>
        reportsOf(open, { members: [project], asOf })
          .map(({ day }) => day)
          .sort()
          .at(-1),
      )
      expect([...last].map(date => open.book.dates[date])).toEqual(days)
    }),
  )
})

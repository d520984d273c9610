import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { carriedOverWays, denominators } from '../../../src/domain/book/counting.ts'
import { countedAs } from '../../../src/domain/book/countedAs.ts'
import { progressBy } from '../../../src/domain/progress/progress.ts'
import { projectFigures } from '../../../src/domain/progress/projectFigures.ts'
import { anyDays, anyLedger } from '../anyLedger.ts'
import { bookOf } from '../exampleLedger.ts'

test('of every project the very figures of its row, in the same order, however they are counted', () => {
  fc.assert(
    fc.property(
      anyLedger(),
      fc.constantFrom(...anyDays),
      fc.constantFrom(...denominators),
      fc.constantFrom(...carriedOverWays),
      (ledger, asOf, denominator, carriedOver) => {
        const open = countedAs(bookOf(ledger), { denominator, carriedOver })
        expect(progressBy(open, { asOf, by: 'project' })).toMatchObject(projectFigures(open, asOf))
      },
    ),
  )
})

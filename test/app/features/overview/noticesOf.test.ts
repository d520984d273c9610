import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../../../src/app/features/overview/noticesOf.ts'
import { dong, zero } from '../../../../src/domain/base/money.ts'
import type { ProgressRow } from '../../../../src/domain/progress/progress.ts'
import { rowOf } from './figures.ts'

const found = (projects: readonly ProgressRow[]) =>
  noticesOf(projects).map(notice => [notice.kind, notice.amount, notice.projects.map(row => row.key)])

describe('what to know before trusting the sums', () => {
  it.each([
    ['disbursed without a plan', { actual: dong(7) }, [['withoutPlan', 7, ['p']]]],
    ['nothing disbursed, and no plan', { actual: zero }, []],
    ['a plan, and nobody reported', { plan: dong(9), committedYear: dong(9) }, [['withoutReport', 9, ['p']]]],
    ['a plan, and nothing disbursed', { plan: dong(9), committedYear: dong(9), actual: zero }, []],
    ['disbursed over the plan', { plan: dong(9), committedYear: dong(9), actual: dong(12) }, [['overPlan', 3, ['p']]]],
    [
      'counted against a plan of which nobody says how much it is',
      { plan: undefined, allocated: dong(9), committedYear: dong(9), actual: dong(5) },
      [],
    ],
    [
      'counted against the plan as the year began, which has grown since',
      { plan: dong(4), allocated: dong(9), committedYear: dong(9), actual: dong(5) },
      [],
    ],
    [
      'counted together with last year’s capital',
      {
        plan: dong(9),
        allocated: dong(9),
        committedYear: dong(9),
        actual: dong(12),
        yearActual: dong(5),
        claimed: dong(5),
      },
      [],
    ],
    ['exactly the plan', { plan: dong(9), committedYear: dong(9), actual: dong(9), claimed: dong(9) }, []],
    ['a plan, and nobody committed', { plan: dong(9), actual: zero }, [['withoutCommitment', 9, ['p']]]],
    [
      'the treasury says less',
      { plan: dong(9), committedYear: dong(9), actual: dong(5), claimed: dong(6) },
      [['tellersDiffer', 1, ['p']]],
    ],
  ] as const)('%s', (_, told, expected) => {
    expect(found([rowOf('p', told)])).toEqual(expected)
  })

  it('adds up, the largest first', () => {
    const projects = [rowOf('small', { actual: dong(1) }), rowOf('large', { actual: dong(5) })]
    expect(found(projects)).toEqual([['withoutPlan', 6, ['large', 'small']]])
  })
})

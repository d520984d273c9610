import { describe, expect, test } from 'vitest'
import { investorId } from '../../../../src/domain/base/ids.ts'
import type { SubmissionState } from '../../../../src/domain/submissions/submissionState.ts'
import {
  defaultSubmissionSettings,
  periodsOf,
  type SubmissionBoard,
  type SubmissionRow,
} from '../../../../src/domain/submissions/submissions.ts'
import { boardView } from '../../../../src/app/features/submissions/boardView.ts'
import { parseSubmissionSearch } from '../../../../src/app/features/submissions/submissionSearch.ts'
import { day, year } from '../../../domain/exampleLedger.ts'

const asOf = day('2024-03-10')
const periods = periodsOf(year, { asOf, settings: defaultSubmissionSettings })

const rowOf = (name: string, group: SubmissionRow['group'], ...states: readonly SubmissionState[]): SubmissionRow => ({
  investorId: investorId(name),
  name,
  group,
  submissions: periods.flatMap((period, at) => {
    const state = states[at]
    return state ? [{ state, period, receipt: undefined, treasury: false }] : []
  }),
})

const board: SubmissionBoard = {
  periods,
  rows: [
    rowOf('a', 'board', 'received', 'missing', 'notDue'),
    rowOf('b', 'district', 'missing', 'late', 'notDue'),
    rowOf('c', 'district', 'notExpected', 'received', 'received'),
  ],
}

const viewOf = (search: Parameters<typeof boardView>[1]['search']) => boardView(board, { search, asOf })
const names = (search: Parameters<typeof viewOf>[0]) => viewOf(search).rows.map(({ name }) => name)

describe('the board as it is asked for', () => {
  test.each([
    [{}, ['a', 'b', 'c']],
    [{ group: 'district' }, ['b', 'c']],
    [{ state: 'missing' }, ['a', 'b']],
    [{ state: 'missing', month: 2 }, ['a']],
    [{ state: 'missing', month: 2, group: 'district' }, []],
    [{ month: 2 }, ['a', 'b', 'c']],
  ] as const)('%j shows %j', (search, shown) => {
    expect(names(search)).toEqual(shown)
  })

  test('sums what is shown, month by month', () => {
    expect(viewOf({}).totals).toEqual([
      { expected: 2, received: 1, onTime: 1 },
      { expected: 3, received: 2, onTime: 1 },
      { expected: 3, received: 1, onTime: 1 },
    ])
    expect(viewOf({ group: 'board' }).totals[0]).toEqual({ expected: 1, received: 1, onTime: 1 })
  })

  test('speaks of the last month that has come due, of every investor, unless another is asked for', () => {
    const february = viewOf({ group: 'district' }).focus
    expect(february?.period.month).toBe(2)
    expect(february?.totals).toEqual({ expected: 3, received: 2, onTime: 1 })
    expect(february?.missing.map(({ name }) => name)).toEqual(['a'])
    expect(viewOf({ month: 1 }).focus?.missing.map(({ name }) => name)).toEqual(['b'])
  })
})

test.each([
  [
    { group: 'district', state: 'late', month: '13' },
    { group: 'district', state: 'late', month: 13 },
  ],
  [{ group: 'nobody', state: 'lost', month: '14' }, {}],
])('the address %j asks %j', (search, asked) => {
  expect(parseSubmissionSearch(search)).toEqual(asked)
})

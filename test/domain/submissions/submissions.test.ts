import { describe, expect, it, test } from 'vitest'
import { isoDate } from '../../../src/domain/base/calendar.ts'
import type { OpenBook } from '../../../src/domain/book/openBook.ts'
import {
  defaultSubmissionSettings,
  periodsOf,
  submissionBoard,
  submissionTotals,
  type Submission,
  type SubmissionSettings,
} from '../../../src/domain/submissions/submissions.ts'
import { buildYearBook } from '../../../src/domain/book/yearBook.ts'
import { openBook } from '../../../src/domain/book/openBook.ts'
import { day, directoryOf, ledgerOf, year, type FactWords, type ImportWords } from '../exampleLedger.ts'

type Handed = ImportWords & { readonly on?: string; readonly findings?: number }

/** A ledger whose files came in on the given days, at noon in Vietnam. */
const openOf = (...handed: readonly Handed[]): OpenBook => {
  const ledger = ledgerOf(...handed)
  const imports = ledger.imports.map((record, at) => {
    const { on = '2024-01-01', findings } = handed[at] ?? {}
    return { ...record, committedAt: `${on}T05:00:00.000Z`, ...(findings !== undefined && { findings }) }
  })
  return openBook(buildYearBook({ planYear: year, directory: directoryOf(ledger), facts: ledger.facts, imports }))
}

const plan: FactWords = { kind: 'plan', investor: 'board', asOf: '2024-01-01', amount: 100 }
const told = (asOf: string, more: Partial<FactWords> = {}): FactWords => ({
  investor: 'board',
  asOf,
  amount: 5,
  ...more,
})

const submissionsOf = (
  open: OpenBook,
  asOf: string,
  settings: SubmissionSettings = defaultSubmissionSettings,
): readonly Submission[] => submissionBoard(open, { asOf: day(asOf), settings }).rows[0]?.submissions ?? []

const statesOf = (...question: Parameters<typeof submissionsOf>): readonly string[] =>
  submissionsOf(...question).map(({ state }) => state)

const planned: Handed = { facts: [plan] }

describe('the months of the board', () => {
  test('run from January to the month of the day', () => {
    expect(periodsOf(year, { asOf: day('2024-03-01'), settings: defaultSubmissionSettings })).toEqual([
      { month: 1, monthEnd: '2024-01-31', due: '2024-02-03', deadline: '2024-02-03' },
      { month: 2, monthEnd: '2024-02-29', due: '2024-03-03', deadline: '2024-03-03' },
      { month: 3, monthEnd: '2024-03-31', due: '2024-04-03', deadline: '2024-04-03' },
    ])
  })

  test('end with January of the next year', () => {
    const periods = periodsOf(year, { asOf: day('2025-06-30'), settings: { dueDay: 5, graceDays: 2 } })
    expect(periods).toHaveLength(13)
    expect(periods.at(-1)).toEqual({ month: 13, monthEnd: '2025-01-31', due: '2025-02-05', deadline: '2025-02-07' })
  })
})

describe('a report of January', () => {
  test.each<[string, string, readonly Handed[], string]>([
    ['is not due before the 3rd of February', '2024-02-02', [planned], 'notDue'],
    ['is missing from the 3rd on', '2024-02-03', [planned], 'missing'],
    ['is in', '2024-02-10', [planned, { on: '2024-02-03', facts: [told('2024-01-31')] }], 'received'],
    [
      'is in, though something was found in it',
      '2024-02-10',
      [planned, { on: '2024-02-03', findings: 2, facts: [told('2024-01-31')] }],
      'withFindings',
    ],
    ['came late', '2024-02-10', [planned, { on: '2024-02-04', facts: [told('2024-01-31')] }], 'late'],
    ['does not reach the end of January', '2024-02-10', [planned, { facts: [told('2024-01-20')] }], 'missing'],
    [
      'is made up for by a later one',
      '2024-03-10',
      [planned, { on: '2024-03-01', facts: [told('2024-02-29')] }],
      'late',
    ],
    [
      'is not the treasury’s word',
      '2024-02-10',
      [planned, { facts: [told('2024-01-31', { reporter: 'treasury' })] }],
      'missing',
    ],
    ['is no commitment', '2024-02-10', [planned, { facts: [told('2024-01-31', { kind: 'commitment' })] }], 'missing'],
    ['is undone', '2024-02-10', [planned, { undone: true, facts: [told('2024-01-31')] }], 'missing'],
    [
      'is not expected where there is nothing to report on',
      '2024-02-10',
      [{ facts: [{ ...plan, amount: 0 }] }],
      'notExpected',
    ],
    [
      'is not expected before there is a plan',
      '2024-08-10',
      [{ facts: [{ ...plan, asOf: '2024-07-31' }] }],
      'notExpected',
    ],
    [
      'is expected where something was committed',
      '2024-02-10',
      [{ facts: [{ ...plan, kind: 'commitment', asOf: '2024-06-30', basis: 'inMonth' }] }],
      'missing',
    ],
    [
      'may say that nothing was disbursed',
      '2024-02-10',
      [planned, { reportDate: '2024-01-31', facts: [told('2024-01-31', { amount: 0 })] }],
      'received',
    ],
    ['may say nothing else', '2024-02-10', [planned, { facts: [told('2024-01-31', { amount: 0 })] }], 'received'],
  ])('%s', (_, asOf, handed, state) => {
    expect(statesOf(openOf(...handed), asOf)[0]).toBe(state)
  })

  test('counts its days of grace', () => {
    const open = openOf(planned, { on: '2024-02-05', facts: [told('2024-01-31')] })
    expect(statesOf(open, '2024-02-29', { dueDay: 3, graceDays: 2 })[0]).toBe('received')
    expect(statesOf(open, '2024-02-29', { dueDay: 3, graceDays: 1 })[0]).toBe('late')
  })

  test('is received on the day it is in Vietnam', () => {
    const open = openOf(planned, { on: '2024-02-03', facts: [told('2024-01-31')] })
    const late = open.book.imports.map(record => ({ ...record, committedAt: '2024-02-03T17:30:00.000Z' }))
    const submissions = submissionsOf(openBook({ ...open.book, imports: late }), '2024-02-29')
    expect(submissions[0]).toMatchObject({ state: 'late', receipt: { receivedOn: '2024-02-04' } })
  })

  it('says that the treasury knows', () => {
    const open = openOf(planned, { facts: [told('2024-02-10', { reporter: 'treasury' })] })
    expect(submissionsOf(open, '2024-02-29').map(({ treasury }) => treasury)).toEqual([true, false])
  })
})

describe('a file that tells several months', () => {
  const months = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']
  const amounts = [5, 6, 0, 0]
  const facts = months.map((asOf, at) => told(asOf, { basis: 'inMonth', amount: amounts[at] ?? 0 }))

  it('reports them all, but none of its noughts to come', () => {
    const open = openOf(planned, { on: '2024-03-02', facts })
    expect(statesOf(open, '2024-05-31')).toEqual(['late', 'received', 'missing', 'missing', 'notDue'])
  })

  it('reports noughts up to its own day', () => {
    const open = openOf(planned, { on: '2024-04-02', reportDate: '2024-03-31', facts })
    expect(statesOf(open, '2024-05-31')).toEqual(['late', 'late', 'received', 'missing', 'notDue'])
  })

  it('that was replaced by a later one with the same amounts stays the first', () => {
    const january = told('2024-01-31')
    const open = openOf(
      planned,
      { id: 'first', on: '2024-02-01', facts: [january] },
      { id: 'again', on: '2024-03-02', reportDate: '2024-02-29', facts: [january, told('2024-02-29')] },
    )
    const [first, second] = submissionsOf(open, '2024-03-31')
    expect(first).toMatchObject({ state: 'received', receipt: { receivedOn: '2024-02-01' } })
    expect(open.book.imports[first?.receipt?.import ?? -1]?.id).toBe('first')
    expect(second).toMatchObject({ state: 'received', receipt: { receivedOn: '2024-03-02' } })
  })
})

describe('the rows', () => {
  test('are the investors that answer for the projects on the day, with what their predecessors handed in', () => {
    const ledger = ledgerOf({ facts: [{ ...plan, investor: 'old' }, told('2024-01-31', { investor: 'old' })] })
    const known = directoryOf(ledger)
    const [old] = known.investors
    if (!old) throw new Error('the ledger names one')
    const successor = { ...old, id: 'new' as typeof old.id, name: 'Sở mới' }
    const directory = {
      ...known,
      investors: [old, successor],
      projects: known.projects.map(project => ({
        ...project,
        investors: [
          { investorId: old.id, from: undefined },
          { investorId: successor.id, from: isoDate('2024-02-15') },
        ],
      })),
    }
    const open = openBook(buildYearBook({ planYear: year, directory, ...ledger }))
    const rowsOn = (asOf: string) =>
      submissionBoard(open, { asOf: day(asOf), settings: defaultSubmissionSettings }).rows.map(row => [
        row.name,
        row.submissions[0]?.state,
      ])
    expect(rowsOn('2024-02-10')).toEqual([['Đơn vị old', 'received']])
    expect(rowsOn('2024-03-10')).toEqual([['Sở mới', 'received']])
  })

  test('add up: who was to report, who did, who did in time', () => {
    const of = (project: string, investor: string) => ({ project, investor })
    const open = openOf(
      { facts: ['a', 'b', 'c', 'd'].map(name => ({ ...plan, ...of(name, name), amount: name === 'd' ? 0 : 10 })) },
      { on: '2024-02-01', findings: 1, facts: [told('2024-01-31', of('a', 'a'))] },
      { on: '2024-02-20', facts: [told('2024-01-31', of('b', 'b'))] },
    )
    const { rows } = submissionBoard(open, { asOf: day('2024-02-29'), settings: defaultSubmissionSettings })
    const january = rows.flatMap(({ submissions }) => submissions.slice(0, 1))
    expect(january.map(({ state }) => state)).toEqual(['withFindings', 'late', 'missing', 'notExpected'])
    expect(submissionTotals(january)).toEqual({ expected: 3, received: 2, onTime: 1 })
  })
})

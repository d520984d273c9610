import { expect, it } from 'vitest'
import { knownHistory } from '../../../src/domain/progress/knownHistory.ts'
import { projectId } from '../../../src/domain/base/ids.ts'
import { day, directoryOf, ledgerOf, ty, year } from '../exampleLedger.ts'

const ledger = ledgerOf(
  {
    id: 'plan',
    facts: [
      { kind: 'plan', project: 'road', asOf: '2024-01-01', amount: 100 },
      { kind: 'plan', project: 'school', asOf: '2024-01-01', amount: 10 },
    ],
  },
  { id: 'first', reportDate: '2024-08-31', facts: [{ project: 'road', asOf: '2024-08-31', amount: 30 }] },
  {
    id: 'taken back',
    undone: true,
    reportDate: '2024-09-30',
    facts: [{ project: 'road', asOf: '2024-08-31', amount: 33 }],
  },
  { id: 'of another', facts: [{ project: 'school', asOf: '2024-08-31', amount: 5 }] },
  { id: 'the same again', reportDate: '2024-08-31', facts: [{ project: 'road', asOf: '2024-08-31', amount: 30 }] },
)

const steps = knownHistory({
  planYear: year,
  directory: directoryOf(ledger),
  ...ledger,
  projects: [projectId('road')],
  asOf: day('2024-10-20'),
})

it('tells what was known after each file that changed it, and after one was taken back', () => {
  expect(steps.map(({ event, import: { id }, plan, actual, rate }) => [event, id, plan, actual, rate])).toEqual([
    ['committed', 'plan', ty(100), undefined, undefined],
    ['committed', 'first', ty(100), ty(30), 0.3],
    ['committed', 'taken back', ty(100), ty(33), 0.33],
    ['undone', 'taken back', ty(100), ty(30), 0.3],
  ])
})

it('goes by the clock: a file taken back tells when', () => {
  expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted())
})

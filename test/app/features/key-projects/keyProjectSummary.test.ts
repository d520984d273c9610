import { expect, it } from 'vitest'
import { keyProjectCards } from '../../../../src/app/features/key-projects/keyProjectCards.ts'
import { keyProjectSummary } from '../../../../src/app/features/key-projects/keyProjectSummary.ts'
import type { KeyProject } from '../../../../src/domain/ledger/directory.ts'
import { projectId } from '../../../../src/domain/base/ids.ts'
import { bookOf, day, directoryOf, ledgerOf, ty, type FactWords } from '../../../domain/exampleLedger.ts'

const work = (id: string, projects: readonly string[]): KeyProject => ({
  id,
  name: id,
  capital: projects.length > 0 ? 'provincial' : 'ministry',
  phrases: [],
  projects: projects.map(projectId),
  investorName: undefined,
  totalInvestment: undefined,
  measures: [],
  obstacles: undefined,
  reference: undefined,
})

const committed = (project: string, byMonth: readonly number[]): FactWords[] =>
  byMonth.map((amount, at) => ({
    kind: 'commitment',
    project,
    basis: 'inMonth',
    asOf: `2024-${String(at + 1).padStart(2, '0')}-${[31, 29, 31][at]}`,
    amount,
  }))

const ledger = ledgerOf({
  facts: [
    { kind: 'plan', project: 'slow', asOf: '2024-01-01', amount: 100 },
    { kind: 'plan', project: 'nearly', asOf: '2024-01-01', amount: 100 },
    { kind: 'plan', project: 'silent', asOf: '2024-01-01', amount: 100 },
    ...committed('slow', [10, 10, 10]),
    ...committed('nearly', [10, 10, 10]),
    { project: 'slow', asOf: '2024-03-31', amount: 5 },
    { project: 'nearly', asOf: '2024-03-31', amount: 28 },
    { project: 'nearly', asOf: '2024-03-31', reporter: 'treasury', amount: 27.5 },
  ],
})
const asOf = day('2024-03-31')
const open = bookOf(ledger, {
  ...directoryOf(ledger),
  keyProjects: [
    work('Chậm', ['slow']),
    work('Gần đủ', ['nearly']),
    work('Chưa báo', ['silent']),
    work('Quốc lộ 7', []),
  ],
})
const { withPlan, withoutPlan } = keyProjectCards(open, asOf)
const lines = keyProjectSummary(open, { asOf, cards: [...withPlan, ...withoutPlan], lastYear: undefined })

it('says of each whether it is on track, and of what the province does not pay that it is neither', () => {
  expect(lines.map(({ card, standing }) => [card.keyProject.name, standing])).toEqual([
    ['Chậm', 'behind'],
    ['Gần đủ', 'atRisk'],
    ['Chưa báo', 'unknown'],
    ['Quốc lộ 7', 'otherCapital'],
  ])
})

it('forecasts nothing from a single report, and nothing where there is no plan', () => {
  expect(lines.map(({ forecast }) => forecast?.kind)).toEqual(['none', 'none', 'none', undefined])
})

it('sets what the investor says against the treasury where both speak', () => {
  expect(lines.map(({ claimedDifference }) => claimedDifference)).toEqual([ty(0), ty(0.5), undefined, undefined])
})

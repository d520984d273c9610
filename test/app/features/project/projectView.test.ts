import { describe, expect, it } from 'vitest'
import { projectView } from '../../../../src/app/features/project/projectView.ts'
import { projectId } from '../../../../src/domain/base/ids.ts'
import { defaultRuleSet } from '../../../../src/domain/lagging/lagging.ts'
import { day, openOf, ty } from '../../../domain/exampleLedger.ts'

const asOf = day('2024-10-20')
const road = projectId('road')
const question = { asOf, ruleSet: defaultRuleSet, id: road }

describe('a project', () => {
  it('is unknown where the year does not speak of it', () => {
    const open = openOf({ facts: [{ project: 'school', asOf: '2024-09-30', amount: 1 }] })
    expect(projectView(open, question)).toBeUndefined()
  })

  it('lists its facts, each followed by what it replaced', () => {
    const open = openOf(
      {
        facts: [
          { asOf: '2024-08-31', amount: 10, cell: 'A1' },
          { kind: 'plan', asOf: '2024-01-01', amount: 50, cell: 'A2' },
        ],
      },
      { facts: [{ asOf: '2024-08-31', amount: 12, cell: 'B1' }] },
      {
        facts: [
          { asOf: '2024-08-31', amount: 13, cell: 'C1' },
          { asOf: '2024-09-30', amount: 20, cell: 'C2' },
        ],
      },
    )
    const view = projectView(open, question)
    expect(view?.facts.map(({ cell, supersededBy }) => [cell, supersededBy === undefined])).toEqual([
      ['A2', true],
      ['C1', true],
      ['B1', false],
      ['A1', false],
      ['C2', true],
    ])
    const counted = view?.facts.filter(({ row }) => view.counted.has(row)).map(({ cell }) => cell)
    expect(counted).toEqual(['A2', 'C2'])
  })

  it('shows its sources as a tree that adds up to the whole', () => {
    const open = openOf({
      facts: [
        { kind: 'plan', source: 'central', asOf: '2024-01-01', amount: 10 },
        { kind: 'plan', source: 'local.landUse', asOf: '2024-01-01', amount: 30 },
        { kind: 'plan', source: 'central.foreign', asOf: '2024-02-01', amount: 7 },
        { source: 'local.landUse', asOf: '2024-09-30', amount: 12 },
      ],
    })
    const view = projectView(open, question)
    expect(view?.sources.map(({ source, depth, plan, actual }) => ({ source, depth, plan, actual }))).toEqual([
      { source: 'central', depth: 0, plan: ty(7), actual: undefined },
      { source: 'central.foreign', depth: 1, plan: ty(7), actual: undefined },
      { source: 'local.landUse', depth: 0, plan: ty(30), actual: ty(12) },
    ])
    expect(view?.row.plan).toBe(ty(37))
  })

  it('has no sources to show where no file splits it', () => {
    const open = openOf({ facts: [{ kind: 'plan', asOf: '2024-01-01', amount: 10 }] })
    expect(projectView(open, question)?.sources).toEqual([])
  })

  it('sets investor and treasury side by side, each with its own day', () => {
    const open = openOf({
      facts: [
        { asOf: '2024-09-30', amount: 30 },
        { asOf: '2024-10-20', amount: 28, reporter: 'treasury' },
      ],
    })
    expect(projectView(open, question)?.tellers).toMatchObject({
      investor: { amount: ty(30), asOf: '2024-09-30' },
      treasury: { amount: ty(28), asOf: '2024-10-20' },
      difference: ty(2),
    })
  })

  it('has nobody to compare where only one of them speaks', () => {
    const open = openOf({ facts: [{ asOf: '2024-10-20', amount: 28, reporter: 'treasury' }] })
    expect(projectView(open, question)?.tellers).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import {
  countFilters,
  filteredRows,
  parseProjectFilter,
  type ProjectFilter,
} from '../../../../src/app/features/projects/projectFilter.ts'
import { projectRows, sumOf } from '../../../../src/app/features/projects/projectRows.ts'
import type { KeyProject } from '../../../../src/domain/ledger/directory.ts'
import { projectId } from '../../../../src/domain/base/ids.ts'
import { bookOf, day, directoryOf, ledgerOf, ty } from '../../../domain/exampleLedger.ts'

const asOf = day('2024-09-30')
const ledger = ledgerOf({
  facts: [
    { kind: 'plan', project: 'road', investor: 'transport', asOf: '2024-01-01', amount: 100 },
    { kind: 'plan', project: 'school', investor: 'education', asOf: '2024-01-01', amount: 50 },
    { kind: 'plan', project: 'clinic', investor: 'education', asOf: '2024-01-01', amount: 10 },
    { kind: 'plan', project: 'dam', investor: 'transport', asOf: '2024-01-01', amount: 20 },
    { project: 'road', asOf: '2024-08-31', amount: 30 },
    { project: 'road', asOf: '2024-09-30', amount: 30 },
    { project: 'road', asOf: '2024-09-30', reporter: 'treasury', amount: 30 },
    { project: 'school', asOf: '2024-08-31', amount: 10 },
    { project: 'school', asOf: '2024-09-30', amount: 55 },
    { project: 'clinic', asOf: '2024-09-30', amount: 0 },
    { project: 'bridge', investor: 'transport', asOf: '2024-09-30', amount: 4 },
  ],
})
const rows = projectRows(bookOf(ledger, directoryOf(ledger)), asOf)
const measures = { average: 0.5, target: 0.95 }
const found = (filter: ProjectFilter) => filteredRows(rows, filter, measures).map(({ id }) => id)

describe('the filter of projects', () => {
  it.each([
    [{}, ['road', 'school', 'clinic', 'dam', 'bridge']],
    [{ state: 'nothingDisbursed' }, ['clinic']],
    [{ state: 'unreported' }, ['dam']],
    [{ state: 'belowAverage' }, ['road', 'clinic']],
    [{ state: 'belowTarget' }, ['road', 'clinic']],
    [{ state: 'stoodStill' }, ['road']],
    [{ state: 'overPlan' }, ['school']],
    [{ state: 'withoutPlan' }, ['bridge']],
    [{ investor: 'education' }, ['school', 'clinic']],
    [{ investor: 'education', state: 'overPlan' }, ['school']],
    [{ rateFrom: 30 }, ['road', 'school']],
    [{ rateTo: 30 }, ['road', 'clinic']],
    [{ left: 10 }, ['road', 'clinic']],
  ] as const satisfies readonly (readonly [ProjectFilter, readonly string[]])[])('%j', (filter, projects) => {
    expect(found(filter).toSorted()).toEqual([...projects].toSorted())
  })

  it('takes in both ends to the đồng: 29 of 100 are 29 %', () => {
    const told = ledgerOf({
      facts: [
        { kind: 'plan', project: 'road', investor: 'transport', asOf: '2024-01-01', amount: 100 },
        { project: 'road', asOf: '2024-09-30', amount: 29 },
      ],
    })
    const only = projectRows(bookOf(told, directoryOf(told)), asOf)
    expect(filteredRows(only, { rateFrom: 29, rateTo: 29 }, measures)).toHaveLength(1)
  })

  it('finds a project under every key project that it is part of', () => {
    const keyProject = (id: string): KeyProject => ({
      id,
      name: id,
      capital: 'provincial',
      phrases: [],
      projects: [projectId('road')],
      investorName: undefined,
      totalInvestment: undefined,
      measures: [],
      obstacles: undefined,
      reference: undefined,
    })
    const open = bookOf(ledger, directoryOf(ledger, [keyProject('coast'), keyProject('ports')]))
    const under = (key: string) => filteredRows(projectRows(open, asOf), { key }, measures).map(({ id }) => id)
    expect([under('coast'), under('ports'), under('rail')]).toEqual([['road'], ['road'], []])
  })

  it('leaves out what cannot be told of a project', () => {
    expect(found({ rateTo: 100 })).not.toContain('dam')
    expect(filteredRows(rows, { state: 'belowAverage' }, { ...measures, average: undefined })).toEqual([])
  })

  it('counts what is asked, and reads nothing senseless from the address', () => {
    expect(countFilters({ state: 'overPlan', rateFrom: 0 })).toBe(2)
    expect(parseProjectFilter({ state: 'lazy', group: 'x', rateFrom: 'NaN', left: 20, investor: '' })).toEqual({
      left: 20,
    })
  })
})

describe('what the foot adds up', () => {
  it('is what is known of the rows', () => {
    expect(sumOf(rows, 'change')).toBe(ty(45))
    expect(sumOf(rows, 'claimedDifference')).toBe(ty(0))
    expect(sumOf([], 'change')).toBeUndefined()
  })
})

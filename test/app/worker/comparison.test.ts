import { describe, expect, it } from 'vitest'
import { compareReadings, stateOf } from '../../../src/app/worker/comparison.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { workbookBytes } from '../../fixtures/shared.ts'

const read = (name: string) => {
  const workbook = readWorkbook(workbookBytes(name), name)
  if (!workbook.ok) throw new Error(workbook.error.code)
  return interpret(workbook.value, { planYear: undefined, asOf: undefined })
}

describe('two files side by side', () => {
  it('a file and itself differ in nothing', () => {
    const file = read('02-phu-luc-cam-ket.xlsx')
    expect(compareReadings(file, file).counts).toEqual({ differ: 0, same: 485, onlyA: 0, onlyB: 0 })
  })

  it('a month and the next: the same plans and commitments, the disbursement to one day beside that to the other', () => {
    const { rows, counts } = compareReadings(read('02-phu-luc-cam-ket.xlsx'), read('13-phu-luc-thang-sau.xlsx'))
    expect(counts).toEqual({ differ: 32, same: 453, onlyA: 0, onlyB: 0 })
    expect(rows[0]).toMatchObject({
      kind: 'disbursement',
      basis: 'toDate',
      asOf: '2024-08-31',
      otherAsOf: '2024-09-30',
    })
  })

  it('shows what differs first, by how much', () => {
    const a = read('02-phu-luc-cam-ket.xlsx')
    const b = {
      ...a,
      facts: a.facts.map((fact, at) => (at === 100 ? { ...fact, amount: a.facts[0]?.amount ?? fact.amount } : fact)),
    }
    const { rows, counts } = compareReadings(a, b)
    expect(counts).toMatchObject({ differ: 1, same: 484 })
    expect(rows.slice(0, 2).map(stateOf)).toEqual(['differ', 'same'])
  })

  it('takes a project over several rows for one', () => {
    const a = read('02-phu-luc-cam-ket.xlsx')
    const [first] = a.facts
    if (!first) throw new Error('no facts')
    const b = { ...a, facts: [first, first] }
    expect(compareReadings({ ...a, facts: [first] }, b).rows[0]).toMatchObject({ a: first.amount, b: first.amount * 2 })
  })
})

import { describe, expect, it } from 'vitest'
import { constraints, violationsOf } from '../../../src/workbook/meaning/constraints.ts'
import type { Choice } from '../../../src/workbook/meaning/meanings.ts'
import type { Option } from '../../../src/workbook/meaning/options.ts'
import type { Relation } from '../../../src/workbook/meaning/relations.ts'
import { meaningsOf, columnsUnder, optionOf } from './board.ts'

type Name = (typeof constraints)[number]['name']

const choiceOf = (...options: readonly Option[]): Choice => new Map(options.map((option, index) => [index, option]))
const plan = optionOf({ kind: 'fact', heading: 'Kế hoạch vốn 2024' })
const central = { ...optionOf({ kind: 'fact', heading: 'Kế hoạch vốn NSTW 2024' }), isSourced: true }
const local = { ...optionOf({ kind: 'fact', heading: 'Kế hoạch vốn NSĐP 2024' }), isSourced: true }
const proved: Relation = { kind: 'sum', whole: 0, parts: [1, 2], compared: 3, matching: 3, witnesses: 3 }

/** One choice that breaks a constraint, and one like it that does not. */
const broken: Readonly<Record<Name, { readonly bad: Choice; readonly good: Choice; readonly relations?: Relation[] }>> =
  {
    'no two facts say the same thing': {
      bad: choiceOf(plan, plan),
      good: choiceOf(plan, optionOf({ kind: 'part', heading: 'Kế hoạch vốn 2024' })),
    },
    'no whole stands beside its parts by source': {
      bad: choiceOf(plan, central),
      good: choiceOf(local, central),
    },
    'no whole stands beside the facts that it is proved to add up': {
      bad: choiceOf({ ...plan, isSourced: true }, central, local),
      good: choiceOf(optionOf({ kind: 'sum', heading: 'Kế hoạch vốn 2024' }), central, local),
      relations: [proved],
    },
  }

describe('what the ledger cannot hold', () => {
  it.each(constraints.map(({ name }) => [name, broken[name]] as const))(
    '%s',
    (_name, { bad, good, relations = [] }) => {
      expect(violationsOf(bad, relations)).toBe(1)
      expect(violationsOf(good, relations)).toBe(0)
    },
  )

  it('takes three witnesses to say that a whole adds up facts', () => {
    const { bad } = broken['no whole stands beside the facts that it is proved to add up']
    expect(violationsOf(bad, [{ ...proved, witnesses: 2 }])).toBe(0)
  })
})

describe('columns that must not be added up', () => {
  it('a whole with another capital in it is a question', () => {
    const columns = columnsUnder('Kế hoạch vốn năm 2024', 'Trong đó: vốn kéo dài từ 2023')
    expect(meaningsOf(columns, [100, 40], [80, 30], [70, 10])[0]).toBe('?plan')
  })

  it('figures to date are no parts of a later one, though the rows come out', () => {
    const columns = columnsUnder('Giải ngân đến 31/7/2024', 'Giải ngân đến 31/8/2024', 'Giải ngân đến 30/9/2024')
    expect(meaningsOf(columns, [10, 20, 30], [5, 11, 16], [7, 30, 37], [1, 2, 3])).toEqual([
      'disbursement',
      'disbursement',
      'disbursement',
    ])
  })

  it('one month of a run is no sum of those before it, though the rows come out', () => {
    const columns = columnsUnder('Cam kết tháng 1/2024', 'Cam kết tháng 2/2024', 'Cam kết tháng 3/2024')
    expect(meaningsOf(columns, [10, 20, 30], [5, 11, 16], [7, 30, 37], [1, 9, 10])).toEqual([
      'commitment',
      'commitment',
      'commitment',
    ])
  })

  it('two columns that say one thing are both a question', () => {
    const columns = columnsUnder('Kế hoạch vốn năm 2024', 'KHV 2024')
    expect(meaningsOf(columns, [100, 40], [80, 30], [70, 10])).toEqual(['?plan', '?plan'])
  })
})

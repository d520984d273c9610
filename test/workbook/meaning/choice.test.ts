import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose } from '../../../src/workbook/meaning/choose.ts'
import type { Column } from '../../../src/workbook/meaning/column.ts'
import type { Choice } from '../../../src/workbook/meaning/meanings.ts'
import { optionsOf, type Option } from '../../../src/workbook/meaning/options.ts'
import { findSums, proveSum, type Relation } from '../../../src/workbook/meaning/relations.ts'
import { scoreOf } from '../../../src/workbook/meaning/scores.ts'
import { weights } from '../../../src/workbook/meaning/weights.ts'
import { columnsUnder, meaningsOf, numbersOf } from './board.ts'

/** Headings such as offices write, among them ones that contradict each other, name parts, or say nothing. */
const headings = [
  'Kế hoạch vốn năm 2024',
  'Kế hoạch vốn năm 2024 / Tổng số',
  'Kế hoạch vốn năm 2024 / NSTW',
  'Kế hoạch vốn năm 2024 / Trong đó: NSĐP',
  'Kế hoạch 2023 kéo dài',
  'Giải ngân đến 30/9/2024',
  'Giải ngân đến 30/9/2024 / Tổng số',
  'Giải ngân đến 30/9/2024 / Thanh toán KLHT',
  'Giải ngân đến 30/9/2024 / Tạm ứng',
  'Cam kết tháng 10/2024',
  'Cam kết tháng 11/2024',
  'Cam kết Quý IV/2024',
  'Tổng mức đầu tư',
  'Còn lại',
  'Cột 7',
].map(heading => heading.split(' / '))

/** Some of the headings, in any order, with relations between any of the columns. */
const tables = fc.uniqueArray(fc.constantFrom(...headings), { minLength: 3, maxLength: 8 }).chain(paths => {
  const column = fc.nat({ max: paths.length - 1 })
  const relation = fc
    .record({ columns: fc.uniqueArray(column, { minLength: 3, maxLength: 4 }), witnesses: fc.constantFrom(1, 2, 3) })
    .map(({ columns: [whole = 0, ...parts], witnesses }): Relation => {
      return { kind: 'sum', whole, parts, compared: 3, matching: 3, witnesses }
    })
  return fc.record({ paths: fc.constant(paths), relations: fc.array(relation, { maxLength: 4 }) })
})

const chosenFrom = (columns: readonly Column[], relations: readonly Relation[]) =>
  choose(columns, { relations, denied: new Set() })

describe('the choice of meanings', () => {
  it('is one that no single change makes better, nor any reading of a whole relation', () => {
    fc.assert(
      fc.property(tables, ({ paths, relations }) => {
        const columns = columnsUnder(...paths)
        const { choice } = chosenFrom(columns, relations)
        const best = scoreOf(choice, relations)
        for (const changed of neighbours(choice, columns, relations))
          expect(scoreOf(changed, relations)).toBeLessThanOrEqual(best + 1e-6)
      }),
      { numRuns: 150, seed: 4 },
    )
  })

  it('misses the best of all choices in three of a hundred tables that contradict themselves, and not by a clear word', () => {
    const short: number[] = []
    fc.assert(
      fc.property(tables, ({ paths, relations }) => {
        const columns = columnsUnder(...paths.slice(0, 5))
        const within = relations.filter(({ whole, parts }) => [whole, ...parts].every(index => index < 5))
        const best = Math.max(...allChoices(columns).map(choice => scoreOf(choice, within)))
        short.push(best - scoreOf(chosenFrom(columns, within).choice, within))
      }),
      { numRuns: 100, seed: 4 },
    )
    expect(short.filter(by => by > 1e-6).length).toBeLessThanOrEqual(3)
    expect(Math.max(...short)).toBeLessThan(3)
  })

  it('does not depend on the order in which columns come', () => {
    fc.assert(
      fc.property(tables, ({ paths, relations }) => {
        const columns = columnsUnder(...paths)
        const there = chosenFrom(columns, relations)
        const back = chosenFrom(columns.toReversed(), relations)
        expect(scoreOf(back.choice, relations)).toBeCloseTo(scoreOf(there.choice, relations), 6)
        // Of two that say one thing either may be the one that is asked about: later both are.
        const isOpen = (there.margin ?? 0) <= weights.margin || asks(there.choice)
        expect(isOpen ? [] : kindsOf(back.choice)).toEqual(isOpen ? [] : kindsOf(there.choice))
      }),
      { numRuns: 150, seed: 4 },
    )
  })
})

describe('the margin', () => {
  const whole = columnsUnder('Giải ngân đến 30/9/2024', 'Trong đó: NSTW', 'NSĐP')
  const sum = proveSum(numbersOf([12, 8, 4], [3, 2, 1], [9, 6, 3]), 0, [1, 2])

  it('does not ask whether a whole counts or the parts that it is proved to add up: the same money comes of it', () => {
    const { margin, rivals } = chosenFrom(whole, [sum])
    expect(margin).toBeGreaterThan(weights.margin)
    expect([...rivals]).toEqual([])
  })

  it('asks of the columns that differ, where other facts come of a reading that is nearly as good', () => {
    fc.assert(
      fc.property(tables, ({ paths, relations }) => {
        const { choice, margin = Infinity, rivals } = chosenFrom(columnsUnder(...paths), relations)
        expect(margin).toBeGreaterThan(-1e-6)
        expect(rivals.size > 0).toBe(margin < weights.margin)
        for (const [index, rival] of rivals) expect(rival).not.toBe(choice.get(index))
      }),
      { numRuns: 150, seed: 4 },
    )
  })

  it('takes a whole with its parts by purpose as the fact, of the same day', () => {
    const columns = columnsUnder(
      ['Giải ngân đến 30/9/2024', 'Tổng số'],
      ['Giải ngân đến 30/9/2024', 'Thanh toán KLHT'],
      ['Giải ngân đến 30/9/2024', 'Tạm ứng'],
    )
    expect(meaningsOf(columns, [12, 8, 4], [3, 1, 2], [9, 6, 3])).toEqual([
      'disbursement',
      'ignoredAmount',
      'ignoredAmount',
    ])
    expect(findSums(numbersOf([12, 8, 4], [3, 1, 2], [9, 6, 3]), [{ whole: 0, among: [1, 2] }])).toHaveLength(1)
  })
})

const asks = (choice: Choice): boolean => [...choice.values()].some(({ kind }) => kind === 'ask')

const kindsOf = (choice: Choice): readonly string[] =>
  [...choice]
    .toSorted(([a], [b]) => a - b)
    .map(([index, { kind, column }]) => `${index} ${kind} ${column.role} ${column.fundingSource}`)

const neighbours = (choice: Choice, columns: readonly Column[], relations: readonly Relation[]): readonly Choice[] => {
  const options = new Map(columns.map(column => [column.index, optionsOf(column, columns)]))
  const find = (index: number, kind: Option['kind']): readonly (readonly [number, Option])[] =>
    (options.get(index) ?? []).filter(option => option.kind === kind).map(option => [index, option])
  return [
    ...[...options].flatMap(([index, each]) => each.map(option => new Map([...choice, [index, option]]))),
    ...relations.flatMap(({ whole: at, parts }) =>
      (['sum', 'fact'] as const).map(
        kind =>
          new Map([
            ...choice,
            ...find(at, kind),
            ...parts.flatMap(part => find(part, kind === 'sum' ? 'fact' : 'part')),
          ]),
      ),
    ),
  ]
}

const allChoices = (columns: readonly Column[]): readonly Choice[] =>
  columns.reduce<readonly Choice[]>(
    (choices, column) =>
      choices.flatMap(choice => optionsOf(column, columns).map(option => new Map([...choice, [column.index, option]]))),
    [new Map()],
  )

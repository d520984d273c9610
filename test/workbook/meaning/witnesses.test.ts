import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDifferences, findEquals, findRatios, findSums, proveSum } from '../../../src/workbook/meaning/relations.ts'
import { columnsUnder, meaningsOf, numbersOf } from './board.ts'

describe('how much rows prove', () => {
  const columns = columnsUnder('Kế hoạch vốn NSTW 2024', 'Kế hoạch vốn NSĐP 2024', 'Cột 7')
  const rows = [
    [4, 6, 10],
    [5, 15, 20],
    [21, 9, 30],
  ]

  it('one row or two leave a column without words a question', () => {
    expect(meaningsOf(columns, ...rows.slice(0, 1))[2]).toBe('?ignoredAmount')
    expect(meaningsOf(columns, ...rows.slice(0, 2))[2]).toBe('?ignoredAmount')
  })

  it('three tell what it adds up', () => {
    expect(meaningsOf(columns, ...rows)[2]).toBe('rowTotal')
  })

  it('three outvote a heading: what adds up parts by source is no figure beside them', () => {
    const worded = columnsUnder('Kế hoạch vốn NSTW 2024', 'Kế hoạch vốn NSĐP 2024', 'Kế hoạch vốn 2024')
    expect(meaningsOf(worded, ...rows)).toEqual(['plan', 'plan', 'rowTotal'])
  })

  it('rounding counts from three witnesses on', () => {
    const rounded = numbersOf([12.35, 7.2, 5.14], [20.11, 12.4, 7.72], [30.07, 21.5, 8.56])
    const group = [{ whole: 0, among: [1, 2] }]
    expect(findSums(rounded, group).map(({ witnesses }) => witnesses)).toEqual([3])
    expect(findSums(numbersOf([12.35, 7.2, 5.14], [20.11, 12.4, 7.72]), group)).toEqual([])
  })

  it('shares tell witnesses apart by every part, not by the first alone', () => {
    expect(proveSum(numbersOf([10, 0, 4, 6], [10, 0, 3, 7], [10, 0, 9, 1]), 0, [1, 2, 3]).witnesses).toBe(3)
  })
})

describe('what proves nothing', () => {
  it('rates of 0 %, of 100 %, of nothing over nothing', () => {
    expect(findRatios(numbersOf([0, 0, 50], [100, 30, 30], [0, 0, 0], [1, 20, 20]), [0], [1, 2])).toEqual([])
  })

  it('one amount repeated down a column, whatever stands beside it', () => {
    expect(findEquals(numbersOf([5, 5], [5, 5], [5, 5]), [0], [1]).map(({ witnesses }) => witnesses)).toEqual([1])
  })

  it('blank parts: a whole beside a lone part', () => {
    expect(proveSum(numbersOf([10, 10, NaN], [20, NaN, 20], [30, 30, NaN]), 0, [1, 2]).witnesses).toBe(0)
  })

  it('what is left beside nothing paid', () => {
    expect(findDifferences(numbersOf([10, 0, 10], [20, 0, 20], [30, 0, 30]), [2], [0, 1])).toEqual([])
  })
})

/** A table of thirty columns that have nothing to do with each other, in millions as offices write them; `blank`: how often a cell is. */
const tables = (blank: number) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 90_000 }), { nil: NaN, freq: blank }), {
      minLength: 30,
      maxLength: 30,
    }),
    { minLength: 3, maxLength: 12 },
  )

const everyColumn = Array.from({ length: 30 }, (_, at) => at)

describe('random tables of thirty columns', () => {
  const nearby = everyColumn.map(whole => ({
    whole,
    among: everyColumn.filter(at => at !== whole && Math.abs(at - whole) <= 4),
  }))

  it.each([
    ['full', 12],
    ['half blank', 1],
  ] as const)('prove no sum by three witnesses: %s', (_name, freq) => {
    fc.assert(
      fc.property(tables(freq), rows => {
        expect(findSums(numbersOf(...rows), nearby).filter(({ witnesses }) => witnesses >= 3)).toEqual([])
      }),
      { numRuns: 25, seed: 9 },
    )
  })

  it('prove no difference, no rate and no copy', () => {
    fc.assert(
      fc.property(tables(5), rows => {
        const numbers = numbersOf(...rows)
        const told = [
          ...findDifferences(numbers, [29], everyColumn.slice(0, 12)),
          ...findRatios(numbers, [29], everyColumn.slice(0, 12)),
          ...findEquals(numbers, [29], everyColumn.slice(0, 12)),
        ]
        expect(told.filter(({ witnesses }) => witnesses >= 3)).toEqual([])
      }),
      { numRuns: 50, seed: 9 },
    )
  })

  it('leave every named column what its heading says', () => {
    const months = Array.from({ length: 12 }, (_, at) => `Cam kết tháng ${at + 1}/2024`)
    const columns = columnsUnder('Kế hoạch vốn năm 2024', ...months, 'Giải ngân đến 30/9/2024')
    fc.assert(
      fc.property(tables(5), rows => {
        expect(meaningsOf(columns, ...rows.map(row => row.slice(0, columns.length)))).toEqual([
          'plan',
          ...months.map(() => 'commitment'),
          'disbursement',
        ])
      }),
      { numRuns: 25, seed: 9 },
    )
  })
})

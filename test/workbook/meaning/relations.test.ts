import { describe, expect, it } from 'vitest'
import type { ColumnAmounts } from '../../../src/workbook/amounts/amounts.ts'
import { findSums, proveSum, type Numbers } from '../../../src/workbook/meaning/relations.ts'

const amountsOf = (values: readonly number[]): ColumnAmounts => ({
  values: Float64Array.from(values),
  faults: new Map(),
  notation: 'number',
  unit: undefined,
})

const numbersOf = (...rows: readonly (readonly number[])[]): Numbers =>
  new Map((rows[0] ?? []).map((_, column) => [column, amountsOf(rows.map(row => row[column] ?? NaN))]))

describe('sums told by rows', () => {
  it('need witnesses whose shares differ: rows in one proportion are one witness', () => {
    expect(proveSum(numbersOf([10, 4, 6], [20, 8, 12], [30, 12, 18]), 0, [1, 2]).witnesses).toBe(1)
    expect(proveSum(numbersOf([10, 4, 6], [20, 5, 15], [30, 21, 9]), 0, [1, 2]).witnesses).toBe(3)
  })

  it('are not proved by rows with one part alone', () => {
    expect(proveSum(numbersOf([10, 10, 0], [20, 0, 20], [30, 30, 0]), 0, [1, 2]).witnesses).toBe(0)
  })

  it('may differ by what is rounded, as long as that is little', () => {
    expect(proveSum(numbersOf([10.38, 7.79, 2.58]), 0, [1, 2]).matching).toBe(1)
    expect(proveSum(numbersOf([10.38, 7.79, 2.49]), 0, [1, 2]).matching).toBe(0)
  })

  it('are found among neighbours, and not where one row of three says no', () => {
    const group = [{ whole: 0, among: [1, 2, 3] }]
    expect(findSums(numbersOf([10, 4, 6, 1], [20, 5, 15, 7], [30, 21, 9, 2]), group).map(({ parts }) => parts)).toEqual(
      [[1, 2]],
    )
    expect(findSums(numbersOf([10, 4, 6, 1], [20, 5, 16, 7], [30, 21, 9, 2]), group)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { moveTo } from '../../../../src/app/features/import/sheet/activeCell.ts'

/** B2:C3 are one cell. */
const sheet = { rowCount: 100, columnCount: 10, merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] }
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  moveTo({ row, column }, { key, ctrlKey }, { sheet, page: 20 })

describe('the keyboard in the grid', () => {
  it.each([
    ['ArrowDown', 5, 5, { row: 6, column: 5 }],
    ['ArrowUp', 5, 5, { row: 4, column: 5 }],
    ['ArrowRight', 5, 5, { row: 5, column: 6 }],
    ['ArrowLeft', 5, 5, { row: 5, column: 4 }],
    ['PageDown', 5, 5, { row: 25, column: 5 }],
    ['PageUp', 5, 5, { row: 0, column: 5 }],
    ['Home', 5, 5, { row: 5, column: 0 }],
    ['End', 5, 5, { row: 5, column: 9 }],
  ])('%s from row %d, column %d', (key, row, column, to) => {
    expect(press(key, row, column)).toEqual(to)
  })

  it('stays inside the sheet and its heads', () => {
    expect(press('ArrowDown', 99, 5)).toEqual({ row: 99, column: 5 })
    expect(press('ArrowUp', 0, 5)).toEqual({ row: -1, column: 5 })
    expect(press('ArrowLeft', 5, 0)).toEqual({ row: 5, column: -1 })
    expect(press('ArrowLeft', -1, 0)).toEqual({ row: -1, column: 0 })
    expect(press('ArrowUp', 0, -1)).toEqual({ row: 0, column: -1 })
  })

  it('takes a merged cell for one', () => {
    expect(press('ArrowRight', 2, 0)).toEqual({ row: 1, column: 1 })
    expect(press('ArrowRight', 1, 1)).toEqual({ row: 1, column: 3 })
    expect(press('ArrowDown', 1, 1)).toEqual({ row: 3, column: 1 })
  })

  it('goes to the ends of the sheet with Ctrl', () => {
    expect(press('ArrowDown', 5, 5, true)).toEqual({ row: 99, column: 5 })
    expect(press('End', 5, 5, true)).toEqual({ row: 99, column: 9 })
  })

  it('leaves other keys alone', () => {
    expect(press('Tab', 5, 5)).toBeUndefined()
    expect(press('a', 5, 5)).toBeUndefined()
  })
})

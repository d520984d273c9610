import { expect, it } from 'vitest'
import { sheetMarks } from '../../../../src/app/features/import/sheet/sheetMarks.ts'
import { noDecisions } from '../../../../src/workbook/said/decisions.ts'

it('marks in each row of the sheet what the officer did to it', () => {
  const marks = sheetMarks(
    {
      ...noDecisions,
      rows: [
        { sheet: 'A', row: 3, role: 'footer' },
        { sheet: 'B', row: 9, role: 'footer' },
      ],
      leftOut: [
        { sheet: 'A', row: 4 },
        { sheet: 'A', cell: 'C5' },
      ],
      mends: [{ sheet: 'A', cell: 'B5', value: 7 }],
    },
    'A',
  )
  expect(new Set(marks.keys())).toEqual(new Set([2, 3, 4]))
  expect(marks.get(2)).toMatchObject({ decided: true, leftOut: 'none' })
  expect(marks.get(3)).toMatchObject({ decided: false, leftOut: 'row' })
  expect(marks.get(4)?.cells.get(1)).toEqual({ kind: 'mended', value: 7 })
  expect(marks.get(4)?.cells.get(2)).toEqual({ kind: 'leftOut' })
})

it('marks nothing where nothing was decided', () => {
  expect(sheetMarks(undefined, 'A').size).toBe(0)
})

import { expect, it } from 'vitest'
import { learnedDecisions, learnLayout } from '../../src/api/layouts.ts'
import { noDecisions, type Decisions } from '../../src/workbook/said/decisions.ts'
import type { LayoutShape } from '../../src/workbook/said/layoutShape.ts'
import { openSmallHome } from './smallHome.ts'

const shape: LayoutShape = {
  reporter: 'investor',
  investor: undefined,
  tables: [{ sheet: 'Biểu', at: 'A4', fingerprint: 'f', headerRows: [4, 4], columns: [] }],
}

const headerAt = (row: number): Decisions => ({
  ...noDecisions,
  tables: [{ sheet: 'Biểu', at: 'A4', headerRows: [row, row] }],
})

/** What a store has learned once a header was moved to a row. */
const learnedAt = async (row: number, of: LayoutShape = shape) => {
  const { store, remove } = await openSmallHome()
  await learnLayout(store, {
    shape: of,
    decisions: headerAt(row),
    directory: await store.directory(),
    learnedFrom: { importId: 'i', fileName: 'bao-cao.xlsx' },
    newId: () => 'layout',
    at: '2024-11-05T02:00:00.000Z',
    by: 'Cán bộ',
  })
  const learned = await learnedDecisions(store, { ...of, investor: undefined })
  await remove()
  return learned?.tables
}

it('a header moved by some rows is learned', async () => {
  expect(await learnedAt(6)).toEqual([{ sheet: 'Biểu', at: 'A4', headerRows: [6, 6] }])
})

it('what no layout can hold is not: it would stop every file after it', async () => {
  expect(await learnedAt(206)).toBeUndefined()
})

it('what is told of an investor whom nobody knows is not said of files without a name', async () => {
  expect(await learnedAt(6, { ...shape, investor: 'Sở Không Ai Biết' })).toBeUndefined()
})

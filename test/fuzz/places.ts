import type { Sheet, Workbook } from '../../src/workbook/said/cells.ts'
import { columnName } from '../../src/workbook/tables/grid.ts'
import type { Truth, TruthFact } from '../forms/model.ts'
import { columnIndex, rowIndex, withCells } from './sheets.ts'

export const sheetAt = ({ sheets }: Workbook, at: number): Sheet => {
  const sheet = sheets[at]
  if (!sheet) throw new RangeError(`there is no sheet ${at}`)
  return sheet
}

/** Rows of headings right above the first figures: at least two texts in each, down from the first with three. */
export const headerRows = (sheet: Sheet, firstRow: number): readonly number[] => {
  const texts = (row: number): number => (sheet.rows[row] ?? []).filter(cell => cell?.kind === 'text').length
  const first = Array.from({ length: firstRow }, (_, row) => row).find(row => texts(row) >= 3)
  return first === undefined
    ? []
    : Array.from({ length: firstRow - first }, (_, at) => first + at).filter(row => !isSums(sheet, row))
}

/** A total above its parts is no heading. */
const isSums = (sheet: Sheet, row: number): boolean =>
  (sheet.rows[row] ?? []).filter(cell => cell?.kind === 'number').length > 1

export type Spot = { readonly row: number; readonly column: number }

export const spotsOf = (sheet: Sheet, before: number): readonly (Spot & { readonly text: string })[] =>
  sheet.rows.slice(0, before).flatMap((cells, row) =>
    Array.from(cells ?? [], (cell, column) => ({
      row,
      column,
      text: cell?.kind === 'text' ? cell.value : '',
    })).filter(({ text }) => text !== ''),
  )

export const withText = (sheet: Sheet, { row, column }: Spot, change: (text: string) => string): Sheet =>
  withCells(sheet, (cell, atRow, atColumn) =>
    atRow === row && atColumn === column && cell.kind === 'text' ? { ...cell, value: change(cell.value) } : cell,
  )

export const scaled = (truth: Truth, { ratio, of }: { ratio: number; of: (fact: TruthFact) => boolean }): Truth => ({
  ...truth,
  facts: truth.facts.map(fact => (of(fact) ? { ...fact, amount: Math.round(fact.amount * ratio) } : fact)),
})

export const isNumber = (workbook: Workbook, sheet: number, { cell }: TruthFact): boolean =>
  workbook.sheets[sheet]?.rows[rowIndex(cell)]?.[columnIndex(cell)]?.kind === 'number'

/** The facts where their rows stand now; those whose row is gone are gone. */
export const moved = (
  truth: Truth,
  { sheet, order }: { sheet: string; order: readonly (number | undefined)[] },
): Truth => {
  const placeOf = new Map(order.flatMap((from, at) => (from === undefined ? [] : [[from, at] as const])).toReversed())
  return {
    ...truth,
    facts: truth.facts.flatMap(fact => {
      if (fact.sheet !== sheet) return [fact]
      const at = placeOf.get(rowIndex(fact.cell))
      return at === undefined ? [] : [{ ...fact, cell: `${columnName(columnIndex(fact.cell))}${at + 1}` }]
    }),
  }
}

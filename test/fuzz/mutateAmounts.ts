import type { Cell, Sheet } from '../../src/workbook/said/cells.ts'
import { vietnamese } from '../forms/cells.ts'
import type { TruthFact } from '../forms/model.ts'
import type { Mutate } from './formMutation.ts'
import { isNumber, scaled, sheetAt } from './places.ts'
import { columnIndex, rowIndex, withCells, withSheet } from './sheets.ts'

/** Every figure a thousand times too large, as where someone pastes đồng under "nghìn đồng". */
export const amountsScaled: Mutate = ({ workbook, truth, sheet, own, fact, firstRow }) => {
  const columns = new Set(own.map(({ cell }) => columnIndex(cell)))
  const numbers = own.filter(each => isNumber(workbook, sheet, each))
  if (numbers.length === 0) return undefined
  return {
    workbook: withSheet(workbook, sheet, given => scaledColumns(given, { columns, firstRow, ratio: 1_000 })),
    truth: scaled(truth, { ratio: 1_000, of: each => each.sheet === fact.sheet && isNumber(workbook, sheet, each) }),
    telling: isBeyondAProvince(numbers, 1_000) ? 'must' : 'ifWrong',
  }
}

/** No province plans two hundred thousand tỷ in a year: twenty times Nghệ An's, a third of the country's. */
export const isBeyondAProvince = (facts: readonly TruthFact[], ratio: number): boolean =>
  facts
    .filter(({ kind, option }) => kind === 'plan' && !option?.endsWith('parts'))
    .reduce((sum, { amount }) => sum + amount, 0) *
    ratio >
  2e14

/** Amounts of a column typed with their unit beside them, in the table's own unit or another. */
export const unitsTyped: Mutate = ({ workbook, truth, random, sheet, own, fact }) => {
  const column = columnIndex(fact.cell)
  const page = sheetAt(workbook, sheet)
  const touched = own.filter(({ cell }) => columnIndex(cell) === column)
  const [factor, word] = random.pick([
    [1, 'đồng'],
    [1, 'đ'],
    [1_000_000, ' triệu đồng'],
    [1_000_000, ' tr.đ'],
    [1_000_000_000, ' tỷ'],
    [1_000_000_000, ' tỷ đồng'],
  ] as const)
  const amountAt = new Map(touched.map(({ cell, amount }) => [rowIndex(cell), amount]))
  if (truth.format === 'csv' || touched.some(({ cell }) => page.rows[rowIndex(cell)]?.[column]?.kind !== 'number'))
    return undefined
  return {
    workbook: withSheet(workbook, sheet, given =>
      withCells(given, (cell, row, at) => {
        const amount = at === column ? amountAt.get(row) : undefined
        return amount === undefined ? cell : { kind: 'text', value: `${vietnamese(amount / factor)}${word}` }
      }),
    ),
    truth,
    telling: 'ifWrong',
  }
}

/** One column in another unit than the others, and nothing says so. */
export const columnScaled: Mutate = ({ workbook, truth, random, sheet, own, fact, firstRow }) => {
  const column = columnIndex(fact.cell)
  const others = own.filter(
    ({ cell, kind }) =>
      rowIndex(cell) === rowIndex(fact.cell) && kind !== fact.kind && (kind === 'plan' || fact.kind === 'plan'),
  )
  const isRun =
    own.filter(
      ({ kind, basis, cell }) => kind === fact.kind && basis === fact.basis && rowIndex(cell) === rowIndex(fact.cell),
    ).length > 2
  if (
    others.length === 0 ||
    fact.kind === 'carriedOver' ||
    fact.capital ||
    fact.amount === 0 ||
    fact.option !== undefined ||
    fact.optional === true ||
    !own.some(each => columnIndex(each.cell) === column && isNumber(workbook, sheet, each))
  )
    return undefined
  const ratio = isRun ? 1_000 : random.pick([1_000, 1 / 1_000])
  return {
    workbook: withSheet(workbook, sheet, given =>
      scaledColumns(given, { columns: new Set([column]), firstRow, ratio }),
    ),
    truth: scaled(truth, {
      ratio,
      of: each => each.sheet === fact.sheet && columnIndex(each.cell) === column && isNumber(workbook, sheet, each),
    }),
    telling: 'must',
  }
}

type Scaling = { readonly columns: ReadonlySet<number>; readonly firstRow: number; readonly ratio: number }

const scaledColumns = (sheet: Sheet, { columns, ratio }: Scaling): Sheet =>
  withCells(sheet, (cell, _, column): Cell =>
    columns.has(column) && cell.kind === 'number' && !cell.isDate
      ? { ...cell, value: Number((cell.value * ratio).toPrecision(15)) }
      : cell,
  )

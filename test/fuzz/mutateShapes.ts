import { columnName } from '../../src/workbook/tables/grid.ts'
import type { Mutate } from './formMutation.ts'
import { headerRows, moved, sheetAt } from './places.ts'
import { columnIndex, rowIndex, withoutColumn, withRows, withSheet } from './sheets.ts'

/** The headings one column to the right of what they head. */
export const headingsShifted: Mutate = ({ workbook, truth, sheet, firstRow }) => {
  const page = sheetAt(workbook, sheet)
  const header = new Set(headerRows(page, firstRow))
  if (header.size === 0) return undefined
  return {
    workbook: withSheet(workbook, sheet, given => ({
      ...given,
      rows: given.rows.map((cells, row) => (header.has(row) && cells ? [undefined, ...cells] : cells)),
      merges: given.merges.map(merge =>
        header.has(merge.top) ? { ...merge, left: merge.left + 1, right: merge.right + 1 } : merge,
      ),
    })),
    truth,
    telling: 'somewhere',
  }
}

/** A group's own row is gone: its projects seem to be the group's above. */
export const groupRowGone: Mutate = ({ workbook, truth, random, sheet, own, firstRow, lastRow }) => {
  const page = sheetAt(workbook, sheet)
  const rowsOfFacts = new Set(own.map(({ cell }) => rowIndex(cell)))
  const columns = [...new Set(own.map(({ cell }) => columnIndex(cell)))]
  const groups = Array.from({ length: lastRow - firstRow }, (_, at) => firstRow + at).filter(
    row => !rowsOfFacts.has(row) && columns.some(column => page.rows[row]?.[column]?.kind === 'number'),
  )
  if (groups.length === 0) return undefined
  const gone = random.pick(groups)
  const names = new Set(
    (page.rows[gone] ?? []).flatMap(cell => (cell?.kind === 'text' ? [cell.value.toLowerCase()] : [])),
  )
  const isInvestor = own.some(
    ({ investor }) => investor !== null && [...names].some(name => name.includes(investor.toLowerCase())),
  )
  const order = page.rows.map((_, row) => row).filter(row => row !== gone)
  return {
    workbook: withSheet(workbook, sheet, given => withRows(given, order)),
    truth: moved(truth, { sheet: own[0]?.sheet ?? '', order }),
    telling: isInvestor ? 'must' : 'ifWrong',
  }
}

export const mergesGone: Mutate = ({ workbook, truth, sheet }) =>
  sheetAt(workbook, sheet).merges.length === 0
    ? undefined
    : { workbook: withSheet(workbook, sheet, given => ({ ...given, merges: [] })), truth, telling: 'ifWrong' }

/** A flat list shuffled and cut in two tables, the second under a copy of the headings. */
export const twoTables: Mutate = ({ workbook, truth, random, sheet, own, firstRow, lastRow }) => {
  const page = sheetAt(workbook, sheet)
  const rows = [...new Set(own.map(({ cell }) => rowIndex(cell)))]
  const isFlat =
    rows.length === lastRow - firstRow + 1 && rows.length >= 4 && !own.some(({ option }) => option?.startsWith('rows'))
  const header = headerRows(page, firstRow)
  if (!isFlat || header.length === 0) return undefined
  const shuffled = random.shuffle(rows)
  const half = Math.ceil(rows.length / 2)
  const before = Array.from({ length: firstRow }, (_, row) => row)
  const order = [...before, ...shuffled.slice(0, half), undefined, ...before.slice(header[0]), ...shuffled.slice(half)]
  const copied = withRows(page, order)
  const down = before.length + half + 1 - (header[0] ?? 0)
  const merges = page.merges.filter(({ top, bottom }) => top >= (header[0] ?? 0) && bottom < firstRow)
  return {
    workbook: withSheet(workbook, sheet, () => ({
      ...copied,
      merges: [
        ...page.merges.filter(({ bottom }) => bottom < firstRow),
        ...merges.map(merge => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down })),
      ],
    })),
    truth: moved(truth, { sheet: own[0]?.sheet ?? '', order }),
    telling: 'ifWrong',
  }
}

export const sentWithoutColumn: Mutate = ({ workbook, truth, sheet, own, fact }) => {
  const column = columnIndex(fact.cell)
  if (fact.option !== undefined || new Set(own.map(({ cell }) => columnIndex(cell))).size < 2) return undefined
  const facts = truth.facts.flatMap(each => {
    if (each.sheet !== fact.sheet) return [each]
    const at = columnIndex(each.cell)
    return at === column
      ? []
      : [{ ...each, cell: `${columnName(at > column ? at - 1 : at)}${rowIndex(each.cell) + 1}` }]
  })
  return {
    workbook: withSheet(workbook, sheet, given => withoutColumn(given, column)),
    truth: { ...truth, facts },
    telling: 'must',
    again: true,
  }
}

export const sentWithoutRow: Mutate = ({ workbook, truth, sheet, own, fact }) => {
  const page = sheetAt(workbook, sheet)
  const gone = rowIndex(fact.cell)
  if (fact.option?.startsWith('rows') || new Set(own.map(({ cell }) => rowIndex(cell))).size < 4) return undefined
  const order = page.rows.map((_, row) => row).filter(row => row !== gone)
  return {
    workbook: withSheet(workbook, sheet, given => withRows(given, order)),
    truth: moved(truth, { sheet: fact.sheet, order }),
    telling: 'must',
    again: true,
  }
}

import { columnName, type LaidOut } from './layout.ts'
import type { Column, Draw, FormSheet, Format } from './model.ts'

type Disguise = { readonly laid: readonly LaidOut[]; readonly columns: readonly Column[]; readonly format: Format }

/** Rows and columns hidden, sums as formulas, a sheet of words beside: nothing of that changes what the file says. */
export const disguised = (draw: Draw, { laid, columns, format }: Disguise): readonly FormSheet[] => {
  const [first] = laid
  if (format === 'csv' || first === undefined) return laid.map(({ sheet }) => sheet)
  const hideRow = draw.flag('hidden row', 0.07)
  const hideColumn = draw.flag('hidden column', 0.07)
  const helper = draw.of('helper sheet', { 'none|8': 'none', shown: 'shown', hidden: 'hidden' } as const)
  const hiddenColumn = columns.findIndex(({ amount, meaning }) => amount && !meaning)
  const areFormulas = format === 'xlsx' && draw.flag('sums as formulas', 0.4)
  const sheets = laid.map(({ sheet, projectRows, totalRow }, at) => ({
    ...sheet,
    rows: areFormulas ? withSums(sheet.rows, { columns, projectRows, totalRow }) : sheet.rows,
    hiddenRows: hideRow && at === 0 && projectRows[1] !== undefined ? [projectRows[1]] : [],
    hiddenColumns: hideColumn && hiddenColumn >= 0 ? [hiddenColumn] : [],
  }))
  if (helper === 'none') return sheets
  const words = [...new Set(['Ngân sách trung ương', 'Ngân sách địa phương', 'Xổ số kiến thiết'])]
  return [
    ...sheets,
    {
      name: 'DM',
      hidden: helper === 'hidden',
      rows: words.map(text => [{ text }]),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ]
}

type Sums = {
  readonly columns: readonly Column[]
  readonly projectRows: readonly number[]
  readonly totalRow: number | undefined
}

/** The total's amounts as SUM over the projects' rows, where these follow each other; the stored values stay. */
const withSums = (rows: FormSheet['rows'], { columns, projectRows, totalRow }: Sums): FormSheet['rows'] => {
  const [first = 0] = projectRows
  const last = projectRows.at(-1) ?? 0
  if (totalRow === undefined || projectRows.length === 0 || last - first + 1 !== projectRows.length) return rows
  return rows.map((cells, row) =>
    row !== totalRow
      ? cells
      : cells.map((cell, at) =>
          cell && 'number' in cell && columns[at]?.amount
            ? { ...cell, formula: `SUM(${columnName(at)}${first + 1}:${columnName(at)}${last + 1})` }
            : cell,
        ),
  )
}

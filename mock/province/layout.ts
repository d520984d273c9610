import { cellName, wrappedLines } from '../../src/report/xlsx.ts'
import type { Cell, Range, Row, Sheet, Style } from '../../src/report/xlsx.ts'

/** A table as an office lays it out: title lines, header, investors with their rows, totals as formulas. */
export type FormSheet = {
  readonly sheetName: string
  readonly columnWidths: readonly number[]
  /** Title lines: left and right halves of one row, or one line over the whole width. */
  readonly title: readonly FormTitle[]
  readonly unit: string
  /** Two header rows. A text stands over the columns up to the next text; an empty one below belongs to the cell above. */
  readonly header: readonly [readonly string[], readonly string[]]
  readonly parts: readonly Part[]
  readonly total: { readonly label: string; readonly place: 'above' | 'below' }
  readonly labelColumn: number
  readonly amountColumns: { readonly first: number; readonly last: number }
  readonly amountFormat: string
  readonly closing: readonly string[]
}

export type FormTitle = {
  readonly left?: string
  readonly right?: string
  readonly middle?: string
  readonly bold?: boolean
}

/** A side of the list (A, B) with its investors; without a label its investors stand alone. */
export type Part = {
  readonly number: string
  readonly label: string | undefined
  readonly groups: readonly Group[]
}

export type Group = { readonly number: string; readonly label: string; readonly rows: readonly DataRow[] }

/** Texts by column from the first, then amounts from `amountColumns.first`; undefined leaves the cell empty. */
export type DataRow = {
  readonly texts: readonly (string | number | undefined)[]
  readonly amounts: readonly (number | undefined)[]
}

export const sheetOf = (layout: FormSheet): Sheet => {
  const table = tableOf(layout)
  const head = headOf(layout)
  const width = layout.columnWidths.length
  return {
    name: layout.sheetName,
    columnWidths: layout.columnWidths,
    rows: [
      ...head.rows,
      ...table.map(row => ({ height: heightOf(row, layout.columnWidths), ...row })),
      { cells: [] },
      ...layout.closing.map(text => closingRow(text, width)),
    ],
    merges: head.merges,
    frozenRows: head.rows.length,
    print: {
      orientation: 'landscape',
      repeatRows: { first: layout.title.length + 2, last: layout.title.length + 3 },
      footer: { left: 'Dữ liệu mẫu', center: '', right: 'Trang &P/&N' },
    },
  }
}

/** Points: as many lines as the longest text needs in its column. */
const heightOf = ({ cells }: Row, widths: readonly number[]): number =>
  15 *
  Math.max(
    ...cells.map((cell, column) => (cell && 'text' in cell ? wrappedLines(cell.text, widths[column] ?? 10) : 1)),
    1,
  )

const headOf = (layout: FormSheet): { rows: readonly Row[]; merges: readonly Range[] } => {
  const last = layout.columnWidths.length - 1
  const half = Math.floor(last / 2)
  const titleRows = layout.title.map(({ left, right, middle, bold }): Row => {
    const style: Style = { align: 'center', wrap: true, ...(bold && { bold }) }
    const cells: (Cell | undefined)[] = []
    if (middle !== undefined) cells[0] = { text: middle, style }
    if (left !== undefined) cells[0] = { text: left, style }
    if (right !== undefined) cells[half + 1] = { text: right, style }
    return { cells }
  })
  const titleMerges = layout.title.flatMap(({ middle }, row): readonly Range[] =>
    middle === undefined
      ? [
          { top: row, bottom: row, left: 0, right: half },
          { top: row, bottom: row, left: half + 1, right: last },
        ]
      : [{ top: row, bottom: row, left: 0, right: last }],
  )
  const unitCells: (Cell | undefined)[] = []
  unitCells[Math.max(0, last - 2)] = { text: layout.unit, style: { italic: true } }
  const header = headerOf(layout, layout.title.length + 1)
  return { rows: [...titleRows, { cells: unitCells }, ...header.rows], merges: [...titleMerges, ...header.merges] }
}

const headerOf = (
  { header: [above, below] }: FormSheet,
  top: number,
): { rows: readonly Row[]; merges: readonly Range[] } => {
  const style: Style = { bold: true, align: 'center', wrap: true, border: 'thin', fill: 'E8EEF2' }
  const cell = (text: string): Cell => (text === '' ? { blank: true, style } : { text, style })
  const merges = above.flatMap((text, column): readonly Range[] => {
    if (text === '') return []
    if (below[column] === '') return [{ top, bottom: top + 1, left: column, right: column }]
    const next = above.findIndex((other, index) => index > column && (other !== '' || below[index] === ''))
    const right = (next === -1 ? above.length : next) - 1
    return right > column ? [{ top, bottom: top, left: column, right }] : []
  })
  return {
    rows: [
      { height: 32, cells: above.map(cell) },
      { height: 32, cells: below.map(cell) },
    ],
    merges,
  }
}

/** Rows from the first one under the header; formulas name the rows they add up. */
const tableOf = (layout: FormSheet): readonly Row[] => {
  const firstRow = layout.title.length + 3 + (layout.total.place === 'above' ? 1 : 0)
  const rows: Row[] = []
  const partRows: number[] = []
  for (const part of layout.parts) {
    const partRow = part.label === undefined ? undefined : firstRow + rows.push({ cells: [] }) - 1
    const groupRows = part.groups.map(group => {
      const row = firstRow + rows.length
      rows.push(
        sumRow(layout, group, { from: row + 1, to: row + group.rows.length }),
        ...group.rows.map(each => dataRow(layout, each)),
      )
      return row
    })
    if (partRow !== undefined)
      rows[partRow - firstRow] = plusRow(layout, { ...part, label: part.label ?? '' }, groupRows)
    partRows.push(...(partRow === undefined ? groupRows : [partRow]))
  }
  const total = plusRow(
    layout,
    { number: '', label: layout.total.label, groups: layout.parts.flatMap(({ groups }) => groups) },
    partRows,
  )
  return layout.total.place === 'above' ? [total, ...rows] : [...rows, total]
}

const dataRow = (layout: FormSheet, { texts, amounts }: DataRow): Row => {
  const cells: (Cell | undefined)[] = texts.map((text, column) => {
    const style: Style = { border: 'hair', wrap: true, align: column === layout.labelColumn ? 'left' : 'center' }
    if (text === undefined) return { blank: true, style }
    return typeof text === 'number' ? { number: text, style } : { text, style }
  })
  const style: Style = { border: 'hair', align: 'right', numberFormat: layout.amountFormat }
  for (const amount of amounts) cells.push(amount === undefined ? { blank: true, style } : { number: amount, style })
  return { cells }
}

/** An investor's row: `SUM` over its own rows. */
const sumRow = (layout: FormSheet, group: Group, { from, to }: { from: number; to: number }): Row =>
  totalRow(layout, { ...group, groups: [group] }, column => `SUM(${cellName(from, column)}:${cellName(to, column)})`)

/** A side's row or the total: the rows below it, one by one. */
const plusRow = (layout: FormSheet, totalled: TotalLine, rows: readonly number[]): Row =>
  totalRow(layout, totalled, column => rows.map(row => cellName(row, column)).join('+'))

type TotalLine = { readonly number: string; readonly label: string; readonly groups: readonly Group[] }

const totalRow = (
  layout: FormSheet,
  { number, label, groups }: TotalLine,
  formulaAt: (column: number) => string,
): Row => {
  const { first, last } = layout.amountColumns
  const cells: Cell[] = []
  for (let column = 0; column < first; column += 1) {
    const align = column === layout.labelColumn ? 'left' : 'center'
    const style: Style = { bold: true, border: 'thin', wrap: true, align }
    const text = column === layout.labelColumn ? label : column === 0 ? number : ''
    cells.push(text === '' ? { blank: true, style } : { text, style })
  }
  const style: Style = { bold: true, border: 'thin', align: 'right', numberFormat: layout.amountFormat }
  const rows = groups.flatMap(group => group.rows)
  for (let column = first; column <= last; column += 1) {
    const amounts = rows.flatMap(row => row.amounts[column - first] ?? [])
    const result = amounts.reduce((sum, amount) => sum + amount, 0)
    cells.push(amounts.length === 0 ? { blank: true, style } : { formula: formulaAt(column), result, style })
  }
  return { cells }
}

const closingRow = (text: string, width: number): Row => {
  const cells: (Cell | undefined)[] = []
  cells[Math.max(0, width - 5)] = { text, style: { bold: text === text.toUpperCase(), align: 'left' } }
  return { cells }
}

export const roman = (number: number): string => {
  const signs: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = number
  let text = ''
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign
  return text
}

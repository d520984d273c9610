import type { Cell, Merge, Sheet, Workbook } from '../../src/workbook/said/cells.ts'
import { noDecisions, type Decisions } from '../../src/workbook/said/decisions.ts'
import type { Hints, Interpretation } from '../../src/workbook/said/interpretation.ts'
import { interpret } from '../../src/workbook/interpret.ts'

/** A cell as a test writes it: a text, a number, nothing, or a whole cell. */
export type Written = string | number | undefined | Cell

export type WrittenSheet = {
  readonly name?: string
  readonly hidden?: boolean
  readonly rows: readonly (readonly Written[])[]
  /** A1 ranges. */
  readonly merges?: readonly string[]
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

export const workbookOf = (...sheets: readonly WrittenSheet[]): Workbook => ({ sheets: sheets.map(sheetOf) })

/** Rows of one line each, cells apart by `|`: digits alone are numbers, `"7"` in quotes is a text. */
export const rowsOf = (drawing: string): readonly (readonly Written[])[] =>
  drawing
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(writtenOf))

const writtenOf = (raw: string): Written => {
  const text = raw.trim()
  if (text === '') return undefined
  if (/^".*"$/u.test(text)) return text.slice(1, -1)
  return /^-?\d+(?:\.\d+)?$/u.test(text) && !/^\d{7}$/u.test(text) ? Number(text) : text
}

const sheetOf = (written: WrittenSheet, at: number): Sheet => ({
  name: written.name ?? `Sheet${at + 1}`,
  hidden: written.hidden ?? false,
  rows: written.rows.map(row => row.map(cellOf)),
  merges: (written.merges ?? []).map(mergeOf),
  hiddenRows: new Set(written.hiddenRows),
  hiddenColumns: new Set(written.hiddenColumns),
})

const cellOf = (value: Written): Cell | undefined => {
  if (typeof value === 'string') return { kind: 'text', value }
  return typeof value === 'number' ? { kind: 'number', value } : value
}

const mergeOf = (range: string): Merge => {
  const [from = '', to = from] = range.split(':')
  return { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) }
}

const rowOf = (ref: string): number => Number(ref.replace(/^[A-Z]+/u, '')) - 1
const columnOf = (ref: string): number =>
  [...ref.replace(/\d+$/u, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export const interpretDrawn = (
  drawing: string,
  more: Partial<WrittenSheet> & { hints?: Hints; decisions?: Partial<Decisions> } = {},
): Interpretation => {
  const { hints = { planYear: undefined, asOf: undefined }, decisions, ...sheet } = more
  return interpret(workbookOf({ ...sheet, rows: rowsOf(drawing) }), hints, { ...noDecisions, ...decisions })
}

/** Facts as short lines, in the order of the sheet: `E5 plan Dự án A 120000000`. */
export const factLines = ({ facts }: Interpretation): readonly string[] =>
  facts.map(({ cell, kind, project, fundingSource, capital, asOf, basis, amount }) =>
    [
      cell,
      capital === 'carriedOver' ? `${kind}(kéo dài)` : kind,
      project.name,
      ...(fundingSource === undefined ? [] : [`[${fundingSource}]`]),
      asOf,
      basis,
      amount,
    ].join(' '),
  )

export const findingLines = ({ findings }: Interpretation): readonly string[] =>
  findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? '-'}`)

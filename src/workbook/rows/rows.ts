import { isNothing, type ColumnAmounts } from '../amounts/amounts.ts'
import type { Column } from '../meaning/column.ts'
import { cellAt, isBlank, textAt, textOf, type Grid } from '../tables/grid.ts'
import { createNumberingReader, type Numbering } from '../words/numbering.ts'
import type { TableFrame } from '../tables/tables.ts'
import { mergedDown, type MergedFrom } from './mergedDown.ts'
import { isTotalLabel, withoutNumber } from './rowNames.ts'
import { fold, tidy } from '../words/words.ts'

/** One row of a table's body with what stands in it, before its role is decided. */
export type BodyRow = {
  readonly row: number
  readonly numbering: Numbering
  readonly label: string
  readonly code: string | undefined
  /** A code that is none: lost to a number format, or another office's own. */
  readonly badCode: string | undefined
  readonly investor: string | undefined
  readonly source: string | undefined
  /** What a column of months says, where the table has one. */
  readonly period: string | undefined
  readonly hasAmounts: boolean
  /** Some amount is a formula over other rows. */
  readonly addsRows: boolean
  /** Its name stands in the row above and reaches down over it: one more row of the same project. */
  readonly goesOn: boolean
  readonly likeness: Likeness
}

/** `note`: nothing under the fields or the amounts, but some text elsewhere; `numbers`: "(1) (2) 3=4+5". */
export type Likeness = 'total' | 'ofWhich' | 'numbers' | 'note' | 'blank' | 'other'

export type Fields = {
  readonly name: number | undefined
  readonly code: number | undefined
  readonly number: number | undefined
  readonly investor: number | undefined
  readonly source: number | undefined
  readonly period: number | undefined
}

export const fieldsOf = (columns: readonly Column[]): Fields => {
  const indexOf = (role: Column['role']): number | undefined => columns.find(column => column.role === role)?.index
  return {
    name: indexOf('name'),
    code: indexOf('code'),
    number: indexOf('number'),
    investor: indexOf('investor'),
    source: indexOf('source'),
    period: indexOf('period'),
  }
}

export type Body = {
  readonly grid: Grid
  readonly frame: TableFrame
  readonly fields: Fields
  /** Amount columns by sheet column. */
  readonly amounts: ReadonlyMap<number, ColumnAmounts>
}

export const readBodyRows = (body: Body): readonly BodyRow[] => {
  const { frame } = body
  const numberingOf = createNumberingReader()
  const { name, code, investor, source } = body.fields
  const merged = mergedDown(
    body.grid,
    frame,
    [name, code, investor, source].filter(column => column !== undefined),
  )
  const rows: BodyRow[] = []
  for (let row = frame.headerBottom + 1; row <= frame.bodyBottom; row += 1) {
    if (!frame.repeatedHeaders.includes(row)) rows.push(readRow(body, row, { numberingOf, merged }))
  }
  return rows
}

/** What stands under "STT": "1.2", "IV", "a)", "-"; anything wordier is a label that begins there. */
const numberLike = /^(?:|[([]?(?:[\dIVXLC.,]{1,8}|\p{L}|\p{L}[.,]?\d{1,3}(?:[.,]\d+)*)[)\].:/]{0,2}|[-–—+*•·]+)$/u

type RowReaders = { readonly numberingOf: (text: string) => Numbering; readonly merged: MergedFrom }

const readRow = (body: Body, row: number, { numberingOf, merged }: RowReaders): BodyRow => {
  const { grid, fields } = body
  const at = (column: number | undefined): string =>
    column === undefined ? '' : textOf(cellAt(grid, merged(row, column), column))
  const own = fields.number === undefined ? '' : textAt(grid, row, fields.number)
  const isNumber = numberLike.test(own)
  const name = at(fields.name)
  const label = name !== '' ? name : isNumber ? firstText(body, row) : own
  const numbering = numberingOf(isNumber && own !== '' && own !== label ? own : leadingNumber(label, fields))
  const code = readCode(at(fields.code))
  const [source, period] = [at(fields.source), fields.period === undefined ? '' : textAt(grid, row, fields.period)]
  const isSaid = label !== '' || own !== '' || code?.code !== undefined
  const isNumbered = numbering.style === 'arabic' && own !== '' && name !== ''
  const hasAmounts =
    (holdsAmount(body, row) && (isSaid || source !== '' || period !== '' || holdsMoney(body, row))) ||
    (isNumbered && writesFigures(body, row))
  return {
    row,
    numbering,
    label: own === '' && numbering.style !== 'none' && label !== '' ? withoutNumber(label) : label,
    code: code?.code,
    badCode: code?.bad,
    investor: at(fields.investor) || undefined,
    source: source || undefined,
    period: period || undefined,
    hasAmounts,
    addsRows: hasAmounts && code?.code === undefined && addsOtherRows(body, row),
    goesOn: fields.name !== undefined && name !== '' && merged(row, fields.name) !== row,
    likeness: isColumnNumbers(body, row, name)
      ? 'numbers'
      : likenessOf({ isSaid, label, hasAmounts, code: code?.code, isEmpty: () => holdsNothing(body, row) }),
  }
}

/** The first text left of the amounts: a total's label may stand under the number or the code. */
const firstText = ({ grid, frame, amounts, fields }: Body, row: number): string => {
  const firstAmount = Math.min(...amounts.keys())
  for (let column = frame.left; column <= Math.min(frame.right, firstAmount - 1); column += 1) {
    if (column === fields.number || column === fields.source || column === fields.investor || column === fields.period)
      continue
    const cell = cellAt(grid, row, column)
    if (cell?.kind === 'text' && /\p{L}{2}/u.test(cell.value)) return tidy(cell.value)
  }
  return ''
}

/** "I. Sở Y tế": the number may lead the label where it has no column of its own. */
const leadingNumber = (label: string, { number }: Fields): string => {
  if (number !== undefined && !/^(?:[A-ZĐ]|[IVX]{1,5})[.)]/u.test(label)) return /^[-–+*•]\s?\S/u.test(label) ? '-' : ''
  return /^((?:[A-ZĐ]|[IVX]{1,5}|\d{1,3}(?:\.\d{1,3})*|[a-zđ])(?=[.)/])|[-–+*•](?=\s?\S))/u.exec(label)?.[1] ?? ''
}

const readCode = (text: string): { readonly code?: string; readonly bad?: string } | undefined => {
  if (text === '') return undefined
  const digits = text.replace(/[\s\u00a0'’]/gu, '').replace(/\.0+$/u, '')
  const said = /^(?:(?:mã|ma)(?:số|so)?)?(?:dự?án|duan|da|qhns)?[:.\-–]?([1-9]\d{6})$/iu.exec(digits)?.[1]
  if (said !== undefined) return { code: said }
  return isNothing(text) ? undefined : { bad: text }
}

const holdsAmount = ({ frame, amounts }: Body, row: number): boolean => {
  const at = row - frame.headerBottom - 1
  for (const { values, faults } of amounts.values()) {
    if (!Number.isNaN(values[at] ?? NaN)) return true
    const fault = faults.get(at)
    if (fault !== undefined && fault.kind !== 'text') return true
  }
  return false
}

/** Texts with figures in them, as "3.000 (NSTW) + 2.000": of a numbered project they are to be asked about. */
const writesFigures = ({ frame, amounts }: Body, row: number): boolean =>
  [...amounts.values()].some(({ faults }) => {
    const fault = faults.get(row - frame.headerBottom - 1)
    return fault?.kind === 'text' && /\d/u.test(fault.text)
  })

/** Not zeros alone, which a sheet prepared for more rows shows in each of them. */
const holdsMoney = ({ frame, amounts }: Body, row: number): boolean => {
  const at = row - frame.headerBottom - 1
  return [...amounts.values()].some(({ values, faults }) => faults.has(at) || (values[at] || 0) !== 0)
}

/** The numbers of the columns under a header that leaves some out: "1;3;2;9;;;10". */
const isColumnNumbers = ({ grid, frame }: Body, row: number, name: string): boolean => {
  if (!columnNumber.test(name)) return false
  const texts = (grid.sheet.rows[row] ?? [])
    .slice(frame.left, frame.right + 1)
    .map(textOf)
    .filter(text => text !== '')
  const digits = texts.filter(text => /\d/u.test(text)).length
  return digits >= 3 && digits * 2 >= texts.length && texts.every(text => columnNumber.test(text))
}

const columnNumber = /^[([]?(?:\d{1,2}[a-z]?|[a-zđ]|[ivx]{1,4})[)\]]?(?:\s*=\s*[\d\s()+\-*/:x%,.…a-z]+)?$/iu

/** SUM(E10:E17) or E9+E18: a formula over the cells of its own column. */
const addsOtherRows = ({ grid, amounts }: Body, row: number): boolean => {
  for (const column of amounts.keys()) {
    const cell = cellAt(grid, row, column)
    const formula = cell !== undefined && 'formula' in cell ? cell.formula : undefined
    if (formula !== undefined) return refersToOtherRows(formula, row)
  }
  return false
}

const refersToOtherRows = (formula: string, row: number): boolean => {
  const rows = [...formula.matchAll(/\$?[A-Z]{1,3}\$?(\d+)/gu)].map(match => Number(match[1]))
  return rows.length >= 2 && rows.every(other => other !== row + 1)
}

type Local = {
  /** A name, a number or a code says whose row it is. */
  readonly isSaid: boolean
  readonly label: string
  readonly hasAmounts: boolean
  readonly code: string | undefined
  readonly isEmpty: () => boolean
}

const likenessOf = ({ isSaid, label, hasAmounts, code, isEmpty }: Local): Likeness => {
  if (!isSaid && !hasAmounts) return isEmpty() ? 'blank' : 'note'
  if (code !== undefined) return 'other'
  if (isTotalLabel(label)) return 'total'
  return /^(?:[-–+*•]\s*)?(?:trong do|tr\.? ?do|bao gom)\b/u.test(fold(label)) ? 'ofWhich' : 'other'
}

const holdsNothing = ({ grid, frame, amounts }: Body, row: number): boolean =>
  (grid.sheet.rows[row] ?? []).every(
    (cell, column) => isBlank(cell) || (amounts.get(column)?.values[row - frame.headerBottom - 1] ?? NaN) === 0,
  )

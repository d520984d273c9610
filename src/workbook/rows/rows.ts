import { isNothing, type ColumnAmounts } from '../amounts/amounts.ts'
import type { Column } from '../columns/column.ts'
import { cellAt, isBlank, textAt, textOf, type Grid } from '../tables/grid.ts'
import { createNumberingReader, type Numbering } from '../words/numbering.ts'
import { isCategory, officeLikeness, statedInvestor, statedSource } from '../words/offices.ts'
import type { Frame } from '../tables/tables.ts'
import { classifySource } from '../../domain/names/sources.ts'
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
  readonly likeness: Likeness
}

/** `note`: nothing under the fields or the amounts, but some text elsewhere. */
export type Likeness = 'total' | 'ofWhich' | 'note' | 'blank' | 'other'

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
  readonly frame: Frame
  readonly fields: Fields
  /** Amount columns by sheet column. */
  readonly amounts: ReadonlyMap<number, ColumnAmounts>
}

export const readBodyRows = (body: Body): readonly BodyRow[] => {
  const { frame } = body
  const numberingOf = createNumberingReader()
  const merged = mergedDown(body)
  const rows: BodyRow[] = []
  for (let row = frame.headerBottom + 1; row <= frame.bodyBottom; row += 1) {
    if (!frame.repeatedHeaders.includes(row)) rows.push(readRow(body, row, { numberingOf, merged }))
  }
  return rows
}

/** What stands under "STT": "1.2", "IV", "a)", "-"; anything wordier is a label that begins there. */
const numberLike = /^(?:|[([]?(?:[\dIVXLC.,]{1,8}|\p{L}|\p{L}[.,]?\d{1,3}(?:[.,]\d+)*)[)\].:/]{0,2}|[-–—+*•·]+)$/u

type Reading = { readonly numberingOf: (text: string) => Numbering; readonly merged: MergedDown }

const readRow = (body: Body, row: number, { numberingOf, merged }: Reading): BodyRow => {
  const { grid, fields } = body
  const at = (column: number | undefined): string => (column === undefined ? '' : merged(row, column))
  const own = fields.number === undefined ? '' : textAt(grid, row, fields.number)
  const isNumber = numberLike.test(own)
  const name = at(fields.name)
  const label = name !== '' ? name : isNumber ? firstText(body, row) : own
  const numbering = numberingOf(isNumber && own !== '' && own !== label ? own : leadingNumber(label, fields))
  const code = readCode(at(fields.code))
  const hasAmounts = holdsAmount(body, row)
  return {
    row,
    numbering,
    label: own === '' && numbering.style !== 'none' && label !== '' ? withoutNumber(label) : label,
    code: code?.code,
    badCode: code?.bad,
    investor: at(fields.investor) || undefined,
    source: at(fields.source) || undefined,
    period: (fields.period !== undefined && textAt(grid, row, fields.period)) || undefined,
    hasAmounts,
    addsRows: hasAmounts && code?.code === undefined && addsOtherRows(body, row),
    likeness: likenessOf({ label, own, hasAmounts, code: code?.code, isEmpty: () => isEmptyRow(grid, row) }),
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

export const withoutNumber = (label: string): string =>
  tidy(label.replace(/^(?:(?:[A-ZĐ]|[IVX]{1,5}|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)/]\s*|[-–+*•]\s*)/u, ''))

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
  readonly label: string
  readonly own: string
  readonly hasAmounts: boolean
  readonly code: string | undefined
  readonly isEmpty: () => boolean
}

const likenessOf = ({ label, own, hasAmounts, code, isEmpty }: Local): Likeness => {
  if (label === '' && code === undefined && !hasAmounts && own === '') return isEmpty() ? 'blank' : 'note'
  if (code !== undefined) return 'other'
  if (isTotalLabel(label)) return 'total'
  return /^(?:[-–+*•]\s*)?(?:trong do|tr\.? ?do|bao gom)\b/u.test(fold(label)) ? 'ofWhich' : 'other'
}

const isEmptyRow = ({ sheet }: Grid, row: number): boolean => (sheet.rows[row] ?? []).every(isBlank)

/** "TỔNG SỐ", "Cộng:", "Tổng cộng (A+B)", "Cộng mục I"; not "Cống thoát nước", which differs by its marks alone. */
export const isTotalLabel = (label: string): boolean => {
  const text = tidy(
    label
      .toLowerCase()
      .replace(/\([^()]*\)/gu, ' ')
      .replace(/^[ivxa-z\d]{1,4}[.)]\s*/u, '')
      .replace(/[:.;,\s]+$/u, ''),
  )
  if (text === '' || text.length > 80) return false
  if (
    totalWords.test(text) ||
    (/^(?:tổng )?cộng /u.test(text) && officeLikeness(text.replace(/^(?:tổng )?cộng /u, '')) !== 'none')
  )
    return true
  return text === text.normalize('NFD').replace(/\p{M}/gu, '') && plainTotalWords.test(text)
}

const totalWords =
  /^(?:tổng(?: cộng| số| vốn| kế hoạch| chung| hợp| toàn tỉnh| các nguồn(?: vốn)?| nguồn vốn| số vốn| nhu cầu)?|cộng|toàn tỉnh|tổng cộng toàn tỉnh|luỹ kế|cộng dồn)(?:$| (?:cộng|số|toàn|các|trang|nhóm|mục|phần|khối|theo|nguồn|chung|kế hoạch|vốn|dự án|chủ đầu tư|toàn tỉnh|năm|i|ii|iii|iv|v|vi|a|b|c|d|[ivx]+|\d+|[a-zđ])(?:$| .*))/u

const plainTotalWords = /^(?:tong(?: cong| so)?|cong)(?:$| (?:muc|phan|nhom|[ivx]+|[a-d])$)/u

/** What an office group or a source group says about the rows below it. */
export const groupMeaning = (label: string): { readonly investor?: string; readonly source?: string } => {
  const stated = statedInvestor(label)
  if (stated !== undefined) return { investor: stated }
  const source = statedSource(label)
  if (source !== undefined) return { source }
  const plain = withoutNumber(label)
  if (officeLikeness(plain) !== 'none') return { investor: plain }
  const known = isCategory(plain) ? classifySource(plain) : undefined
  return known === undefined || known === '' ? {} : { source: plain }
}

type MergedDown = (row: number, column: number) => string

/** Text of a cell, or of the merged cell above that reaches down over it. */
const mergedDown = ({ grid, frame, fields }: Body): MergedDown => {
  const tops = new Map<number, Map<number, number>>()
  const columns = [fields.name, fields.code, fields.investor, fields.source].filter(column => column !== undefined)
  for (const { top, bottom, left, right } of grid.sheet.merges) {
    if (bottom <= top || top <= frame.headerBottom || top > frame.bodyBottom) continue
    for (const column of columns) {
      if (column < left || column > right) continue
      const rows = tops.get(column) ?? new Map<number, number>()
      // Cells belong to one merge each: where a file's merges overlap, the first stands, and no row is looked at twice.
      for (let row = top + 1; row <= Math.min(bottom, frame.bodyBottom) && !rows.has(row); row += 1) rows.set(row, top)
      tops.set(column, rows)
    }
  }
  return (row, column) => textOf(cellAt(grid, tops.get(column)?.get(row) ?? row, column))
}

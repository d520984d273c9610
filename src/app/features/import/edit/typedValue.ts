import type { ColumnReading, RowRole } from '../../../../workbook/said/interpretation.ts'
import { isMoney } from './columnDraft.ts'

export type Notation = 'vi' | 'en'

/** What was typed into a cell: a number in the column's notation, a text where the column holds texts, null where nothing was. */
export type TypedValue = { readonly kind: 'value'; readonly value: number | string | null } | { readonly kind: 'wrong' }

/** Nothing is guessed: "1.5" is no number in Vietnamese, nor "1,5" in English. */
export const typedValue = (text: string, of: 'amount' | 'text', notation: Notation): TypedValue => {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'value', value: null }
  if (of === 'text') return { kind: 'value', value: trimmed }
  const match = patterns[notation].exec(trimmed.replace(/^[−–]/u, '-'))
  if (!match) return { kind: 'wrong' }
  const [, sign = '', whole = '', decimals = '0'] = match
  return { kind: 'value', value: Number(`${sign}${whole.replace(/[.,\s]/gu, '')}.${decimals}`) }
}

const patterns = {
  vi: /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:\s\d{3})+|\d+)(?:,(\d+))?$/u,
  en: /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?:\s\d{3})+|\d+)(?:\.(\d+))?$/u,
} as const

/** Texts say how they write numbers; numbers say nothing, and are typed as the page shows them. */
export const notationOf = ({ notation }: Pick<ColumnReading, 'notation'>, page: Notation): Notation =>
  notation === 'vi' || notation === 'en' ? notation : page

/**
 * Names, codes and amounts of projects; and whatever cell a finding points at: a total that is no sum, a year in a title.
 * Anything else is mended by saying what its row or column is.
 */
export const isMendable = (
  column: ColumnReading | undefined,
  { row, found }: { readonly row: RowRole | undefined; readonly found: number },
): boolean => {
  if (found > 0) return true
  if (row !== 'project' || column === undefined) return false
  return isMoney(column.role) || column.role === 'name' || column.role === 'code'
}

import type { PlanYear } from '../../../../domain/base/calendar.ts'
import type { Edit } from '../../../importQueue/edits.ts'
import type { ColumnMeaning, Mend, TableDecision } from '../../../../workbook/said/decisions.ts'
import { formatDate, formatExact } from '../../../text/format.ts'
import type { Words } from '../../../text/vi/vi.ts'
import { unitName } from '../columnMeaning.ts'

type ImportWords = Words['importing']

/** One line of the list "you changed". */
export const editText = (edit: Edit, planYear: PlanYear | undefined, words: ImportWords): string => {
  const { list } = words.edit
  switch (edit.kind) {
    case 'column': {
      const { sheet, column, meaning } = edit.column
      return list.column(column, sheet, meaningText(meaning, planYear, words))
    }
    case 'answer':
      return answerText(edit, planYear, words)
    case 'row':
      return list.row(edit.row.row, edit.row.sheet, words.edit.row.roles[edit.row.role])
    case 'table':
      return tableText(edit.table, words)
    case 'mend':
      return list.mend(edit.mend.cell, edit.mend.sheet, {
        from: edit.original === '' ? words.edit.cell.nothing : edit.original,
        to: mendedText(edit.mend.value, words),
      })
    case 'names': {
      const [only] = edit.names
      return edit.names.length === 1 && only
        ? list.names(only.name, edit.said)
        : list.manyNames(edit.names.length, edit.said)
    }
    case 'leaveOut':
    case 'takeIn':
      return list[edit.kind](edit.what.length)
  }
}

const answerText = (
  { question, answer }: Extract<Edit, { kind: 'answer' }>,
  planYear: PlanYear | undefined,
  words: ImportWords,
): string => {
  const [table] = answer.tables
  if (table) return tableText(table, words)
  const [first, last] = [answer.columns[0], answer.columns.at(-1)]
  if (!first || !last) return ''
  const { list } = words.edit
  const said = meaningText(first.meaning, planYear, words)
  if (answer.columns.length === 1) return list.column(first.column, question.sheet, said)
  const until = meaningText(last.meaning, planYear, words)
  return list.columns([first.column, last.column], question.sheet, said === until ? said : `${said} → ${until}`)
}

/** What stands in a mended cell. */
export const mendedText = (value: Mend['value'], words: ImportWords): string => {
  if (value === null || value === '') return words.edit.cell.emptied
  return typeof value === 'number' ? formatExact(value) : value
}

const meaningText = (
  { role, basis, month, asOf, capital, fundingSource, reporter, unitFactor }: ColumnMeaning,
  planYear: PlanYear | undefined,
  words: ImportWords,
): string => {
  const { column } = words.edit
  const monthText =
    month !== undefined &&
    planYear !== undefined &&
    column.monthOf(month === 13 ? 1 : month, planYear + (month === 13 ? 1 : 0))
  return [
    column.roles[role],
    basis && column.bases[basis],
    monthText,
    asOf && formatDate(asOf),
    capital === 'carriedOver' && column.capitals.carriedOver,
    fundingSource,
    reporter && column.reporters[reporter],
    unitFactor !== undefined && unitName(unitFactor, words),
  ]
    .filter(part => typeof part === 'string')
    .join(', ')
}

const tableText = (table: TableDecision, words: ImportWords): string => {
  const { list, table: fields } = words.edit
  const { sheet, at, headerRows, unitFactor, asOf, planDate, investor } = table
  if (table.ignored) return list.ignored(sheet, at)
  if (table.investment) return list.investment(sheet, at)
  if (headerRows) return list.header(...headerRows, sheet)
  if (unitFactor !== undefined) return list.table(fields.unit, unitName(unitFactor, words), sheet)
  if (asOf !== undefined) return list.table(fields.asOf, formatDate(asOf), sheet)
  if (planDate !== undefined) return list.table(fields.planDate, formatDate(planDate), sheet)
  return list.table(fields.investor, investor ?? '', sheet)
}

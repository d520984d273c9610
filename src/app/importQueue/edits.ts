import {
  noDecisions,
  type ColumnDecision,
  type Decisions,
  type LeftOut,
  type Mend,
  type NameDecision,
  type RowDecision,
  type TableDecision,
} from '../../workbook/said/decisions.ts'
import type { ReadingAnswer, ReadingQuestion } from '../../workbook/said/readingQuestion.ts'

/** One thing that the officer changed about how a file is read. What a row of the list "you changed" says. */
export type Edit =
  | { readonly kind: 'table'; readonly table: TableDecision }
  | { readonly kind: 'column'; readonly column: ColumnDecision }
  | { readonly kind: 'row'; readonly row: RowDecision }
  /** A question that recognition had; its answer may be about many columns. */
  | { readonly kind: 'answer'; readonly question: AskedAbout; readonly answer: AnsweredWith }
  /** `original`: as the file has it, for people to compare. */
  | { readonly kind: 'mend'; readonly mend: Mend; readonly original: string }
  /** One answer for one name, or for several alike at once; `said` names whom they mean. */
  | { readonly kind: 'names'; readonly names: readonly NameDecision[]; readonly said: string }
  | { readonly kind: 'leaveOut'; readonly what: readonly LeftOut[] }
  | { readonly kind: 'takeIn'; readonly what: readonly LeftOut[] }

/** What a question was about, as the list of changes says it. */
export type AskedAbout = Pick<ReadingQuestion, 'asks' | 'sheet' | 'at' | 'columns'>

export type AnsweredWith = Pick<ReadingAnswer, 'tables' | 'columns'>

/** What was changed about a file, what it began with, and the way back and forth through the changes. */
export type EditLog = {
  /** From the layout learned of earlier files; undefined where none is known, or nobody has asked yet. */
  readonly base: Decisions | undefined
  readonly edits: readonly Edit[]
  readonly past: readonly (readonly Edit[])[]
  readonly future: readonly (readonly Edit[])[]
}

export const noEdits: EditLog = { base: undefined, edits: [], past: [], future: [] }

/** A second change of the same thing takes the place of the first: the list says what holds. */
export const withEdit = (log: EditLog, edit: Edit): EditLog =>
  stepTo(log, [...log.edits.filter(other => targetOf(other) !== targetOf(edit)), edit])

export const withoutEdit = (log: EditLog, edit: Edit): EditLog =>
  stepTo(
    log,
    log.edits.filter(other => other !== edit),
  )

/** As the file, or the learned layout, says by itself. */
export const withoutEdits = (log: EditLog): EditLog => (log.edits.length === 0 ? log : stepTo(log, []))

export const undoEdit = (log: EditLog): EditLog => {
  const before = log.past.at(-1)
  if (before === undefined) return log
  return { ...log, edits: before, past: log.past.slice(0, -1), future: [log.edits, ...log.future] }
}

export const redoEdit = (log: EditLog): EditLog => {
  const [after, ...future] = log.future
  return after === undefined ? log : { ...log, edits: after, past: [...log.past, log.edits], future }
}

/** Undefined where nothing was decided: only then does the server look for a learned layout. */
export const decisionsOf = ({ base, edits }: EditLog): Decisions | undefined =>
  base === undefined && edits.length === 0 ? undefined : edits.reduce(decided, base ?? noDecisions)

const stepTo = (log: EditLog, edits: readonly Edit[]): EditLog => ({
  ...log,
  edits,
  past: [...log.past, log.edits],
  future: [],
})

/** What an edit is about; leaving out and taking in are steps of their own, one after another. */
const targetOf = (edit: Edit): string => {
  switch (edit.kind) {
    case 'table':
      return ['table', edit.table.sheet, edit.table.at, ...Object.keys(edit.table).sort()].join('\n')
    case 'column':
      return ['column', edit.column.sheet, edit.column.at, edit.column.column].join('\n')
    case 'row':
      return ['row', edit.row.sheet, edit.row.row].join('\n')
    case 'answer':
      return ['answer', edit.question.asks, edit.question.sheet, edit.question.at, ...edit.question.columns].join('\n')
    case 'mend':
      return ['mend', edit.mend.sheet, edit.mend.cell].join('\n')
    case 'names':
      return ['names', ...edit.names.map(nameKey)].join('\n')
    case 'leaveOut':
    case 'takeIn':
      return ['out', ...edit.what.map(outKey)].join('\n')
  }
}

const decided = (decisions: Decisions, edit: Edit): Decisions => {
  switch (edit.kind) {
    case 'table':
      return { ...decisions, tables: mergeTable(decisions.tables, edit.table) }
    case 'column':
      return { ...decisions, columns: replace(decisions.columns, edit.column, columnKey) }
    case 'row':
      return { ...decisions, rows: replace(decisions.rows, edit.row, rowKey) }
    case 'answer':
      return {
        ...decisions,
        tables: edit.answer.tables.reduce(mergeTable, decisions.tables),
        columns: edit.answer.columns.reduce(
          (columns, column) => replace(columns, column, columnKey),
          decisions.columns,
        ),
      }
    case 'mend':
      return { ...decisions, mends: replace(decisions.mends, edit.mend, mendKey) }
    case 'names':
      return { ...decisions, names: edit.names.reduce((names, name) => replace(names, name, nameKey), decisions.names) }
    case 'leaveOut':
      return { ...decisions, leftOut: edit.what.reduce((all, out) => replace(all, out, outKey), decisions.leftOut) }
    case 'takeIn': {
      const back = new Set(edit.what.map(outKey))
      return { ...decisions, leftOut: decisions.leftOut.filter(out => !back.has(outKey(out))) }
    }
  }
}

/** Several things may be said of one table, one after another. */
const mergeTable = (tables: readonly TableDecision[], table: TableDecision): readonly TableDecision[] => {
  const before = tables.find(other => tableKey(other) === tableKey(table))
  return replace(tables, { ...before, ...table }, tableKey)
}

const replace = <T>(all: readonly T[], one: T, keyOf: (one: T) => string): readonly T[] => [
  ...all.filter(other => keyOf(other) !== keyOf(one)),
  one,
]

const tableKey = ({ sheet, at }: TableDecision): string => `${sheet}\n${at}`
const columnKey = ({ sheet, at, column }: ColumnDecision): string => `${sheet}\n${at}\n${column}`
const rowKey = ({ sheet, row }: RowDecision): string => `${sheet}\n${row}`
const mendKey = ({ sheet, cell }: Mend): string => `${sheet}\n${cell}`
const outKey = (out: LeftOut): string => `${out.sheet}\n${'row' in out ? out.row : out.cell}`
const nameKey = ({ kind, name, code, investor }: NameDecision): string =>
  [kind, name, code ?? '', investor ?? ''].join('\n')

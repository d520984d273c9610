import type { Column } from '../meaning/column.ts'
import { keyOf } from '../meaning/options.ts'
import type { Table } from '../rows/table.ts'
import type { ColumnQuestion } from '../said/interpretation.ts'
import { columnRoles } from '../said/roles.ts'
import { hasAmounts } from './questions.ts'

/** Columns of one doubt. `rivals`: they would say the same of a project, so that one of them counts. */
export type ColumnDoubtGroup = {
  readonly kind: 'run' | 'rivals'
  readonly question: ColumnQuestion
  readonly columns: readonly Column[]
}

/** What is doubtful about a table's columns, each doubt once: thirteen months are not asked about thirteen times. */
export const columnDoubts = (table: Table): readonly ColumnDoubtGroup[] => {
  const doubted = table.columns.filter(column => column.question !== undefined && hasAmounts(table, column))
  const rivals = rivalsAmong(doubted)
  const rivalling = new Set(rivals.flatMap(({ columns }) => columns))
  return [...rivals, ...runsOf(table.columns, new Set(doubted.filter(column => !rivalling.has(column))))].toSorted(
    (a, b) => firstOf(a) - firstOf(b),
  )
}

const firstOf = ({ columns }: ColumnDoubtGroup): number => columns[0]?.index ?? 0

const rivalsAmong = (doubted: readonly Column[]): readonly ColumnDoubtGroup[] => {
  const alike = doubted.filter(
    ({ role, question }) =>
      columnRoles[role].ofYear && question?.kind === 'column' && question.candidates.includes(role),
  )
  return [...Map.groupBy(alike, keyOf).values()].flatMap(columns => {
    const question = columns[0]?.question
    return question === undefined || columns.length < 2 ? [] : [{ kind: 'rivals' as const, question, columns }]
  })
}

/** Columns that stand side by side with the same doubt. */
const runsOf = (columns: readonly Column[], doubted: ReadonlySet<Column>): readonly ColumnDoubtGroup[] => {
  const runs: { kind: 'run'; question: ColumnQuestion; columns: Column[] }[] = []
  let last: Column | undefined
  for (const column of columns) {
    const { question } = column
    if (question !== undefined && doubted.has(column)) {
      const goesOn = last?.question !== undefined && isAlike(last.question, question) && last.role === column.role
      const run = runs.at(-1)
      if (goesOn && run) run.columns.push(column)
      else runs.push({ kind: 'run', question, columns: [column] })
    }
    last = column
  }
  return runs
}

const isAlike = (a: ColumnQuestion, b: ColumnQuestion): boolean =>
  a.kind === 'column' && b.kind === 'column' ? a.candidates.join() === b.candidates.join() : a.kind === b.kind

import type { PlanYear } from '../../domain/base/calendar.ts'
import type { ColumnQuestion } from '../said/interpretation.ts'
import type { QuestionSubject, ReadingAnswer, ReadingQuestion } from '../said/readingQuestion.ts'
import type { Column } from '../meaning/column.ts'
import { factKind } from '../said/roles.ts'
import { namesNoProject, type Table, type TableDraft } from '../rows/table.ts'
import { lettersOf } from '../said/cellRefs.ts'
import { columnName, refOf } from '../tables/grid.ts'
import { fold } from '../words/words.ts'
import { basisAnswers, meaningAnswers, unitAnswers, yearAnswers } from './readingAnswers.ts'
import { hasAmounts, headingCell, ofOtherMatter } from './questions.ts'

type TablesReading = {
  readonly drafts: readonly TableDraft[]
  readonly tables: readonly Table[]
  readonly planYear: PlanYear | undefined
}

/** What the file leaves open, as an officer is asked: the questions behind the errors of `questionsOf`, fewest first. */
export const readingQuestions = ({ drafts, tables, planYear }: TablesReading): readonly ReadingQuestion[] => {
  if (planYear === undefined) return drafts.slice(0, 1).map(draft => yearQuestion(draft, drafts))
  return [
    ...matterQuestions(tables),
    ...tables
      .filter(({ fields }) => !namesNoProject(fields))
      .flatMap(table => [...unitQuestions(table), ...runsOf(table).map(run => runQuestion(table, run))]),
  ]
}

const yearQuestion = (draft: TableDraft, drafts: readonly TableDraft[]): ReadingQuestion => ({
  ...placeOf(draft),
  asks: 'planYear',
  columns: [],
  headings: ['', ''],
  cell: refOf(draft.frame.headerTop, draft.frame.left),
  alike: 'planYear',
  answers: yearAnswers(drafts),
})

/** Asked once for the file; the answer holds for every table of it that sounds alike. */
const matterQuestions = (tables: readonly Table[]): readonly ReadingQuestion[] => {
  const open = tables.filter(ofOtherMatter)
  const [first] = open
  if (first === undefined) return []
  const answer = (
    says: string,
    decision: { readonly ignored: true } | { readonly investment: true },
  ): ReadingAnswer => ({
    says,
    tables: open.map(table => ({ ...placeOf(table), ...decision })),
    columns: [],
    planYear: undefined,
    money: undefined,
  })
  return [
    {
      ...placeOf(first),
      asks: 'matter',
      columns: [],
      headings: ['', ''],
      cell: refOf(first.frame.headerTop, first.frame.left),
      alike: `matter ${first.matter}`,
      answers: [answer('matter other', { ignored: true }), answer('matter investment', { investment: true })],
    },
  ]
}

const unitQuestions = (table: Table): readonly ReadingQuestion[] => {
  const open = table.columns.filter(
    ({ role, question, unitFactor }) => factKind(role) !== undefined && !question && unitFactor === undefined,
  )
  if (open.length === 0) return []
  return [
    {
      ...placeOf(table),
      asks: 'unit',
      columns: [],
      headings: ['', ''],
      cell: refOf(table.frame.headerTop, table.frame.left),
      alike: `unit ${shapeOf(table)}`,
      answers: unitAnswers(table, open),
    },
  ]
}

type ColumnRun = { readonly question: ColumnQuestion; readonly columns: readonly Column[] }

/** Columns that stand side by side with the same doubt are one question: thirteen months are not asked about thirteen times. */
const runsOf = (table: Table): readonly ColumnRun[] => {
  const runs: { question: ColumnQuestion; columns: Column[] }[] = []
  let last: Column | undefined
  for (const column of table.columns) {
    const { question } = column
    if (question !== undefined && hasAmounts(table, column)) {
      const goesOn = last?.question !== undefined && isAlike(last.question, question) && last.role === column.role
      if (goesOn) runs.at(-1)?.columns.push(column)
      else runs.push({ question, columns: [column] })
    }
    last = column
  }
  return runs
}

const isAlike = (a: ColumnQuestion, b: ColumnQuestion): boolean =>
  a.kind === 'column' && b.kind === 'column' ? a.candidates.join() === b.candidates.join() : a.kind === b.kind

const runQuestion = (table: Table, { question, columns }: ColumnRun): ReadingQuestion => {
  const letters = columns.map(({ index }) => columnName(index))
  const [first, last] = [columns[0], columns.at(-1)]
  const asks = subjectOf[question.kind]
  return {
    ...placeOf(table),
    asks,
    columns: letters,
    headings: [first?.header.join(' / ') ?? '', last?.header.join(' / ') ?? ''],
    cell: first ? headingCell(table, first) : refOf(table.frame.headerTop, table.frame.left),
    alike: [asks, letters[0], letters.length, shapeOf(table)].join(' '),
    answers: answersOf(table, { question, columns }),
  }
}

const subjectOf = {
  column: 'meaning',
  basis: 'basis',
  asOf: 'asOf',
} as const satisfies Record<ColumnQuestion['kind'], QuestionSubject>

const answersOf = (table: Table, { question, columns }: ColumnRun): ReadingQuestion['answers'] => {
  switch (question.kind) {
    case 'column':
      return meaningAnswers(table, columns, question.candidates)
    case 'basis':
      return basisAnswers(table, columns)
    case 'asOf':
      return []
  }
}

const placeOf = ({ grid, frame }: TableDraft) => ({ sheet: grid.sheet.name, at: frame.at })

/** Headings without their digits: the next month's file of the layout has the same. */
const shapeOf = ({ frame }: TableDraft): string =>
  frame.paths
    .map((path, at) => `${lettersOf(frame.left + at)} ${fold(path.join(' ')).replaceAll(/\d+/gu, '#')}`)
    .join('|')

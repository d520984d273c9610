import type { PlanYear } from '../../domain/base/calendar.ts'
import { isOfOtherMatter, unitDoubt } from '../facts/accounts.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { namesNoProject, type Table, type TableDraft } from '../rows/table.ts'
import { lettersOf } from '../said/cellRefs.ts'
import type { Evidence } from '../said/evidence.ts'
import type { ColumnQuestion } from '../said/interpretation.ts'
import type { QuestionSubject, ReadingAnswer, ReadingQuestion } from '../said/readingQuestion.ts'
import { factKind } from '../said/roles.ts'
import { columnName, refOf } from '../tables/grid.ts'
import { fold } from '../words/words.ts'
import { moneyOfTables } from './answerMoney.ts'
import { columnDoubts, type ColumnDoubtGroup } from './columnDoubts.ts'
import { headingCell } from './questions.ts'
import {
  basisAnswers,
  dayAnswers,
  meaningAnswers,
  unitAnswers,
  usualSize,
  whichAnswers,
  yearAnswers,
} from './readingAnswers.ts'
import { sharedQuestions } from './sharedQuestions.ts'

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
    ...sharedQuestions(
      tables
        .filter(({ fields }) => !namesNoProject(fields))
        .flatMap(table => [...unitQuestions(table), ...columnDoubts(table).map(doubt => columnQuestion(table, doubt))]),
    ),
  ]
}

const yearQuestion = (draft: TableDraft, drafts: readonly TableDraft[]): ReadingQuestion => {
  const answers = yearAnswers(drafts)
  return {
    ...aboutTable(draft),
    asks: 'planYear',
    places: drafts.map(placeOf),
    alike: 'planYear',
    answers: answers.map(({ answer }) => answer),
    evidence: [
      against(4, { kind: 'noYear' }),
      ...answers.map(({ answer: { planYear = 0 }, times }): Evidence => ({
        about: '',
        speaks: 'for',
        weight: Math.min(times, 3),
        because: { kind: 'yearNamed', year: planYear, times },
      })),
    ],
  }
}

/** Asked once for the file; the answer holds for every table of it that sounds alike. */
const matterQuestions = (tables: readonly Table[]): readonly ReadingQuestion[] => {
  const open = tables.filter(isOfOtherMatter)
  const [first] = open
  if (first?.matter === undefined) return []
  const answer = (
    says: string,
    decision: { readonly ignored: true } | { readonly investment: true },
  ): ReadingAnswer => ({
    says,
    tables: open.map(table => ({ ...placeOf(table), ...decision })),
    columns: [],
    planYear: undefined,
    money: moneyOfTables(open, 'ignored' in decision ? 'leftOut' : 'counted'),
  })
  return [
    {
      ...aboutTable(first),
      asks: 'matter',
      places: open.map(placeOf),
      alike: `matter ${first.matter.of}`,
      answers: [answer('matter other', { ignored: true }), answer('matter investment', { investment: true })],
      evidence: first.matter.evidence.toSorted((a, b) => b.weight - a.weight),
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
      ...aboutTable(table),
      asks: 'unit',
      places: [placeOf(table)],
      alike: `unit ${shapeOf(table)}`,
      answers: unitAnswers(table, open),
      evidence: [against(4, unitDoubt(table)), ...usualSize(table, open)],
    },
  ]
}

const columnQuestion = (table: Table, doubt: ColumnDoubtGroup): ReadingQuestion => {
  const { columns } = doubt
  const letters = columns.map(({ index }) => columnName(index))
  const [first] = columns
  const asks = doubt.kind === 'rivals' ? 'which' : subjectOf[doubt.question.kind]
  return {
    ...placeOf(table),
    asks,
    places: [placeOf(table)],
    columns: letters,
    headings: columns.map(({ header }) => header.join(' / ')),
    cell: first ? headingCell(table, first) : refOf(table.frame.headerTop, table.frame.left),
    alike: [asks, letters[0], letters.length, shapeOf(table)].join(' '),
    answers: answersOf(table, doubt),
    evidence: [...(asks === 'asOf' ? [against(4, { kind: 'noDay' })] : []), ...(first ? evidenceOf(table, first) : [])],
  }
}

const subjectOf = {
  column: 'meaning',
  basis: 'basis',
  asOf: 'asOf',
} as const satisfies Record<ColumnQuestion['kind'], QuestionSubject>

const answersOf = (table: Table, { kind, question, columns }: ColumnDoubtGroup): ReadingQuestion['answers'] => {
  if (kind === 'rivals') return whichAnswers(table, columns)
  switch (question.kind) {
    case 'column':
      return meaningAnswers(table, columns, question.candidates)
    case 'basis':
      return basisAnswers(table, columns)
    case 'asOf':
      return dayAnswers(table)
  }
}

const placeOf = ({ grid, frame }: TableDraft) => ({ sheet: grid.sheet.name, at: frame.at })

/** Of no column: the table as a whole. */
const aboutTable = (table: TableDraft) =>
  ({
    ...placeOf(table),
    columns: [],
    headings: [],
    cell: refOf(table.frame.headerTop, table.frame.left),
  }) as const

const against = (weight: number, because: Evidence['because']): Evidence => ({
  about: '',
  speaks: 'against',
  weight,
  because,
})

/** Headings without their digits: the next month's file of the layout has the same. */
const shapeOf = ({ frame }: TableDraft): string =>
  frame.paths
    .map((path, at) => `${lettersOf(frame.left + at)} ${fold(path.join(' ')).replaceAll(/\d+/gu, '#')}`)
    .join('|')

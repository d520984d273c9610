import type { NameQuestionView } from '../../../../api/contract/importPreview.ts'
import type { EditLog } from '../../../importQueue/edits.ts'
import { nameKinds, type NameDecision, type NameKind } from '../../../../workbook/said/decisions.ts'

export type AnswerTo = NameDecision['to']

/** Told apart by all that the file says about the name. */
export const questionKey = ({ kind, name, code, investor }: NameQuestionView): string =>
  [kind, name, code ?? '', investor ?? ''].join('\n')

export const answerOf = ({ kind, name, code, investor }: NameQuestionView, to: AnswerTo): NameDecision => ({
  kind,
  name,
  ...(code !== null && { code }),
  ...(investor !== null && { investor }),
  to,
})

/** Those that nobody has answered: the server may still be judging an answer given a moment ago. */
export const openQuestions = (
  questions: readonly NameQuestionView[],
  { edits }: EditLog,
): readonly NameQuestionView[] => {
  const answered = new Set(
    edits.flatMap(edit =>
      edit.kind === 'names'
        ? edit.names.map(({ kind, name, code, investor }) => [kind, name, code ?? '', investor ?? ''].join('\n'))
        : [],
    ),
  )
  return questions.filter(question => !answered.has(questionKey(question)))
}

export type QuestionGroup = { readonly kind: NameKind; readonly questions: readonly NameQuestionView[] }

/** Investors before their projects: once it is known whose they are, many a project is known too. */
export const questionGroups = (questions: readonly NameQuestionView[]): readonly QuestionGroup[] =>
  nameKinds
    .map(kind => ({ kind, questions: questions.filter(question => question.kind === kind) }))
    .filter(group => group.questions.length > 0)

/** How like a candidate is, in a word. */
export const likenessWord = (score: number): 'strong' | 'fair' | 'weak' => {
  if (score >= 0.9) return 'strong'
  return score >= 0.75 ? 'fair' : 'weak'
}

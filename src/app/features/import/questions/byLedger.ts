import type { LedgerAnswerView } from '../../../../api/contract/importPreview.ts'
import type { ReadingAnswer, ReadingQuestion } from '../../../../workbook/said/readingQuestion.ts'

/** The question with the answer first that the figures in the ledger speak for; as it was where they say nothing. */
export const byLedger = (question: ReadingQuestion, likely: readonly LedgerAnswerView[]): ReadingQuestion => {
  const first = question.answers.find(given => likely.some(known => isOf(known, question) && agrees(given, known)))
  if (first === undefined || first === question.answers[0]) return question
  return { ...question, answers: [first, ...question.answers.filter(given => given !== first)] }
}

const isOf = ({ sheet, at, answer }: LedgerAnswerView, question: ReadingQuestion): boolean =>
  sheet === question.sheet &&
  at === question.at &&
  (answer.asks === 'unit' ? question.asks === 'unit' : question.columns.includes(answer.column))

const agrees = (given: ReadingAnswer, { sheet, at, answer }: LedgerAnswerView): boolean =>
  answer.asks === 'unit'
    ? given.tables.some(table => table.sheet === sheet && table.at === at && table.unitFactor === answer.unitFactor)
    : given.columns.some(
        ({ column, meaning, ...table }) =>
          table.sheet === sheet && table.at === at && column === answer.column && meaning.role === answer.role,
      )

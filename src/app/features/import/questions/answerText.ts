import type { PlanYear } from '../../../../domain/base/calendar.ts'
import type { ColumnMeaning } from '../../../../workbook/said/decisions.ts'
import type { ReadingAnswer, ReadingQuestion } from '../../../../workbook/said/readingQuestion.ts'
import { formatDate } from '../../../text/format.ts'
import type { AskedColumns } from '../../../text/vi/importQuestions.ts'
import type { Words } from '../../../text/vi/vi.ts'
import type { MoneyText } from '../../../ui/useMoneyText.ts'
import { unitName } from '../columnMeaning.ts'

type ImportWords = Words['importing']

/** The question in one sentence. */
export const questionText = (question: ReadingQuestion, { questions }: ImportWords): string =>
  questions.ask[question.asks](askedColumns(question))

const askedColumns = ({ columns, headings: [heading = ''], places }: ReadingQuestion): AskedColumns => ({
  count: columns.length,
  first: columns[0] ?? '',
  last: columns.at(-1) ?? '',
  heading,
  tables: places.length,
})

type ButtonText = { readonly label: string; readonly money: string }

/** An answer as its button says it, and what it comes to in money. */
export const answerText = (
  question: AnsweredQuestion,
  answer: ReadingAnswer,
  { planYear, words, moneyText }: AnswerContext,
): ButtonText => ({
  label: labelOf(question, answer, { planYear, words }),
  money: moneyOf(answer.money, words, moneyText),
})

const moneyOf = (money: ReadingAnswer['money'], { questions, counts }: ImportWords, moneyText: MoneyText): string => {
  if (money === undefined) return ''
  const { kind, amount } = money
  return kind === undefined
    ? questions.leftOut(moneyText(amount))
    : questions.money(counts.facts[kind], moneyText(amount))
}

export type AnswerContext = {
  readonly planYear: PlanYear | undefined
  readonly words: ImportWords
  readonly moneyText: MoneyText
}

/** In a list of what was answered the headings are not at hand any more. */
type AnsweredQuestion = Pick<ReadingQuestion, 'asks' | 'columns'> & Partial<Pick<ReadingQuestion, 'headings'>>

const labelOf = (
  { asks, columns: asked, headings }: AnsweredQuestion,
  { tables: [table], columns, planYear: year }: ReadingAnswer,
  { planYear, words }: Pick<AnswerContext, 'planYear' | 'words'>,
): string => {
  const { questions } = words
  const [first, last] = [columns[0]?.meaning, columns.at(-1)?.meaning]
  switch (asks) {
    case 'matter':
      return table?.investment === true ? questions.matters.investment : questions.matters.other
    case 'unit':
      return table?.unitFactor === undefined ? '' : unitName(table.unitFactor, words)
    case 'planYear':
      return year === undefined ? '' : questions.year(year)
    case 'asOf':
      return table?.asOf === undefined ? '' : formatDate(table.asOf)
    case 'basis':
      return first?.basis === undefined ? '' : questions.bases[first.basis]
    case 'meaning':
      return first && last ? meaningText(first, last, { planYear, words }) : ''
    case 'which': {
      const counted = columns.find(({ meaning: { role } }) => role !== 'ignoredAmount')
      return counted === undefined
        ? questions.noColumn
        : questions.column(counted.column, headings?.[asked.indexOf(counted.column)] ?? '')
    }
  }
}

/** "Cam kết giải ngân, Tháng 1/2025 → Tháng 1/2026". */
const meaningText = (
  first: ColumnMeaning,
  last: ColumnMeaning,
  { planYear, words: { edit } }: Pick<AnswerContext, 'planYear' | 'words'>,
): string => {
  const monthOf = ({ month }: ColumnMeaning): string | undefined =>
    month === undefined || planYear === undefined
      ? undefined
      : edit.column.monthOf(month === 13 ? 1 : month, planYear + (month === 13 ? 1 : 0))
  const [from, to] = [monthOf(first), monthOf(last)]
  const months = from === undefined || from === to ? from : `${from} → ${to}`
  const basis = months === undefined && first.basis !== undefined ? edit.column.bases[first.basis] : undefined
  return [edit.column.roles[first.role], months ?? basis].filter(Boolean).join(', ')
}

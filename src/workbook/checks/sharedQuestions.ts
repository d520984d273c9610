import { bounded } from '../../domain/base/money.ts'
import type { ReadingAnswer, ReadingQuestion } from '../said/readingQuestion.ts'

/** Questions alike about several tables of a file as one, with answers that hold for all of them; in the order of the file. */
export const sharedQuestions = (questions: readonly ReadingQuestion[]): readonly ReadingQuestion[] =>
  [...Map.groupBy(questions, keyOf).values()]
    .flatMap(alike => alike[0] ?? [])
    .map(first => {
      const alike = questions.filter(other => keyOf(other) === keyOf(first))
      return alike.length === 1
        ? first
        : {
            ...first,
            places: alike.flatMap(({ places }) => places),
            answers: first.answers.map(answer => sharedAnswer(answer, alike)),
          }
    })

/** A day is one for the file; a unit where the same is likely; columns where the headings and the answers are the same. */
const keyOf = ({ asks, alike, answers }: ReadingQuestion): string => {
  const says = answers.map(answer => answer.says)
  if (asks === 'asOf') return asks
  return asks === 'unit' ? `unit ${says[0]}` : [asks, alike, ...says].join('\n')
}

const sharedAnswer = (answer: ReadingAnswer, questions: readonly ReadingQuestion[]): ReadingAnswer => {
  const same = questions.flatMap(({ answers }) => answers.find(({ says }) => says === answer.says) ?? [])
  return {
    ...answer,
    tables: same.flatMap(({ tables }) => tables),
    columns: same.flatMap(({ columns }) => columns),
    money: moneyOf(same),
  }
}

/** Of several kinds no sum is told. */
const moneyOf = (answers: readonly ReadingAnswer[]): ReadingAnswer['money'] => {
  const [first] = answers
  const money = answers.flatMap(answer => answer.money ?? [])
  if (first?.money === undefined || money.length < answers.length) return undefined
  const { kind } = first.money
  return money.every(other => other.kind === kind)
    ? { kind, amount: bounded(money.reduce((sum, { amount }) => sum + amount, 0)) }
    : undefined
}

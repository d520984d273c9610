import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PlanYear, IsoDate } from '../../../../domain/base/calendar.ts'
import type { ReadingAnswer, ReadingQuestion } from '../../../../workbook/said/readingQuestion.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { useFittingMoneyText } from '../../../ui/useMoneyText.ts'
import asking from '../Asking.module.css'
import { dateField, planYearField, valueOf } from '../hints.ts'
import { Why } from '../Why.tsx'
import { answerText, questionText } from './answerText.ts'
import { questionKey } from './openQuestions.ts'
import styles from './Questions.module.css'

type QuestionCardProps = {
  readonly question: ReadingQuestion
  readonly planYear: PlanYear | undefined
  readonly onAnswer: (answer: ReadingAnswer) => void
  readonly onLead: () => void
}

/** One doubt: what is asked, where to look, and the answers as buttons, the likely one first. */
export const QuestionCard = ({ question, planYear, onAnswer, onLead }: QuestionCardProps) => {
  const words = useScreenWords().importing
  const moneyText = useFittingMoneyText()
  const { questions } = words
  return (
    <fieldset className={styles['card']} data-question={questionKey(question)}>
      <legend>{questionText(question, words)}</legend>
      <p className={styles['place']}>
        <button type="button" className={asking['way']} onClick={onLead}>
          {questions.place(question.sheet, question.cell)}
        </button>
      </p>
      <div className={styles['answers']}>
        {question.answers.map((answer, place) => {
          const { label, money } = answerText(question, answer, { planYear, words, moneyText })
          return (
            <Button
              key={answer.says}
              data-answer
              className={styles['answer']}
              variant={place === 0 ? 'filled' : 'default'}
              size="compact-sm"
              onClick={() => onAnswer(answer)}
            >
              <span>
                {label}
                {money !== '' && <span className={styles['money']}>{money}</span>}
              </span>
            </Button>
          )
        })}
      </div>
      {(question.asks === 'asOf' || question.asks === 'planYear') && (
        <TypedAnswer asks={question.asks} question={question} onAnswer={onAnswer} />
      )}
      <Why evidence={question.evidence} about={questionText(question, words)} />
    </fieldset>
  )
}

type TypedAnswerProps = Pick<QuestionCardProps, 'question' | 'onAnswer'> & { readonly asks: 'asOf' | 'planYear' }

/** What only the officer knows: a day, a year. */
const TypedAnswer = ({ asks, question, onAnswer }: TypedAnswerProps) => {
  const { questions, hints } = useScreenWords().importing
  const [text, setText] = useState('')
  const day = asks === 'asOf' ? dateField(text) : undefined
  const year = asks === 'planYear' ? planYearField(text) : undefined
  const isWrong = (day ?? year)?.kind === 'wrong'
  const answer = typedAnswer(question, { asOf: day && valueOf(day), planYear: year && valueOf(year) })
  return (
    <form
      className={styles['typed']}
      onSubmit={event => {
        event.preventDefault()
        if (answer) onAnswer(answer)
      }}
    >
      <TextInput
        data-answer
        size="xs"
        label={asks === 'asOf' ? questions.day : questions.planYear}
        placeholder={asks === 'asOf' ? 'dd/mm/yyyy' : undefined}
        value={text}
        error={isWrong && (asks === 'asOf' ? hints.dateFormat : hints.yearRange)}
        onChange={event => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={!answer}>
        {questions.accept}
      </Button>
    </form>
  )
}

type TypedDates = { readonly asOf: IsoDate | undefined; readonly planYear: PlanYear | undefined }

/** A day holds for all the tables asked about: a column that names its own keeps it. */
const typedAnswer = ({ places }: ReadingQuestion, { asOf, planYear }: TypedDates): ReadingAnswer | undefined => {
  if (asOf === undefined && planYear === undefined) return undefined
  return {
    says: `typed ${asOf ?? planYear}`,
    tables: asOf === undefined ? [] : places.map(place => ({ ...place, asOf })),
    columns: [],
    planYear,
    money: undefined,
  }
}

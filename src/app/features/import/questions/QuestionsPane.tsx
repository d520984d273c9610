import { Checkbox } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ReadingAnswer, ReadingQuestion } from '../../../../workbook/said/readingQuestion.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import { withEdit } from '../../../importQueue/edits.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { useQueue } from '../../../importQueue/useImportDesk.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import asking from '../Asking.module.css'
import { alikeIn, openQuestions, questionKey } from './openQuestions.ts'
import { QuestionCard } from './QuestionCard.tsx'

type QuestionsPaneProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly onLead: (sheet: string, cell: string) => void
}

/** What the file leaves open, a card a doubt. By keyboard: Enter accepts the likely answer, and the next card follows. */
export const QuestionsPane = ({ desk, file, onLead }: QuestionsPaneProps) => {
  const { questions: words } = useScreenWords().importing
  const { queue } = useQueue(desk)
  const list = useRef<HTMLDivElement>(null)
  const questions = openQuestions(file)
  const answered = file.log.edits.filter(({ kind }) => kind === 'answer').length
  const [shared, setShared] = useState<'alike' | 'alone'>('alike')
  const isAsking = questions.length > 0
  useEffect(() => {
    if (isAsking && document.activeElement === document.body) focusFirst(list.current)
  }, [isAsking])
  if (!isAsking) return null
  const others = new Set(questions.flatMap(question => alikeIn(queue, file, question).map(({ file: { key } }) => key)))
  const answer = (question: ReadingQuestion, given: ReadingAnswer): void => {
    focusNext(list.current, questionKey(question))
    give(desk, file, { question, answer: given })
    if (shared === 'alone') return
    for (const alike of alikeIn(queue, file, question)) {
      const same = alike.question.answers.find(({ says }) => says === given.says)
      if (same) give(desk, alike.file, { question: alike.question, answer: same })
    }
  }
  return (
    <div ref={list} className={asking['pane']}>
      <h3 className={asking['title']}>{words.title(questions.length)}</h3>
      <p className={asking['lead']}>{words.lead}</p>
      {answered > 0 && <output>{words.progress(answered, answered + questions.length)}</output>}
      {others.size > 0 && (
        <Checkbox
          size="xs"
          label={words.alike(others.size)}
          checked={shared === 'alike'}
          onChange={event => setShared(event.currentTarget.checked ? 'alike' : 'alone')}
        />
      )}
      {questions.map(question => (
        <QuestionCard
          key={questionKey(question)}
          question={question}
          planYear={file.reading?.planYear}
          onAnswer={given => answer(question, given)}
          onLead={() => onLead(question.sheet, question.cell)}
        />
      ))}
    </div>
  )
}

type AnswerToQuestion = { readonly question: ReadingQuestion; readonly answer: ReadingAnswer }

/** A year is a hint about the whole file; everything else is a decision about a table or its columns. */
const give = (desk: ImportDesk, file: QueuedFile, { question, answer }: AnswerToQuestion): void => {
  if (answer.planYear !== undefined) desk.readAgain(file.key, { ...file.hints, planYear: answer.planYear })
  else void desk.edit(file.key, log => withEdit(log, { kind: 'answer', question, answer }))
}

/** Nothing has the keyboard, as after a drop: Enter may accept the likely answer at once. */
const focusFirst = (list: HTMLElement | null): void =>
  list?.querySelector<HTMLElement>('[data-answer]')?.focus({ preventScroll: true })

/** The cards stay while the file is read anew: the next one can be answered at once. */
const focusNext = (list: HTMLElement | null, key: string): void => {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
  const at = cards.findIndex(card => card.dataset['question'] === key)
  const next = cards[at + 1] ?? cards.find(card => card.dataset['question'] !== key)
  next?.querySelector<HTMLElement>('[data-answer]')?.focus()
}

import { Button } from '@mantine/core'
import { useId, useRef } from 'react'
import type { NameQuestionView } from '../../../../api/contract/importPreview.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import { withEdit, type Edit } from '../../../importQueue/edits.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import asking from '../Asking.module.css'
import { answerOf, openQuestions, questionGroups, questionKey, type AnswerTo, type QuestionGroup } from './answers.ts'
import { NameQuestion } from './NameQuestion.tsx'
import styles from './Names.module.css'

type NamesPaneProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly onLead: (sheet: string, cell: string) => void
}

/** Doubtful names, with whom each may be: answered one by one, or all alike at once. By keyboard the next one follows. */
export const NamesPane = ({ desk, file, onLead }: NamesPaneProps) => {
  const { names: words } = useScreenWords().importing
  const questions = openQuestions(file.judged?.questions ?? [], file.log)
  const list = useRef<HTMLDivElement>(null)
  if (questions.length === 0) return null
  const make = (edit: Edit): void => void desk.edit(file.key, log => withEdit(log, edit))
  const answer = (question: NameQuestionView, to: AnswerTo, said: string): void => {
    focusNext(list.current, questionKey(question))
    make({ kind: 'names', names: [answerOf(question, to)], said })
  }
  return (
    <div ref={list} className={asking['pane']}>
      <h3 className={asking['title']}>{words.title(questions.length)}</h3>
      <p className={asking['lead']}>{words.lead}</p>
      {questionGroups(questions).map(group => (
        <section key={group.kind} aria-label={words.kinds[group.kind]}>
          {group.questions.length > 1 && <AllAlike group={group} onMake={make} />}
          {group.questions.slice(0, mostShown).map(question => (
            <NameQuestion
              key={questionKey(question)}
              question={question}
              onAnswer={(to, said) => answer(question, to, said)}
              onLead={() => onLead(question.place.sheet, question.place.cell)}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

/** Of one kind at a time: the others follow as these are answered. */
const mostShown = 20

type AllAlikeProps = { readonly group: QuestionGroup; readonly onMake: (edit: Edit) => void }

const AllAlike = ({ group: { kind, questions }, onMake }: AllAlikeProps) => {
  const { names: words } = useScreenWords().importing
  const title = useId()
  const all = (toOf: (question: NameQuestionView) => AnswerTo, said: string): void =>
    onMake({ kind: 'names', names: questions.map(question => answerOf(question, toOf(question))), said })
  return (
    <fieldset className={styles['all']} aria-labelledby={title}>
      <legend id={title}>{words.all.title(questions.length, words.kinds[kind])}</legend>
      <Button size="compact-sm" variant="default" onClick={() => all(bestOf, words.all.firstSaid)}>
        {words.all.first}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => all(() => 'new', words.said.new)}>
        {words.all.isNew}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => all(() => 'skip', words.said.skip)}>
        {words.all.skip}
      </Button>
    </fieldset>
  )
}

const bestOf = ({ candidates: [best] }: NameQuestionView): AnswerTo => (best ? { id: best.id } : 'new')

/** Before the answered one goes, the keyboard is at the one after it. */
const focusNext = (list: HTMLElement | null, key: string): void => {
  const shown = [...(list?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
  const at = shown.findIndex(({ dataset }) => dataset['question'] === key)
  const next = shown[at + 1] ?? shown[at - 1]
  next?.querySelector<HTMLElement>('input')?.focus()
}

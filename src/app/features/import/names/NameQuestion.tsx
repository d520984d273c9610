import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { NameQuestionView } from '../../../../api/contract/importPreview.ts'
import { dong } from '../../../../domain/base/money.ts'
import { formatExact } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { useMoneyText } from '../../../ui/useMoneyText.ts'
import { placeOfCell } from '../../../worker/sheetOutline.ts'
import { likenessWord, questionKey, type AnswerTo } from './answers.ts'
import asking from '../Asking.module.css'
import styles from './Names.module.css'

type NameQuestionProps = {
  readonly question: NameQuestionView
  /** `said`: whom the name is, in words, for the list of changes. */
  readonly onAnswer: (to: AnswerTo, said: string) => void
  readonly onLead: () => void
}

/** One name: who it may be and why, how much hangs on it, and the ways to answer. Nothing is chosen beforehand. */
export const NameQuestion = ({ question, onAnswer, onLead }: NameQuestionProps) => {
  const { names: words } = useScreenWords().importing
  const group = useId()
  const [chosen, setChosen] = useState<string>()
  const choices = useChoices(question)
  const answer = choices.find(({ value }) => value === chosen)
  return (
    <form
      className={styles['question']}
      data-question={questionKey(question)}
      onSubmit={event => {
        event.preventDefault()
        if (answer) onAnswer(answer.to, answer.said)
      }}
    >
      <fieldset>
        <legend>{words.legend(words.kinds[question.kind], question.name)}</legend>
        <Weight question={question} onLead={onLead} />
        {choices.map(({ value, label, note }) => (
          <label key={value} className={styles['choice']}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={chosen === value}
              onChange={() => setChosen(value)}
            />
            <span>
              {label}
              {note && <span className={styles['note']}>{note}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" size="compact-sm" disabled={!answer}>
        {words.answer}
      </Button>
    </form>
  )
}

type Choice = {
  readonly value: string
  readonly label: string
  readonly note: string
  readonly to: AnswerTo
  readonly said: string
}

const useChoices = ({ candidates }: NameQuestionView): readonly Choice[] => {
  const { names: words } = useScreenWords().importing
  return [
    ...candidates.map(({ id, name, code, score, why }) => ({
      value: `id ${id}`,
      label: code === null ? name : `${name} (${words.code(code)})`,
      note: `${words.score(words.likeness[likenessWord(score)], formatExact(Math.round(score * 100) / 100))}: ${words.why[why]}`,
      to: { id },
      said: name,
    })),
    { value: 'new', label: words.isNew, note: '', to: 'new' as const, said: words.said.new },
    { value: 'skip', label: words.skip, note: '', to: 'skip' as const, said: words.said.skip },
  ]
}

const Weight = ({ question, onLead }: Pick<NameQuestionProps, 'question' | 'onLead'>) => {
  const { names: words } = useScreenWords().importing
  const money = useMoneyText()
  const { code, investor, rows, amount, place } = question
  const said = [
    code && words.code(code),
    investor && words.ofInvestor(investor),
    words.weighs(rows, money(dong(amount))),
  ]
  return (
    <p className={styles['weight']}>
      {said.filter(Boolean).join(' · ')} ·{' '}
      <button type="button" className={asking['way']} onClick={onLead}>
        {words.firstAt(place.sheet, placeOfCell(place.cell).row + 1)}
      </button>
    </p>
  )
}

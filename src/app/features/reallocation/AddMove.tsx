import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { projectId, sourceId } from '../../../domain/base/ids.ts'
import type { Dong } from '../../../domain/base/money.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useShortMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { choicesIn, sourcesIn, type MoveEnd } from './addChoices.ts'
import { AmountField } from './AmountField.tsx'
import styles from './Reallocation.module.css'
import type { Reallocation } from './useReallocation.ts'

/** A move of one's own; its projects are looked for by any part of a name. Shut away until it is wanted. */
export const AddMove = ({ reallocation }: { readonly reallocation: Reallocation }) => {
  const { add } = useScreenWords().reallocation
  const [state, setState] = useState<'open' | 'shut'>('shut')
  return (
    <details className={styles['add']} onToggle={event => setState(event.currentTarget.open ? 'open' : 'shut')}>
      <summary>{add.title}</summary>
      {state === 'open' && <AddForm reallocation={reallocation} />}
    </details>
  )
}

type MoveDraft = { readonly from: string; readonly to: string; readonly amount: Dong | undefined }

const emptyDraft: MoveDraft = { from: '', to: '', amount: undefined }

const AddForm = ({
  reallocation: { capital, constraints, moves, adjust },
}: {
  readonly reallocation: Reallocation
}) => {
  const { add } = useScreenWords().reallocation
  const { figures } = useScreenWords()
  const unit = useUnit()
  const say = useShortMoneyText()
  const sources = sourcesIn(capital.lines)
  const [source, setSource] = useState(sources[0]?.value ?? '')
  const [query, setQuery] = useState('')
  const [draft, setDraft] = useState(emptyDraft)
  const [added, setAdded] = useState(0)
  const choices = choicesIn(capital.lines, { source, query: useDeferredValue(query), level: constraints.level })
  const { from, to, amount } = draft
  const isWhole = from !== '' && to !== '' && amount !== undefined
  return (
    <form
      className={styles['addForm']}
      onSubmit={event => {
        event.preventDefault()
        if (!isWhole) return
        adjust([...moves, { source: sourceId(source), from: projectId(from), to: projectId(to), amount }])
        setDraft(emptyDraft)
        setAdded(added + 1)
      }}
    >
      <NativeSelect
        label={add.source}
        size="sm"
        value={source}
        data={sources}
        onChange={event => {
          setSource(event.currentTarget.value)
          setDraft(emptyDraft)
        }}
      />
      <TextInput
        label={add.find}
        type="search"
        size="sm"
        value={query}
        onChange={event => setQuery(event.currentTarget.value)}
      />
      <ProjectChoice
        label={add.from}
        value={from}
        choices={choices.givers}
        say={({ name, amount: left }) => add.left(name, say(left))}
        onChoose={project => setDraft({ ...draft, from: project })}
      />
      <ProjectChoice
        label={add.to}
        value={to}
        choices={choices.receivers}
        say={({ name, amount: room }) => add.room(name, say(room))}
        onChoose={project => setDraft({ ...draft, to: project })}
      />
      <AmountField
        key={added}
        label={add.amount(figures.unit[unit])}
        labelled="seen"
        amount={amount}
        onAmount={said => setDraft({ ...draft, amount: said })}
      />
      <Button type="submit" variant="default" disabled={!isWhole}>
        {add.submit}
      </Button>
    </form>
  )
}

type ProjectChoiceProps = {
  readonly label: string
  readonly value: string
  readonly choices: readonly MoveEnd[]
  readonly say: (choice: MoveEnd) => string
  readonly onChoose: (project: string) => void
}

const ProjectChoice = ({ label, value, choices, say, onChoose }: ProjectChoiceProps) => {
  const { add } = useScreenWords().reallocation
  return (
    <NativeSelect
      label={label}
      size="sm"
      className={styles['choice']}
      value={value}
      data={[
        { value: '', label: add.choose },
        ...choices.map(choice => ({ value: choice.project, label: say(choice) })),
      ]}
      onChange={event => onChoose(event.currentTarget.value)}
    />
  )
}

import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
// The kinds are a list of words, not code of the server: they are told again in the words of the screen.
import type { Authority, Obstacle, ObstacleKind } from '../../../api/contract/records/obstacles.ts'
import { parseIsoDate } from '../../../domain/base/calendar.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useToday } from '../defaultAsOf.ts'
import styles from './Obstacles.module.css'

type ObstacleFormProps = {
  readonly before: Obstacle | undefined
  readonly subject: Pick<Obstacle, 'subject' | 'subjectId'> | undefined
  readonly saving: 'yes' | 'no'
  readonly onSave: (obstacle: Obstacle) => void
  readonly onCancel: () => void
}

type ObstacleDraft = {
  readonly kind: ObstacleKind
  readonly text: string
  readonly authority: Authority | ''
  readonly owner: string
  readonly due: string
  readonly state: Obstacle['state']
}

export const ObstacleForm = ({ before, subject, saving, onSave, onCancel }: ObstacleFormProps) => {
  const { obstacles: said } = useScreenWords()
  const today = useToday()
  const [draft, setDraft] = useState<ObstacleDraft>(() => draftOf(before))
  const change = (changed: Partial<ObstacleDraft>): void => setDraft(now => ({ ...now, ...changed }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!subject || draft.text.trim() === '') return
    onSave(obstacleOf(draft, { before, subject, today: today() }))
  }
  return (
    <form className={styles['form']} onSubmit={submit} aria-label={before ? said.edit : said.add}>
      <NativeSelect
        label={said.kind}
        size="sm"
        value={draft.kind}
        data={optionsOf(said.kinds)}
        onChange={event => change({ kind: keyIn(said.kinds, event.currentTarget.value) ?? draft.kind })}
      />
      <Textarea
        label={said.text}
        size="sm"
        required
        autosize={false}
        rows={3}
        maxLength={2000}
        value={draft.text}
        onChange={event => change({ text: event.currentTarget.value })}
      />
      <div className={styles['fields']}>
        <TextInput
          label={said.owner}
          size="sm"
          maxLength={200}
          value={draft.owner}
          onChange={event => change({ owner: event.currentTarget.value })}
        />
        <NativeSelect
          label={said.authority}
          size="sm"
          value={draft.authority}
          data={[{ value: '', label: said.noAuthority }, ...optionsOf(said.authorities)]}
          onChange={event => change({ authority: keyIn(said.authorities, event.currentTarget.value) ?? '' })}
        />
        <TextInput
          label={said.dueField}
          size="sm"
          type="date"
          value={draft.due}
          onChange={event => change({ due: event.currentTarget.value })}
        />
        {before && (
          <NativeSelect
            label={said.state}
            size="sm"
            value={draft.state}
            data={optionsOf(said.states)}
            onChange={event => change({ state: keyIn(said.states, event.currentTarget.value) ?? draft.state })}
          />
        )}
      </div>
      <p className={styles['tools']}>
        <Button type="submit" size="sm" loading={saving === 'yes'} disabled={draft.text.trim() === ''}>
          {said.save}
        </Button>
        <Button variant="default" size="sm" onClick={onCancel}>
          {said.cancel}
        </Button>
      </p>
    </form>
  )
}

const draftOf = (before: Obstacle | undefined): ObstacleDraft => ({
  kind: before?.kind ?? 'siteClearance',
  text: before?.text ?? '',
  authority: before?.authority ?? '',
  owner: before?.owner ?? '',
  due: before?.due ?? '',
  state: before?.state ?? 'open',
})

type ObstacleContext = Pick<ObstacleFormProps, 'before'> & {
  readonly subject: Pick<Obstacle, 'subject' | 'subjectId'>
  readonly today: Obstacle['foundOn']
}

const obstacleOf = (draft: ObstacleDraft, { before, subject, today }: ObstacleContext): Obstacle => {
  const due = parseIsoDate(draft.due)
  return {
    subject: subject.subject,
    subjectId: subject.subjectId,
    kind: draft.kind,
    text: draft.text.trim(),
    foundOn: before?.foundOn ?? today,
    state: draft.state,
    ...(draft.authority !== '' && { authority: draft.authority }),
    ...(draft.owner.trim() !== '' && { owner: draft.owner.trim() }),
    ...(due && { due }),
    ...(draft.state === 'resolved' && { resolvedOn: before?.resolvedOn ?? today }),
  }
}

type Names<Key extends string> = Readonly<Record<Key, string>>

const optionsOf = <Key extends string>(names: Names<Key>) =>
  Object.entries<string>(names).map(([value, label]) => ({ value, label }))

const keyIn = <Key extends string>(names: Names<Key>, value: string): Key | undefined =>
  Object.hasOwn(names, value) ? (value as Key) : undefined // one of the table's own keys

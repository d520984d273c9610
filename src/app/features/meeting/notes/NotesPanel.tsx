import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { parseIsoDate } from '../../../../domain/base/calendar.ts'
import { useApi } from '../../../client/api.ts'
import { sessionQuery } from '../../../client/queries.ts'
import { formatDate, formatShare } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { useMoneyText } from '../../../ui/useMoneyText.ts'
import { useYear } from '../../../view/YearProvider.tsx'
import styles from '../Meeting.module.css'
import type { SlideSubject } from '../slides/slideFacts.ts'
import { letterOf, type NoteDraft } from './letterOf.ts'
import { useNotes } from './useNotes.ts'
import { useOutbox } from './useOutbox.ts'

type NotesPanelProps = { readonly subject: SlideSubject; readonly onClose: () => void }

/** What is said about whoever is on the slide, pinned to the figures of the moment. */
export const NotesPanel = ({ subject, onClose }: NotesPanelProps) => {
  const { notes: said } = useScreenWords().meeting
  const say = useMoneyText()
  const { asOf } = useYear()
  const { letters } = useOutbox()
  const { actual, rate } = subject.row
  const about = useNotes().filter(({ body }) => body.subject.kind === subject.kind && body.subject.id === subject.id)
  return (
    <aside className={styles['notes']} aria-label={said.title}>
      <h2>{said.title}</h2>
      <p>{said.about(subject.kind === 'province' ? said.province : subject.name)}</p>
      <p>{said.pinned({ actual: say(actual), rate: formatShare(rate), asOf: formatDate(asOf) })}</p>
      <NoteForm subject={subject} />
      {letters.waiting.length > 0 && <output>{said.waiting(letters.waiting.length)}</output>}
      {letters.refused.length > 0 && <p role="alert">{said.refused}</p>}
      {about.length === 0 && <p>{said.none}</p>}
      <ul className={styles['noteList']}>
        {about.map(({ id, kind, body }) => (
          <li key={id}>
            <strong>{said.kinds[kind === 'meeting-tasks' ? 'task' : 'note']}</strong>: {body.text}
            {'assignee' in body && body.assignee !== undefined && ` · ${body.assignee}`}
            {'due' in body && body.due !== undefined && ` · ${said.dueBy(formatDate(body.due))}`}
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={onClose}>
        {said.close}
      </Button>
    </aside>
  )
}

const blank: NoteDraft = { kind: 'task', text: '', assignee: '', due: undefined }

const NoteForm = ({ subject }: { readonly subject: SlideSubject }) => {
  const { notes: said } = useScreenWords().meeting
  const { planYear, asOf } = useYear()
  const { put } = useOutbox()
  const session = useQuery(sessionQuery(useApi()))
  const [draft, setDraft] = useState(blank)
  const change = (part: Partial<NoteDraft>) => setDraft(current => ({ ...current, ...part }))
  if (session.data?.mayWrite === false) return <p>{said.refused}</p>
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (draft.text.trim() === '') return
    void put(letterOf(draft, { subject, planYear, asOf, id: crypto.randomUUID(), now: new Date().toISOString() }))
    setDraft(blank)
  }
  return (
    <form className={styles['form']} onSubmit={save}>
      <Textarea
        label={said.text}
        rows={3}
        value={draft.text}
        onChange={event => change({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={said.kind}
        value={draft.kind}
        data={[
          { value: 'task', label: said.kinds.task },
          { value: 'note', label: said.kinds.note },
        ]}
        onChange={event => change({ kind: event.currentTarget.value === 'note' ? 'note' : 'task' })}
      />
      {draft.kind === 'task' && (
        <>
          <TextInput
            label={said.assignee}
            value={draft.assignee}
            onChange={event => change({ assignee: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={said.due}
            value={draft.due ?? ''}
            onChange={event => change({ due: parseIsoDate(event.currentTarget.value) })}
          />
        </>
      )}
      <Button type="submit">{said.save}</Button>
    </form>
  )
}

import { Button } from '@mantine/core'
import { minus } from '../../../../domain/base/money.ts'
import { formatDate, formatShare } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { useMoneyText } from '../../../ui/useMoneyText.ts'
import { useYear } from '../../../view/YearProvider.tsx'
import styles from '../Meeting.module.css'
import { dayOf, isOpen, useEarlier } from '../notes/useEarlier.ts'
import type { NoteRecord } from '../notes/useNotes.ts'
import { useOutbox } from '../notes/useOutbox.ts'
import { rowOf } from './slideFacts.ts'

/** What the last meeting asked for, and what has moved since. */
export const SinceSlide = () => {
  const { since: said, notes } = useScreenWords().meeting
  const say = useMoneyText()
  const year = useYear()
  const earlier = useEarlier()
  const nowOf = ({ body }: NoteRecord) => rowOf(body.subject, year)
  const columns: readonly Column<NoteRecord>[] = [
    {
      key: 'task',
      head: said.task,
      kind: 'text',
      cell: taskText,
    },
    {
      key: 'subject',
      head: said.subject,
      kind: 'text',
      cell: ({ body: { subject } }) => (subject.kind === 'province' ? notes.province : subject.name),
    },
    {
      key: 'assignee',
      head: said.assignee,
      kind: 'text',
      cell: ({ body }) => ('assignee' in body && body.assignee) || '—',
    },
    { key: 'due', head: said.due, kind: 'text', cell: ({ body }) => formatDate('due' in body ? body.due : undefined) },
    {
      key: 'then',
      head: said.before,
      kind: 'text',
      cell: ({ body }) =>
        said.figures({
          actual: say(body.figures.actual),
          rate: formatShare(body.figures.rate),
          asOf: formatDate(body.asOf),
        }),
    },
    {
      key: 'now',
      head: said.now,
      kind: 'text',
      cell: task => {
        const row = nowOf(task)
        return (
          row && said.figures({ actual: say(row.actual), rate: formatShare(row.rate), asOf: formatDate(year.asOf) })
        )
      },
    },
    {
      key: 'moved',
      head: said.moved,
      kind: 'number',
      cell: task => {
        const [then, now] = [task.body.figures.actual, nowOf(task)?.actual]
        return say(
          then === undefined || now === undefined || task.body.planYear !== year.planYear
            ? undefined
            : minus(now, then),
        )
      },
    },
  ]
  const date = formatDate(dayOf(earlier[0]?.body.saidAt ?? ''))
  const open = earlier.filter(isOpen).length
  return (
    <>
      <h2 className={styles['finding']}>{open === 0 ? said.titleDone(date) : said.title({ open, date })}</h2>
      <DataTable caption={said.caption} columns={columns} rows={earlier} keyOf={({ id }) => id} />
    </>
  )
}

const taskText = (task: NoteRecord) => <TaskText task={task} />

const TaskText = ({ task }: { readonly task: NoteRecord }) => (
  <>
    {task.body.text}
    {isOpen(task) && <Done task={task} />}
  </>
)

const Done = ({ task }: { readonly task: NoteRecord }) => {
  const { since: said } = useScreenWords().meeting
  const { put } = useOutbox()
  if (task.kind !== 'meeting-tasks') return null
  const { id, version, body } = task
  const markDone = () =>
    void put({
      kind: 'meeting-tasks',
      id,
      version,
      body: { ...body, state: 'done', doneAt: new Date().toISOString() },
    })
  return (
    <>
      {' '}
      <Button size="compact-sm" variant="default" onClick={markDone}>
        {said.done}
      </Button>
    </>
  )
}

import styles from './Submissions.module.css'
import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../client/api.ts'
import { provinceQuery } from '../../client/queries.ts'
import { formatMonth } from '../../text/format.ts'
import { reminderText, type ReminderFacts } from '../../text/reminders.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import type { Focus } from './boardView.ts'
import { PrintLetters } from './Reminder.tsx'
import { reminderFacts } from './reminders.ts'
import { useCopy } from './useCopy.ts'

/** The way to remind everybody whose report of the month is missing, with how many they are. */
export const RemindAll = ({ focus }: { readonly focus: Focus }) => {
  const { remindAll: words } = useScreenWords().submissions
  const [open, setOpen] = useState(false)
  if (focus.missing.length === 0) return null
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)}>
        {words.open(focus.missing.length)}
      </Button>
      {open && <RemindAllDialog focus={focus} onClose={() => setOpen(false)} />}
    </>
  )
}

const RemindAllDialog = ({ focus, onClose }: { readonly focus: Focus; readonly onClose: () => void }) => {
  const { remindAll: words, detail } = useScreenWords().submissions
  const organisation = useQuery(provinceQuery(useApi())).data?.organisation
  const { planYear, asked: asOf } = useYear()
  const month = formatMonth(focus.period.monthEnd)
  const reminders = organisation ? focus.missing.map(row => reminderFacts(row, { planYear, asOf, organisation })) : []
  return (
    <Dialog title={words.title(month)} closeLabel={detail.close} onClose={onClose}>
      <p className={styles['about']}>{words.about(focus.missing.length)}</p>
      <ol className={styles['names']}>
        {focus.missing.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
      {organisation && <Actions reminders={reminders} month={month} />}
    </Dialog>
  )
}

const Actions = ({ reminders, month }: { readonly reminders: readonly ReminderFacts[]; readonly month: string }) => {
  const { remindAll: words, reminder } = useScreenWords().submissions
  const { outcome, copy } = useCopy()
  const list = [words.list(month), ...reminders.map(({ investor }, at) => `${at + 1}. ${investor}`)].join('\n')
  const all = reminders.map(facts => reminderText('message', facts)).join('\n\n———\n\n')
  return (
    <div className={styles['actions']}>
      <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy(list)}>
        {words.copyList}
      </Button>
      <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy(all)}>
        {words.copyAll}
      </Button>
      <PrintLetters reminders={reminders} label={words.printAll} />
      <output>{outcome === 'copied' ? reminder.copied : outcome === 'failed' ? reminder.copyFailed : ''}</output>
    </div>
  )
}

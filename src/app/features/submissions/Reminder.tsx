import '@mantine/core/styles/SegmentedControl.layer.css'
import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { reminderForms, reminderText, type ReminderFacts, type ReminderForm } from '../../text/reminders.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Letters } from './Letters.tsx'
import styles from './Submissions.module.css'
import { useCopy } from './useCopy.ts'

/** The text that reminds one investor, as letter, message or e-mail: to be copied, and the letter to be printed. */
export const Reminder = ({ facts }: { readonly facts: ReminderFacts }) => {
  const { reminder: words } = useScreenWords().submissions
  const [form, setForm] = useState<ReminderForm>('letter')
  const text = reminderText(form, facts)
  return (
    <section className={styles['reminder']} aria-label={words.title}>
      <SegmentedControl
        aria-label={words.form}
        value={form}
        data={reminderForms.map(value => ({ value, label: words.forms[value] }))}
        onChange={value => setForm(reminderForms.find(known => known === value) ?? 'letter')}
      />
      <Textarea label={words.text} value={text} readOnly rows={12} />
      <ReminderActions text={text} reminders={form === 'letter' ? [facts] : []} />
    </section>
  )
}

type ReminderActionsProps = { readonly text: string; readonly reminders: readonly ReminderFacts[] }

const ReminderActions = ({ text, reminders }: ReminderActionsProps) => {
  const { reminder: words } = useScreenWords().submissions
  const { outcome, copy } = useCopy()
  return (
    <div className={styles['actions']}>
      <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy(text)}>
        {words.copy}
      </Button>
      {reminders.length > 0 && <PrintLetters reminders={reminders} label={words.print} />}
      <output>{outcome === 'copied' ? words.copied : outcome === 'failed' ? words.copyFailed : ''}</output>
    </div>
  )
}

type PrintLettersProps = { readonly reminders: readonly ReminderFacts[]; readonly label: string }

export const PrintLetters = ({ reminders, label }: PrintLettersProps) => {
  const [printing, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => setPrinting(true)}>
        {label}
      </Button>
      {printing && <Letters reminders={reminders} onPrinted={printed} />}
    </>
  )
}

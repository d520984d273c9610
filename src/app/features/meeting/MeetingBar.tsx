import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconNote, IconSearch, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useScreenWords } from '../../text/screenWords.ts'
import type { News } from './FrozenLedger.tsx'
import styles from './Meeting.module.css'
import type { MeetingCommand } from './meetingKeys.ts'
import { useOnline } from './useOnline.ts'

type MeetingBarProps = {
  readonly number: string
  /** As of when, counted how, from where. */
  readonly footer: string
  readonly news: News
  readonly onCommand: (command: MeetingCommand) => void
}

/** Under every slide: where one is, what the figures are, what changed meanwhile, and every key as a button. */
export const MeetingBar = ({ number, footer, news, onCommand }: MeetingBarProps) => {
  const { meeting } = useScreenWords()
  const online = useOnline()
  const ask = (kind: 'previous' | 'next' | 'notes' | 'leave') => () => onCommand({ kind })
  return (
    <footer className={styles['bar']}>
      <p className={styles['about']}>{footer}</p>
      <output className={styles['told']}>
        {!online && meeting.offline}
        {news.isThere && (
          <>
            {meeting.news}{' '}
            <Button size="compact-sm" variant="default" onClick={news.accept}>
              {meeting.accept}
            </Button>
          </>
        )}
      </output>
      <nav className={styles['steps']} aria-label={meeting.label} title={meeting.help}>
        <Step label={meeting.previous} onPress={ask('previous')}>
          <IconChevronLeft aria-hidden />
        </Step>
        <span className={styles['number']}>{number}</span>
        <Step label={meeting.next} onPress={ask('next')}>
          <IconChevronRight aria-hidden />
        </Step>
        <Step label={meeting.find} onPress={() => onCommand({ kind: 'find', typed: '' })}>
          <IconSearch aria-hidden />
        </Step>
        <Step label={meeting.notes.title} onPress={ask('notes')}>
          <IconNote aria-hidden />
        </Step>
        <Step label={meeting.leave} onPress={ask('leave')}>
          <IconX aria-hidden />
        </Step>
      </nav>
    </footer>
  )
}

type StepProps = { readonly label: string; readonly onPress: () => void; readonly children: ReactNode }

const Step = ({ label, onPress, children }: StepProps) => (
  <ActionIcon variant="subtle" size="md" aria-label={label} title={label} onClick={onPress}>
    {children}
  </ActionIcon>
)

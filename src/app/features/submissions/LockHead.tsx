import { ActionIcon } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import type { SubmissionPeriod } from '../../../domain/submissions/submissions.ts'
import { formatMonth } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useLocks } from '../../view/useLocks.ts'
import { useYear } from '../../view/YearProvider.tsx'
import styles from './Submissions.module.css'

type LockHeadProps = { readonly period: SubmissionPeriod; readonly onManage: () => void }

/** The head of a month: its name, its due day, whether it is locked, and the way to lock it. */
export const LockHead = ({ period, onManage }: LockHeadProps) => {
  const { lock: words, month, due, shortDay } = useScreenWords().submissions
  const { planYear } = useYear()
  const locked = useLocks(planYear).has(period.month)
  const label = words.manage(formatMonth(period.monthEnd))
  return (
    <div className={styles['monthHead']}>
      <span className={styles['month']}>{month(formatMonth(period.monthEnd))}</span>
      <span className={styles['more']}>{due(shortDay(period.due))}</span>
      <span className={styles['lock']}>
        <ActionIcon variant="subtle" size="md" aria-label={label} title={label} onClick={onManage} className="no-print">
          {locked ? <IconLock size={16} aria-hidden /> : <IconLockOpen size={16} aria-hidden />}
        </ActionIcon>
        {locked && <span className={styles['locked']}>{words.locked}</span>}
      </span>
    </div>
  )
}
